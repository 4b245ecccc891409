import { type Actor, can } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/**
 * Who takes along everything of a place: whoever may export it, of the own ward alone. An administrator keeps accounts and reads no pledges, so does not.
 * Refuses: access.notFound.
 */
export function mayTakeWhole(actor: Actor): Result<true> {
  return can(actor, "place.export") && actor.membership.placeKind === "WARD" ? ok(true) : refuse("access.notFound");
}
