import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** Whether the actor decides what the public may read of a place: its own official. */
export function mayPublish(actor: Actor, placeId: string): Result<null> {
  return can(actor, "publications.manage") && worksFor(actor, placeId) ? ok(null) : refuse("publications.onlyOfficial");
}
