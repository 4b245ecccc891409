import { type Actor, can } from "@/lib/access/actor";
import type { PERSONAL_LISTS } from "@/lib/exports/constants";
import { ok, type Result, refuse } from "@/lib/kernel/result";

/** Who reads a list of people may take it along, and that is said in the history. Refuses: access.notFound, as for a list that is not theirs. */
export function mayTake(actor: Actor, list: (typeof PERSONAL_LISTS)[number]): Result<true> {
  return can(actor, list === "people" ? "people.manage" : "contributions.read") ? ok(true) : refuse("access.notFound");
}
