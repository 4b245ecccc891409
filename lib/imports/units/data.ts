import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Tx } from "@/lib/db/write";
import { PLACE_KINDS } from "@/lib/organizations/types";
import type { UnitWorld } from "./types";

/** What units of a file are held against in the actor's place; null when a campaign is named that is not there for the actor. */
export async function loadUnitWorld(actor: Actor, db: Tx, campaignId: string | null): Promise<UnitWorld | null> {
  const { placeId } = actor.membership;
  const [place, units, campaign] = await Promise.all([
    db.organization.findUniqueOrThrow({ where: { id: placeId }, select: { id: true, name: true, kind: true } }),
    db.organization.findMany({
      where: { placeId, deletedAt: null, kind: { notIn: [...PLACE_KINDS] } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true, code: true, kind: true, parentId: true, helpContact: true, version: true },
    }),
    campaignId === null
      ? null
      : db.campaign.findFirst({
          where: { AND: [{ id: campaignId, placeId, deletedAt: null }, placeScope(actor)] },
          select: {
            name: true,
            blocks: { orderBy: { position: "asc" }, select: { id: true, name: true, members: { select: { organizationId: true } } } },
          },
        }),
  ]);
  if (campaignId !== null && campaign === null) return null;
  const blocks = campaign?.blocks ?? [];
  const blockOf = new Map(blocks.flatMap(({ id, members }) => members.map(({ organizationId }) => [organizationId, id] as const)));
  return {
    place,
    units: units.map((unit) => ({ ...unit, blockId: blockOf.get(unit.id) ?? null })),
    campaignName: campaign?.name ?? null,
    blocks: blocks.map(({ id, name }) => ({ id, name })),
  };
}
