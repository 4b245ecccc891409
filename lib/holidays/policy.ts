import { type Actor, can } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** Whether the actor declares the days off of the own place, which hold for every place below: its administrator. */
export function mayDeclare(actor: Actor): Result<null> {
  return can(actor, "place.settings") ? ok(null) : refuse("holidays.onlyAdministrator");
}
