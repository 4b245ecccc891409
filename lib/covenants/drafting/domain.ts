import type { ReasonCode } from "@/lib/kernel/reasons";
import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import type { Care } from "./types";

/** Reasons that say "not there yet" and not "wrong": a draft that saves itself may wait for these, sending it may not. */
const UNFINISHED: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "pledges.recurringNeedsStart",
  "pledges.recurringNeedsDue",
  "pledges.acceptanceMissing",
  "pledges.acceptanceWeightless",
  "pledges.weightsNotHundred",
  "pledges.branchTitleMissing",
  "pledges.branchMissing",
]);

/** What stands against keeping a text: everything that the rules refuse, or, for a draft that saves itself, only what is wrong. */
export function keepable<T>(checked: Result<T>, value: T, care: Care): Result<T> {
  if (checked.ok || care === "FINISHED") return checked;
  return refuseAll(
    checked.reasons.filter(({ code }: Reason) => !UNFINISHED.has(code)),
    value,
  );
}
