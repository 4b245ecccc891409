import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { explanationsOf } from "@/lib/explanations/data";
import { pledgeHistory } from "@/lib/history/data";
import { fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { chartOf, planOf } from "@/lib/progress/domain";
import type { Figure } from "@/lib/progress/types";
import { courseOf } from "../course/domain";
import { governingBranch } from "../domain";
import { loadStandings } from "../standing/data";
import { periodsShown, planDays } from "./domain";
import { askingStep, nextSteps } from "./policy";
import type { EvidenceShown, ExtensionShown, PledgePage, ReportShown } from "./types";

/** Reports shown on the page; older ones stand in the list of reports. */
const REPORTS = 60;
/** Lines of history on one page. */
const HISTORY = 15;

const pageSelect = {
  id: true,
  placeId: true,
  version: true,
  position: true,
  title: true,
  status: true,
  statusReason: true,
  signedAt: true,
  signedDueDay: true,
  organization: { select: { id: true, name: true, helpContact: true } },
  block: { select: { name: true } },
  campaign: {
    select: { id: true, name: true, occasions: { where: { isMain: true }, select: { occasion: { select: { name: true, day: true } } } } },
  },
  covenant: {
    select: {
      id: true,
      revisions: { where: { status: "SIGNED" }, select: { code: true, signature: { select: { signerName: true, signerPost: true } } } },
    },
  },
  contents: { select: { content: { select: { id: true, position: true, text: true } } }, orderBy: { content: { position: "asc" } } },
  supporters: { select: { organizationId: true } },
  conditions: { select: { branchKey: true, metDay: true, evidence: true, confirmedByName: true } },
  extensions: {
    orderBy: { recordedAt: "asc" },
    select: { id: true, oldDay: true, newDay: true, reason: true, decision: true, decidedByName: true },
  },
  reports: {
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: REPORTS,
    include: {
      evidence: {
        where: { file: { deletedAt: null } },
        orderBy: { position: "asc" },
        include: { file: { select: { mime: true, originalName: true } } },
      },
    },
  },
} satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof pageSelect }>;
type ReportRow = Row["reports"][number];

function toEvidence(row: ReportRow["evidence"][number]): EvidenceShown {
  return { fileId: row.fileId, mime: row.file.mime, name: row.file.originalName, caption: row.caption };
}

function toReport(row: ReportRow): ReportShown {
  const { id, recordedAt, status, authorName, authorPost, channel, claimsDone, text, difficulties, proposals, returnReason, reviewerName } =
    row;
  return {
    ...{ id, recordedAt, status, authorName, authorPost, channel, claimsDone, text, difficulties, proposals, returnReason, reviewerName },
    ofDay: fromDbDate(row.ofDay),
    figure: row.figure as Figure,
    evidence: row.evidence.map(toEvidence),
  };
}

function toExtension({ oldDay, newDay, ...rest }: Row["extensions"][number]): ExtensionShown {
  return { ...rest, oldDay: fromDbDateOrNull(oldDay), newDay: fromDbDate(newDay) };
}

/** Every report of a pledge, as far as its history and who may accept it need them. */
function allReports(pledgeId: string) {
  return prisma.progressReport.findMany({
    where: { pledgeId },
    orderBy: { recordedAt: "asc" },
    select: { id: true, status: true, claimsDone: true, authorId: true, recordedAt: true },
  });
}

/**
 * Everything about one signed pledge as it stands on `actor.today`, or null when the actor may not see it. `before`: the number of the history's line to go
 * on from, null at the newest. Queries: constant.
 */
export async function pledgePage(actor: Actor, id: string, before: number | null = null): Promise<PledgePage | null> {
  if (!isId(id) || !can(actor, "pledges.read")) return null;
  const where: Prisma.PledgeWhereInput = { AND: [{ id, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] };
  const [row, [loaded]] = await Promise.all([prisma.pledge.findFirst({ where, select: pageSelect }), loadStandings(actor, prisma, where)]);
  if (!row || !loaded) return null;
  const [reports, explanations, supporters] = await Promise.all([
    allReports(id),
    explanationsOf(actor, id),
    prisma.organization.findMany({
      where: { placeId: row.placeId, id: { in: row.supporters.map(({ organizationId }) => organizationId) } },
      orderBy: { position: "asc" },
      select: { name: true },
    }),
  ]);
  const history = await pledgeHistory(
    actor,
    {
      placeId: row.placeId,
      pledgeId: id,
      covenantId: row.covenant.id,
      reportIds: reports.map((report) => report.id),
      explanationIds: explanations.map((request) => request.id),
    },
    before,
    HISTORY,
  );
  const claims = reports.flatMap(({ claimsDone, status, authorId }) =>
    claimsDone && (status === "SUBMITTED" || status === "ACCEPTED") ? [authorId] : [],
  );
  const [signed] = row.covenant.revisions;
  const occasion = row.campaign.occasions[0]?.occasion;
  const { record, standing } = loaded;
  return {
    id: row.id,
    placeId: row.placeId,
    version: row.version,
    number: row.position,
    title: row.title,
    status: row.status,
    statusReason: row.statusReason,
    content: record.content,
    unit: row.organization,
    blockName: row.block.name,
    campaign: { id: row.campaign.id, name: row.campaign.name },
    occasion: occasion ? { name: occasion.name, day: fromDbDateOrNull(occasion.day) } : null,
    covenant: {
      id: row.covenant.id,
      code: signed?.code ?? null,
      signedAt: row.signedAt,
      signer: signed?.signature ? { name: signed.signature.signerName, post: signed.signature.signerPost } : null,
    },
    contents: row.contents.map(({ content }) => content),
    supporters: supporters.map(({ name }) => name),
    choice: record.state.choice,
    conditions: row.conditions.map(({ metDay, ...rest }) => ({ ...rest, metDay: fromDbDate(metDay) })),
    signedDueDay: fromDbDateOrNull(row.signedDueDay),
    extensions: row.extensions.map(toExtension),
    standing,
    points: chartOf(record, actor.today),
    plan: planOf(record, planDays(standing.start, standing.due)),
    steps: nextSteps(actor, loaded, courseOf(actor, loaded, claims).steps),
    asking: askingStep(actor, loaded),
    explanations,
    periods: periodsShown(governingBranch(record.content, record.state)?.measure ?? null, standing, record.reports, actor.today),
    reports: row.reports.map(toReport),
    reportCount: reports.length,
    waitingSince: reports.find(({ status }) => status === "SUBMITTED")?.recordedAt ?? null,
    history,
  };
}
