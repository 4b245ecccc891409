import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/write";
import { UNIT_KINDS } from "@/lib/organizations/types";
import type { CampaignChoice, UnitChoice } from "../types";
import { unitsInTreeOrder } from "./domain";

/** Units of the actor's own place that still stand: what may host a campaign or sign in a block. */
function ownUnits(actor: Actor) {
  return { placeId: actor.membership.placeId, deletedAt: null, kind: { in: [...UNIT_KINDS] } };
}

/** Units of the actor's place in the order of the tree, as the office lists them. */
export async function unitChoices(actor: Actor, db: Tx = prisma): Promise<readonly UnitChoice[]> {
  const rows = await db.organization.findMany({
    where: ownUnits(actor),
    orderBy: [{ position: "asc" }, { name: "asc" }, { id: "asc" }],
    select: { id: true, parentId: true, name: true, kind: true },
  });
  return unitsInTreeOrder(rows);
}

/** Whether all of these are units of the actor's place that still stand. */
export async function hasUnits(actor: Actor, db: Tx, ids: readonly string[]): Promise<boolean> {
  const count = await db.organization.count({ where: { ...ownUnits(actor), id: { in: [...ids] } } });
  return count === new Set(ids).size;
}

/** Ids of the places above the actor's, from the root down. */
function placesAbove(actor: Actor): string[] {
  const { placePath, placeId } = actor.membership;
  return placePath.split("/").filter((id) => id !== "" && id !== placeId);
}

/** Campaigns of higher places that a campaign of the actor's place may answer: those that were opened and not called off. */
function above(actor: Actor) {
  return {
    placeId: { in: placesAbove(actor) },
    deletedAt: null,
    openedAt: { not: null },
    status: { not: "CANCELLED" as const },
  };
}

/** The campaigns above that may be answered, newest first. */
export async function campaignsAbove(actor: Actor): Promise<readonly CampaignChoice[]> {
  const rows = await prisma.campaign.findMany({
    where: above(actor),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, name: true, place: { select: { name: true } } },
  });
  return rows.map(({ place, ...row }) => ({ ...row, placeName: place.name }));
}

/** Whether a campaign is one of those above that may be answered. */
export async function isCampaignAbove(actor: Actor, db: Tx, id: string): Promise<boolean> {
  return (await db.campaign.count({ where: { ...above(actor), id } })) === 1;
}

/** Campaigns of the actor's own place that a new one may be copied from, newest first; deleted drafts are left out. */
export async function copySources(actor: Actor): Promise<readonly CampaignChoice[]> {
  const { placeId } = actor.membership;
  const rows = await prisma.campaign.findMany({
    where: { AND: [placeScope(actor), { placeId, deletedAt: null }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, name: true, place: { select: { name: true } } },
  });
  return rows.map(({ place, ...row }) => ({ ...row, placeName: place.name }));
}

/** One campaign that a new one may be copied from: of the own place, or one above that may be answered; null for any other. */
export async function copySource(actor: Actor, id: string): Promise<(CampaignChoice & { readonly placeId: string }) | null> {
  if (!can(actor, "campaigns.manage")) return null;
  const { placeId } = actor.membership;
  const row = await prisma.campaign.findFirst({
    where: { id, OR: [{ placeId, deletedAt: null }, above(actor)] },
    select: { id: true, name: true, placeId: true, place: { select: { name: true } } },
  });
  if (!row) return null;
  const { place, ...source } = row;
  return { ...source, placeName: place.name };
}
