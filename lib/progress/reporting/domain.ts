import { type Day, daysBetween } from "@/lib/kernel/dates";
import type { Measure, PledgeStatus, Rhythm, Term } from "@/lib/pledges/types";
import { calendarPeriodAt, hasEnded, periodsOf, rhythmPeriods } from "../periods/domain";
import type { FigureReport, Period, ReportingState } from "../types";

/** What reporting is asked of. `from`: the first day that reports can be asked for (the later of start and signing). */
export type ReportingFacts = {
  status: PledgeStatus;
  isHeld: boolean;
  measure: Measure | null;
  term: Term;
  rhythm: Rhythm;
  from: Day;
  reports: readonly FigureReport[];
};

/** Sent and not taken back: reports that wait or were accepted. */
function isSent({ status }: FigureReport): boolean {
  return status === "SUBMITTED" || status === "ACCEPTED";
}

function assessedPeriods(every: "MONTH" | "QUARTER", term: Term, from: Day, today: Day): Period[] {
  if (term.start !== null && term.due !== null) return periodsOf(every, term);
  return periodsOf(every, { start: calendarPeriodAt(every, from).from, due: calendarPeriodAt(every, today).to });
}

/**
 * The periods that are reported on, each with whether it was. Recurring duties and assessments have periods of their own, each
 * reported by itself; every other report says where things stand, so a later one covers the periods before it.
 */
function reportedPeriods({ measure, term, rhythm, from, reports }: ReportingFacts, today: Day): (Period & { isReported: boolean })[] {
  const sent = reports.filter(isSent);
  if (measure?.type === "RECURRING" || measure?.type === "QUALITATIVE") {
    const named = new Set(sent.map(({ figure }) => ("period" in figure ? figure.period : null)));
    const periods = measure.type === "RECURRING" ? periodsOf(measure.every, term) : assessedPeriods(measure.every, term, from, today);
    return periods.filter(({ to }) => to >= from).map((period) => ({ ...period, isReported: named.has(period.from) }));
  }
  const last = sent
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return rhythmPeriods(rhythm, from, today).map((period) => ({ ...period, isReported: last !== undefined && last >= period.from }));
}

/**
 * Whether a report is due: *đến hạn báo* on the last day of a period for which nothing was sent, *quá hạn báo* after it (days and
 * periods missed are counted from the first one). Asked of active pledges only, from `from` on. Not the same as a pledge past its due date.
 */
export function reportingOf(facts: ReportingFacts, today: Day): ReportingState {
  if (facts.status !== "ACTIVE" || facts.isHeld || facts.measure === null || today < facts.from) return { kind: "NOT_EXPECTED" };
  const periods = reportedPeriods(facts, today).filter(({ from }) => from <= today);
  const missed = periods.filter((period) => !period.isReported && hasEnded(period, today));
  const [first] = missed;
  if (first) return { kind: "OVERDUE", period: bare(first), days: daysBetween(first.to, today), missed: missed.length };
  const current = periods.at(-1);
  if (!current || hasEnded(current, today)) return { kind: "NOT_EXPECTED" };
  if (current.isReported) return { kind: "SENT", period: bare(current) };
  return { kind: today === current.to ? "DUE" : "OPEN", period: bare(current) };
}

function bare({ from, to }: Period): Period {
  return { from, to };
}
