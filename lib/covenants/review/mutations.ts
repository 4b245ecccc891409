import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { AuditInput } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { governingRevision, openRevision } from "../domain";
import { loadCovenant } from "../loading/data";
import type { LoadedCovenant, LoadedRevision } from "../loading/types";
import { type Gate, mayAmend, mayApprove, mayDropAmendment, mayRecall, mayReturn, maySubmit } from "../policy";
import { copyAsDraft, moveRevision, touchDraft } from "../revisions/mutations";
import type { CovenantFacts, RevisionEvent, RevisionHead } from "../types";
import { checkBeforeSending } from "./data";
import type { AmendInput, ReasonedStepInput, StepInput } from "./schema";

/** What a step answers: the covenant, and the revision's version after it. */
export type StepDone = { readonly id: string; readonly version: number };

type Permits = (actor: Actor, facts: CovenantFacts, revisions: readonly RevisionHead[]) => Gate;

type Step = {
  readonly event: RevisionEvent;
  readonly permits: Permits;
  readonly stamp: Parameters<typeof moveRevision>[3]["stamp"];
  readonly tells: Pick<AuditInput, "type" | "params">;
  readonly before?: (tx: Tx, covenant: LoadedCovenant, open: LoadedRevision) => Promise<Result<unknown>>;
  readonly after?: (tx: Tx, covenant: LoadedCovenant, open: LoadedRevision) => Promise<void>;
};

function eventOf(covenant: LoadedCovenant, tells: Pick<AuditInput, "type" | "params">): AuditInput {
  return {
    ...tells,
    subject: { type: "covenant", id: covenant.id },
    campaignId: covenant.campaign.id,
    organizationId: covenant.facts.organizationId,
    params: { unit: covenant.facts.organizationName, ...tells.params },
  };
}

/** One step of the revision under way: load in scope → policy → guarded move → what belongs to it → history. */
function takeStep(actor: Actor, input: StepInput, step: Step): Promise<Result<StepDone>> {
  return writeInPlace<StepDone>(actor.membership.placeId, async (tx) => {
    const covenant = await loadCovenant(actor, tx, input.covenantId);
    if (!covenant) return refuse("access.notFound");
    const gate = step.permits(actor, covenant.facts, covenant.revisions);
    if (!gate.ok) return gate;
    const open = openRevision(covenant.revisions);
    if (!open) return refuse("covenants.nothingUnderWay");
    const checked = await step.before?.(tx, covenant, open);
    if (checked && !checked.ok) return checked;
    const moved = await moveRevision(actor, tx, open, { event: step.event, version: input.version, stamp: step.stamp });
    if (!moved.ok) return moved;
    await step.after?.(tx, covenant, open);
    const event = eventOf(covenant, step.tells);
    const params = { ...event.params, number: open.number };
    await record(tx, actor, covenant.facts.placeId, {
      ...event,
      params,
      before: { status: open.status },
      after: { event: step.event },
      concerns: { isAmendment: governingRevision(covenant.revisions) !== null },
    });
    return ok({ id: covenant.id, version: moved.value });
  });
}

/** Sends the draft to be approved. Every pledge has to be complete; a unit that falls short of its block's quota is told, not refused. */
export function submit(actor: Actor, input: StepInput): Promise<Result<StepDone>> {
  return takeStep(actor, input, {
    event: "SUBMIT",
    permits: maySubmit,
    stamp: { submittedAt: actor.now, submittedBy: actor.person?.id ?? null },
    tells: { type: "covenants.submitted" },
    before: (tx, covenant, open) => checkBeforeSending(actor, tx, covenant, open),
  });
}

/** Takes back what was sent and not decided yet; it is a draft again. */
export function recall(actor: Actor, input: StepInput): Promise<Result<StepDone>> {
  return takeStep(actor, input, {
    event: "RECALL",
    permits: mayRecall,
    stamp: { submittedAt: null, submittedBy: null },
    tells: { type: "covenants.recalled" },
  });
}

/** Approves (*duyệt*) what was sent; it can be signed from the launch on. */
export function approve(actor: Actor, input: StepInput): Promise<Result<StepDone>> {
  return takeStep(actor, input, {
    event: "APPROVE",
    permits: mayApprove,
    stamp: { decidedAt: actor.now, decidedBy: actor.person?.id ?? null },
    tells: { type: "covenants.approved" },
  });
}

/** Returns what was sent, or approved and not signed, with the reason. Its copy is the next revision's draft; both can be read. */
export function returnToUnit(actor: Actor, input: ReasonedStepInput): Promise<Result<StepDone>> {
  return takeStep(actor, input, {
    event: "RETURN",
    permits: mayReturn,
    stamp: { decidedAt: actor.now, decidedBy: actor.person?.id ?? null, returnReason: input.reason },
    tells: { type: "covenants.returned", params: { reason: input.reason } },
    after: async (tx, covenant, open) => {
      await copyAsDraft(actor, tx, covenant, { from: open, amendReason: open.amendReason, withRemoved: true });
    },
  });
}

/** Begins an amendment: a draft copied from the signed revision, which governs until the amendment is signed in its turn. */
export function amend(actor: Actor, input: AmendInput): Promise<Result<{ id: string }>> {
  return writeInPlace<{ id: string }>(actor.membership.placeId, async (tx) => {
    const covenant = await loadCovenant(actor, tx, input.covenantId);
    if (!covenant) return refuse("access.notFound");
    const gate = mayAmend(actor, covenant.facts, covenant.revisions);
    if (!gate.ok) return gate;
    const signed = governingRevision(covenant.revisions);
    if (!signed) return refuse("covenants.notSigned");
    const { number } = await copyAsDraft(actor, tx, covenant, { from: signed, amendReason: input.reason, withRemoved: false });
    const tells = { type: "covenants.amendmentBegun", params: { reason: input.reason, number } } as const;
    await record(tx, actor, covenant.facts.placeId, eventOf(covenant, tells));
    return ok({ id: covenant.id });
  });
}

/** Leaves out an amendment that was begun; its draft stays on record and the signed revision as it is. */
export function dropAmendment(actor: Actor, input: StepInput): Promise<Result<StepDone>> {
  return writeInPlace<StepDone>(actor.membership.placeId, async (tx) => {
    const covenant = await loadCovenant(actor, tx, input.covenantId);
    if (!covenant) return refuse("access.notFound");
    const gate = mayDropAmendment(actor, covenant.facts, covenant.revisions);
    if (!gate.ok) return gate;
    const open = openRevision(covenant.revisions);
    if (!open) return refuse("covenants.nothingUnderWay");
    const dropped = await touchDraft(actor, tx, { ...open, version: input.version }, { droppedAt: actor.now });
    if (!dropped.ok) return dropped;
    const tells = { type: "covenants.amendmentDropped", params: { number: open.number } } as const;
    await record(tx, actor, covenant.facts.placeId, eventOf(covenant, tells));
    return ok({ id: covenant.id, version: dropped.value });
  });
}
