import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { pledgesChanged } from "@/lib/dashboard/summary/mutations";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { partsOf, toDbDate } from "@/lib/kernel/dates";
import type { EventCode } from "@/lib/kernel/events";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { governingBranch } from "@/lib/pledges/domain";
import { pledgeForWrite } from "@/lib/pledges/standing/mutations";
import { isDonorTyped, readDonor } from "../donors/domain";
import { checkEntry, checkFulfils } from "../ledger/domain";
import { openingSource, openingsOf } from "../opening/domain";
import type { EntryInput } from "../schema";
import { entryWords } from "./domain";
import type { EntryTarget, Provenance } from "./types";

/** What an entry is for: the pledge in the actor's scope, or the actor's own ward in general. */
export async function targetOf(actor: Actor, tx: Tx, pledgeId: string | null): Promise<Result<EntryTarget>> {
  const { placeId } = actor.membership;
  if (pledgeId === null) return ok({ placeId, organizationId: placeId, campaignStatus: null, pledge: null });
  const found = await pledgeForWrite(actor, tx, pledgeId);
  if (!found.ok) return found;
  const pledge = found.value;
  return ok({ placeId: pledge.placeId, organizationId: pledge.organizationId, campaignStatus: pledge.campaignStatus, pledge });
}

/** The actor as the one who enters, without anybody's confirmation. */
export function ownHand(actor: Actor): Provenance {
  return {
    enteredById: actor.person?.id ?? "",
    enteredByName: actor.person?.name ?? "",
    enteredByPost: actor.membership.post,
    confirmedById: null,
    confirmedByName: null,
  };
}

/** Whether an entry as typed can stand in the ledger, for its own sake; the promise that it keeps is looked at when it is written. */
export function checkTyped(actor: Actor, input: EntryInput): Result<null> {
  const hasDonor = input.donorId !== null || isDonorTyped(input);
  const { stage, kind, source, quantity, unit, value, valueAsPublished, day, dayAsPublished } = input;
  return checkEntry({ stage, kind, source, hasDonor, quantity, unit, value, valueAsPublished, day, dayAsPublished }, actor.today);
}

/** The donor of an entry: the chosen one of the place, or the typed one, who may be there already under the same name and kind. */
async function donorOf(actor: Actor, tx: Tx, { placeId }: EntryTarget, input: EntryInput): Promise<Result<string | null>> {
  if (input.stage === "SPENT") return ok(null);
  if (input.donorId !== null) {
    const known = await tx.donor.count({ where: { id: input.donorId, placeId } });
    return known === 1 ? ok(input.donorId) : refuse("access.notFound");
  }
  const typed = readDonor(input);
  if (!typed.ok) return typed;
  const { kind, group, nameFolded } = typed.value;
  const known = await tx.donor.findFirst({ where: { placeId, kind, group, nameFolded }, orderBy: { id: "asc" }, select: { id: true } });
  if (known) return ok(known.id);
  const id = newId();
  await tx.donor.create({ data: { id, placeId, ...typed.value, isSample: input.isSample, createdAt: actor.now } });
  await record(tx, actor, placeId, {
    type: "contributions.donorAdded",
    subject: { type: "donor", id },
    params: { donor: typed.value.name || (group ?? "") },
  });
  return ok(id);
}

async function checkPromise(tx: Tx, { placeId }: EntryTarget, { fulfilsId, stage, kind, pledgeId }: EntryInput): Promise<Result<null>> {
  if (fulfilsId === null) return ok(null);
  const promise = await tx.contribution.findFirst({
    where: { id: fulfilsId, placeId },
    select: { stage: true, kind: true, donorId: true, reversesId: true, pledgeId: true, reversedBy: { select: { id: true } } },
  });
  if (!promise) return refuse("access.notFound");
  return checkFulfils({ ...promise, isReversed: promise.reversedBy !== null }, { stage, kind, pledgeId });
}

/** Gives something received the next number of the place's year. */
export async function issueReceipt(actor: Actor, tx: Tx, placeId: string, contributionId: string): Promise<void> {
  const { year } = partsOf(actor.today);
  const { _max } = await tx.contributionReceipt.aggregate({ where: { placeId, year }, _max: { number: true } });
  await tx.contributionReceipt.create({ data: { contributionId, placeId, year, number: (_max.number ?? 0) + 1, issuedAt: actor.now } });
}

/** When the first money comes into the ledger of a pledge that was reported so far, what was accepted is carried over. */
async function carryOver(actor: Actor, tx: Tx, target: EntryTarget, by: Provenance): Promise<void> {
  const { pledge, placeId, organizationId } = target;
  if (!pledge || (pledge.record.received ?? []).length > 0) return;
  const { content, state, reports } = pledge.record;
  if (governingBranch(content, state)?.measure.type !== "AMOUNT") return;
  const openings = openingsOf(reports);
  const last = openings.reduce((sum, { amount }) => sum + amount, 0);
  if (openings.length === 0) return;
  await tx.contribution.createMany({
    data: openings.map(({ day, amount }) => ({
      ...{ id: newId(), placeId, organizationId, campaignId: pledge.campaignId, pledgeId: pledge.id, ...by },
      ...{ stage: "RECEIVED" as const, kind: "CASH" as const, source: openingSource(content.funding), isOpening: true },
      ...{ value: BigInt(amount), ofDay: toDbDate(day), recordedAt: actor.now },
    })),
  });
  await tellEntry(actor, tx, target, pledge.id, "contributions.opened", {
    count: openings.length,
    what: entryWords({ quantity: null, unit: null, value: last, valueAsPublished: null }),
  });
}

/** Records what happened to an entry: a change in a sentence, with what it was for. */
export async function tellEntry(
  actor: Actor,
  tx: Tx,
  { placeId, organizationId, pledge }: EntryTarget,
  id: string,
  type: EventCode,
  params: Record<string, string | number>,
): Promise<void> {
  await record(tx, actor, placeId, {
    type,
    subject: { type: "contribution", id },
    campaignId: pledge?.campaignId ?? null,
    organizationId,
    params: { forWhat: pledge?.title ?? "none", ...params },
    after: { pledgeId: pledge?.id ?? null },
  });
}

/** Rebuilds what follows from the ledger of a pledge: its history and the summaries, inside the caller's transaction. */
export async function moneyChanged(actor: Actor, tx: Tx, { pledge, placeId, organizationId }: EntryTarget): Promise<void> {
  if (!pledge) return;
  const { campaignId } = pledge;
  await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds: [pledge.id], ofDay: actor.today });
}

/**
 * Writes one checked entry: its donor, what the reports had before it, the entry, its receipt, the sentence, and the summaries. Who may do so
 * was decided by the caller, who holds the place's lock.
 */
export async function insertEntry(actor: Actor, tx: Tx, target: EntryTarget, input: EntryInput, by: Provenance): Promise<Result<null>> {
  const typed = checkTyped(actor, input);
  if (!typed.ok) return typed;
  const promise = await checkPromise(tx, target, input);
  if (!promise.ok) return promise;
  const donor = await donorOf(actor, tx, target, input);
  if (!donor.ok) return donor;
  const { id, stage, kind, source, quantity, unit, value, valueAsPublished, day, dayAsPublished, note, fulfilsId, isSample } = input;
  if (stage === "RECEIVED" && value !== null) await carryOver(actor, tx, target, by);
  const data: Prisma.ContributionUncheckedCreateInput = {
    ...{ id, placeId: target.placeId, organizationId: target.organizationId, donorId: donor.value, ...by },
    ...{ campaignId: target.pledge?.campaignId ?? null, pledgeId: target.pledge?.id ?? null },
    ...{ stage, kind, source, quantity, unit, valueAsPublished, dayAsPublished, note, fulfilsId, isSample },
    value: value === null ? null : BigInt(value),
    ofDay: day && toDbDate(day),
    recordedAt: actor.now,
  };
  await tx.contribution.create({ data });
  if (stage === "RECEIVED") await issueReceipt(actor, tx, target.placeId, id);
  await moneyChanged(actor, tx, target);
  return ok(null);
}
