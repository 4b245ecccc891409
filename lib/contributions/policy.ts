import { type Actor, can, represents, worksFor } from "@/lib/access/actor";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { representsInAnyPost } from "@/lib/progress/policy";

/** What an entry is for, as far as rights are concerned; no campaign = the ward in general. */
export type EntryOwner = { readonly placeId: string; readonly organizationId: string; readonly campaignStatus: CampaignStatus | null };

function whileKept({ campaignStatus }: EntryOwner): Result<null> {
  return campaignStatus === "ARCHIVED" || campaignStatus === "CANCELLED" ? refuse("contributions.campaignOver") : ok(null);
}

/** Whether the actor keeps the ledger of a place: its official, until the campaign is archived. */
export function mayKeep(actor: Actor, owner: EntryOwner): Result<null> {
  if (!can(actor, "contributions.keep") || !worksFor(actor, owner.placeId)) return refuse("contributions.notKeeper");
  return whileKept(owner);
}

/** Whether the actor may bring in a contribution: the keeper of the ledger, or the representative for the own unit's works, whose entry waits for an official. */
export function mayEnter(actor: Actor, owner: EntryOwner): Result<null> {
  if (can(actor, "contributions.keep")) return mayKeep(actor, owner);
  if (!can(actor, "contributions.enter") || !represents(actor, owner.organizationId)) return refuse("contributions.notEnterer");
  return whileKept(owner);
}

/** Whether the actor may confirm or refuse what a unit entered: a keeper who neither entered it nor represents the unit in any post. */
export function mayConfirm(actor: Actor, owner: EntryOwner & { readonly proposedById: string }): Result<null> {
  const keeps = mayKeep(actor, owner);
  if (!keeps.ok) return keeps;
  if (actor.person?.id === owner.proposedById) return refuse("contributions.ownProposal");
  return representsInAnyPost(actor, owner.organizationId) ? refuse("contributions.ownUnit") : ok(null);
}
