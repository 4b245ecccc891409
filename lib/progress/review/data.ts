import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { addDays, fromDbDate, momentOf } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import { measureInForce } from "@/lib/pledges/standing/domain";
import { UNDO_DAYS } from "../constants";
import { mayReview } from "../policy";
import type { Figure } from "../types";
import { figureWords } from "../wording/domain";
import type { RecentBatch, ReportFilter, ReportLine, ReportList, ReportView } from "./types";

const PAGE_SIZE = 50;
/** The periodic view is accepted as a whole, so it shows as many as a batch takes. */
const BATCH_PAGE_SIZE = 200;
const MOST_CHOICES = 500;

const lineSelect = {
  id: true,
  ofDay: true,
  recordedAt: true,
  status: true,
  channel: true,
  claimsDone: true,
  figure: true,
  placeId: true,
  organizationId: true,
  authorId: true,
  text: true,
  campaign: { select: { status: true } },
  organization: { select: { name: true } },
  pledge: { select: { title: true, content: true, branchKey: true, branchConfirmedDay: true } },
  evidence: { orderBy: { position: "asc" }, take: 1, select: { file: { select: { id: true, mime: true } } } },
  _count: { select: { evidence: true } },
} satisfies Prisma.ProgressReportSelect;

type Row = Prisma.ProgressReportGetPayload<{ select: typeof lineSelect }>;

const VIEW: Readonly<Record<ReportView, Prisma.ProgressReportWhereInput>> = {
  waiting: { status: "SUBMITTED", pledge: { measure: { not: "RECURRING" } } },
  periodic: { status: "SUBMITTED", pledge: { measure: "RECURRING" } },
  returned: { status: "RETURNED" },
  accepted: { status: "ACCEPTED" },
  recalled: { status: "RECALLED" },
};

/** A unit sees all that waits in one view; only who accepts many at once needs the two apart. */
function viewOf(actor: Actor, view: ReportView): Prisma.ProgressReportWhereInput {
  return actor.membership.role === "REPRESENTATIVE" && view === "waiting" ? { status: "SUBMITTED" } : VIEW[view];
}

/** What waits is read from the oldest on; what was decided, from the newest. */
function orderOf(view: ReportView): Prisma.ProgressReportOrderByWithRelationInput[] {
  const direction = view === "waiting" || view === "periodic" ? "asc" : "desc";
  return [{ recordedAt: direction }, { id: direction }];
}

function scopeOf(actor: Actor): Prisma.ProgressReportWhereInput {
  return { AND: [unitScope(actor), { pledge: { deletedAt: null }, campaign: { deletedAt: null } }] };
}

function whereOf(actor: Actor, { search, campaignId, organizationId }: ReportFilter): Prisma.ProgressReportWhereInput {
  const folded = foldForSearch(search);
  const found = { contains: folded };
  return {
    AND: [
      scopeOf(actor),
      campaignId ? { campaignId } : {},
      organizationId ? { organizationId } : {},
      folded ? { OR: [{ pledge: { titleFolded: found } }, { organization: { nameFolded: found } }] } : {},
    ],
  };
}

function toLine(actor: Actor, row: Row): ReportLine {
  const { id, recordedAt, status, channel, claimsDone, organization, pledge, text, placeId, organizationId, authorId, campaign } = row;
  const picture = row.evidence.find(({ file }) => file.mime.startsWith("image/"));
  const allowed = mayReview(actor, { placeId, organizationId, authorId, campaignStatus: campaign.status });
  return {
    ...{ id, recordedAt, status, channel, claimsDone },
    title: pledge.title,
    unitName: organization.name,
    ofDay: fromDbDate(row.ofDay),
    words: figureWords(measureInForce(pledge), row.figure as Figure),
    photos: row._count.evidence,
    thumbId: picture?.file.id ?? null,
    note: text,
    whyNot: allowed.ok ? null : allowed.reasons[0],
  };
}

/** Batches of the last two days, which can still be taken back; only for who may review. */
async function recentBatches(actor: Actor): Promise<RecentBatch[]> {
  if (!can(actor, "reports.review")) return [];
  const since = momentOf(addDays(actor.today, -UNDO_DAYS));
  const rows = await prisma.progressReport.groupBy({
    by: ["batchId", "reviewerName", "reviewedAt"],
    where: {
      AND: [scopeOf(actor), { placeId: actor.membership.placeId, status: "ACCEPTED", batchId: { not: null }, reviewedAt: { gte: since } }],
    },
    _count: true,
    orderBy: { reviewedAt: "desc" },
    take: 5,
  });
  return rows.flatMap(({ batchId, reviewerName, reviewedAt, _count }) =>
    batchId && reviewedAt ? [{ batchId, count: _count, at: reviewedAt, reviewerName: reviewerName ?? "" }] : [],
  );
}

async function countViews(actor: Actor, where: Prisma.ProgressReportWhereInput): Promise<Record<ReportView, number>> {
  const [byStatus, periodic] = await Promise.all([
    prisma.progressReport.groupBy({ by: ["status"], where, _count: true }),
    prisma.progressReport.count({ where: { AND: [where, VIEW.periodic] } }),
  ]);
  const of = (status: string) => byStatus.find((row) => row.status === status)?._count ?? 0;
  return {
    waiting: of("SUBMITTED") - (actor.membership.role === "REPRESENTATIVE" ? 0 : periodic),
    periodic,
    returned: of("RETURNED"),
    accepted: of("ACCEPTED"),
    recalled: of("RECALLED"),
  };
}

/** A page of reports within what the actor may read, with how many stand in each view; null for who reads none. Queries: constant. */
export async function reportList(
  actor: Actor,
  filter: ReportFilter,
  pageSize = filter.view === "periodic" ? BATCH_PAGE_SIZE : PAGE_SIZE,
): Promise<ReportList | null> {
  if (!can(actor, "pledges.read")) return null;
  const where = whereOf(actor, filter);
  const from = (filter.page - 1) * pageSize;
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const [rows, counts, batches, campaigns, units] = await Promise.all([
    prisma.progressReport.findMany({
      where: { AND: [where, viewOf(actor, filter.view)] },
      orderBy: orderOf(filter.view),
      skip: from,
      take: pageSize,
      select: lineSelect,
    }),
    countViews(actor, where),
    recentBatches(actor),
    prisma.campaign.findMany({
      where: { deletedAt: null, pledges: { some: unitScope(actor) } },
      orderBy: [{ startDay: "desc" }, { id: "desc" }],
      take: MOST_CHOICES,
      select: { id: true, name: true },
    }),
    isUnit
      ? []
      : prisma.organization.findMany({
          where: { pledges: { some: { AND: [unitScope(actor), filter.campaignId ? { campaignId: filter.campaignId } : {}] } } },
          orderBy: [{ position: "asc" }, { id: "asc" }],
          take: MOST_CHOICES,
          select: { id: true, name: true },
        }),
  ]);
  return { lines: rows.map((row) => toLine(actor, row)), total: counts[filter.view], from, pageSize, counts, batches, campaigns, units };
}
