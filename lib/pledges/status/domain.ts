import { type Day, formatDay } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { dueOf, governingBranch, isFinal, isWaiting } from "../domain";
import type { PledgeContent, PledgeEvent, PledgeState, PledgeStatus } from "../types";

const ENDINGS = { DECLARE_NOT_DELIVERED: "NOT_DELIVERED", CANCEL: "CANCELLED", TRANSFER: "TRANSFERRED" } as const;

const MOVES: Readonly<Record<PledgeStatus, Partial<Record<PledgeEvent, PledgeStatus>>>> = {
  ACTIVE: { REPORT_DONE: "DONE_REPORTED", WAIT: "WAITING", PAUSE: "PAUSED", ...ENDINGS },
  DONE_REPORTED: { WITHDRAW_DONE: "ACTIVE", ACCEPT_DONE: "ACCEPTED", ...ENDINGS },
  WAITING: { MEET_PRECONDITION: "ACTIVE", PAUSE: "PAUSED", ...ENDINGS },
  PAUSED: { RESUME: "ACTIVE", ...ENDINGS },
  NOT_DELIVERED: { RESUME: "ACTIVE", CANCEL: "CANCELLED", TRANSFER: "TRANSFERRED" },
  ACCEPTED: {},
  CANCELLED: {},
  TRANSFERRED: {},
};

/** The status after an event; refuses pledges.statusMoved when the status does not allow it (somebody was faster, or it has ended). */
export function moveStatus(status: PledgeStatus, event: PledgeEvent): Result<PledgeStatus> {
  const next = MOVES[status][event];
  return next ? ok(next) : refuse("pledges.statusMoved");
}

/** Whether an event is possible in a status: for buttons. */
export function mayMove(status: PledgeStatus, event: PledgeEvent): boolean {
  return MOVES[status][event] !== undefined;
}

/** ACTIVE, or WAITING while the branch that governs has an unmet precondition. */
function runningStatus(content: PledgeContent, state: Pick<PledgeState, "choice" | "preconditionsMet">): PledgeStatus {
  const branch = governingBranch(content, state);
  return branch && isWaiting(branch, state) ? "WAITING" : "ACTIVE";
}

/** The state of a pledge at the moment of its signing. */
export function signedState(content: PledgeContent): PledgeState {
  const state = { choice: null, preconditionsMet: [], extensions: [], done: null };
  return { ...state, status: runningStatus(content, state) };
}

function move(state: PledgeState, event: PledgeEvent, change: Partial<PledgeState> = {}): Result<PledgeState> {
  const next = moveStatus(state.status, event);
  return next.ok ? ok({ ...state, ...change, status: next.value }) : next;
}

/** The unit says that it is done: `doneOn` by its figures (see completionOf), `reportedOn` the day that the report was received. */
export function reportDone(state: PledgeState, doneOn: Day, reportedOn: Day): Result<PledgeState> {
  return move(state, "REPORT_DONE", { done: { doneOn, reportedOn, acceptedOn: null } });
}

/** The claim fell: its report was recalled or returned. */
export function withdrawDone(state: PledgeState): Result<PledgeState> {
  return move(state, "WITHDRAW_DONE", { done: null });
}

/**
 * The official accepts the pledge as done (*nghiệm thu*); `doneOn` is the day that the accepted figures show (completionOf), which decides whether it
 * was late. A recurring duty that its accepted periods fulfil needs no report of its own: `isFulfilled` lets it pass from ACTIVE, reported on the
 * day that it is of.
 */
export function acceptDone(state: PledgeState, doneOn: Day, today: Day, isFulfilled = false): Result<PledgeState> {
  const reported = isFulfilled && state.status === "ACTIVE" ? reportDone(state, doneOn, doneOn) : ok(state);
  if (!reported.ok) return reported;
  const reportedOn = reported.value.done?.reportedOn ?? today;
  return move(reported.value, "ACCEPT_DONE", { done: { doneOn, reportedOn, acceptedOn: today } });
}

/** Pauses, cancels, transfers or declares not delivered; each needs its reason, which stays in the history (pledges.reasonMissing). */
export function endOrPause(
  state: PledgeState,
  event: "PAUSE" | "CANCEL" | "TRANSFER" | "DECLARE_NOT_DELIVERED",
  reason: string | null,
): Result<PledgeState> {
  return reason ? move(state, event) : refuse("pledges.reasonMissing", { field: "reason" });
}

/** Takes a paused or undelivered pledge up again; it waits if its precondition is not met yet. */
export function resume(content: PledgeContent, state: PledgeState): Result<PledgeState> {
  const resumed = move(state, "RESUME");
  return resumed.ok ? ok({ ...resumed.value, done: null, status: runningStatus(content, state) }) : resumed;
}

/** An extension to be recorded; who, when and the decision are kept beside it. */
export type ExtensionRequest = { to: Day; reason: string | null };

/**
 * Moves the due date of a signed pledge (*gia hạn*); the old date stays in the list. An earlier date, or one before the start, is refused: bringing a
 * date forward is an amendment. Refuses: pledges.reasonMissing · extensionEnded · extensionNotLater · extensionBeforeStart.
 */
export function extendDue(content: PledgeContent, state: PledgeState, { to, reason }: ExtensionRequest): Result<PledgeState> {
  if (isFinal(state.status)) return refuse("pledges.extensionEnded");
  if (!reason) return refuse("pledges.reasonMissing", { field: "reason" });
  const from = dueOf(content, state);
  if (from !== null && to <= from) return refuse("pledges.extensionNotLater", { field: "to", params: { due: formatDay(from) } });
  if (content.startDay !== null && to < content.startDay) {
    return refuse("pledges.extensionBeforeStart", { field: "to", params: { start: formatDay(content.startDay) } });
  }
  return ok({ ...state, extensions: [...state.extensions, { from, to }] });
}
