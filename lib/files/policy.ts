import { type Actor, can, represents } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/**
 * Whether the actor may put a file of a unit (null = of the place itself) into the store: representatives for their own unit, officials
 * and leaders for their place and its units, administrators never. That the unit lies in the place is for the database to say.
 */
export function mayStore(actor: Actor, organizationId: string | null): Result<null> {
  if (actor.membership.role === "REPRESENTATIVE") {
    return organizationId !== null && represents(actor, organizationId) ? ok(null) : refuse("access.notFound");
  }
  return can(actor, "pledges.decide") ? ok(null) : refuse("access.notAllowed");
}
