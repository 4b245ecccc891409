import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Donor } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { consentOf } from "../naming/domain";
import type { ConsentInput, DonorInput } from "../schema";
import { checkConsent, readDonor } from "./domain";

type Kept = { readonly id: string; readonly version: number };

/** What a history calls a donor: its name, or whom the group stands for. */
function nameOf({ name, group }: Pick<Donor, "name" | "group">): string {
  return name || (group ?? "");
}

async function donorForWrite(actor: Actor, tx: Tx, id: string): Promise<Result<Donor>> {
  const { placeId } = actor.membership;
  const donor = can(actor, "contributions.read") ? await tx.donor.findFirst({ where: { id, placeId } }) : null;
  // Units see donors through what these gave to them; what they may not keep is not there for them.
  if (!donor || actor.membership.role === "REPRESENTATIVE") return refuse("access.notFound");
  return can(actor, "contributions.keep") ? ok(donor) : refuse("contributions.notKeeper");
}

/** Adds a donor. The form's id again is the same donor. */
async function addDonor(actor: Actor, tx: Tx, input: DonorInput): Promise<Result<Kept>> {
  const { placeId } = actor.membership;
  const { id, note, isSample } = input;
  if (!can(actor, "contributions.keep")) return refuse("contributions.notKeeper");
  const known = await tx.donor.findUnique({ where: { id }, select: { placeId: true, version: true } });
  if (known) return known.placeId === placeId ? ok({ id, version: known.version }) : refuse("access.notFound");
  const typed = readDonor(input);
  if (!typed.ok) return typed;
  const { name, kind } = typed.value;
  await tx.donor.create({ data: { id, placeId, ...typed.value, note, isSample, createdAt: actor.now } });
  await record(tx, actor, placeId, {
    type: "contributions.donorAdded",
    subject: { type: "donor", id },
    params: { donor: nameOf(typed.value) },
    after: { name, kind },
  });
  return ok({ id, version: 1 });
}

/** Adds a donor (no version), or changes what is known of one. */
export async function saveDonor(actor: Actor, input: DonorInput): Promise<Result<Kept>> {
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const { id, version, note, isSample } = input;
    if (version === null) return addDonor(actor, tx, input);
    const before = await donorForWrite(actor, tx, id);
    if (!before.ok) return before;
    const typed = readDonor(input);
    if (!typed.ok) return typed;
    const { count } = await tx.donor.updateMany({
      where: { id, placeId, version },
      data: { ...typed.value, note, isSample, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, placeId, {
      type: "contributions.donorChanged",
      subject: { type: "donor", id },
      params: { donor: nameOf(typed.value) },
      before: { name: before.value.name, kind: before.value.kind },
      after: { name: typed.value.name, kind: typed.value.kind },
    });
    return ok({ id, version: version + 1 });
  });
}

/**
 * Records what a donor said about being named in public. The one recorded last counts from this moment in everything that is public; nothing
 * that was said before is rewritten.
 */
export async function recordConsent(actor: Actor, input: ConsentInput): Promise<Result<Kept>> {
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const found = await donorForWrite(actor, tx, input.donorId);
    if (!found.ok) return found;
    const donor = found.value;
    const again = await tx.donorConsent.findUnique({ where: { id: input.id }, select: { donorId: true } });
    if (again) return again.donorId === donor.id ? ok({ id: donor.id, version: donor.version }) : refuse("access.notFound");
    const day = input.day ?? actor.today;
    if (day > actor.today) return refuse("contributions.dayAhead", { field: "day", params: { today: formatDay(actor.today) } });
    const before = consentOf(await tx.donorConsent.findMany({ where: { donorId: donor.id }, select: { seq: true, isGiven: true } }));
    const isNews = checkConsent(before, input.isGiven);
    if (!isNews.ok) return isNews;
    const { id, isGiven, how } = input;
    await tx.donorConsent.create({
      data: {
        ...{ id, placeId, donorId: donor.id, isGiven, how, ofDay: toDbDate(day), recordedAt: actor.now },
        ...{ recordedById: actor.person?.id ?? "", recordedByName: actor.person?.name ?? "" },
      },
    });
    await record(tx, actor, placeId, {
      type: isGiven ? "contributions.consentGiven" : "contributions.consentWithdrawn",
      subject: { type: "donor", id: donor.id },
      params: { donor: nameOf(donor), day: formatDay(day), how },
      before: { consent: before },
      after: { consent: isGiven ? "GIVEN" : "WITHDRAWN" },
    });
    return ok({ id: donor.id, version: donor.version });
  });
}
