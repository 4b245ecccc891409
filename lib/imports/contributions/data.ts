import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import type { LedgerWorld } from "./types";

/** The ledger of the actor's place as far as an import compares with it: entries in force, and the pledges that something may be given for. */
export async function loadLedgerWorld(actor: Actor, db: Tx): Promise<LedgerWorld> {
  const { placeId, placeName } = actor.membership;
  const [pledges, entries] = await Promise.all([
    db.pledge.findMany({
      where: { AND: [{ placeId, deletedAt: null }, unitScope(actor)] },
      orderBy: { id: "asc" },
      select: { id: true, title: true, organization: { select: { name: true } } },
    }),
    db.contribution.findMany({
      where: { placeId, reversesId: null, isOpening: false, reversedBy: { is: null } },
      select: {
        ...{ pledgeId: true, stage: true, kind: true, source: true, quantity: true, unit: true, value: true, valueAsPublished: true },
        ...{ ofDay: true, dayAsPublished: true, note: true },
        donor: { select: { name: true, kind: true, group: true, headcount: true, headcountAsPublished: true } },
      },
    }),
  ]);
  return {
    placeName,
    pledges: pledges.map(({ id, title, organization }) => ({ id, name: title, unitName: organization.name })),
    entries: entries.map(({ donor, ofDay, quantity, value, ...entry }) => ({
      ...entry,
      ...{ donorName: donor?.name || null, donorKind: donor?.kind ?? null, donorGroup: donor?.group ?? null },
      ...{ headcount: donor?.headcount ?? null, headcountAsPublished: donor?.headcountAsPublished ?? null },
      ...{ day: fromDbDateOrNull(ofDay), quantity: quantity?.toNumber() ?? null, value: value === null ? null : Number(value) },
    })),
  };
}
