import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/kernel/ids";
import type { PlaylistItem, ScreenLine, ScreenPage } from "./types";

const MOST_SCREENS = 200;
const MOST_CHOICES = 500;

/** Screens that the actor keeps: those of the own place. */
function kept(actor: Actor): Prisma.ScreenWhereInput {
  return { AND: [placeScope(actor), { placeId: actor.membership.placeId, deletedAt: null }] };
}

const settingsSelect = {
  id: true,
  name: true,
  width: true,
  height: true,
  safeArea: true,
  theme: true,
  seconds: true,
} satisfies Prisma.ScreenSelect;

/** The screens of the actor's place by name; null for who keeps none. One query. */
export async function screenList(actor: Actor): Promise<ScreenLine[] | null> {
  if (!can(actor, "screens.manage")) return null;
  const rows = await prisma.screen.findMany({
    where: kept(actor),
    orderBy: [{ nameFolded: "asc" }, { id: "asc" }],
    take: MOST_SCREENS,
    select: { ...settingsSelect, _count: { select: { items: true } } },
  });
  return rows.map(({ _count, ...screen }) => ({ ...screen, items: _count.items }));
}

/** A screen with its playlist and what can be put on it, or null when the actor does not keep it. Queries: constant. */
export async function screenPage(actor: Actor, id: string): Promise<ScreenPage | null> {
  if (!isId(id) || !can(actor, "screens.manage")) return null;
  const row = await prisma.screen.findFirst({
    where: { AND: [{ id }, kept(actor)] },
    select: {
      ...settingsSelect,
      version: true,
      placeId: true,
      key: true,
      keyAt: true,
      items: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          slide: true,
          heading: true,
          text: true,
          campaignId: true,
          pledgeId: true,
          campaign: { select: { name: true } },
          pledge: { select: { title: true } },
        },
      },
    },
  });
  if (!row) return null;
  const published = await prisma.publication.findMany({
    where: { placeId: row.placeId, withdrawnAt: null, subject: { in: ["CAMPAIGN", "PLEDGE"] } },
    select: { subject: true, subjectId: true },
    take: MOST_CHOICES,
  });
  const idsOf = (subject: string) => published.flatMap((one) => (one.subject === subject ? [one.subjectId] : []));
  const [campaigns, pledges] = await Promise.all([
    prisma.campaign.findMany({
      where: { placeId: row.placeId, id: { in: idsOf("CAMPAIGN") } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    prisma.pledge.findMany({
      where: { placeId: row.placeId, id: { in: idsOf("PLEDGE") } },
      orderBy: { title: "asc" },
      select: { id: true, title: true },
    }),
  ]);
  const shown = new Set(published.map(({ subjectId }) => subjectId));
  const items = row.items.map(
    ({ slide, campaign, pledge, campaignId, pledgeId, ...item }): PlaylistItem => ({
      ...item,
      kind: slide,
      campaignName: campaign?.name ?? null,
      pledgeTitle: pledge?.title ?? null,
      isShown: slide === "MESSAGE" || shown.has(campaignId ?? pledgeId ?? ""),
    }),
  );
  return { ...row, items, campaigns, pledges: pledges.map(({ id: pledgeId, title }) => ({ id: pledgeId, name: title })) };
}
