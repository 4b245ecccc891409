import type { Day } from "@/lib/kernel/dates";
import type { Branch, PledgeContent, PledgeState, PledgeStatus, PreconditionMet, Term } from "./types";

/** Why a pledge is out of the denominator for now. */
export type Hold = "WAITING" | "PAUSED" | "BRANCH_NOT_CHOSEN";

/** Statuses in which a pledge still runs: it may be held, paused or lack a choice. */
const RUNNING: ReadonlySet<PledgeStatus> = new Set(["ACTIVE", "DONE_REPORTED", "WAITING", "PAUSED"]);

/** Whether a signed pledge counts in the whole; cancelled and transferred ones do not (a transferred one counts where it went). */
export function isInForce(status: PledgeStatus): boolean {
  return status !== "CANCELLED" && status !== "TRANSFERRED";
}

/** Whether nothing more can happen to a pledge. */
export function isFinal(status: PledgeStatus): boolean {
  return status === "ACCEPTED" || !isInForce(status);
}

/**
 * The branch by which a pledge is measured: its only one, or the one that the unit chose and an official confirmed.
 * Null while that has not happened; the other branches never count as failed.
 */
export function governingBranch(content: PledgeContent, state: Pick<PledgeState, "choice">): Branch | null {
  const [only, ...others] = content.branches;
  if (only && others.length === 0) return only;
  const { choice } = state;
  if (!choice?.confirmedOn) return null;
  return content.branches.find(({ key }) => key === choice.branch) ?? null;
}

/** That the precondition of a branch was met, if it was. */
export function preconditionMetOf(branch: Branch, state: Pick<PledgeState, "preconditionsMet">): PreconditionMet | null {
  return state.preconditionsMet.find((met) => met.branch === branch.key) ?? null;
}

/** Whether a branch waits for a precondition that is not met. */
export function isWaiting(branch: Branch, state: Pick<PledgeState, "preconditionsMet">): boolean {
  return branch.precondition !== null && preconditionMetOf(branch, state) === null;
}

/** What holds a pledge, the first of: waiting for its precondition, paused, branch not chosen. Null when it runs or has ended. */
export function holdOf(content: PledgeContent, state: PledgeState): Hold | null {
  if (!RUNNING.has(state.status)) return null;
  const branch = governingBranch(content, state);
  if (state.status === "WAITING" || (branch !== null && isWaiting(branch, state))) return "WAITING";
  if (state.status === "PAUSED") return "PAUSED";
  return branch === null ? "BRANCH_NOT_CHOSEN" : null;
}

/** The due date in force, moved by extensions. */
export function dueOf(content: Pick<PledgeContent, "dueDay">, state: Pick<PledgeState, "extensions">): Day | null {
  return state.extensions.at(-1)?.to ?? content.dueDay;
}

/** The day that a pledge's time runs from: max(start, precondition met). Where the start is not stated, the day that the precondition was met. */
export function startOf(
  content: Pick<PledgeContent, "startDay">,
  branch: Branch | null,
  state: Pick<PledgeState, "preconditionsMet">,
): Day | null {
  const met = branch?.precondition ? (preconditionMetOf(branch, state)?.metOn ?? null) : null;
  if (met === null || content.startDay === null) return met ?? content.startDay;
  return met > content.startDay ? met : content.startDay;
}

/** The days between which a pledge runs, after preconditions and extensions. */
export function termOf(content: PledgeContent, state: PledgeState): Term {
  return { start: startOf(content, governingBranch(content, state), state), due: dueOf(content, state) };
}

/** The term as signed: without extensions. Both readings can be seen. */
export function signedTermOf(content: PledgeContent, state: PledgeState): Term {
  return termOf(content, { ...state, extensions: [] });
}
