import { type Day, dayOf, lastOfMonth, partsOf } from "@/lib/kernel/dates";
import type { CalendarItem, CalendarMonth, Month } from "./types";

/** How many months one page of the calendar shows. */
export const MONTHS_SHOWN = 6;

/** What comes first on one day: occasions, then what happens, then what ends. */
const ORDER: readonly CalendarItem["kind"][] = ["OCCASION", "EVENT", "CAMPAIGN", "PLEDGE"];

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  const { year, month } = partsOf(day);
  return { year, month };
}

/** The month `count` months later, earlier when negative. */
export function shift({ year, month }: Month, count: number): Month {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** "2025-03" as the address has it. */
export function writeMonth({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** Reads "2025-03"; what is no month of 1900–2100 is the month of today. */
export function readMonth(text: unknown, today: Day): Month {
  const [, year, month] = (typeof text === "string" ? /^(\d{4})-(\d{2})$/.exec(text) : null) ?? [];
  const read = { year: Number(year), month: Number(month) };
  const exists = read.year >= 1900 && read.year <= 2100 && dayOf(read.year, read.month, 1) !== null;
  return exists ? read : monthOf(today);
}

/** The first and the last day of the months that begin with one. */
export function boundsOf(from: Month): { first: Day; last: Day } {
  const end = shift(from, MONTHS_SHOWN - 1);
  const first = dayOf(from.year, from.month, 1);
  if (!first) throw new RangeError(`no such month: ${from.year}-${from.month}`);
  return { first, last: lastOfMonth(end.year, end.month) };
}

/** The months from one on, each with what stands in it in the order of the days; months without anything are left out. */
export function byMonth(from: Month, items: readonly CalendarItem[], dueCounts: ReadonlyMap<string, number>): CalendarMonth[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => shift(from, index)).flatMap((month) => {
    const key = writeMonth(month);
    const own = items
      .filter(({ day }) => writeMonth(monthOf(day)) === key)
      .toSorted((left, right) =>
        left.day === right.day ? ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) : left.day < right.day ? -1 : 1,
      );
    const shown = own.filter(({ kind }) => kind === "PLEDGE").length;
    const moreDue = Math.max(0, (dueCounts.get(key) ?? 0) - shown);
    return own.length + moreDue === 0 ? [] : [{ ...month, items: own, moreDue }];
  });
}
