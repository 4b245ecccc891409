import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isPlace } from "./domain";
import type { OrganizationKind } from "./types";

/** What the rules need to know of an organisation. */
export type OrganizationFacts = {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly placeId: string;
  readonly path: string;
};

/**
 * Whether the actor keeps the units of a place: administrators in their place and all places below it, officials in their own place only.
 */
export function mayKeep(actor: Actor, organization: OrganizationFacts): Result<true> {
  const within = organization.path.startsWith(actor.membership.placePath);
  if (!can(actor, "organizations.manage") || !within) return refuse("access.notAllowed");
  if (can(actor, "place.settings") || worksFor(actor, organization.placeId)) return ok(true);
  return refuse("access.notAllowed");
}

/** Whether the actor may create something of a kind below an organisation. Places are created by administrators only. */
export function mayCreateBelow(actor: Actor, parent: OrganizationFacts, kind: OrganizationKind): Result<true> {
  const keeps = mayKeep(actor, parent);
  if (!keeps.ok) return keeps;
  return isPlace(kind) && !can(actor, "place.settings") ? refuse("organizations.placesByAdministrator", { field: "kind" }) : ok(true);
}

/** Whether the actor may change an organisation's name, code, order or whom to ask. A place itself is changed by administrators only. */
export function mayChange(actor: Actor, organization: OrganizationFacts): Result<true> {
  const keeps = mayKeep(actor, organization);
  if (!keeps.ok) return keeps;
  return isPlace(organization.kind) && !can(actor, "place.settings") ? refuse("organizations.placesByAdministrator") : ok(true);
}

/** What stands in the way of removing an organisation. */
export type RemovalFacts = {
  /** Organisations directly below it that are not removed. */
  readonly childCount: number;
  /** A running campaign (open or launched) in which it takes part, by name. */
  readonly campaignName: string | null;
};

/**
 * Whether the actor may remove an organisation. What the actor stands on stays, what has something below it stays,
 * and what takes part in a running campaign stays: its covenant and pledges would lose their owner.
 */
export function mayRemove(actor: Actor, organization: OrganizationFacts, facts: RemovalFacts): Result<true> {
  const changes = mayChange(actor, organization);
  if (!changes.ok) return changes;
  const { organizationId, placeId } = actor.membership;
  if (organization.id === organizationId || organization.id === placeId) return refuse("organizations.ownNotRemoved");
  if (facts.childCount > 0) return refuse("organizations.hasChildren", { params: { count: facts.childCount } });
  if (facts.campaignName !== null) return refuse("organizations.inCampaign", { params: { campaign: facts.campaignName } });
  return ok(true);
}
