import { type Actor, can, represents, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { DirectiveView } from "./types";

/** Whether the actor gives, changes and closes directives of a place: its officials and leaders. */
export function mayGive(actor: Actor, placeId: string): Result<true> {
  return can(actor, "directives.give") && worksFor(actor, placeId) ? ok(true) : refuse("directives.notGiver");
}

/** Whether the actor says for a unit what it did: its representative, once. */
export function mayAnswer(actor: Actor, directive: Pick<DirectiveView, "status" | "assignees">, organizationId: string): Result<true> {
  const own = directive.assignees.find(({ id }) => id === organizationId);
  if (!own || !can(actor, "directives.answer") || !represents(actor, organizationId)) return refuse("directives.notAssignee");
  return directive.status === "DONE" || own.done ? refuse("directives.alreadyDone") : ok(true);
}

/** Whether the actor closes a directive for all. */
export function mayClose(actor: Actor, directive: Pick<DirectiveView, "status" | "placeId">): Result<true> {
  const gives = mayGive(actor, directive.placeId);
  if (!gives.ok) return gives;
  return directive.status === "DONE" ? refuse("directives.alreadyDone") : ok(true);
}
