import { type Day, daysBetween } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { UNDO_DAYS } from "../constants";
import type { ReportEvent, ReportStatus } from "../types";

const MOVES: Readonly<Record<ReportStatus, Partial<Record<ReportEvent, ReportStatus>>>> = {
  SUBMITTED: { RECALL: "RECALLED", ACCEPT: "ACCEPTED", RETURN: "RETURNED" },
  ACCEPTED: { UNDO_ACCEPTANCE: "SUBMITTED" },
  RECALLED: {},
  RETURNED: {},
};

/** The status of a report after an event; refuses progress.reportMoved when it is not in a status that allows it (somebody was faster). */
export function moveReport(status: ReportStatus, event: ReportEvent): Result<ReportStatus> {
  const next = MOVES[status][event];
  return next ? ok(next) : refuse("progress.reportMoved");
}

/** Who wants to review a report, and who made it. `representsUnit`: in any post that the person holds now, not only the one in use. */
export type Review = { reviewerId: string; authorId: string; representsUnit: boolean };

/**
 * Who represents the unit or entered the report never accepts or returns it: another official does, or the ward's leader.
 * Refuses: progress.ownReport · progress.ownUnit.
 */
export function checkReviewer({ reviewerId, authorId, representsUnit }: Review): Result<true> {
  if (reviewerId === authorId) return refuse("progress.ownReport");
  return representsUnit ? refuse("progress.ownUnit") : ok(true);
}

/** Accepts a submitted report (*ghi nhận*). */
export function acceptReport(status: ReportStatus, review: Review): Result<ReportStatus> {
  const reviewer = checkReviewer(review);
  return reviewer.ok ? moveReport(status, "ACCEPT") : reviewer;
}

/** Returns a submitted report; the reason is compulsory, since the unit reads it on top of its form (progress.returnReasonMissing). */
export function returnReport(status: ReportStatus, review: Review, reason: string | null): Result<ReportStatus> {
  const reviewer = checkReviewer(review);
  if (!reviewer.ok) return reviewer;
  return reason ? moveReport(status, "RETURN") : refuse("progress.returnReasonMissing", { field: "reason" });
}

/** Recalls a report that nobody reviewed yet; only its author may (progress.notAuthor). */
export function recallReport(status: ReportStatus, authorId: string, personId: string): Result<ReportStatus> {
  return authorId === personId ? moveReport(status, "RECALL") : refuse("progress.notAuthor");
}

/** Takes an acceptance back, on its day and the next (then a new report with a reason corrects it: progress.undoTooLate). */
export function undoAcceptance(status: ReportStatus, acceptedOn: Day, today: Day): Result<ReportStatus> {
  const next = moveReport(status, "UNDO_ACCEPTANCE");
  if (!next.ok) return next;
  return daysBetween(acceptedOn, today) > UNDO_DAYS ? refuse("progress.undoTooLate") : next;
}
