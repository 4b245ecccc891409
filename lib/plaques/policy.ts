import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** A plaque as far as rights are concerned. */
export type PlaqueOwner = { readonly placeId: string; readonly proposedById: string };

/** Whether the actor proposes plaques and keeps dossiers in a place: its official. */
export function mayPropose(actor: Actor, { placeId }: Pick<PlaqueOwner, "placeId">): Result<null> {
  return can(actor, "plaques.propose") && worksFor(actor, placeId) ? ok(null) : refuse("plaques.onlyOfficial");
}

/** Whether the actor may appraise a proposal, or return it: an official or the leader of the ward, never who proposed it. */
export function mayAppraise(actor: Actor, { placeId, proposedById }: PlaqueOwner): Result<null> {
  if (!can(actor, "plaques.appraise") || !worksFor(actor, placeId)) return refuse("plaques.notAppraiser");
  return actor.person?.id === proposedById ? refuse("plaques.ownProposal") : ok(null);
}

/** Whether the actor may enter the decision: an official or the leader of the ward. */
export function mayDecide(actor: Actor, { placeId }: Pick<PlaqueOwner, "placeId">): Result<null> {
  return can(actor, "plaques.decide") && worksFor(actor, placeId) ? ok(null) : refuse("plaques.notAppraiser");
}
