import type { ReasonCode } from "@/lib/kernel/reasons";
import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import type { PledgeContent } from "@/lib/pledges/types";
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

function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** A text with its marks of sample data: those that it brings, and those of the text before whose value nobody changed. */
export function withSampleMarks(before: PledgeContent, after: PledgeContent): PledgeContent {
  const kept = before.sampleFields.filter((path) => JSON.stringify(at(before, path)) === JSON.stringify(at(after, path)));
  return { ...after, sampleFields: [...new Set([...kept, ...after.sampleFields])] };
}
