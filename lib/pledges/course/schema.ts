import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import type { Day } from "@/lib/kernel/dates";
import { LIMITS as PROGRESS_LIMITS } from "@/lib/progress/constants";
import { BRANCH_KEYS, LIMITS } from "../constants";
import { addReason, choice, ids, optionalDay, optionalText, requiredLine, requiredText } from "../fields/schema";

/** A pledge as it was on the screen. */
export const pledgeStepSchema = z.object({
  pledgeId: idField,
  version: z.coerce.number("access.conflict").int("access.conflict"),
});
export type PledgeStep = z.output<typeof pledgeStepSchema>;

/** A day that must be there. */
function requiredDay(missing: "pledges.metDayMissing" | "pledges.newDueMissing") {
  return optionalDay().transform((day, context): Day => {
    if (day !== null) return day;
    addReason(context, { code: missing });
    return z.NEVER;
  });
}

const photos = z
  .unknown()
  .transform((raw) => (Array.isArray(raw) ? raw : [raw]).filter((value): value is File => value instanceof File && value.size > 0));

/** The branch that the unit chose, or that the official saw and confirms. */
export const branchSchema = pledgeStepSchema.extend({ branch: choice(BRANCH_KEYS, "pledges.branchUnknown") });
export type BranchInput = z.output<typeof branchSchema>;

/** That the precondition came true: the day, the paper in words, files, or both. */
export const metSchema = branchSchema.extend({
  metOn: requiredDay("pledges.metDayMissing"),
  evidence: optionalText(LIMITS.text),
  fileIds: ids(PROGRESS_LIMITS.files),
  photos,
});
export type MetInput = z.output<typeof metSchema>;

/** A step that needs its reason: pause, not delivered, cancel. */
export const reasonedSchema = pledgeStepSchema.extend({ reason: requiredText(LIMITS.text, "pledges.reasonMissing") });
export type ReasonedInput = z.output<typeof reasonedSchema>;

/** An extension: the new day, why, and the decision that allows it. */
export const extendPledgeSchema = reasonedSchema.extend({
  to: requiredDay("pledges.newDueMissing"),
  decision: requiredLine(LIMITS.line, "pledges.decisionMissing"),
});
export type ExtendPledgeInput = z.output<typeof extendPledgeSchema>;

/** Nghiệm thu, with a note for the history (the minutes, who was there). */
export const acceptDoneSchema = pledgeStepSchema.extend({ note: optionalText(LIMITS.text) });
export type AcceptDoneInput = z.output<typeof acceptDoneSchema>;
