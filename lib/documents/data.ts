import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import { visibleCampaigns } from "@/lib/occasions/data";
import { PAGE_SIZE } from "./constants";
import type { DocumentListInput } from "./schema";
import type { DocumentChoice, DocumentList, DocumentPage, DocumentRecord } from "./types";

const MOST_CHOICES = 300;
const refSelect = { id: true, kind: true, title: true, number: true } as const satisfies Prisma.DocumentSelect;

const recordSelect = {
  ...refSelect,
  placeId: true,
  version: true,
  issuer: true,
  signedDay: true,
  dateAsPublished: true,
  level: true,
  congressOrdinal: true,
  termFrom: true,
  termTo: true,
  note: true,
  implements: { orderBy: { position: "asc" }, select: { implements: { select: refSelect } } },
} as const satisfies Prisma.DocumentSelect;

/** A paper in the actor's scope; null when there is none that the actor may see. */
export async function loadDocument(actor: Actor, db: Tx, id: string): Promise<DocumentRecord | null> {
  if (!can(actor, "events.read")) return null;
  const row = await db.document.findFirst({ where: { AND: [placeScope(actor), { id }] }, select: recordSelect });
  return row && { ...row, signedDay: fromDbDateOrNull(row.signedDay), implements: row.implements.map((link) => link.implements) };
}

/** Whether anything rests on a paper, so that it stays in the place's list. */
export async function isDocumentUsed(actor: Actor, db: Tx, id: string): Promise<boolean> {
  const row = await db.document.findFirst({
    where: { AND: [placeScope(actor), { id }] },
    select: { _count: { select: { campaigns: true, implementedBy: true, targetSets: true, reviews: true } } },
  });
  return row !== null && Object.values(row._count).some((count) => count > 0);
}

/** A paper with what it carries out and what rests on it; null when the actor may not see it. Queries: constant. */
export async function documentPage(actor: Actor, id: string): Promise<DocumentPage | null> {
  const document = await loadDocument(actor, prisma, id);
  if (!document) return null;
  const [place, implementedBy, campaigns, isUsed] = await Promise.all([
    prisma.organization.findUniqueOrThrow({ where: { id: document.placeId }, select: { name: true } }),
    prisma.documentImplements.findMany({
      where: { implementsId: id },
      orderBy: { documentId: "asc" },
      select: { document: { select: refSelect } },
    }),
    prisma.campaignDocument.findMany({
      where: { documentId: id, campaign: visibleCampaigns(actor) },
      orderBy: { campaignId: "asc" },
      select: { campaign: { select: { id: true, name: true } } },
    }),
    isDocumentUsed(actor, prisma, id),
  ]);
  return {
    ...{ document, isUsed, placeName: place.name },
    implementedBy: implementedBy.map((link) => link.document),
    campaigns: campaigns.map(({ campaign }) => campaign),
  };
}

/** One page of the papers in the actor's scope, the latest first, those without a day at the end. Searched by number and title without accents. */
export async function documentList(actor: Actor, { q, page }: DocumentListInput, size = PAGE_SIZE): Promise<DocumentList | null> {
  if (!can(actor, "events.read")) return null;
  const folded = foldForSearch(q);
  const where = { AND: [placeScope(actor), folded ? { titleFolded: { contains: folded } } : {}] };
  const total = await prisma.document.count({ where });
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(page, pages);
  const rows = await prisma.document.findMany({
    where,
    orderBy: [{ signedDay: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    skip: (shown - 1) * size,
    take: size,
    select: {
      ...refSelect,
      ...{ issuer: true, signedDay: true, dateAsPublished: true, congressOrdinal: true },
      place: { select: { name: true } },
      _count: { select: { campaigns: { where: { campaign: visibleCampaigns(actor) } } } },
    },
  });
  return {
    rows: rows.map(({ place, _count, ...row }) => ({
      ...row,
      signedDay: fromDbDateOrNull(row.signedDay),
      placeName: place.name,
      campaigns: _count.campaigns,
    })),
    ...{ total, page: shown, pages },
  };
}

/** Papers of the actor's own place that a form may take, the latest first, without those that it has already. */
export async function documentChoices(actor: Actor, without: readonly string[] = []): Promise<readonly DocumentChoice[]> {
  const rows = await prisma.document.findMany({
    where: { AND: [placeScope(actor), { placeId: actor.membership.placeId, id: { notIn: [...without] } }] },
    orderBy: [{ signedDay: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: MOST_CHOICES,
    select: { ...refSelect, issuer: true, signedDay: true, dateAsPublished: true },
  });
  return rows.map((row) => ({ ...row, signedDay: fromDbDateOrNull(row.signedDay) }));
}
