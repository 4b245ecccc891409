import { type Day, formatDay } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { governingBranch, isFinal, isWaiting, preconditionMetOf } from "../domain";
import type { BranchKey, PledgeContent, PledgeState, PreconditionMet } from "../types";

/**
 * The unit chooses a branch of an either-or; it governs once an official has confirmed it, and may be changed until then.
 * Refuses: pledges.nothingToChoose · choiceConfirmed (a change is an amendment) · branchUnknown · pledgeEnded.
 */
export function chooseBranch(content: PledgeContent, state: PledgeState, branch: BranchKey, today: Day): Result<PledgeState> {
  if (isFinal(state.status)) return refuse("pledges.pledgeEnded");
  if (content.branches.length < 2) return refuse("pledges.nothingToChoose");
  if (state.choice?.confirmedOn) return refuse("pledges.choiceConfirmed", { params: { day: formatDay(state.choice.confirmedOn) } });
  if (!content.branches.some(({ key }) => key === branch)) return refuse("pledges.branchUnknown", { field: "branch" });
  return ok({ ...state, choice: { branch, chosenOn: today, confirmedOn: null } });
}

/**
 * The official confirms the unit's choice. The branch governs from now on; the pledge waits if the branch has an unmet precondition.
 * Refuses: pledges.choiceMissing · choiceConfirmed · choiceChanged (the official saw another one) · pledgeEnded.
 */
export function confirmBranch(content: PledgeContent, state: PledgeState, branch: BranchKey, today: Day): Result<PledgeState> {
  if (isFinal(state.status)) return refuse("pledges.pledgeEnded");
  const { choice } = state;
  if (!choice) return refuse("pledges.choiceMissing");
  if (choice.confirmedOn) return refuse("pledges.choiceConfirmed", { params: { day: formatDay(choice.confirmedOn) } });
  if (choice.branch !== branch) return refuse("pledges.choiceChanged");
  const confirmed: PledgeState = { ...state, choice: { ...choice, confirmedOn: today } };
  const chosen = governingBranch(content, confirmed);
  const mustWait = confirmed.status === "ACTIVE" && chosen !== null && isWaiting(chosen, confirmed);
  return ok(mustWait ? { ...confirmed, status: "WAITING" } : confirmed);
}

/**
 * The official confirms that the precondition of the governing branch came true: a day not after today, with evidence (words of the paper, or files).
 * The pledge's time runs from max(start, that day).
 * Refuses: pledges.preconditionNone · preconditionMet · metAhead · evidenceMissing · pledgeEnded.
 */
export function meetPrecondition(content: PledgeContent, state: PledgeState, met: PreconditionMet, today: Day): Result<PledgeState> {
  if (isFinal(state.status)) return refuse("pledges.pledgeEnded");
  const branch = governingBranch(content, state);
  if (!branch || branch.key !== met.branch || branch.precondition === null) return refuse("pledges.preconditionNone");
  const before = preconditionMetOf(branch, state);
  if (before) return refuse("pledges.preconditionMet", { params: { day: formatDay(before.metOn) } });
  if (met.metOn > today) return refuse("pledges.metAhead", { field: "metOn", params: { today: formatDay(today) } });
  if (!met.evidence && met.fileIds.length === 0) return refuse("pledges.evidenceMissing", { field: "evidence" });
  const preconditionsMet = [...state.preconditionsMet, met];
  return ok({ ...state, preconditionsMet, status: state.status === "WAITING" ? "ACTIVE" : state.status });
}
