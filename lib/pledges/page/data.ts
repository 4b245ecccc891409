import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { historyOf } from "@/lib/history/data";
import { addDays, type Day, daysBetween, fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { chartOf, planOf } from "@/lib/progress/domain";
import type { Figure } from "@/lib/progress/types";
import { loadStandings } from "../standing/data";
import type { EvidenceShown, ExtensionShown, PledgePage, ReportShown } from "./types";

/** Reports shown on the page; older ones stand in the list of reports. */
const REPORTS = 60;
const HISTORY = 60;
/** Days on which the plan line is drawn. */
const PLAN_POINTS = 24;

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
  campaign: { select: { id: true, name: true, occasions: { where: { isMain: true }, select: { name: true, day: true } } } },
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
    include: { evidence: { orderBy: { position: "asc" }, include: { file: { select: { mime: true, originalName: true } } } } },
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

/** Days spread evenly from the start to the due day, both included. */
function planDays(start: Day | null, due: Day | null): Day[] {
  if (start === null || due === null || due <= start) return [];
  const length = daysBetween(start, due);
  const count = Math.min(PLAN_POINTS, length);
  return Array.from({ length: count + 1 }, (_, index) => addDays(start, Math.round((index * length) / count)));
}

/** Everything about one signed pledge as it stands on `actor.today`, or null when the actor may not see it. Queries: constant. */
export async function pledgePage(actor: Actor, id: string): Promise<PledgePage | null> {
  if (!can(actor, "pledges.read")) return null;
  const where: Prisma.PledgeWhereInput = { AND: [{ id, deletedAt: null }, unitScope(actor)] };
  const [row, [loaded]] = await Promise.all([prisma.pledge.findFirst({ where, select: pageSelect }), loadStandings(actor, prisma, where)]);
  if (!row || !loaded) return null;
  const [history, supporters] = await Promise.all([
    historyOf(
      actor,
      { placeId: row.placeId, subjectIds: [row.id, row.covenant.id, ...row.reports.map((report) => report.id)] },
      null,
      HISTORY,
    ),
    prisma.organization.findMany({
      where: { id: { in: row.supporters.map(({ organizationId }) => organizationId) } },
      orderBy: { position: "asc" },
      select: { name: true },
    }),
  ]);
  const [signed] = row.covenant.revisions;
  const [occasion] = row.campaign.occasions;
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
      signer: signed?.signature ? `${signed.signature.signerName}, ${signed.signature.signerPost}` : null,
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
    reports: row.reports.map(toReport),
    history,
  };
}
