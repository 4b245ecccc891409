import type { Actor } from "./actor";

/** An id that no row has: the scope of whoever may see nothing. */
const NOTHING = "00000000-0000-0000-0000-000000000000";

/** Rows owned by one place, or by any place of a subtree. */
export type PlaceScope = { readonly placeId: string } | { readonly place: { readonly path: { readonly startsWith: string } } };

/** Rows of a place (or subtree) and, for a representative, of the one unit. */
export type UnitScope = PlaceScope & { readonly organizationId?: string };

function ownsRows(actor: Actor): boolean {
  return actor.membership.placeKind === "WARD";
}

/**
 * Rows with a `placeId` that the actor may read: the own ward's, or for people of a province or the nation those of every place below.
 * Only for what all units of a ward may read, such as campaigns; unit rows take `unitScope`.
 */
export function placeScope(actor: Actor): PlaceScope {
  switch (actor.membership.role) {
    case "REPRESENTATIVE":
      return { placeId: actor.membership.placeId };
    case "ADMINISTRATOR":
    case "OFFICIAL":
    case "LEADER":
      return ownsRows(actor) ? { placeId: actor.membership.placeId } : { place: { path: { startsWith: actor.membership.placePath } } };
    default:
      return { placeId: NOTHING };
  }
}

/** Rows with `placeId` and `organizationId` that the actor may read: a representative's own unit only; nobody else's pledges, reports or covenants. */
export function unitScope(actor: Actor): UnitScope {
  const { role, placeId, organizationId } = actor.membership;
  return role === "REPRESENTATIVE" ? { placeId, organizationId } : placeScope(actor);
}

/** Places and units of the tree that the actor may read: the own unit for a representative, the own subtree for everybody else. */
export function organizationScope(actor: Actor): { readonly id: string } | { readonly path: { readonly startsWith: string } } {
  const { role, organizationId, placePath } = actor.membership;
  switch (role) {
    case "REPRESENTATIVE":
      return { id: organizationId };
    case "ADMINISTRATOR":
    case "OFFICIAL":
    case "LEADER":
      return { path: { startsWith: placePath } };
    default:
      return { id: NOTHING };
  }
}

/** Places and units whose accounts the actor keeps: an administrator's whole subtree, for an official the own place and its units; nobody else keeps any. */
export function keptScope(actor: Actor): { readonly placeId: string } | { readonly path: { readonly startsWith: string } } {
  const { role, placeId, placePath } = actor.membership;
  switch (role) {
    case "ADMINISTRATOR":
      return { path: { startsWith: placePath } };
    case "OFFICIAL":
      return { placeId };
    default:
      return { placeId: NOTHING };
  }
}

type NoticeAudiences = {
  readonly audience: "UNIT" | "OFFICIALS" | "LEADERS" | "PERSON";
  readonly organizationId?: string;
  readonly personId?: string;
};

/** Notices that ring the actor's bell: those of the own unit, or of the own role in the own place, and those to the person alone. Nothing of places below. */
export function noticeScope(actor: Actor): { readonly placeId: string; readonly OR: NoticeAudiences[] } {
  const { role, placeId, organizationId } = actor.membership;
  const own: NoticeAudiences = { audience: "PERSON", personId: actor.person?.id ?? NOTHING };
  switch (role) {
    case "REPRESENTATIVE":
      return { placeId, OR: [{ audience: "UNIT", organizationId }, own] };
    case "OFFICIAL":
      return { placeId, OR: [{ audience: "OFFICIALS" }, own] };
    case "LEADER":
      return { placeId, OR: [{ audience: "LEADERS" }, own] };
    case "ADMINISTRATOR":
      return { placeId, OR: [own] };
    default:
      return { placeId: NOTHING, OR: [own] };
  }
}
