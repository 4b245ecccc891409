import { addDays, type Day, day, weekdayOf } from "@/lib/kernel/dates";
import { CULTURE_SINCE } from "./constants";
import { dayOfLunar } from "./lunar/domain";
import type { DayCalendar, DeclaredDay, Holiday, ProposedDay } from "./types";

const SATURDAY = 6;
const [MONDAY, THURSDAY, SUNDAY] = [1, 4, 7];

const isWeekend = (of: Day): boolean => weekdayOf(of) >= SATURDAY;

/** Whether people work on a day: Monday to Friday unless it was declared off, and a weekend that was declared worked. */
export function isWorkingDay(of: Day, { off, working }: DayCalendar): boolean {
  return working.has(of) || (!isWeekend(of) && !off.has(of));
}

/** The day `count` working days after a day. */
export function addWorkingDays(from: Day, count: number, calendar: DayCalendar): Day {
  let at = from;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** The calendar of a place from what it and the places above it declared: of two words about one day, that of the nearer place counts. */
export function calendarOf(rows: readonly DeclaredDay[]): DayCalendar {
  const byDay = new Map<Day, DeclaredDay>();
  for (const row of rows) {
    const known = byDay.get(row.day);
    if (!known || row.depth > known.depth) byDay.set(row.day, row);
  }
  const of = (kind: DeclaredDay["kind"]) => new Set([...byDay.values()].filter((row) => row.kind === kind).map((row) => row.day));
  return { off: of("OFF"), working: of("WORKING") };
}

/** The five days of Tết: one or two of the old year and the rest of the new, whichever loses fewer weekends; two when that is equal, as is usual. */
function tetOf(year: number): Day[] {
  const first = dayOfLunar(year, 1, 1);
  const [two = [], one = []] = [2, 1].map((before) => Array.from({ length: 5 }, (_, index) => addDays(first, index - before)));
  const weekends = (days: readonly Day[]) => days.filter(isWeekend).length;
  return weekends(one) < weekends(two) ? one : two;
}

/** The day beside 2/9: the one that makes the longer rest, 3/9 after a Monday, before a weekend and beside a Sunday, else 1/9. */
function besideNational(year: number): Day {
  const weekday = weekdayOf(day(`${year}-09-02`));
  return day(`${year}-09-0${[MONDAY, THURSDAY, SUNDAY].includes(weekday) ? 3 : 1}`);
}

/**
 * The holidays of a year by the Labour Code, in their order, with a day of compensation after each that falls on a weekend. A proposal: which days they are
 * exactly is declared every year.
 */
export function holidaysOf(year: number): ProposedDay[] {
  const on = (holiday: Holiday, ...days: Day[]): ProposedDay[] => days.map((each) => ({ day: each, holiday }));
  const fixed = [
    ...on("NEW_YEAR", day(`${year}-01-01`)),
    ...on("TET", ...tetOf(year)),
    ...on("HUNG_KINGS", dayOfLunar(year, 3, 10)),
    ...on("REUNIFICATION", day(`${year}-04-30`)),
    ...on("LABOUR", day(`${year}-05-01`)),
    ...on("NATIONAL", day(`${year}-09-02`)),
    ...on("NATIONAL_BESIDE", besideNational(year)),
    ...(year >= CULTURE_SINCE ? on("CULTURE", day(`${year}-11-24`)) : []),
  ];
  const taken = new Set(fixed.map((one) => one.day));
  const compensation: ProposedDay[] = [];
  for (const lost of fixed.map((one) => one.day).toSorted()) {
    if (!isWeekend(lost)) continue;
    let at = lost;
    while (isWeekend(at) || taken.has(at)) at = addDays(at, 1);
    taken.add(at);
    compensation.push({ day: at, holiday: "COMPENSATION" });
  }
  return [...fixed, ...compensation].toSorted((left, right) => (left.day < right.day ? -1 : 1));
}
