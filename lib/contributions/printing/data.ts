import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { LIMITS } from "../constants";
import { receiptNumber } from "../ledger/domain";
import { donorsForPublic } from "../naming/data";
import { entryWords } from "../writing/domain";
import type { Receipt, ThankedDonor, ThankYouSheet } from "./types";

/** The receipt of an entry, or null where there is none or the actor may not see it. */
export async function receiptOf(actor: Actor, id: string): Promise<Receipt | null> {
  if (!isId(id) || !can(actor, "contributions.read")) return null;
  const row = await prisma.contribution.findFirst({
    where: { AND: [{ id, receipt: { isNot: null } }, unitScope(actor)] },
    include: {
      receipt: true,
      donor: { select: { kind: true, group: true, name: true } },
      pledge: { select: { title: true } },
      place: { select: { name: true } },
      reversedBy: { select: { id: true } },
    },
  });
  if (!row?.receipt) return null;
  const { kind, unit, valueAsPublished, dayAsPublished, donor } = row;
  return {
    ...{ kind, unit, valueAsPublished, dayAsPublished, donor },
    number: receiptNumber(row.receipt),
    placeName: row.place.name,
    quantity: row.quantity === null ? null : Number(row.quantity),
    value: row.value === null ? null : Number(row.value),
    forWhat: row.pledge?.title ?? null,
    day: fromDbDateOrNull(row.ofDay),
    issuedAt: row.receipt.issuedAt,
    receivedBy: row.confirmedByName ?? row.enteredByName,
    isReversed: row.reversedBy !== null,
  };
}

/** Everybody who gave to some pledges, by name, with what was received of each; for the office alone. */
async function thankedDonors(actor: Actor, pledgeIds: readonly string[]): Promise<ThankedDonor[]> {
  const received = { AND: [unitScope(actor), { pledgeId: { in: [...pledgeIds] }, stage: "RECEIVED" as const, reversesId: null }] };
  const standing = { AND: [received, { reversedBy: { is: null } }] };
  const rows = await prisma.donor.findMany({
    where: { contributions: { some: standing } },
    orderBy: [{ kind: "asc" }, { nameFolded: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, kind: true, group: true, name: true, headcount: true },
      contributions: {
        where: standing,
        orderBy: { recordedAt: "asc" },
        select: { quantity: true, unit: true, value: true, valueAsPublished: true },
      },
    },
  });
  return rows.map(({ contributions, ...donor }) => ({
    ...donor,
    words: contributions.map(({ quantity, value, ...row }) =>
      entryWords({ ...row, quantity: quantity === null ? null : Number(quantity), value: value === null ? null : Number(value) }),
    ),
  }));
}

/**
 * The sheet that thanks those who gave to one pledge, or to all of the ward. For the public it is made of nothing but what anybody may see; the internal
 * one is for those who keep or read the ledger of the whole ward. Null when the actor may not see the pledge or the sheet.
 */
export async function thankYouSheet(
  actor: Actor,
  { pledgeId, audience }: { readonly pledgeId: string | null; readonly audience: "PUBLIC" | "INTERNAL" },
): Promise<ThankYouSheet | null> {
  if (!can(actor, "contributions.read") || (pledgeId !== null && !isId(pledgeId))) return null;
  const pledges = await prisma.pledge.findMany({
    where: { AND: [unitScope(actor), { placeId: actor.membership.placeId, deletedAt: null }, pledgeId ? { id: pledgeId } : {}] },
    take: pledgeId ? 1 : LIMITS.choices,
    select: { id: true, title: true },
  });
  if (pledgeId !== null && pledges.length === 0) return null;
  const sheet = { placeName: actor.membership.placeName, forWhat: pledgeId ? (pledges[0]?.title ?? null) : null };
  const ids = pledges.map(({ id }) => id);
  if (audience === "PUBLIC") return { ...sheet, audience, donors: await donorsForPublic(actor, ids) };
  if (actor.membership.role === "REPRESENTATIVE") return null;
  return { ...sheet, audience, donors: await thankedDonors(actor, ids) };
}
