import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** Whether the actor keeps the targets and indicators of a place: its own officials. */
export function mayKeepTargets(actor: Actor, placeId: string): Result<true> {
  return can(actor, "targets.manage") && worksFor(actor, placeId) ? ok(true) : refuse("targets.notKeeper");
}
