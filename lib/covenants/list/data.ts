import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { standingOf } from "../domain";
import type { PlaceCampaign, UnitCampaign } from "./types";

/** Campaigns that are not being prepared and not called off. */
const SHOWN = ["OPEN", "LAUNCHED", "CLOSED", "ARCHIVED"] as const;

/** The campaigns in which the representative's unit signs, newest first, each with its covenant; empty for others. */
export async function ownCampaigns(actor: Actor): Promise<readonly UnitCampaign[]> {
  if (actor.membership.role !== "REPRESENTATIVE") return [];
  const { organizationId, placeId } = actor.membership;
  const rows = await prisma.campaign.findMany({
    where: { placeId, deletedAt: null, status: { in: [...SHOWN] }, members: { some: { organizationId } } },
    orderBy: { createdAt: "desc" },
    select: {
      id: true,
      name: true,
      status: true,
      covenants: {
        where: { organizationId },
        select: { id: true, revisions: { select: { id: true, number: true, status: true, basedOnId: true, droppedAt: true } } },
      },
    },
  });
  return rows.map(({ id, name, status, covenants }) => {
    const [covenant] = covenants;
    const revisions = (covenant?.revisions ?? []).map((row) => ({ ...row, isDropped: row.droppedAt !== null }));
    return { campaignId: id, name, status, organizationId, covenantId: covenant?.id ?? null, standing: standingOf(revisions) };
  });
}

const PAGE = 50;

/** The newest campaigns of the actor's place, or of the places below it, with how many units have signed; empty for representatives and administrators. */
export async function campaignsWithCovenants(actor: Actor): Promise<readonly PlaceCampaign[]> {
  if (!can(actor, "covenants.read") || actor.membership.role === "REPRESENTATIVE") return [];
  const rows = await prisma.campaign.findMany({
    where: { ...placeScope(actor), deletedAt: null, status: { in: [...SHOWN] } },
    orderBy: { createdAt: "desc" },
    take: PAGE,
    select: {
      id: true,
      name: true,
      status: true,
      place: { select: { name: true } },
      _count: { select: { members: true, covenants: { where: { revisions: { some: { status: "SIGNED" } } } } } },
    },
  });
  return rows.map(({ id, name, status, place, _count }) => ({
    campaignId: id,
    name,
    place: place.name,
    status,
    units: _count.members,
    signed: _count.covenants,
  }));
}
