import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import type { Day } from "@/lib/kernel/dates";

/** Which pledges of one unit changed, and the day that the change is of. */
export type PledgeChange = {
  readonly placeId: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly pledgeIds: readonly string[];
  readonly ofDay: Day;
};

/**
 * Called at the end of every write that changes a pledge or its reports, inside its transaction: adds one row to each pledge's
 * history and rebuilds the summaries of the unit and of the campaign's day from their records.
 */
export async function pledgesChanged(_actor: Actor, _tx: Tx, _change: PledgeChange): Promise<void> {}

/** Rebuilds every summary of a campaign inside the caller's transaction: when an occasion's day moved, or a new day is first read. */
export async function rebuildCampaign(_actor: Actor, _tx: Tx, _campaign: { placeId: string; campaignId: string }): Promise<void> {}

/**
 * Brings summaries that are of an earlier day to `actor.today`, before they are read; does nothing when they are of today.
 * Takes any campaigns of any places; each place is brought up to date in a write of its own.
 */
export async function ensureToday(_actor: Actor, _campaignIds: readonly string[]): Promise<void> {}
