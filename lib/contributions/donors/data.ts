import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { foldForSearch } from "@/lib/kernel/text";
import { PAGE_SIZE } from "../constants";
import { sumOf } from "../domain";
import { linesWhere } from "../ledger/data";
import { consentOf } from "../naming/domain";
import type { DonorList, DonorPage } from "./types";

/** Donors of the place; a unit sees those who gave to its own works. */
function donorScope(actor: Actor): Prisma.DonorWhereInput {
  const { role } = actor.membership;
  return role === "REPRESENTATIVE" ? { AND: [placeScope(actor), { contributions: { some: unitScope(actor) } }] } : placeScope(actor);
}

const donorSelect = {
  id: true,
  kind: true,
  group: true,
  name: true,
  headcount: true,
  headcountAsPublished: true,
  isSample: true,
  consents: { orderBy: { seq: "desc" } },
} satisfies Prisma.DonorSelect;

/** Whether the actor keeps donors of the own ward. */
function keeps(actor: Actor): boolean {
  return can(actor, "contributions.keep");
}

/** Donors by kind and name, searched without accents, with what the ledger received from each; null for those who may not read it. */
export async function donorList(
  actor: Actor,
  { q, page }: { readonly q: string; readonly page: number },
  size = PAGE_SIZE,
): Promise<DonorList | null> {
  if (!can(actor, "contributions.read")) return null;
  const folded = foldForSearch(q);
  const where = { AND: [donorScope(actor), folded ? { nameFolded: { contains: folded } } : {}] };
  const from = (page - 1) * size;
  const [rows, total] = await Promise.all([
    prisma.donor.findMany({
      where,
      orderBy: [{ kind: "asc" }, { nameFolded: "asc" }, { id: "asc" }],
      skip: from,
      take: size,
      select: {
        ...donorSelect,
        contributions: { where: { AND: [unitScope(actor), { stage: "RECEIVED" }] }, select: { value: true, reversesId: true } },
      },
    }),
    prisma.donor.count({ where }),
  ]);
  return {
    lines: rows.map(({ consents, contributions, ...donor }) => {
      const { value, unvalued } = sumOf(contributions.map((row) => ({ ...row, value: row.value === null ? null : Number(row.value) })));
      return { ...donor, consent: consentOf(consents), received: value, unvalued };
    }),
    total,
    from,
    mayKeep: keeps(actor),
  };
}

/** Everything about one donor, or null when the actor may not see it. */
export async function donorPage(actor: Actor, id: string): Promise<DonorPage | null> {
  if (!isId(id) || !can(actor, "contributions.read")) return null;
  const row = await prisma.donor.findFirst({
    where: { AND: [{ id }, donorScope(actor)] },
    select: { ...donorSelect, version: true, note: true, placeId: true },
  });
  if (!row) return null;
  const { consents, placeId, ...donor } = row;
  return {
    ...donor,
    consent: consentOf(consents),
    consents: consents.map(({ id: consentId, isGiven, ofDay, how, recordedByName, recordedAt }) => ({
      ...{ id: consentId, isGiven, how, recordedAt, day: fromDbDate(ofDay), recordedBy: recordedByName },
    })),
    contributions: await linesWhere(actor, { donorId: id }),
    mayKeep: keeps(actor) && placeId === actor.membership.placeId,
  };
}
