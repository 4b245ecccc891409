import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, formatDay } from "@/lib/kernel/dates";
import type { EventCode } from "@/lib/kernel/events";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { undoAcceptance } from "../lifecycle/domain";
import { reportsForWrite } from "../loading/data";
import { reportsChanged } from "../loading/mutations";
import type { LoadedReport } from "../loading/types";
import { mayReview } from "../policy";
import { figureWords } from "../wording/domain";
import type { AcceptMany, UndoBatch } from "./schema";
import type { BatchResult, UndoneBatch } from "./types";

/**
 * Accepts the chosen reports of recurring duties together, as one batch that can be taken back together. What was recalled or decided meanwhile, is of
 * another measure, or is the actor's own or of their unit stays as it is and is counted as skipped. The same batch sent again is the same batch.
 */
export async function acceptMany(actor: Actor, { batchId, reportIds }: AcceptMany): Promise<Result<BatchResult>> {
  if (reportIds.length === 0) return refuse("progress.nothingChosen");
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const found = await reportsForWrite(actor, tx, { id: { in: reportIds } });
    if (found.length === 0) return refuse("access.notFound");
    const earlier = found.filter((report) => report.batchId === batchId).length;
    if (earlier > 0) return ok({ batchId, accepted: earlier, skipped: reportIds.length - earlier });
    const [first] = found.flatMap((report) => refusalOf(actor, report));
    const kept = await keptPeriods(actor, tx, found);
    const taken = latestPerPeriod(found.filter((report) => isTakeable(actor, report) && !unkeeps(report, kept)));
    if (taken.length === 0) return first ?? refuse("progress.reportMoved");
    const { id: reviewerId = null, name: reviewerName = null } = actor.person ?? {};
    await moveAll(actor, tx, taken, { status: "ACCEPTED", reviewerId, reviewerName, reviewedAt: actor.now, batchId }, "progress.accepted");
    return ok({ batchId, accepted: taken.length, skipped: reportIds.length - taken.length });
  });
}

/** Takes a batch back, on its day and the next: its reports wait again, except those whose work was accepted (nghiệm thu) meanwhile. */
export async function undoBatch(actor: Actor, { batchId }: UndoBatch): Promise<Result<UndoneBatch>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const found = await reportsForWrite(actor, tx, { batchId });
    const [first] = found;
    if (!first) return refuse("access.notFound");
    for (const report of found) {
      const allowed = mayReview(actor, report);
      if (!allowed.ok) return allowed;
      const undone = undoAcceptance(report.status, report.reviewedOn ?? actor.today, actor.today);
      if (!undone.ok) return undone;
    }
    const ended = await tx.pledge.findMany({
      where: { id: { in: found.map(({ pledgeId }) => pledgeId) }, status: "ACCEPTED" },
      select: { id: true },
    });
    const kept = new Set(ended.map(({ id }) => id));
    const taken = found.filter(({ pledgeId }) => !kept.has(pledgeId));
    if (taken.length === 0) return refuse("progress.alreadyAccepted");
    const nothing = { status: "SUBMITTED" as const, reviewerId: null, reviewerName: null, reviewedAt: null, batchId: null };
    await moveAll(actor, tx, taken, nothing, "progress.acceptanceUndone");
    return ok({ undone: taken.length, kept: found.length - taken.length });
  });
}

/** Why a report cannot be in the batch, as a refusal; nothing when it can. */
function refusalOf(actor: Actor, report: LoadedReport): Result<never>[] {
  const allowed = mayReview(actor, report);
  if (!allowed.ok) return [allowed];
  if (report.figure.type !== "RECURRING") return [refuse("progress.onlyRecurring")];
  return [];
}

function isTakeable(actor: Actor, report: LoadedReport): boolean {
  return report.status === "SUBMITTED" && refusalOf(actor, report).length === 0;
}

const keyOf = (pledgeId: string, period: Day): string => `${pledgeId}/${period}`;

/** Periods of these duties that were accepted as done. */
async function keptPeriods(actor: Actor, tx: Tx, reports: readonly LoadedReport[]): Promise<ReadonlySet<string>> {
  const pledgeId = { in: reports.map((report) => report.pledgeId) };
  const accepted = await reportsForWrite(actor, tx, { pledgeId, status: "ACCEPTED" });
  const done = accepted.flatMap(({ pledgeId: of, figure }) =>
    figure.type === "RECURRING" && figure.done ? [keyOf(of, figure.period)] : [],
  );
  return new Set(done);
}

/** Whether a report would unkeep an accepted period without saying why: that is looked at alone. */
function unkeeps({ pledgeId, figure, lowerReason }: LoadedReport, kept: ReadonlySet<string>): boolean {
  return figure.type === "RECURRING" && !figure.done && lowerReason === null && kept.has(keyOf(pledgeId, figure.period));
}

/** Of two reports of one period the later one says how it is; the earlier one is left to be looked at. */
function latestPerPeriod(reports: readonly LoadedReport[]): LoadedReport[] {
  const latest = new Map<string, LoadedReport>();
  for (const report of reports) if ("period" in report.figure) latest.set(keyOf(report.pledgeId, report.figure.period), report);
  return [...latest.values()];
}

async function moveAll(
  actor: Actor,
  tx: Tx,
  reports: readonly LoadedReport[],
  data: Prisma.ProgressReportUncheckedUpdateManyInput & { status: "ACCEPTED" | "SUBMITTED" },
  type: EventCode,
): Promise<void> {
  await tx.progressReport.updateMany({ where: { id: { in: reports.map(({ id }) => id) } }, data: { ...data, version: { increment: 1 } } });
  for (const report of reports) {
    const { id, placeId, campaignId, organizationId, pledgeId, title, unitName, status, figure, ofDay } = report;
    await record(tx, actor, placeId, {
      type,
      subject: { type: "report", id },
      campaignId,
      organizationId,
      params: { ...figureWords(null, figure), pledge: title, unit: unitName, day: formatDay(ofDay) },
      before: { status },
      after: { status: data.status },
      concerns: { pledgeId },
    });
  }
  await reportsChanged(actor, tx, reports);
}
