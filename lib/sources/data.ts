import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { visibleCampaigns } from "@/lib/occasions/data";
import { PAGE_SIZE, sourceSelect } from "./constants";
import { toSourceView } from "./domain";
import type { SourceListInput } from "./schema";
import type { SourceChoice, SourceList, SourcePage, SourceRecord } from "./types";

const MOST_CHOICES = 200;

const recordSelect = {
  ...sourceSelect,
  placeId: true,
  version: true,
  discrepancies: {
    orderBy: { position: "asc" },
    select: { id: true, asPublished: true, understoodAs: true, note: true, decidedByName: true, decidedByPost: true, decidedAt: true },
  },
} as const satisfies Prisma.SourceSelect;

/** A source in the actor's scope; null when there is none that the actor may see. */
export async function loadSource(actor: Actor, db: Tx, id: string): Promise<SourceRecord | null> {
  if (!can(actor, "events.read")) return null;
  const row = await db.source.findFirst({ where: { AND: [placeScope(actor), { id }] }, select: recordSelect });
  if (!row) return null;
  const { discrepancies, placeId, version, ...source } = row;
  return {
    ...toSourceView(source),
    ...{ placeId, version },
    discrepancies: discrepancies.map(({ decidedByName, decidedByPost, decidedAt, ...printed }) => ({
      ...printed,
      decidedBy: decidedByName !== null && decidedAt ? { name: decidedByName, post: decidedByPost ?? "", at: decidedAt } : null,
    })),
  };
}

/** Whether anything was entered from a source, so that it stays in the place's list. */
export async function isSourceUsed(actor: Actor, db: Tx, id: string): Promise<boolean> {
  const row = await db.source.findFirst({
    where: { AND: [placeScope(actor), { id }] },
    select: { _count: { select: { campaigns: true, events: true } } },
  });
  return row !== null && Object.values(row._count).some((count) => count > 0);
}

/** A source with what was entered from it; null when the actor may not see it. Queries: constant. */
export async function sourcePage(actor: Actor, id: string): Promise<SourcePage | null> {
  const source = await loadSource(actor, prisma, id);
  if (!source) return null;
  const [place, campaigns, isUsed] = await Promise.all([
    prisma.organization.findUniqueOrThrow({ where: { id: source.placeId }, select: { name: true } }),
    prisma.campaign.findMany({
      where: { AND: [placeScope(actor), { sourceId: id }, visibleCampaigns(actor)] },
      orderBy: { id: "asc" },
      select: { id: true, name: true },
    }),
    isSourceUsed(actor, prisma, id),
  ]);
  return { source, campaigns, isUsed, placeName: place.name };
}

/** One page of the sources in the actor's scope, the latest first, those without a day at the end. */
export async function sourceList(actor: Actor, { q, page }: SourceListInput, size = PAGE_SIZE): Promise<SourceList | null> {
  if (!can(actor, "events.read")) return null;
  const where = { AND: [placeScope(actor), q ? { title: { contains: q, mode: "insensitive" as const } } : {}] };
  const total = await prisma.source.count({ where });
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(page, pages);
  const rows = await prisma.source.findMany({
    where,
    orderBy: [{ publishedDay: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    skip: (shown - 1) * size,
    take: size,
    select: {
      ...{ id: true, title: true, publisher: true, publishedDay: true },
      place: { select: { name: true } },
      _count: { select: { discrepancies: true } },
    },
  });
  return {
    rows: rows.map(({ place, _count, ...row }) => ({
      ...row,
      publishedDay: fromDbDateOrNull(row.publishedDay),
      placeName: place.name,
      discrepancies: _count.discrepancies,
    })),
    ...{ total, page: shown, pages },
  };
}

/** Sources of the actor's own place that a record may be tied to, the latest first. */
export async function sourceChoices(actor: Actor): Promise<readonly SourceChoice[]> {
  const rows = await prisma.source.findMany({
    where: { AND: [placeScope(actor), { placeId: actor.membership.placeId }] },
    orderBy: [{ publishedDay: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: MOST_CHOICES,
    select: { id: true, title: true, publisher: true, publishedDay: true },
  });
  return rows.map((row) => ({ ...row, publishedDay: fromDbDateOrNull(row.publishedDay) }));
}
