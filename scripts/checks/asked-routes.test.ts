import { expect, test } from "vitest";
import { run } from "./asked-routes.mjs";
import { makeTree } from "./test-tree";

const ASKS = 'import { requireActor } from "@/lib/auth/session";\nexport default async function Page() { return await requireActor(); }\n';
const SILENT = "export default function Page() { return null; }\n";

test("pages that ask pass, and public ones that do not", async () => {
  const root = makeTree({
    "app/(main)/pledges/page.tsx": ASKS,
    "app/(main)/files/[id]/route.ts":
      'import { getActor as who } from "@/lib/auth/session";\nexport async function GET() { return who(); }\n',
    "app/(auth)/login/page.tsx": SILENT,
    "app/verify/[code]/page.tsx": SILENT,
    "app/api/health/route.ts": SILENT,
    "app/(main)/layout.tsx": SILENT,
    "app/api/uploads/route.ts": `import { requireActor } from "@/lib/auth/session";
      async function receive() { return requireActor(); }
      export const runtime = "nodejs";
      export const POST = () => receive();
      export { receive as GET };`,
  });
  expect(await run(root)).toEqual({ ok: true, looked: 6, lines: [] });
});

test.each([
  ["app/(main)/pledges/page.tsx", SILENT],
  ["app/page.tsx", SILENT],
  ["app/api/export/route.ts", "export function GET() {}"],
  ["app/(main)/a/page.tsx", 'import { requireActor } from "@/lib/auth/session";\nexport default function Page() { return null; }\n'],
  [
    "app/api/uploads/route.ts",
    'import { requireActor } from "@/lib/auth/session";\nexport async function GET() { return requireActor(); }\nexport async function POST() {}\n',
  ],
  [
    "app/(main)/c/page.tsx",
    'import { requireActor } from "@/lib/auth/session";\nexport async function generateMetadata() { return requireActor(); }\nexport default function Page() { return null; }\n',
  ],
  ["app/(main)/b/page.tsx", "function requireActor() {}\nexport default function Page() { return requireActor(); }\n"],
])("%s that does not ask is refused", async (path, text) => {
  const { ok, lines } = await run(makeTree({ [path]: text }));
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining(path)]);
});
