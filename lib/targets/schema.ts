import { z } from "zod";
import { line, requiredLine, text, ticked } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { decimalsOf, parseNumber } from "@/lib/kernel/numbers";
import { optionalDayField } from "@/lib/people/schema";
import { DECIMALS, MAX_NAME, MAX_TEXT, MAX_WORDS, TARGET_SET_KINDS, TARGET_STATES, TARGET_VERDICTS } from "./constants";

/** A number as people type it ("747,2"), exact to the last digit; null when it is empty. */
export const decimalField = z
  .string()
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return null;
    const read = parseNumber(typed);
    if (!read.ok) {
      const [reason] = read.reasons;
      context.addIssue({ code: "custom", message: reason.code, ...(reason.params ? { params: reason.params } : {}) });
      return z.NEVER;
    }
    if (decimalsOf(read.value) > DECIMALS || Math.abs(read.value) >= 1e15) {
      context.addIssue({ code: "custom", message: "targets.numberTooFine", params: { decimals: String(DECIMALS) } });
      return z.NEVER;
    }
    return read.value;
  });

/** The version on which a form was built; 0 = a new record. */
export const savedVersion = z.coerce.number("access.conflict").int("access.conflict").min(0, "access.conflict");

export const setSchema = z.object({
  id: idField,
  version: savedVersion,
  kind: z.enum(TARGET_SET_KINDS, "targets.kindMissing"),
  name: requiredLine(MAX_NAME, "targets.setNameMissing"),
  fromDay: optionalDayField,
  toDay: optionalDayField,
  periodAsPublished: line(MAX_WORDS),
  documentId: optionalIdField,
  note: text(MAX_TEXT),
});

export const targetSchema = z.object({
  id: idField,
  version: savedVersion,
  setId: idField,
  name: requiredLine(MAX_NAME, "targets.nameMissing"),
  field: line(MAX_WORDS),
  unit: line(MAX_WORDS),
  base: decimalField,
  goal: decimalField,
  isFalling: ticked,
  goalText: line(MAX_NAME),
  asPublished: line(MAX_NAME),
  fromDay: optionalDayField,
  toDay: optionalDayField,
  organizationId: optionalIdField,
});

export const removeSchema = z.object({ id: idField, version: savedVersion });

export const linkSchema = z.object({ id: idField, pledgeId: idField });

/** The state to which the list is narrowed, as the address has it. */
export const stateFilter = z.enum(TARGET_STATES).nullable().catch(null).default(null);

export const verdictField = z
  .enum(["", ...TARGET_VERDICTS])
  .catch("")
  .default("")
  .transform((verdict) => (verdict === "" ? null : verdict));

export type SetInput = z.output<typeof setSchema>;
export type TargetInput = z.output<typeof targetSchema>;
export type RemoveInput = z.output<typeof removeSchema>;
export type LinkInput = z.output<typeof linkSchema>;
