import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** Whether the actor keeps the screens of a place: its official. */
export function mayManage(actor: Actor, placeId: string): Result<null> {
  return can(actor, "screens.manage") && worksFor(actor, placeId) ? ok(null) : refuse("screens.onlyOfficial");
}
