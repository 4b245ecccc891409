import { type Actor, can, worksFor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { OrganizationKind } from "@/lib/organizations/types";
import { rolesIn } from "./domain";

/** What the rules need to know of the organisation in which a post is, or would be, held. */
export type PostFacts = { readonly kind: OrganizationKind; readonly placeId: string; readonly path: string };

/** A post that a person holds or will hold. */
export type HeldPost = PostFacts & { readonly role: Role };

/** What the rules need to know of a person: the own place and every post that is not over. */
export type PersonFacts = {
  readonly id: string;
  readonly placeId: string;
  readonly placePath: string;
  readonly posts: readonly HeldPost[];
};

/** Whether the actor keeps people of a place at all: administrators in their place and below it, officials in their own place. */
function keeps(actor: Actor, at: { readonly placeId: string; readonly path: string }): boolean {
  if (!can(actor, "people.manage") || !at.path.startsWith(actor.membership.placePath)) return false;
  return can(actor, "place.settings") || worksFor(actor, at.placeId);
}

/** The roles that the actor may give in an organisation: administrators every fitting one, officials that of representative. */
export function grantableRoles(actor: Actor, at: PostFacts): readonly Role[] {
  if (!keeps(actor, at)) return [];
  return rolesIn(at.kind).filter((role) => role === "REPRESENTATIVE" || can(actor, "place.settings"));
}

/** Whether the actor may give or take a role in an organisation. */
export function mayGrant(actor: Actor, role: Role, at: PostFacts): Result<true> {
  if (!keeps(actor, at)) return refuse("access.notAllowed");
  if (!rolesIn(at.kind).includes(role)) return refuse("people.roleDoesNotFit", { field: "role" });
  return grantableRoles(actor, at).includes(role) ? ok(true) : refuse("people.representativesOnly", { field: "role" });
}

/**
 * Whether the actor may look after a person's account: name, links, disabling. Whoever may make somebody a new password could sign in as them,
 * so every post that the person holds must be one that the actor could give; and nobody looks after the own account here.
 */
export function mayLookAfter(actor: Actor, person: PersonFacts): Result<true> {
  if (!can(actor, "people.manage")) return refuse("access.notAllowed");
  if (person.id === actor.person?.id) return refuse("people.notYourself");
  if (person.posts.length === 0)
    return keeps(actor, { placeId: person.placeId, path: person.placePath }) ? ok(true) : refuse("people.notYours");
  return person.posts.every((post) => grantableRoles(actor, post).includes(post.role)) ? ok(true) : refuse("people.notYours");
}

/** Whether the actor may give a person a post. Nobody gives one to themselves: nobody raises themselves. */
export function mayGivePost(actor: Actor, person: PersonFacts, role: Role, at: PostFacts): Result<true> {
  if (person.id === actor.person?.id) return refuse("people.notYourself");
  return mayGrant(actor, role, at);
}

/** Whether the actor may change or end a post that a person holds. Nobody ends the own one: another must decide, and one stays. */
export function mayTakePost(actor: Actor, personId: string, post: HeldPost): Result<true> {
  if (personId === actor.person?.id) return refuse("people.notYourself");
  return mayGrant(actor, post.role, post);
}

/** Refuses what would leave a place without an administrator who can sign in. */
export function leavesAdministrator(role: Role, othersInForce: number): Result<true> {
  return role === "ADMINISTRATOR" && othersInForce === 0 ? refuse("people.lastAdministrator") : ok(true);
}
