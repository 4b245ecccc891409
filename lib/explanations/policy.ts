import { type Actor, can, represents, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { representsInAnyPost } from "@/lib/progress/policy";
import { answer, askAgain, close, withdraw } from "./domain";
import type { AskablePledge, ExplanationHead } from "./types";

/** Whether asking is the actor's part at all, before any pledge is looked at: leaders, and officials of a ward. */
export function asks(actor: Actor): boolean {
  return can(actor, "explanations.ask") && (actor.membership.role === "LEADER" || actor.membership.placeKind === "WARD");
}

/**
 * Whether the actor may ask a unit to explain a pledge in sight: the ward's official or leader, and leaders of the places above; while its campaign runs or was
 * just closed, and not about what was cancelled or handed to another unit.
 */
export function mayAsk(actor: Actor, pledge: AskablePledge): Result<null> {
  const isPart = asks(actor) && (actor.membership.role === "LEADER" || worksFor(actor, pledge.placeId));
  if (!isPart) return refuse("explanations.notAsker");
  if (pledge.campaignStatus !== "LAUNCHED" && pledge.campaignStatus !== "CLOSED") return refuse("explanations.campaignNotRunning");
  return pledge.status === "CANCELLED" || pledge.status === "TRANSFERRED" ? refuse("explanations.pledgeGone") : ok(null);
}

/** Whether the actor may answer: the unit's representative, or an official of the ward for a unit that telephoned or brought paper. */
export function mayAnswer(actor: Actor, request: ExplanationHead): Result<null> {
  const own = can(actor, "explanations.answer") && represents(actor, request.organizationId);
  const forUnit = can(actor, "explanations.answerForUnit") && worksFor(actor, request.placeId);
  if (!own && !forUnit) return refuse("explanations.notAnswerer");
  const next = answer(request.status);
  return next.ok ? ok(null) : next;
}

/** Whether the actor decides about an answer: whoever holds the asker's role in the asker's place, or the ward's leader; never who wrote it or represents the unit. */
function decides(actor: Actor, { askedBy, placeId, organizationId, answeredBy }: ExplanationHead): Result<null> {
  const { role } = actor.membership;
  const asked = worksFor(actor, askedBy.placeId) && role === askedBy.role;
  const leads = role === "LEADER" && worksFor(actor, placeId);
  if (!can(actor, "explanations.close") || (!asked && !leads)) return refuse("explanations.notDecider");
  if (representsInAnyPost(actor, organizationId)) return refuse("explanations.ownUnit");
  return answeredBy !== null && answeredBy === actor.person?.id ? refuse("explanations.ownAnswer") : ok(null);
}

/** Whether the actor may close a request whose answer will do. */
export function mayClose(actor: Actor, request: ExplanationHead): Result<null> {
  const allowed = decides(actor, request);
  if (!allowed.ok) return allowed;
  const next = close(request.status);
  return next.ok ? ok(null) : next;
}

/** Whether the actor may ask again because the answer will not do. */
export function mayAskAgain(actor: Actor, request: ExplanationHead): Result<null> {
  const allowed = decides(actor, request);
  if (!allowed.ok) return allowed;
  const next = askAgain(request.status);
  return next.ok ? ok(null) : next;
}

/** Whether the actor may take a question back that nobody has answered: who asks for the place that asked, the asker or another one. */
export function mayWithdraw(actor: Actor, request: ExplanationHead): Result<null> {
  if (!asks(actor) || !worksFor(actor, request.askedBy.placeId)) return refuse("explanations.notAskersPlace");
  if (representsInAnyPost(actor, request.organizationId)) return refuse("explanations.ownUnit");
  const next = withdraw(request.status);
  return next.ok ? ok(null) : next;
}
