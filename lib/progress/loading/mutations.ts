import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { pledgesChanged } from "@/lib/dashboard/summary/mutations";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { isId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { pledgeForWrite, saveState } from "@/lib/pledges/standing/mutations";
import { withdrawDone } from "@/lib/pledges/status/domain";
import type { ReportStatus } from "../types";
import { reportsForWrite } from "./data";
import type { LoadedReport } from "./types";

/** A report in the actor's scope; what the actor may not see is like what does not exist. */
export async function reportForWrite(actor: Actor, tx: Tx, id: string): Promise<Result<LoadedReport>> {
  const [report] = isId(id) ? await reportsForWrite(actor, tx, { id }) : [];
  return report ? ok(report) : refuse("access.notFound");
}

/** Writes a report's next status, if it still is what the actor was shown; else refuses access.conflict. */
export async function saveReport(
  actor: Actor,
  tx: Tx,
  report: LoadedReport,
  version: number,
  data: { status: ReportStatus } & Prisma.ProgressReportUncheckedUpdateManyInput,
): Promise<Result<null>> {
  const { count } = await tx.progressReport.updateMany({
    where: { AND: [{ id: report.id, version, status: report.status }, unitScope(actor)] },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse("access.conflict");
}

/** When a report that claimed the work done falls away and no other claims it, the pledge is active again. */
export async function dropClaim(actor: Actor, tx: Tx, report: LoadedReport): Promise<Result<null>> {
  if (!report.claimsDone) return ok(null);
  const others = await reportsForWrite(actor, tx, {
    pledgeId: report.pledgeId,
    claimsDone: true,
    status: { in: ["SUBMITTED", "ACCEPTED"] },
    id: { not: report.id },
  });
  const pledge = await pledgeForWrite(actor, tx, report.pledgeId);
  if (!pledge.ok) return pledge;
  if (others.length > 0 || pledge.value.status !== "DONE_REPORTED") return ok(null);
  const next = withdrawDone(pledge.value.record.state);
  return next.ok ? saveState(actor, tx, pledge.value, next.value) : next;
}

/** Lets history and summaries follow reports that changed, unit by unit. */
export async function reportsChanged(actor: Actor, tx: Tx, reports: readonly LoadedReport[]): Promise<void> {
  const groups = new Map<string, LoadedReport[]>();
  for (const report of reports) {
    const key = `${report.campaignId}/${report.organizationId}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { placeId, campaignId, organizationId } = first;
    const ofDay = group.reduce((last, report) => (report.ofDay > last ? report.ofDay : last), first.ofDay);
    const pledgeIds = [...new Set(group.map(({ pledgeId }) => pledgeId))];
    await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds, ofDay });
  }
}
