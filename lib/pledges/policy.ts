import { type Actor, can, represents, worksFor } from "@/lib/access/actor";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { representsInAnyPost } from "@/lib/progress/policy";

/** A signed pledge as far as rights are concerned. */
export type PledgeOwner = { readonly placeId: string; readonly organizationId: string; readonly campaignStatus: CampaignStatus };

/** Pledges change while their campaign runs, and between its close and its archive. */
function isOpen({ campaignStatus }: PledgeOwner): Result<null> {
  return campaignStatus === "LAUNCHED" || campaignStatus === "CLOSED" ? ok(null) : refuse("pledges.campaignNotRunning");
}

/** Whether the actor may choose a branch of an either-or: the unit's representative, or an official who writes down what the unit chose. */
export function mayChoose(actor: Actor, pledge: PledgeOwner): Result<null> {
  const chooses = can(actor, "reports.send") && represents(actor, pledge.organizationId);
  const enters = can(actor, "reports.enterForUnit") && worksFor(actor, pledge.placeId);
  return chooses || enters ? isOpen(pledge) : refuse("pledges.notUnit");
}

/**
 * Whether the actor may decide about a pledge in sight: confirm its branch or precondition, pause, resume, accept it as done (nghiệm thu), declare it not
 * delivered, cancel it. An official or the leader of the ward, never whoever represents the unit in any post.
 */
export function mayDecide(actor: Actor, pledge: PledgeOwner): Result<null> {
  if (!can(actor, "pledges.decide") || !worksFor(actor, pledge.placeId)) return refuse("pledges.notDecider");
  return representsInAnyPost(actor, pledge.organizationId) ? refuse("pledges.ownUnit") : isOpen(pledge);
}

/** Whether the actor may accept a pledge as done: who may decide, but not who entered the report that claims it. */
export function mayAcceptDone(actor: Actor, pledge: PledgeOwner & { readonly claimAuthorIds: readonly string[] }): Result<null> {
  const decides = mayDecide(actor, pledge);
  if (!decides.ok) return decides;
  return actor.person && pledge.claimAuthorIds.includes(actor.person.id) ? refuse("pledges.ownClaim") : ok(null);
}

/** Whether the actor may move a due date after signing (gia hạn). */
export function mayExtend(actor: Actor, pledge: PledgeOwner): Result<null> {
  if (!can(actor, "pledges.extend") || !worksFor(actor, pledge.placeId)) return refuse("pledges.notDecider");
  return representsInAnyPost(actor, pledge.organizationId) ? refuse("pledges.ownUnit") : isOpen(pledge);
}
