import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { normaliseLine } from "@/lib/kernel/text";
import { MAX_NAME } from "../constants";
import { neededLine, neededText } from "../schema";

/** Who asked and on which day, as typed; `reason` in their words where they gave one. */
const asked = {
  askedBy: neededLine(MAX_NAME, "publications.askedByMissing"),
  askedDay: z.string().default("").transform(normaliseLine),
  reason: z
    .string()
    .default("")
    .transform((text) => normaliseLine(text).slice(0, 1_000) || null),
};

/** Taking a published photo off everything public; `photoId` is its public id. */
export const photoSchema = z.object({ photoId: idField, ...asked });

/** Taking a name off everything public of the place. */
export const nameSchema = z.object({ name: neededLine(MAX_NAME, "publications.nameMissing"), ...asked });

/** Undoing a take-down that was a mistake, with the reason. */
export const liftSchema = z.object({ id: idField, reason: neededText("publications.reasonMissing") });

export type PhotoTakeDownInput = z.output<typeof photoSchema>;
export type NameTakeDownInput = z.output<typeof nameSchema>;
export type LiftInput = z.output<typeof liftSchema>;
