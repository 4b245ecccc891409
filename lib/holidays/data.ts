import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/write";
import { addDays, type Day, day, fromDbDate, toDbDate } from "@/lib/kernel/dates";
import { calendarOf, holidaysOf } from "./domain";
import type { DayCalendar, HolidayPage } from "./types";

/** No deadline is counted further than this many days ahead. */
const AHEAD = 200;

/** A place and the places above it, from the root down; what they declared holds here, whoever asks. */
async function linesOf(db: Tx, placeId: string, from: Day, to: Day) {
  const place = await db.organization.findUniqueOrThrow({ where: { id: placeId }, select: { path: true } });
  const above = place.path.split("/").filter((id) => id !== "");
  const rows = await db.dayOff.findMany({
    where: { placeId: { in: above }, day: { gte: toDbDate(from), lte: toDbDate(to) } },
    orderBy: { day: "asc" },
    select: { placeId: true, day: true, kind: true, name: true, place: { select: { name: true } } },
  });
  return rows.map((row) => ({ ...row, day: fromDbDate(row.day), depth: above.indexOf(row.placeId) }));
}

/** By which days a place works, from a day on: public holidays are the same for every reader, so no scope narrows them. Two queries. */
export async function calendarFor(_actor: Actor, db: Tx, placeId: string, from: Day): Promise<DayCalendar> {
  return calendarOf(await linesOf(db, placeId, from, addDays(from, AHEAD)));
}

/** The days of a year for who declares them: the own place's and those from above, and what the year's holidays still suggest; null for others. Two queries. */
export async function holidayPage(actor: Actor, year: number): Promise<HolidayPage | null> {
  if (!can(actor, "place.settings")) return null;
  const { placeId } = actor.membership;
  const rows = await linesOf(prisma, placeId, day(`${year}-01-01`), day(`${year}-12-31`));
  const known = new Set(rows.map((row) => row.day));
  return {
    year,
    lines: rows.map((row) => ({ day: row.day, kind: row.kind, name: row.name, from: row.placeId === placeId ? null : row.place.name })),
    proposed: holidaysOf(year).filter((one) => !known.has(one.day)),
  };
}
