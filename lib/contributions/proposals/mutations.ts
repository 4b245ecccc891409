import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import type { ContributionProposal, Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { readDonor } from "../donors/domain";
import { mayConfirm } from "../policy";
import { type EntryInput, entrySchema, type ProposalStep, type RefuseInput } from "../schema";
import { entryWords } from "../writing/domain";
import { checkTyped, insertEntry, targetOf, tellEntry } from "../writing/mutations";
import type { Entered, EntryTarget } from "../writing/types";

/** Keeps what a unit entered until an official has looked at it; nothing of it counts yet. */
export async function propose(actor: Actor, tx: Tx, target: EntryTarget, input: EntryInput): Promise<Result<Entered>> {
  const { pledge, placeId, organizationId } = target;
  if (!pledge) return refuse("contributions.pledgeMissing", { field: "pledgeId" });
  const typed = checkTyped(actor, input);
  if (!typed.ok) return typed;
  const donor = input.donorId === null && input.stage !== "SPENT" ? readDonor(input) : ok(null);
  if (!donor.ok) return donor;
  await tx.contributionProposal.create({
    data: {
      ...{ id: input.id, placeId, organizationId, campaignId: pledge.campaignId, pledgeId: pledge.id },
      entry: input as unknown as Prisma.InputJsonValue,
      proposedById: actor.person?.id ?? "",
      proposedByName: actor.person?.name ?? "",
      proposedByPost: actor.membership.post,
      proposedAt: actor.now,
    },
  });
  await tellEntry(actor, tx, target, input.id, "contributions.proposed", { what: entryWords(input) });
  return ok({ id: input.id, pledgeId: pledge.id, isProposal: true });
}

/** Confirms what a unit entered: it becomes a line of the ledger under both names, with its receipt. */
export async function confirmProposal(actor: Actor, { id, version }: ProposalStep): Promise<Result<Entered>> {
  return decide(actor, { id, version }, async (tx, proposal, target) => {
    const input = entrySchema.parse(proposal.entry);
    const { proposedById, proposedByName, proposedByPost } = proposal;
    const written = await insertEntry(actor, tx, target, input, {
      ...{ enteredById: proposedById, enteredByName: proposedByName, enteredByPost: proposedByPost },
      ...{ confirmedById: actor.person?.id ?? null, confirmedByName: actor.person?.name ?? null },
    });
    if (!written.ok) return written;
    const params = { stage: input.stage, what: entryWords(input), unit: target.pledge?.unitName ?? "" };
    await tellEntry(actor, tx, target, id, "contributions.confirmed", params);
    return ok({ status: "CONFIRMED", reason: null });
  });
}

/** Does not take what a unit entered into the ledger, and says why. */
export async function refuseProposal(actor: Actor, { reason, ...step }: RefuseInput): Promise<Result<Entered>> {
  return decide(actor, step, async (tx, proposal, target) => {
    const what = entryWords(entrySchema.parse(proposal.entry));
    await tellEntry(actor, tx, target, step.id, "contributions.proposalRefused", { what, reason, unit: target.pledge?.unitName ?? "" });
    return ok({ status: "REFUSED", reason });
  });
}

type Decision = { readonly status: "CONFIRMED" | "REFUSED"; readonly reason: string | null };

async function decide(
  actor: Actor,
  { id, version }: ProposalStep,
  work: (tx: Tx, proposal: ContributionProposal, target: EntryTarget) => Promise<Result<Decision>>,
): Promise<Result<Entered>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const proposal = await tx.contributionProposal.findFirst({ where: { AND: [{ id }, unitScope(actor)] } });
    if (!proposal) return refuse("access.notFound");
    const target = await targetOf(actor, tx, proposal.pledgeId);
    if (!target.ok) return target;
    const allowed = mayConfirm(actor, { ...target.value, proposedById: proposal.proposedById });
    if (!allowed.ok) return allowed;
    if (proposal.status !== "WAITING") return refuse("contributions.proposalMoved");
    const decision = await work(tx, proposal, target.value);
    if (!decision.ok) return decision;
    const { count } = await tx.contributionProposal.updateMany({
      where: { AND: [{ id, version, status: "WAITING" }, unitScope(actor)] },
      data: {
        ...decision.value,
        decidedById: actor.person?.id ?? null,
        decidedByName: actor.person?.name ?? null,
        decidedAt: actor.now,
        version: { increment: 1 },
      },
    });
    return count === 1
      ? ok({ id, pledgeId: proposal.pledgeId, isProposal: decision.value.status === "REFUSED" })
      : refuse("access.conflict");
  });
}
