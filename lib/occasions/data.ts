import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import { PAGE_SIZE } from "./constants";
import type { OccasionListInput } from "./schema";
import type { OccasionChoice, OccasionList, OccasionPage, OccasionRecord } from "./types";

const recordSelect = {
  id: true,
  placeId: true,
  version: true,
  kind: true,
  name: true,
  day: true,
  dateAsPublished: true,
  originDay: true,
  years: true,
  termFrom: true,
  termTo: true,
  congressOrdinal: true,
  note: true,
  campaigns: { where: { campaign: { status: "LAUNCHED" } }, select: { campaignId: true } },
} as const satisfies Prisma.OccasionSelect;

function toRecord({ campaigns, ...row }: Prisma.OccasionGetPayload<{ select: typeof recordSelect }>): OccasionRecord {
  return { ...row, day: fromDbDateOrNull(row.day), originDay: fromDbDateOrNull(row.originDay), isFixed: campaigns.length > 0 };
}

/** An occasion in the actor's scope; null when there is none that the actor may see. */
export async function loadOccasion(actor: Actor, db: Tx, id: string): Promise<OccasionRecord | null> {
  if (!can(actor, "events.read")) return null;
  const row = await db.occasion.findFirst({ where: { AND: [placeScope(actor), { id }] }, select: recordSelect });
  return row && toRecord(row);
}

/** Campaigns that the actor sees of those tied to a record: a representative's are those that were opened. */
export function visibleCampaigns(actor: Actor): Prisma.CampaignWhereInput {
  return { deletedAt: null, ...(actor.membership.role === "REPRESENTATIVE" ? { openedAt: { not: null } } : {}) };
}

/** Whether anything is tied to an occasion, so that it stays in the place's list. */
export async function isOccasionUsed(actor: Actor, db: Tx, id: string): Promise<boolean> {
  const row = await db.occasion.findFirst({
    where: { AND: [placeScope(actor), { id }] },
    select: { _count: { select: { campaigns: true, plaques: true, extensions: true, events: true } } },
  });
  return row !== null && Object.values(row._count).some((count) => count > 0);
}

/** An occasion with what is tied to it; null when the actor may not see it. Queries: constant. */
export async function occasionPage(actor: Actor, id: string): Promise<OccasionPage | null> {
  const occasion = await loadOccasion(actor, prisma, id);
  if (!occasion) return null;
  const [place, campaigns, isUsed] = await Promise.all([
    prisma.organization.findUniqueOrThrow({ where: { id: occasion.placeId }, select: { name: true } }),
    prisma.campaignOccasion.findMany({
      where: { occasionId: id, campaign: visibleCampaigns(actor) },
      orderBy: { campaignId: "asc" },
      select: { isMain: true, campaign: { select: { id: true, name: true } } },
    }),
    isOccasionUsed(actor, prisma, id),
  ]);
  return {
    occasion,
    placeName: place.name,
    campaigns: campaigns.map(({ isMain, campaign }) => ({ ...campaign, isMain })),
    isUsed,
  };
}

/** One page of the occasions in the actor's scope, the latest day first, those without a day at the end. Searched by name without accents. */
export async function occasionList(actor: Actor, { q, page }: OccasionListInput, size = PAGE_SIZE): Promise<OccasionList | null> {
  if (!can(actor, "events.read")) return null;
  const folded = foldForSearch(q);
  const where = { AND: [placeScope(actor), folded ? { nameFolded: { contains: folded } } : {}] };
  const total = await prisma.occasion.count({ where });
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(page, pages);
  const rows = await prisma.occasion.findMany({
    where,
    orderBy: [{ day: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    skip: (shown - 1) * size,
    take: size,
    select: {
      ...{ id: true, kind: true, name: true, day: true, dateAsPublished: true, originDay: true, years: true },
      place: { select: { name: true } },
      _count: { select: { campaigns: { where: { campaign: visibleCampaigns(actor) } } } },
    },
  });
  return {
    rows: rows.map(({ place, _count, ...row }) => ({
      ...row,
      day: fromDbDateOrNull(row.day),
      originDay: fromDbDateOrNull(row.originDay),
      placeName: place.name,
      campaigns: _count.campaigns,
    })),
    ...{ total, page: shown, pages },
  };
}

/** Occasions of the actor's own place that a form may take, the latest first, without those that it has already. */
export async function occasionChoices(actor: Actor, without: readonly string[] = []): Promise<readonly OccasionChoice[]> {
  const rows = await prisma.occasion.findMany({
    where: { AND: [placeScope(actor), { placeId: actor.membership.placeId, id: { notIn: [...without] } }] },
    orderBy: [{ day: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: MOST_CHOICES,
    select: recordSelect,
  });
  return rows.map(toRecord).map(({ id, kind, name, day, dateAsPublished, originDay, years, isFixed }) => ({
    ...{ id, kind, name, day, dateAsPublished, originDay, years, isFixed },
  }));
}

const MOST_CHOICES = 200;
