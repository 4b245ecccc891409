import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { organizationScope, placeScope, unitScope } from "@/lib/access/scope";
import { ensureToday } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { OPEN_STATUSES } from "@/lib/explanations/constants";
import { overdueDays } from "@/lib/explanations/domain";
import { type Day, fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import type { LightColour, LightWord, PledgeStanding, Verdict } from "@/lib/progress/types";
import { likeWords, NO_CONTENT } from "./domain";
import type { PledgeChoices, PledgeFilter, PledgeLine, PledgeList, PledgeSort } from "./types";

const PAGE_SIZE = 50;
/** Choices offered in one list of the device; who has more of them narrows by place first. */
const MOST_CHOICES = 200;
/** Campaigns whose figures the sums of places hold. */
const RUNNING = { deletedAt: null, status: { in: ["OPEN", "LAUNCHED"] } } satisfies Prisma.CampaignWhereInput;

const ORDER: Readonly<Record<PledgeSort, Prisma.PledgeOrderByWithRelationInput[]>> = {
  trouble: [{ summary: { severity: "asc" } }, { dueDay: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  due: [{ dueDay: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  title: [{ title: "asc" }, { id: "asc" }],
  unit: [
    { place: { position: "asc" } },
    { placeId: "asc" },
    { organization: { position: "asc" } },
    { organizationId: "asc" },
    { position: "asc" },
    { id: "asc" },
  ],
};

const lineSelect = {
  id: true,
  title: true,
  kind: true,
  measure: true,
  status: true,
  dueDay: true,
  organization: { select: { name: true } },
  place: { select: { name: true } },
  block: { select: { name: true } },
  explanations: {
    where: { status: { in: [...OPEN_STATUSES] } },
    orderBy: { askedAt: "desc" },
    take: 1,
    select: { id: true, status: true, dueDay: true },
  },
  summary: {
    select: { light: true, progress: true, expected: true, projected: true, forecast: true, waitingReports: true, details: true },
  },
} satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof lineSelect }>;

function summaryOf(filter: PledgeFilter): Prisma.PledgeSummaryWhereInput {
  const { assessment } = filter;
  return {
    ...(filter.light ? { light: filter.light } : {}),
    ...(filter.reporting ? { reporting: filter.reporting } : {}),
    ...(filter.waiting ? { waitingReports: { gt: 0 } } : {}),
    ...(filter.overdue ? { overdueDays: { gt: 0 } } : {}),
    ...(filter.counted ? { assessable: filter.counted === "yes" } : {}),
    ...(assessment ? { assessment: assessment === "ALL" ? { not: null } : assessment } : {}),
    ...(filter.verdict ? { verdict: filter.verdict } : {}),
  };
}

function ofContent(contentId: string): Prisma.PledgeWhereInput {
  return { contents: contentId === NO_CONTENT ? { none: {} } : { some: { contentId } } };
}

function ofSource(source: NonNullable<PledgeFilter["source"]>): Prisma.PledgeWhereInput {
  return { funding: source === "NONE" ? { none: {} } : { some: { source } } };
}

/** The records that a filter names, within what the actor may read. Every count that opens a list is taken with this. */
function whereOf(actor: Actor, filter: PledgeFilter, placePath: string | null): Prisma.PledgeWhereInput {
  const summary = summaryOf(filter);
  return {
    AND: [
      unitScope(actor),
      { deletedAt: null, campaign: { deletedAt: null } },
      filter.placeId ? { place: { path: { startsWith: placePath ?? filter.placeId } }, campaign: RUNNING } : {},
      filter.campaignId ? { campaignId: filter.campaignId } : {},
      filter.organizationId ? { organizationId: filter.organizationId } : {},
      filter.blockId ? { blockId: filter.blockId } : {},
      filter.contentId ? ofContent(filter.contentId) : {},
      // What was cancelled or went to another unit is listed when asked for: counts elsewhere leave it out too.
      { status: filter.status ?? { notIn: ["CANCELLED", "TRANSFERRED"] } },
      filter.kind ? { kind: filter.kind } : {},
      filter.branch ? { branchKey: { not: null }, branchConfirmedDay: null } : {},
      filter.source ? ofSource(filter.source) : {},
      Object.keys(summary).length > 0 ? { summary } : {},
      ...likeWords(filter.search).map((word) => ({
        OR: [{ titleFolded: { contains: word } }, { organization: { nameFolded: { contains: word } } }],
      })),
    ],
  };
}

function openExplanation({ explanations: [open] }: Row, today: Day): PledgeLine["explanation"] {
  if (!open || open.status === "CLOSED" || open.status === "WITHDRAWN") return null;
  const { id, status } = open;
  const dueDay = fromDbDate(open.dueDay);
  return { id, status, dueDay, overdue: overdueDays({ status, dueDay }, today) };
}

function toLine(actor: Actor, row: Row): PledgeLine {
  const { summary } = row;
  const standing = summary?.details as PledgeStanding | undefined;
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    measure: row.measure,
    status: row.status,
    unitName: row.organization.name,
    placeName: row.place.name,
    blockName: row.block.name,
    dueDay: fromDbDateOrNull(row.dueDay),
    light: {
      colour: (summary?.light as LightColour | undefined) ?? "GREY",
      word: (standing?.light.word as LightWord | undefined) ?? "NO_FIGURE",
      days: standing?.light.days ?? null,
    },
    percent: numberOf(summary?.progress),
    expected: numberOf(summary?.expected),
    verdict: (summary?.forecast as Verdict | null | undefined) ?? null,
    projected: numberOf(summary?.projected),
    waitingReports: summary?.waitingReports ?? 0,
    explanation: openExplanation(row, actor.today),
  };
}

function numberOf(value: Prisma.Decimal | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Brings the campaigns that a list speaks of to today; campaigns out of sight are left alone. */
async function refresh(actor: Actor, { campaignId }: PledgeFilter): Promise<void> {
  const campaigns = await prisma.campaign.findMany({
    where: { AND: [placeScope(actor), { deletedAt: null }, campaignId ? { id: campaignId } : {}] },
    select: { id: true },
  });
  await ensureToday(
    actor,
    campaigns.map(({ id }) => id),
  );
}

/** The path of a place in sight, which everything below it begins with; null when there is none. */
async function pathOf(actor: Actor, placeId: string | null): Promise<string | null> {
  if (placeId === null) return null;
  const place = await prisma.organization.findFirst({
    where: { AND: [{ id: placeId }, organizationScope(actor)] },
    select: { path: true },
  });
  return place?.path ?? null;
}

/** A page of signed pledges within what the actor may read, as they stand today, with how many there are in all; null for who reads none. Queries: constant. */
export async function listPledges(actor: Actor, filter: PledgeFilter, size = PAGE_SIZE): Promise<PledgeList | null> {
  if (!can(actor, "pledges.read")) return null;
  const [placePath] = await Promise.all([pathOf(actor, filter.placeId), refresh(actor, filter)]);
  const where = whereOf(actor, filter, placePath);
  const from = (filter.page - 1) * size;
  const [total, rows] = await Promise.all([
    prisma.pledge.count({ where }),
    prisma.pledge.findMany({ where, orderBy: ORDER[filter.sort], skip: from, take: size, select: lineSelect }),
  ]);
  return { lines: rows.map((row) => toLine(actor, row)), total, from, pageSize: size };
}

/** How many records a list with this filter has. One query; the caller has brought the campaign to today. */
export function countPledges(actor: Actor, filter: PledgeFilter): Promise<number> {
  return prisma.pledge.count({ where: whereOf(actor, filter, null) });
}

/** The beginning of a list. One query; the caller has brought the campaign to today. */
export async function firstPledges(actor: Actor, filter: PledgeFilter, most: number): Promise<PledgeLine[]> {
  const rows = await prisma.pledge.findMany({
    where: whereOf(actor, filter, null),
    orderBy: ORDER[filter.sort],
    take: most,
    select: lineSelect,
  });
  return rows.map((row) => toLine(actor, row));
}

/** Those of a list that need help first: red and amber ones, worst first. Constant queries; the caller has brought the campaigns to today. */
export async function troublesOf(actor: Actor, filter: PledgeFilter, most: number): Promise<PledgeLine[]> {
  const placePath = await pathOf(actor, filter.placeId);
  const rows = await prisma.pledge.findMany({
    where: { AND: [whereOf(actor, filter, placePath), { summary: { light: { in: ["RED", "AMBER"] } } }] },
    orderBy: ORDER.trouble,
    take: most,
    select: lineSelect,
  });
  return rows.map((row) => toLine(actor, row));
}

/**
 * What a list can be narrowed to: places below for whoever reads several wards, campaigns for whoever reads one, the blocks of the chosen campaign; and
 * the names of what it is narrowed to. Ids from elsewhere give nothing; null for who reads no pledges. Queries: constant.
 */
export async function listChoices(actor: Actor, filter: PledgeFilter): Promise<PledgeChoices | null> {
  if (!can(actor, "pledges.read")) return null;
  const { campaignId, contentId, organizationId, placeId } = filter;
  const readsOne = actor.membership.placeKind === "WARD";
  const inSight = organizationScope(actor);
  const name = { select: { name: true } } as const;
  const [places, campaigns, blocks, place, campaign, unit, content] = await Promise.all([
    readsOne
      ? []
      : prisma.organization.findMany({
          where: { parentId: actor.membership.placeId, deletedAt: null, kind: { in: ["PROVINCE", "DISTRICT", "WARD"] } },
          orderBy: [{ position: "asc" }, { id: "asc" }],
          take: MOST_CHOICES,
          select: { id: true, name: true },
        }),
    readsOne
      ? prisma.campaign.findMany({
          where: { deletedAt: null, pledges: { some: { AND: [unitScope(actor), { deletedAt: null }] } } },
          orderBy: [{ startDay: "desc" }, { id: "desc" }],
          take: MOST_CHOICES,
          select: { id: true, name: true },
        })
      : [],
    campaignId
      ? prisma.block.findMany({
          where: { campaignId, pledges: { some: unitScope(actor) } },
          orderBy: [{ position: "asc" }, { id: "asc" }],
          take: MOST_CHOICES,
          select: { id: true, name: true },
        })
      : [],
    placeId ? prisma.organization.findFirst({ where: { AND: [{ id: placeId }, inSight] }, ...name }) : null,
    campaignId ? prisma.campaign.findFirst({ where: { AND: [{ id: campaignId, deletedAt: null }, placeScope(actor)] }, ...name }) : null,
    organizationId ? prisma.organization.findFirst({ where: { AND: [{ id: organizationId }, inSight] }, ...name }) : null,
    contentId && contentId !== NO_CONTENT
      ? prisma.campaignContent.findFirst({
          where: { id: contentId, campaign: { AND: [{ deletedAt: null }, placeScope(actor)] } },
          select: { position: true, text: true },
        })
      : null,
  ]);
  const named = {
    place: place?.name ?? null,
    campaign: campaign?.name ?? null,
    unit: unit?.name ?? null,
    content: content ? `${content.position + 1}. ${content.text}` : null,
  };
  return { places, campaigns, blocks, named };
}
