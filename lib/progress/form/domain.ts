import type { Day } from "@/lib/kernel/dates";
import type { Measure, Term } from "@/lib/pledges/types";
import { recurringPeriods } from "../measures/domain";
import { calendarPeriodAt, periodsOf } from "../periods/domain";
import type { FigureReport } from "../types";
import type { FormPeriod } from "./types";

/** Periods offered at once; who is further behind tells the latest first. */
const MOST_PERIODS = 12;

/** Whether the unit must say itself that a pledge is done, since no figure shows it: assessments, and targets that are not stated. */
export function mustClaim(measure: Measure): boolean {
  return measure.type === "QUALITATIVE" || ("target" in measure && measure.target === null);
}

function assessedPeriods(every: "MONTH" | "QUARTER", term: Term, reports: readonly FigureReport[], today: Day): FormPeriod[] {
  const hasTerm = term.start !== null && term.due !== null;
  const periods = hasTerm ? periodsOf(every, term) : [calendarPeriodAt(every, today)];
  const known = new Set(
    reports.flatMap(({ figure, status }) => (figure.type === "QUALITATIVE" && status === "ACCEPTED" ? [figure.period] : [])),
  );
  return periods.map((period) => ({ ...period, standing: known.has(period.from) ? "ASSESSED" : "OPEN" }));
}

/** The periods that can be reported on today, the latest first: begun, and without a report that waits. Empty for measures without periods. */
export function reportablePeriods(measure: Measure | null, term: Term, reports: readonly FigureReport[], today: Day): FormPeriod[] {
  if (measure?.type !== "RECURRING" && measure?.type !== "QUALITATIVE") return [];
  const all =
    measure.type === "RECURRING" ? recurringPeriods(measure, term, reports, today) : assessedPeriods(measure.every, term, reports, today);
  const waiting = new Set(reports.flatMap(({ figure, status }) => (status === "SUBMITTED" && "period" in figure ? [figure.period] : [])));
  return all
    .filter(({ from }) => from <= today && !waiting.has(from))
    .reverse()
    .slice(0, MOST_PERIODS);
}

/** What a device keeps an unsent report under: the person's, of one pledge; the mending of a returned one is kept apart from a new one. */
export function draftKey(personId: string, pledgeId: string, isMending: boolean): string {
  return [personId, pledgeId, isMending ? "mend" : "new"].join("/");
}

/** Every key under which a device may keep a person's unsent reports on a pledge. */
export function draftKeysOf(personId: string, pledgeId: string): string[] {
  return [draftKey(personId, pledgeId, false), draftKey(personId, pledgeId, true)];
}
