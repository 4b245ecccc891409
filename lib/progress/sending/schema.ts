import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { choice } from "@/lib/pledges/fields/schema";
import { reportSchema } from "../schema";

/** Files of a form that was sent without scripts; an empty picker sends one file without a name. */
const photos = z
  .unknown()
  .transform((raw) => (Array.isArray(raw) ? raw : [raw]).filter((value): value is File => value instanceof File && value.size > 0));

/** How the report came in: the unit itself, or an official for a unit that telephoned or brought paper. */
const channel = z.union([
  z.undefined().transform(() => "SELF" as const),
  choice(["SELF", "TELEPHONE", "PAPER"], "progress.channelMissing"),
]);

/** A report with what the way of sending adds: photos that no script has uploaded yet, and the channel. */
export const sendSchema = reportSchema.extend({ photos, channel });

export type SendInput = z.output<typeof sendSchema>;

/** A report that its author takes back. */
export const recallSchema = z.object({
  id: idField,
  version: z.coerce.number("access.conflict").int("access.conflict"),
});

export type RecallInput = z.output<typeof recallSchema>;
