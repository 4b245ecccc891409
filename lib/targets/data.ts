import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { type Day, fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { readingsInForce, standingOf } from "./domain";
import type { ReadingView, TargetChoices, TargetLine, TargetPage, TargetPeriod, TargetSetView } from "./types";

const MOST_SETS = 200;
const MOST_CHOICES = 500;

const readingSelect = {
  id: true,
  ofDay: true,
  periodLabel: true,
  value: true,
  verdict: true,
  asPublished: true,
  source: true,
  correctsId: true,
  reason: true,
  recordedAt: true,
  recordedByName: true,
} satisfies Prisma.TargetReadingSelect;

const setSelect = {
  id: true,
  version: true,
  placeId: true,
  kind: true,
  name: true,
  fromDay: true,
  toDay: true,
  periodAsPublished: true,
  note: true,
  place: { select: { name: true } },
  document: { select: { id: true, title: true, number: true } },
} satisfies Prisma.TargetSetSelect;

const targetSelect = {
  id: true,
  version: true,
  setId: true,
  position: true,
  name: true,
  field: true,
  unit: true,
  base: true,
  goal: true,
  isFalling: true,
  goalText: true,
  asPublished: true,
  fromDay: true,
  toDay: true,
  organization: { select: { id: true, name: true } },
  readings: { orderBy: [{ ofDay: "desc" }, { id: "desc" }], select: readingSelect },
  _count: { select: { pledges: { where: { pledge: { deletedAt: null } } } } },
} satisfies Prisma.TargetSelect;

type ReadingRow = Prisma.TargetReadingGetPayload<{ select: typeof readingSelect }>;
type SetRow = Prisma.TargetSetGetPayload<{ select: typeof setSelect }>;
type TargetRow = Prisma.TargetGetPayload<{ select: typeof targetSelect }>;

function numberOf(value: Prisma.Decimal | null): number | null {
  return value === null ? null : value.toNumber();
}

function toReadings(rows: readonly ReadingRow[]): ReadingView[] {
  const inForce = new Set(readingsInForce(rows).map(({ id }) => id));
  return rows.map(({ ofDay, value, recordedByName, ...row }) => ({
    ...row,
    day: fromDbDate(ofDay),
    value: numberOf(value),
    recordedBy: recordedByName,
    isReplaced: !inForce.has(row.id),
  }));
}

function periodOf({ fromDay, toDay }: { fromDay: Date | null; toDay: Date | null }): TargetPeriod {
  return { from: fromDbDateOrNull(fromDay), to: fromDbDateOrNull(toDay) };
}

function toSet({ place, fromDay, toDay, ...row }: SetRow): Omit<TargetSetView, "targets"> {
  return { ...row, placeName: place.name, period: periodOf({ fromDay, toDay }) };
}

function toLine(
  { readings, base, goal, _count, fromDay, toDay, version: _, ...row }: TargetRow,
  ofSet: TargetPeriod,
  today: Day,
): TargetLine {
  const own = periodOf({ fromDay, toDay });
  const period = { from: own.from ?? ofSet.from, to: own.to ?? ofSet.to };
  const numbers = { base: numberOf(base), goal: numberOf(goal), isFalling: row.isFalling };
  const views = toReadings(readings);
  const standing = standingOf(numbers, period, views, today);
  return {
    ...row,
    ...numbers,
    period,
    pledgeCount: _count.pledges,
    lastView: views.find(({ id }) => id === standing.last?.id) ?? null,
    standing,
  };
}

/** Every set that the actor may read, the newest first, with where its targets stood on a day. Queries: constant. */
export async function targetSets(actor: Actor, today: Day, where: Prisma.TargetSetWhereInput = {}): Promise<TargetSetView[] | null> {
  if (!can(actor, "targets.read")) return null;
  const rows = await prisma.targetSet.findMany({
    where: { AND: [placeScope(actor), { deletedAt: null }, where] },
    orderBy: [{ placeId: "asc" }, { id: "desc" }],
    take: MOST_SETS,
    select: { ...setSelect, targets: { where: { deletedAt: null }, orderBy: [{ position: "asc" }, { id: "asc" }], select: targetSelect } },
  });
  return rows.map(({ targets, ...row }) => {
    const set = toSet(row);
    return { ...set, targets: targets.map((target) => toLine(target, set.period, today)) };
  });
}

/** A set in the actor's scope; null when it is not there. */
export async function findSet(actor: Actor, id: string, db: Tx = prisma): Promise<Omit<TargetSetView, "targets"> | null> {
  if (!can(actor, "targets.read")) return null;
  const row = await db.targetSet.findFirst({ where: { AND: [{ id, deletedAt: null }, placeScope(actor)] }, select: setSelect });
  return row && toSet(row);
}

/** What rules need of a target in the actor's scope; null when it is not there. */
export async function findTarget(actor: Actor, id: string, db: Tx = prisma) {
  if (!can(actor, "targets.read")) return null;
  return db.target.findFirst({
    where: { AND: [{ id, deletedAt: null, set: { deletedAt: null } }, placeScope(actor)] },
    select: { id: true, placeId: true, setId: true, version: true, name: true, base: true, goal: true, isFalling: true },
  });
}

/** One target with its readings and pledges; null when the actor may not see it. Queries: constant. */
export async function targetPage(actor: Actor, id: string): Promise<TargetPage | null> {
  if (!can(actor, "targets.read")) return null;
  const row = await prisma.target.findFirst({
    where: { AND: [{ id, deletedAt: null, set: { deletedAt: null } }, placeScope(actor)] },
    select: {
      ...targetSelect,
      set: { select: setSelect },
      pledges: {
        where: { pledge: { deletedAt: null } },
        orderBy: { pledgeId: "asc" },
        select: {
          pledge: { select: { id: true, title: true, organization: { select: { name: true } }, summary: { select: { progress: true } } } },
        },
      },
    },
  });
  if (!row) return null;
  const { set, pledges, ...target } = row;
  const view = toSet(set);
  return {
    set: view,
    version: row.version,
    line: toLine(target, view.period, actor.today),
    ownPeriod: periodOf(row),
    readings: toReadings(row.readings),
    pledges: pledges.map(({ pledge }) => ({
      id: pledge.id,
      title: pledge.title,
      unitName: pledge.organization.name,
      percent: numberOf(pledge.summary?.progress ?? null),
    })),
  };
}

/** What a target's form offers in the actor's own place. */
export async function targetChoices(actor: Actor): Promise<TargetChoices> {
  const { placeId } = actor.membership;
  const own = { AND: [placeScope(actor), { placeId, deletedAt: null }] };
  const [units, sets] = await Promise.all([
    prisma.organization.findMany({
      where: { AND: [{ placeId, deletedAt: null }, { id: { not: placeId } }] },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      take: MOST_CHOICES,
      select: { id: true, name: true },
    }),
    prisma.targetSet.findMany({ where: own, orderBy: { id: "desc" }, take: MOST_CHOICES, select: { id: true, name: true } }),
  ]);
  return { units, sets };
}

/** Pledges of the actor's own place that may serve a target and do not yet, by unit. */
export async function pledgesToLink(actor: Actor, targetId: string): Promise<readonly { id: string; title: string; unitName: string }[]> {
  const { placeId } = actor.membership;
  const rows = await prisma.pledge.findMany({
    where: {
      AND: [
        placeScope(actor),
        {
          placeId,
          deletedAt: null,
          campaign: { deletedAt: null },
          status: { notIn: ["CANCELLED", "TRANSFERRED"] },
          targets: { none: { targetId } },
        },
      ],
    },
    orderBy: [{ organization: { position: "asc" } }, { position: "asc" }, { id: "asc" }],
    take: MOST_CHOICES,
    select: { id: true, title: true, organization: { select: { name: true } } },
  });
  return rows.map(({ id, title, organization }) => ({ id, title, unitName: organization.name }));
}
