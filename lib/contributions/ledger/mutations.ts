import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import type { Contribution } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { mayEnter, mayKeep } from "../policy";
import { propose } from "../proposals/mutations";
import type { CorrectInput, EntryInput, OpeningInput, ReplaceInput } from "../schema";
import { entryWords } from "../writing/domain";
import { insertEntry, moneyChanged, ownHand, targetOf, tellEntry } from "../writing/mutations";
import type { Entered, EntryTarget } from "../writing/types";
import { checkCounter, counterOf } from "./domain";

/**
 * Brings a contribution in: an official writes it into the ledger, a representative proposes it for the own unit's work. The same id from the same
 * person is the same contribution, from anybody else it is answered like a missing record.
 */
export async function enterContribution(actor: Actor, input: EntryInput): Promise<Result<Entered>> {
  return writeInPlace(actor.membership.placeId, (tx) => enterInside(actor, tx, input));
}

/** `enterContribution` inside a write that holds the place's lock. */
export async function enterInside(actor: Actor, tx: Tx, input: EntryInput): Promise<Result<Entered>> {
  if (!actor.person) return refuse("access.notFound");
  if (actor.membership.role === "REPRESENTATIVE" && input.pledgeId === null)
    return refuse("contributions.pledgeMissing", { field: "pledgeId" });
  const target = await targetOf(actor, tx, input.pledgeId);
  if (!target.ok) return target;
  const allowed = mayEnter(actor, target.value);
  if (!allowed.ok) return allowed;
  const again = await enteredBefore(actor, tx, input.id);
  if (again) return again;
  if (actor.membership.role === "REPRESENTATIVE") return propose(actor, tx, target.value, input);
  const written = await insertEntry(actor, tx, target.value, input, ownHand(actor));
  if (!written.ok) return written;
  await tellEntry(actor, tx, target.value, input.id, "contributions.entered", { stage: input.stage, what: entryWords(input) });
  return ok({ id: input.id, pledgeId: input.pledgeId, isProposal: false });
}

async function enteredBefore(actor: Actor, tx: Tx, id: string): Promise<Result<Entered> | null> {
  const [entry, proposal] = await Promise.all([
    tx.contribution.findUnique({ where: { id }, select: { enteredById: true, pledgeId: true, placeId: true } }),
    tx.contributionProposal.findUnique({ where: { id }, select: { proposedById: true, pledgeId: true, placeId: true } }),
  ]);
  const [found] = [entry, proposal].filter((row) => row !== null);
  if (!found) return null;
  const author = "enteredById" in found ? found.enteredById : found.proposedById;
  const isOwn = author === actor.person?.id && found.placeId === actor.membership.placeId;
  return isOwn ? ok({ id, pledgeId: found.pledgeId, isProposal: entry === null }) : refuse("access.notFound");
}

/** Takes an entry back by a counter-entry of the same day, with the reason. Nothing is rewritten. */
export async function takeBackEntry(actor: Actor, input: CorrectInput): Promise<Result<Entered>> {
  return writeInPlace(actor.membership.placeId, (tx) => takeBackInside(actor, tx, input));
}

/** `takeBackEntry` inside a write that holds the place's lock. */
export async function takeBackInside(actor: Actor, tx: Tx, input: CorrectInput): Promise<Result<Entered>> {
  const taken = await counter(actor, tx, input);
  if (!taken.ok) return taken;
  await moneyChanged(actor, tx, taken.value.target);
  return ok({ id: input.entryId, pledgeId: taken.value.row.pledgeId, isProposal: false });
}

/** Corrects an entry: the wrong one is taken back and the right one written, in one step. */
export async function replaceEntry(actor: Actor, input: ReplaceInput): Promise<Result<Entered>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const taken = await counter(actor, tx, input);
    if (!taken.ok) return taken;
    const target = await targetOf(actor, tx, input.pledgeId);
    if (!target.ok) return target;
    const allowed = mayKeep(actor, target.value);
    if (!allowed.ok) return allowed;
    const known = await tx.contribution.count({ where: { id: input.id } });
    if (known > 0) return refuse("access.notFound");
    const written = await insertEntry(actor, tx, target.value, input, ownHand(actor));
    if (!written.ok) return written;
    await tellEntry(actor, tx, target.value, input.id, "contributions.entered", { stage: input.stage, what: entryWords(input) });
    if (taken.value.row.pledgeId !== input.pledgeId) await moneyChanged(actor, tx, taken.value.target);
    return ok({ id: input.id, pledgeId: input.pledgeId, isProposal: false });
  });
}

/** Takes back everything that was carried over from the reports of a pledge, once its contributions are entered one by one. */
export async function takeBackOpenings(actor: Actor, { pledgeId, reason }: OpeningInput): Promise<Result<Entered>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const target = await targetOf(actor, tx, pledgeId);
    if (!target.ok) return target;
    const allowed = mayKeep(actor, target.value);
    if (!allowed.ok) return allowed;
    const openings = await tx.contribution.findMany({
      where: { placeId: target.value.placeId, pledgeId, isOpening: true, reversesId: null, reversedBy: { is: null } },
      orderBy: [{ ofDay: "asc" }, { id: "asc" }],
    });
    if (openings.length === 0) return refuse("contributions.noOpening");
    for (const row of openings) await writeCounter(actor, tx, target.value, row, newId(), reason);
    await moneyChanged(actor, tx, target.value);
    return ok({ id: pledgeId, pledgeId, isProposal: false });
  });
}

type Taken = { readonly row: Contribution; readonly target: EntryTarget };

async function counter(actor: Actor, tx: Tx, { entryId, counterId, reason }: CorrectInput): Promise<Result<Taken>> {
  const row = await tx.contribution.findFirst({
    where: { AND: [{ id: entryId }, unitScope(actor)] },
    include: { reversedBy: { select: { id: true } }, fulfilledBy: { where: { reversesId: null, reversedBy: { is: null } }, take: 1 } },
  });
  if (!row) return refuse("access.notFound");
  const found = await targetOf(actor, tx, row.pledgeId);
  if (!found.ok) return found;
  const target = { ...found.value, placeId: row.placeId, organizationId: row.organizationId };
  const allowed = mayKeep(actor, target);
  if (!allowed.ok) return allowed;
  const taken = checkCounter(
    { reversesId: row.reversesId, isReversed: row.reversedBy !== null, isKept: row.fulfilledBy.length > 0 },
    reason,
  );
  if (!taken.ok) return taken;
  const known = await tx.contribution.count({ where: { id: counterId } });
  if (known > 0) return refuse("access.notFound");
  await writeCounter(actor, tx, target, row, counterId, reason);
  return ok({ row, target });
}

async function writeCounter(actor: Actor, tx: Tx, target: EntryTarget, row: Contribution, id: string, reason: string): Promise<void> {
  const { placeId, organizationId, campaignId, pledgeId, donorId, stage, kind, source, unit, valueAsPublished, ofDay } = row;
  const { dayAsPublished, note, fulfilsId, isOpening, isSample } = row;
  const quantity = row.quantity === null ? null : Number(row.quantity);
  const value = row.value === null ? null : Number(row.value);
  const turned = counterOf({ quantity, value });
  await tx.contribution.create({
    data: {
      ...{ id, placeId, organizationId, campaignId, pledgeId, donorId, stage, kind, source, unit, valueAsPublished, ofDay },
      ...{ dayAsPublished, note, fulfilsId, isOpening, isSample, reversesId: row.id, reason, ...ownHand(actor) },
      quantity: turned.quantity,
      value: turned.value === null ? null : BigInt(turned.value),
      recordedAt: actor.now,
    },
  });
  const what = entryWords({ quantity, unit, value, valueAsPublished });
  await tellEntry(actor, tx, target, row.id, "contributions.reversed", { what, reason });
}
