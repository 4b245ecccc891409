import { canonicalJson } from "@/lib/kernel/hash";
import type { Branch, BranchKey, PledgeContent, PledgeStatus } from "../types";
import type { Governed, GovernedBefore } from "./types";

/**
 * What a pledge is from the signing on. A new one is active, or waits while the precondition of its only branch is unmet. An amended one keeps
 * what happened to it (done, accepted, paused, extended) as long as the text that it rests on stays the same: a choice of branch falls when the
 * branch changed, a met precondition when its words changed, an extension when the due day was signed anew.
 */
export function governed(content: PledgeContent, before: GovernedBefore | null): Governed {
  const branchKey = before && keepsBranch(before, content) ? before.branchKey : null;
  const keptMet = before ? before.metBranches.filter((key) => samePrecondition(key, before.content, content)) : [];
  const isConfirmed = branchKey !== null && before?.branchConfirmedDay !== null;
  const branch = measuringBranch(content, isConfirmed ? branchKey : null);
  const isDueSignedAnew = before === null || before.signedDueDay !== content.dueDay;
  return {
    status: statusAfter(before?.status ?? "ACTIVE", branch !== null && branch.precondition !== null && !keptMet.includes(branch.key)),
    kind: content.kind,
    measure: (branch ?? firstBranch(content)).measure.type,
    dueDay: isDueSignedAnew ? content.dueDay : before.dueDay,
    signedDueDay: content.dueDay,
    branchKey,
    keptMet,
  };
}

function firstBranch(content: PledgeContent): Branch {
  const [first] = content.branches;
  if (!first) throw new RangeError("a signed pledge has at least one branch");
  return first;
}

function measuringBranch(content: PledgeContent, confirmed: BranchKey | null): Branch | null {
  if (content.branches.length === 1) return firstBranch(content);
  return content.branches.find(({ key }) => key === confirmed) ?? null;
}

function branchOf(content: PledgeContent, key: BranchKey | null): Branch | null {
  return content.branches.find((branch) => branch.key === key) ?? null;
}

/** The chosen way still is the one that was chosen: there is more than one, and how it is measured did not change in kind. */
function keepsBranch(before: GovernedBefore, content: PledgeContent): boolean {
  const was = branchOf(before.content, before.branchKey);
  const is = branchOf(content, before.branchKey);
  return content.branches.length > 1 && was !== null && is !== null && was.title === is.title && was.measure.type === is.measure.type;
}

function samePrecondition(key: BranchKey, before: PledgeContent, after: PledgeContent): boolean {
  const words = branchOf(after, key)?.precondition ?? null;
  return words !== null && canonicalJson(words) === canonicalJson(branchOf(before, key)?.precondition ?? null);
}

function statusAfter(before: PledgeStatus, waits: boolean): PledgeStatus {
  if (before === "ACTIVE" || before === "WAITING") return waits ? "WAITING" : "ACTIVE";
  return before;
}
