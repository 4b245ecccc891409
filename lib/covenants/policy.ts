import { type Actor, can, represents, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { governingRevision, move, openRevision } from "./domain";
import type { CovenantFacts, RevisionEvent, RevisionHead, SigningMethod } from "./types";

/** Allowed, or the sentence that stands beside the button. */
export type Gate = Result<true>;

const ALLOWED: Gate = ok(true);

function firstRefusal(...gates: readonly Gate[]): Gate {
  return gates.find((gate) => !gate.ok) ?? ALLOWED;
}

/** Units register from the opening on; late ones still may after the launch. */
function registrationRuns(facts: CovenantFacts): Gate {
  if (facts.phase === "OPEN" || facts.phase === "LAUNCHED") return ALLOWED;
  return refuse(facts.phase === "DRAFT" ? "covenants.registrationNotOpen" : "covenants.campaignEnded");
}

function signingRuns(facts: CovenantFacts): Gate {
  if (facts.phase === "LAUNCHED") return ALLOWED;
  return refuse(facts.phase === "DRAFT" || facts.phase === "OPEN" ? "covenants.notLaunched" : "covenants.campaignEnded");
}

/** The unit's own representative, or an official of the place that owns the covenant. */
function speaksForUnit(actor: Actor, facts: CovenantFacts): boolean {
  if (!can(actor, "covenants.draft")) return false;
  return represents(actor, facts.organizationId) || (actor.membership.role === "OFFICIAL" && worksFor(actor, facts.placeId));
}

function drafts(actor: Actor, facts: CovenantFacts): Gate {
  return speaksForUnit(actor, facts) ? ALLOWED : refuse("covenants.notYoursToDraft", { params: { unit: facts.organizationName } });
}

/** Whether any of the person's posts, not only the one in use, is to represent the unit. */
function isOwnUnit(actor: Actor, facts: CovenantFacts): boolean {
  return actor.memberships.some(({ role, organizationId }) => role === "REPRESENTATIVE" && organizationId === facts.organizationId);
}

function decides(actor: Actor, facts: CovenantFacts): Gate {
  if (!can(actor, "covenants.approve")) return refuse("covenants.notYoursToApprove", { params: { place: facts.placeName } });
  if (!worksFor(actor, facts.placeId)) return refuse("covenants.otherPlace", { params: { place: facts.placeName } });
  return isOwnUnit(actor, facts) ? refuse("covenants.ownUnit", { params: { unit: facts.organizationName } }) : ALLOWED;
}

function stands(open: RevisionHead | null, event: RevisionEvent): Gate {
  if (!open) return refuse("covenants.nothingUnderWay");
  const moved = move(open.status, event);
  return moved.ok ? ALLOWED : moved;
}

/** May the actor begin a covenant for the unit? The representative for the own unit, the official for any unit of the place. */
export function mayStart(actor: Actor, facts: CovenantFacts): Gate {
  return firstRefusal(drafts(actor, facts), registrationRuns(facts));
}

/** May the actor change the draft? Only while it is one. */
export function mayEdit(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]): Gate {
  return firstRefusal(drafts(actor, facts), registrationRuns(facts), stands(openRevision(revisions), "SUBMIT"));
}

/** May the actor set how much a pledge weighs in roll-ups? Officials only, before signing. */
export function mayWeigh(actor: Actor, facts: CovenantFacts): Gate {
  const isOfficial = actor.membership.role === "OFFICIAL" && worksFor(actor, facts.placeId);
  return isOfficial ? ALLOWED : refuse("covenants.weightByOfficial");
}

/** May the actor send the draft to be approved? */
export function maySubmit(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]): Gate {
  return mayEdit(actor, facts, revisions);
}

/** May the actor take back what was sent and not yet decided? */
export function mayRecall(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]): Gate {
  return firstRefusal(drafts(actor, facts), registrationRuns(facts), stands(openRevision(revisions), "RECALL"));
}

/** May the actor approve what was sent? Officials and leaders of the place, nobody for a unit that the person represents. */
export function mayApprove(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]): Gate {
  return firstRefusal(decides(actor, facts), registrationRuns(facts), stands(openRevision(revisions), "APPROVE"));
}

/** May the actor return what was sent, or what was approved and is not signed yet? */
export function mayReturn(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]): Gate {
  return firstRefusal(decides(actor, facts), registrationRuns(facts), stands(openRevision(revisions), "RETURN"));
}

/**
 * May the actor have the approved revision signed in this way? With the own account: the unit's representative.
 * A drawn signature or a paper: an official of the place, who is not the unit's own representative. From the launch on.
 */
export function maySign(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[], method: SigningMethod): Gate {
  const signer = method === "ACCOUNT" ? signsItself(actor, facts) : takesSignature(actor, facts);
  return firstRefusal(signer, signingRuns(facts), stands(openRevision(revisions), "SIGN"));
}

function signsItself(actor: Actor, facts: CovenantFacts): Gate {
  const may = can(actor, "covenants.sign") && represents(actor, facts.organizationId);
  return may ? ALLOWED : refuse("covenants.notSigner", { params: { unit: facts.organizationName } });
}

function takesSignature(actor: Actor, facts: CovenantFacts): Gate {
  if (!can(actor, "covenants.witness") || !worksFor(actor, facts.placeId)) {
    return refuse("covenants.notWitness", { params: { place: facts.placeName } });
  }
  return isOwnUnit(actor, facts) ? refuse("covenants.ownUnitWitness", { params: { unit: facts.organizationName } }) : ALLOWED;
}

/** May the actor begin an amendment? Of a signed covenant without another one under way, while the campaign runs. */
export function mayAmend(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]): Gate {
  if (!governingRevision(revisions)) return firstRefusal(drafts(actor, facts), refuse("covenants.notSigned"));
  const isFree: Gate = openRevision(revisions) ? refuse("covenants.amendmentUnderWay") : ALLOWED;
  return firstRefusal(drafts(actor, facts), signingRuns(facts), isFree);
}

/** May the actor leave out the amendment that was begun? Only while it is a draft; a first covenant is never dropped. */
export function mayDropAmendment(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]): Gate {
  const isAmendment: Gate = governingRevision(revisions) ? ALLOWED : refuse("covenants.notSigned");
  return firstRefusal(drafts(actor, facts), isAmendment, stands(openRevision(revisions), "SUBMIT"));
}

/** Which parts of the work with a covenant are the actor's at all; what is not is not offered, what is and cannot be done now is explained. */
export function partsOf(
  actor: Actor,
  facts: CovenantFacts,
): { readonly drafts: boolean; readonly decides: boolean; readonly witnesses: boolean } {
  const isHere = worksFor(actor, facts.placeId);
  return {
    drafts: speaksForUnit(actor, facts),
    decides: can(actor, "covenants.approve") && isHere,
    witnesses: can(actor, "covenants.witness") && isHere,
  };
}

/** Everything that can be done to a covenant, each allowed or with its sentence. */
export function gatesOf(actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]) {
  return {
    edit: mayEdit(actor, facts, revisions),
    recall: mayRecall(actor, facts, revisions),
    approve: mayApprove(actor, facts, revisions),
    returning: mayReturn(actor, facts, revisions),
    signAccount: maySign(actor, facts, revisions, "ACCOUNT"),
    signWitnessed: maySign(actor, facts, revisions, "DRAWN"),
    amend: mayAmend(actor, facts, revisions),
    dropAmendment: mayDropAmendment(actor, facts, revisions),
  } satisfies Record<string, Gate>;
}
