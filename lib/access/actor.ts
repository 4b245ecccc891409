import type { Day } from "@/lib/kernel/dates";
import type { OrganizationKind } from "@/lib/organizations/types";
import { grants, type Permission } from "./permissions";
import type { Role } from "./roles";

declare const actorBrand: unique symbol;

/** A role and post in one place or unit. `placeId` owns the rows that the membership may touch; `placePath` is its prefix in the tree. */
export type ActorMembership = {
  readonly id: string;
  readonly role: Role;
  readonly post: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeKind: OrganizationKind;
  readonly placePath: string;
};

/** What makes an actor: the person, the membership in use, all of them, and the moment. */
export type ActorFacts = {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly membership: ActorMembership;
  readonly memberships: readonly ActorMembership[];
  readonly sessionId: string | null;
  /** The moment of acting; nothing else reads the clock. */
  readonly now: Date;
  readonly today: Day;
  readonly isDemoClock: boolean;
};

/**
 * Who acts, as what, and when. It is read from the database once per request, so a revoked role ends at once.
 * Only `lib/auth` and test builders make one: a query without an actor does not compile.
 */
export type Actor = ActorFacts & { readonly [actorBrand]: true };

/** Makes an actor without checking anything; the structure check names the few files that may call it. */
export function unsafeActor(facts: ActorFacts): Actor {
  return facts as Actor;
}

/** Whether the membership in use carries a permission. */
export function can(actor: Actor, permission: Permission): boolean {
  return grants(actor.membership.role, permission);
}

/** Whether the actor works for the place that owns a record: leaders above the ward read it but do not decide in it. */
export function worksFor(actor: Actor, placeId: string): boolean {
  return actor.membership.placeId === placeId;
}

/** Whether the actor represents a unit. */
export function represents(actor: Actor, organizationId: string): boolean {
  return actor.membership.role === "REPRESENTATIVE" && actor.membership.organizationId === organizationId;
}
