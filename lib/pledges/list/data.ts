import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { ensureToday } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import type { LightColour, LightWord, PledgeStanding, Verdict } from "@/lib/progress/types";
import type { PledgeChoices, PledgeFilter, PledgeLine, PledgeList, PledgeSort } from "./types";

const PAGE_SIZE = 50;

const ORDER: Readonly<Record<PledgeSort, Prisma.PledgeOrderByWithRelationInput[]>> = {
  trouble: [{ summary: { severity: "asc" } }, { dueDay: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  due: [{ dueDay: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  title: [{ title: "asc" }, { id: "asc" }],
  unit: [{ organization: { position: "asc" } }, { organizationId: "asc" }, { position: "asc" }],
};

const lineSelect = {
  id: true,
  title: true,
  kind: true,
  measure: true,
  status: true,
  dueDay: true,
  organization: { select: { name: true } },
  block: { select: { name: true } },
  summary: { select: { light: true, progress: true, expected: true, waitingReports: true, forecast: true, details: true } },
} satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof lineSelect }>;

function whereOf(actor: Actor, filter: PledgeFilter): Prisma.PledgeWhereInput {
  const summary: Prisma.PledgeSummaryWhereInput = {
    ...(filter.light ? { light: filter.light } : {}),
    ...(filter.reporting ? { reporting: filter.reporting } : {}),
    ...(filter.waiting ? { waitingReports: { gt: 0 } } : {}),
    ...(filter.verdict ? { forecast: filter.verdict === "NONE" ? null : filter.verdict } : {}),
  };
  const folded = foldForSearch(filter.search);
  return {
    AND: [
      unitScope(actor),
      { deletedAt: null },
      filter.campaignId ? { campaignId: filter.campaignId } : {},
      filter.organizationId ? { organizationId: filter.organizationId } : {},
      filter.blockId ? { blockId: filter.blockId } : {},
      filter.contentId ? { contents: { some: { contentId: filter.contentId } } } : {},
      // What was cancelled or went to another unit is listed when asked for: counts elsewhere leave it out too.
      { status: filter.status ?? { notIn: ["CANCELLED", "TRANSFERRED"] } },
      filter.kind ? { kind: filter.kind } : {},
      filter.branch ? { branchKey: { not: null }, branchConfirmedDay: null } : {},
      filter.source ? { funding: { some: { source: filter.source } } } : {},
      Object.keys(summary).length > 0 ? { summary } : {},
      folded ? { OR: [{ titleFolded: { contains: folded } }, { organization: { nameFolded: { contains: folded } } }] } : {},
    ],
  };
}

function toLine(row: Row): PledgeLine {
  const standing = row.summary?.details as PledgeStanding | undefined;
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    measure: row.measure,
    status: row.status,
    unitName: row.organization.name,
    blockName: row.block.name,
    dueDay: fromDbDateOrNull(row.dueDay),
    light: {
      colour: (row.summary?.light as LightColour | undefined) ?? "GREY",
      word: (standing?.light.word as LightWord | undefined) ?? "NO_FIGURE",
      days: standing?.light.days ?? null,
    },
    percent: row.summary?.progress ? Number(row.summary.progress) : null,
    expected: row.summary?.expected ? Number(row.summary.expected) : null,
    verdict: verdictOf(standing),
    waitingReports: row.summary?.waitingReports ?? 0,
  };
}

/** The verdict against the occasion's day, or null where there is no forecast. */
function verdictOf(standing: PledgeStanding | undefined): Verdict | null {
  const forecast = standing?.forecast;
  return forecast && "against" in forecast ? (forecast.against[0]?.verdict ?? null) : null;
}

/** A page of signed pledges within what the actor may read, as they stand today, with how many there are in all. Queries: constant. */
export async function listPledges(actor: Actor, filter: PledgeFilter, choices: PledgeChoices): Promise<PledgeList> {
  await ensureToday(
    actor,
    choices.campaigns.map(({ id }) => id),
  );
  const where = whereOf(actor, filter);
  const from = (filter.page - 1) * PAGE_SIZE;
  const [total, rows] = await Promise.all([
    prisma.pledge.count({ where }),
    prisma.pledge.findMany({ where, orderBy: ORDER[filter.sort], skip: from, take: PAGE_SIZE, select: lineSelect }),
  ]);
  return { lines: rows.map(toLine), total, from, pageSize: PAGE_SIZE };
}

/** What a list can be narrowed to: campaigns, and the blocks and units of the chosen one. Ids from elsewhere give nothing. */
export async function listChoices(actor: Actor, campaignId: string | null): Promise<PledgeChoices> {
  const [campaigns, blocks] = await Promise.all([
    prisma.campaign.findMany({
      where: { AND: [{ deletedAt: null, pledges: { some: unitScope(actor) } }] },
      orderBy: [{ startDay: "desc" }, { id: "desc" }],
      select: { id: true, name: true },
    }),
    campaignId
      ? prisma.block.findMany({
          where: { campaignId, pledges: { some: unitScope(actor) } },
          orderBy: { position: "asc" },
          select: { id: true, name: true },
        })
      : [],
  ]);
  return { campaigns, blocks };
}

/** How many pledges of a campaign are past their due day and not done, and the first of them, longest overdue first. */
export async function overdueOf(actor: Actor, campaignId: string, most: number): Promise<{ count: number; first: PledgeLine[] }> {
  const where: Prisma.PledgeWhereInput = {
    AND: [unitScope(actor), { campaignId, deletedAt: null, summary: { overdueDays: { gt: 0 } } }],
  };
  const [count, rows] = await Promise.all([
    prisma.pledge.count({ where }),
    prisma.pledge.findMany({ where, orderBy: ORDER.trouble, take: most, select: lineSelect }),
  ]);
  return { count, first: rows.map(toLine) };
}

/** The pledges of a campaign that need help first: red and amber ones, worst first. One query; the caller has checked the campaign. */
export async function troublesOf(actor: Actor, campaignId: string, most: number): Promise<PledgeLine[]> {
  const rows = await prisma.pledge.findMany({
    where: { AND: [unitScope(actor), { campaignId, deletedAt: null, summary: { light: { in: ["RED", "AMBER"] } } }] },
    orderBy: ORDER.trouble,
    take: most,
    select: lineSelect,
  });
  return rows.map(toLine);
}
