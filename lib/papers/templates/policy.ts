import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** Whether the actor keeps the templates of a place: its emulation official. */
export function mayManage(actor: Actor, placeId: string): Result<null> {
  return can(actor, "campaigns.manage") && worksFor(actor, placeId) ? ok(null) : refuse("papers.onlyOfficial");
}

/** Whether the actor sees the templates of the own place: whoever reads covenants there. */
export function maySee(actor: Actor): boolean {
  return can(actor, "covenants.read") && actor.membership.role !== "REPRESENTATIVE";
}
