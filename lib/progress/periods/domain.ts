import { addDays, type Day, dayOf, lastOfMonth, mondayOf, partsOf, weekdayOf } from "@/lib/kernel/dates";
import type { Rhythm, Term } from "@/lib/pledges/types";
import { GRACE_DAYS } from "../constants";
import type { Period } from "../types";

type Every = "WEEK" | "MONTH" | "QUARTER";

const MONTHS_OF_QUARTER = 3;

function earlier(left: Day, right: Day): Day {
  return left < right ? left : right;
}

/** The calendar week (from Monday), month or quarter that a day lies in. */
export function calendarPeriodAt(every: Every, at: Day): Period {
  if (every === "WEEK") {
    const from = mondayOf(at);
    return { from, to: addDays(from, 6) };
  }
  const { year, month } = partsOf(at);
  const months = every === "QUARTER" ? MONTHS_OF_QUARTER : 1;
  const first = month - ((month - 1) % months);
  return { from: dayOf(year, first, 1) ?? at, to: lastOfMonth(year, first + months - 1) };
}

/**
 * The calendar weeks, months or quarters that a term touches, in order; the first and the last are cut to the term, so
 * that nobody is asked for days outside it. Empty without start or due, or when the due date lies before the start.
 */
export function periodsOf(every: Every, term: Term): Period[] {
  const periods: Period[] = [];
  if (term.start === null || term.due === null) return periods;
  for (let from = term.start; from <= term.due; ) {
    const to = calendarPeriodAt(every, from).to;
    periods.push({ from, to: earlier(to, term.due) });
    from = addDays(to, 1);
  }
  return periods;
}

/** Whether a period has ended and the three days in which its report may still arrive are over. */
export function isDue(period: Period, today: Day): boolean {
  return today >= addDays(period.to, GRACE_DAYS);
}

/** Whether the last day of a period has passed. */
export function hasEnded(period: Period, today: Day): boolean {
  return today > period.to;
}

/** The date of a month that a monthly rhythm names, or the month's last day where it is shorter. */
function rhythmDayIn(year: number, month: number, date: number): Day {
  return dayOf(year, month, date) ?? lastOfMonth(year, month);
}

/** The first day, at or after the given one, that ends a reporting period. */
export function rhythmEndFrom(rhythm: Rhythm, at: Day): Day {
  if (rhythm.every === "WEEK") return addDays(at, (rhythm.day - weekdayOf(at) + 7) % 7);
  const { year, month } = partsOf(at);
  const inThisMonth = rhythmDayIn(year, month, rhythm.day);
  if (inThisMonth >= at) return inThisMonth;
  return month === 12 ? rhythmDayIn(year + 1, 1, rhythm.day) : rhythmDayIn(year, month + 1, rhythm.day);
}

/** The reporting periods by a rhythm from a day on, up to the one that today lies in; the first begins on that day. */
export function rhythmPeriods(rhythm: Rhythm, from: Day, today: Day): Period[] {
  const periods: Period[] = [];
  for (let start = from; start <= today; ) {
    const to = rhythmEndFrom(rhythm, start);
    periods.push({ from: start, to });
    start = addDays(to, 1);
  }
  return periods;
}
