import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** Whether the actor keeps the events of a place: its emulation official. */
export function mayManage(actor: Actor, placeId: string): Result<null> {
  return can(actor, "events.manage") && worksFor(actor, placeId) ? ok(null) : refuse("events.onlyOfficial");
}
