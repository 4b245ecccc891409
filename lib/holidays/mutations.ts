import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, formatDay, partsOf, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import words from "@/messages/vi/holidays.json";
import { YEARS } from "./constants";
import { holidaysOf } from "./domain";
import { mayDeclare } from "./policy";
import type { DeclareInput, RemoveInput, TakeProposedInput } from "./schema";
import type { DayKind } from "./types";

type Saved = { readonly year: number };

async function add(actor: Actor, tx: Tx, { day, kind, name }: { day: Day; kind: DayKind; name: string }): Promise<string> {
  const id = newId();
  const { placeId } = actor.membership;
  const declared = { declaredByName: actor.person?.name ?? "", declaredAt: actor.now };
  await tx.dayOff.create({ data: { id, placeId, day: toDbDate(day), kind, name, ...declared } });
  return id;
}

/** Declares one day of the own place: off although it is a weekday, or worked although it is a weekend. */
export async function declareDay(actor: Actor, { day, kind, name }: DeclareInput): Promise<Result<Saved>> {
  const allowed = mayDeclare(actor);
  if (!allowed.ok) return allowed;
  if (day === null) return refuse("holidays.dayMissing", { field: "day" });
  const { year } = partsOf(day);
  if (year < YEARS.first || year > YEARS.last) return refuse("holidays.yearOutside", { field: "day", params: { ...YEARS } });
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const known = await tx.dayOff.count({ where: { placeId, day: toDbDate(day) } });
    if (known > 0) return refuse("holidays.dayKnown", { field: "day", params: { day: formatDay(day) } });
    const id = await add(actor, tx, { day, kind, name });
    await record(tx, actor, placeId, {
      type: "holidays.declared",
      subject: { type: "dayOff", id },
      params: { day: formatDay(day), name, kind },
      after: { day, kind, name },
    });
    return ok({ year });
  });
}

/** Declares those of a year's holidays that were ticked; what is declared already, or is none of them, is left out. */
export async function takeProposed(actor: Actor, { year, days }: TakeProposedInput): Promise<Result<Saved>> {
  const allowed = mayDeclare(actor);
  if (!allowed.ok) return allowed;
  if (days.length === 0) return refuse("holidays.nothingTicked");
  const { placeId } = actor.membership;
  const ticked = holidaysOf(year).filter((one) => days.includes(one.day));
  return writeInPlace(placeId, async (tx) => {
    const rows = await tx.dayOff.findMany({
      where: { placeId, day: { in: ticked.map((one) => toDbDate(one.day)) } },
      select: { day: true },
    });
    const known = new Set(rows.map((row) => row.day.getTime()));
    const added = ticked.filter((one) => !known.has(toDbDate(one.day).getTime()));
    const ids: string[] = [];
    for (const { day, holiday } of added) ids.push(await add(actor, tx, { day, kind: "OFF", name: words.holiday[holiday] }));
    const [first] = ids;
    if (!first) return ok({ year });
    await record(tx, actor, placeId, {
      type: "holidays.yearDeclared",
      subject: { type: "dayOff", id: first },
      params: { year: String(year), count: added.length },
      after: added.map(({ day, holiday }) => ({ day, name: words.holiday[holiday] })),
    });
    return ok({ year });
  });
}

/** Takes back a day that the own place declared; what was counted by it stays as it was counted. */
export async function removeDay(actor: Actor, { day }: RemoveInput): Promise<Result<Saved>> {
  const allowed = mayDeclare(actor);
  if (!allowed.ok) return allowed;
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const row = await tx.dayOff.findUnique({ where: { placeId_day: { placeId, day: toDbDate(day) } } });
    if (!row) return refuse("access.notFound");
    const { id, name, kind } = row;
    await tx.dayOff.delete({ where: { id } });
    await record(tx, actor, placeId, {
      type: "holidays.removed",
      subject: { type: "dayOff", id },
      params: { day: formatDay(day), name },
      before: { day, kind, name },
    });
    return ok({ year: partsOf(day).year });
  });
}
