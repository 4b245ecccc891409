import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { fromDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { Reason } from "@/lib/kernel/result";
import { governingBranch, holdOf } from "@/lib/pledges/domain";
import { loadStandings } from "@/lib/pledges/standing/data";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import { checkReportable } from "../figures/domain";
import { byDay } from "../measures/domain";
import { maySend } from "../policy";
import { countedReports, isByLedger, receivedUntil } from "../received/domain";
import type { Figure } from "../types";
import { mustClaim, reportablePeriods } from "./domain";
import type { ReportForm } from "./types";

/**
 * What the report form of a pledge needs; null when the actor may not see the pledge. `fixId`: a returned report whose words and photos the form starts
 * with. Queries: constant.
 */
export async function reportForm(actor: Actor, pledgeId: string, fixId: string | null): Promise<ReportForm | null> {
  if (!isId(pledgeId) || !can(actor, "pledges.read")) return null;
  const where = { AND: [{ id: pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] };
  const [[pledge], returned] = await Promise.all([loadStandings(actor, prisma, where), returnedReport(actor, pledgeId, fixId)]);
  return pledge ? toForm(actor, pledge, returned) : null;
}

async function returnedReport(actor: Actor, pledgeId: string, fixId: string | null): Promise<ReportForm["returned"]> {
  if (fixId === null || !isId(fixId)) return null;
  const row = await prisma.progressReport.findFirst({
    where: { AND: [{ id: fixId, pledgeId, status: "RETURNED", authorId: actor.person?.id ?? "" }, unitScope(actor)] },
    select: {
      id: true,
      ofDay: true,
      returnReason: true,
      figure: true,
      text: true,
      difficulties: true,
      proposals: true,
      evidence: {
        where: { file: { deletedAt: null, uploadedById: actor.person?.id ?? "" } },
        orderBy: { position: "asc" },
        select: { file: { select: { id: true, originalName: true, mime: true } } },
      },
    },
  });
  if (!row) return null;
  const { id, ofDay, returnReason, figure, evidence, text, difficulties, proposals } = row;
  const files = evidence.map(({ file }) => ({ id: file.id, name: file.originalName, mime: file.mime }));
  return { id, day: fromDbDate(ofDay), reason: returnReason ?? "", figure: figure as Figure, text, difficulties, proposals, files };
}

function whyNot(actor: Actor, pledge: LoadedPledge): Reason | null {
  const allowed = maySend(actor, pledge);
  if (!allowed.ok) return allowed.reasons[0];
  const { content, state } = pledge.record;
  const measure = governingBranch(content, state)?.measure ?? null;
  const reportable = checkReportable({ status: pledge.status, hold: holdOf(content, state), measure });
  return reportable.ok ? null : reportable.reasons[0];
}

function toForm(actor: Actor, pledge: LoadedPledge, returned: ReportForm["returned"]): ReportForm {
  const { record, standing } = pledge;
  const measure = governingBranch(record.content, record.state)?.measure ?? null;
  const { received = [] } = record;
  const last = countedReports(measure, record)
    .filter(({ figure }) => figure.type === measure?.type)
    .sort(byDay)
    .at(-1);
  const term = { start: standing.start, due: standing.due };
  return {
    pledgeId: pledge.id,
    title: pledge.title,
    unitId: pledge.organizationId,
    unitName: pledge.unitName,
    measure,
    whyNot: whyNot(actor, pledge),
    isEntered: actor.membership.role !== "REPRESENTATIVE",
    last: last ? { day: last.day, status: last.status, figure: last.figure } : null,
    ledger: isByLedger(measure, received) ? { amount: receivedUntil(received, actor.today), day: actor.today } : null,
    returned,
    periods: reportablePeriods(measure, term, record.reports, actor.today),
    mayClaim: measure !== null && pledge.status === "ACTIVE" && mustClaim(measure),
    due: standing.due,
  };
}
