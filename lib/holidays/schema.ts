import { z } from "zod";
import { parseDay } from "@/lib/kernel/dates";
import { choice, optionalDay, requiredLine } from "@/lib/pledges/fields/schema";
import { DAY_KINDS, LIMITS, YEARS } from "./constants";

const knownDay = z.string("kernel.badRequest").transform((typed, context) => {
  const read = parseDay(typed);
  if (read) return read;
  context.addIssue({ code: "custom", message: "kernel.badRequest" });
  return z.NEVER;
});

/** One day, declared off or worked. */
export const declareSchema = z.object({
  day: optionalDay(),
  kind: choice(DAY_KINDS, "holidays.kindMissing"),
  name: requiredLine(LIMITS.name, "holidays.nameMissing"),
});
export type DeclareInput = z.output<typeof declareSchema>;

/** Days ticked among those that a year's holidays suggest. */
export const takeProposedSchema = z.object({
  year: z.coerce
    .number("kernel.badRequest")
    .int("kernel.badRequest")
    .min(YEARS.first, "kernel.badRequest")
    .max(YEARS.last, "kernel.badRequest"),
  days: z
    .unknown()
    .transform((days) => (days === undefined ? [] : [days].flat()))
    .pipe(z.array(knownDay).max(LIMITS.days, "kernel.badRequest")),
});
export type TakeProposedInput = z.output<typeof takeProposedSchema>;

/** A day of the own place that is taken back. */
export const removeSchema = z.object({ day: knownDay });
export type RemoveInput = z.output<typeof removeSchema>;

/** The address of the list: a year, else that of today. */
export const holidayQuerySchema = z.object({ year: z.coerce.number().int().min(YEARS.first).max(YEARS.last).nullable().catch(null) });
