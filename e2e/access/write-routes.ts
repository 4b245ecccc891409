/** Routes that write; how each is called stands in `raw-actions.spec.ts`. */
export const WRITE_ROUTES: readonly string[] = [
  "POST /api/archive",
  "POST /api/ceremonies/steps",
  "POST /api/preferences",
  "POST /api/uploads",
];
