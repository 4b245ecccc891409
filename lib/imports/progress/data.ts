import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import type { Tx } from "@/lib/db/write";
import { loadStandings } from "@/lib/pledges/standing/data";
import type { ProgressWorld } from "./types";

/** The signed pledges of a campaign of the actor's place with their reports; null when there is no such campaign. */
export async function loadProgressWorld(actor: Actor, db: Tx, campaignId: string): Promise<ProgressWorld | null> {
  const { placeId, placeName } = actor.membership;
  const campaign = await db.campaign.count({ where: { id: campaignId, placeId, deletedAt: null } });
  if (campaign === 0) return null;
  const pledges = await loadStandings(actor, db, { AND: [{ placeId, campaignId, deletedAt: null }, unitScope(actor)] });
  return { placeName, pledges };
}
