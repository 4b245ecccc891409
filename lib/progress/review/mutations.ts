import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { formatDay } from "@/lib/kernel/dates";
import type { EventCode } from "@/lib/kernel/events";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { governingBranch } from "@/lib/pledges/domain";
import { pledgeForWrite } from "@/lib/pledges/standing/mutations";
import { acceptReport as accepted, returnReport as returned, undoAcceptance } from "../lifecycle/domain";
import { dropClaim, reportForWrite, reportsChanged, saveReport } from "../loading/mutations";
import type { LoadedReport } from "../loading/types";
import { acceptedBefore, isLower } from "../lowering/domain";
import { mayReview } from "../policy";
import { isByLedger } from "../received/domain";
import type { SentReport } from "../sending/types";
import type { ReportStatus } from "../types";
import { figureWords } from "../wording/domain";
import type { ReportStep, ReturnInput } from "./schema";

/**
 * Accepts a report (*ghi nhận*): from now on its figure counts. An official or the ward's leader, never its author or whoever represents the
 * unit. A figure that would lower an accepted one without a reason is refused: it is to be returned.
 */
export async function acceptReport(actor: Actor, step: ReportStep): Promise<Result<SentReport>> {
  return review(actor, step, async (tx, report) => {
    const next = accepted(report.status, reviewOf(actor, report));
    if (!next.ok) return next;
    const countable = await checkCountable(actor, tx, report);
    if (!countable.ok) return countable;
    return decide(actor, tx, report, step, { status: next.value, type: "progress.accepted", words: countable.value });
  });
}

/** Returns a report with a reason, which the unit sees on top of its form. A claim that the work is done falls with it. */
export async function returnReport(actor: Actor, { reason, ...step }: ReturnInput): Promise<Result<SentReport>> {
  return review(actor, step, async (tx, report) => {
    const next = returned(report.status, reviewOf(actor, report), reason);
    if (!next.ok) return next;
    return decide(actor, tx, report, step, { status: next.value, type: "progress.returned", words: { reason: reason ?? "" }, reason });
  });
}

/** Takes an acceptance back, on its day and the next: the report waits again. */
export async function undoReport(actor: Actor, step: ReportStep): Promise<Result<SentReport>> {
  return review(actor, step, async (tx, report) => {
    const next = undoAcceptance(report.status, report.reviewedOn ?? actor.today, actor.today);
    if (!next.ok) return next;
    const pledge = await pledgeForWrite(actor, tx, report.pledgeId);
    if (!pledge.ok) return pledge;
    if (pledge.value.status === "ACCEPTED") return refuse("progress.alreadyAccepted");
    return decide(actor, tx, report, step, { status: next.value, type: "progress.acceptanceUndone", words: {} });
  });
}

type Decision = {
  readonly status: ReportStatus;
  readonly type: EventCode;
  readonly words: Readonly<Record<string, string | number>>;
  readonly reason?: string | null;
};

function reviewOf(actor: Actor, report: LoadedReport) {
  return { reviewerId: actor.person?.id ?? "", authorId: report.authorId, representsUnit: false };
}

async function review(
  actor: Actor,
  { id }: ReportStep,
  work: (tx: Tx, report: LoadedReport) => Promise<Result<SentReport>>,
): Promise<Result<SentReport>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const report = await reportForWrite(actor, tx, id);
    if (!report.ok) return report;
    const allowed = mayReview(actor, report.value);
    return allowed.ok ? work(tx, report.value) : allowed;
  });
}

/** The words of a figure that may count now: of the measure that governs, and not lowering an accepted one unexplained. */
async function checkCountable(actor: Actor, tx: Tx, report: LoadedReport): Promise<Result<Decision["words"]>> {
  const pledge = await pledgeForWrite(actor, tx, report.pledgeId);
  if (!pledge.ok) return pledge;
  const { content, state, reports, received = [] } = pledge.value.record;
  const measure = governingBranch(content, state)?.measure ?? null;
  if (measure?.type !== report.figure.type) return refuse("progress.measureChanged");
  const before = acceptedBefore(reports, report.figure, report.ofDay);
  if (before && !isByLedger(measure, received) && report.lowerReason === null && isLower(measure, report.figure, before.figure)) {
    return refuse("progress.lowersWithoutReason", { params: { day: formatDay(before.day) } });
  }
  return ok(figureWords(measure, report.figure));
}

async function decide(actor: Actor, tx: Tx, report: LoadedReport, step: ReportStep, decision: Decision): Promise<Result<SentReport>> {
  const { status, type, words, reason } = decision;
  const isUndone = status === "SUBMITTED";
  const saved = await saveReport(actor, tx, report, step.version, {
    status,
    reviewerId: isUndone ? null : (actor.person?.id ?? null),
    reviewerName: isUndone ? null : (actor.person?.name ?? null),
    reviewedAt: isUndone ? null : actor.now,
    batchId: null,
    ...(reason === undefined ? {} : { returnReason: reason }),
  });
  if (!saved.ok) return saved;
  const claim = status === "RETURNED" ? await dropClaim(actor, tx, report) : ok(null);
  if (!claim.ok) return claim;
  const { id, placeId, campaignId, organizationId, pledgeId, claimsDone } = report;
  await record(tx, actor, placeId, {
    type,
    subject: { type: "report", id },
    campaignId,
    organizationId,
    params: { ...words, pledge: report.title, unit: report.unitName, day: formatDay(report.ofDay) },
    before: { status: report.status },
    after: { status, ...(reason ? { reason } : {}) },
    concerns: { pledgeId },
  });
  await reportsChanged(actor, tx, [report]);
  return ok({ id, version: step.version + 1, pledgeId, status, claimsDone });
}
