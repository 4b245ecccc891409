import { z } from "zod";

/** The own password once more, before everything of the place leaves. */
export const takeWholeSchema = z.object({
  password: z.string("people.passwordMissing").min(1, "people.passwordMissing").max(1_000, "people.passwordMissing"),
});
export type TakeWholeInput = z.output<typeof takeWholeSchema>;
