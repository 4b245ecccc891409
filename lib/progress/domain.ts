import type { Day } from "@/lib/kernel/dates";
import { clamp, type Fraction, fraction, toNumber } from "@/lib/kernel/fraction";
import { governingBranch, type Hold, holdOf, termOf } from "@/lib/pledges/domain";
import type { Branch, PledgeContent, PledgeState, Rhythm, Term } from "@/lib/pledges/types";
import { PERCENT_LIMIT } from "./constants";
import { expectedOn } from "./expected/domain";
import { forecastOf } from "./forecast/domain";
import { lightOf } from "./light/domain";
import { progressOf } from "./measures/domain";
import { countedReports } from "./received/domain";
import { reportingOf } from "./reporting/domain";
import type { FigureReport, Forecast, PledgeStanding, Received } from "./types";

/** All that is known of a signed pledge: its text, what became of it, its reports. */
export type PledgeRecord = {
  content: PledgeContent;
  state: PledgeState;
  reports: readonly FigureReport[];
  /** What the ledger received, of a pledge that raises money; none while no ledger was begun. */
  received?: readonly Received[];
  /** The campaign's; the pledge's own goes before it. */
  rhythm: Rhythm;
  signedOn: Day;
};

const LIMIT = fraction(PERCENT_LIMIT);
const NEGATIVE_LIMIT = fraction(-PERCENT_LIMIT);

function shown(percent: Fraction | null): number | null {
  return percent && toNumber(clamp(percent, NEGATIVE_LIMIT, LIMIT));
}

function laterOf(left: Day, right: Day | null): Day {
  return right !== null && right > left ? right : left;
}

function forecastFor(
  { content, state, rhythm }: PledgeRecord,
  counted: readonly FigureReport[],
  hold: Hold | null,
  branch: Branch | null,
  days: readonly Day[],
  today: Day,
): Forecast {
  const isRunning = state.status === "ACTIVE" || state.status === "DONE_REPORTED";
  if (!isRunning || hold || !branch) return { kind: "NOT_FORECAST", why: "STATUS" };
  return forecastOf(branch.measure, counted, content.rhythm ?? rhythm, days, today);
}

/**
 * Everything derived about a signed pledge on a day: light, progress, expected, forecast against the given days (the due date, the
 * occasion), whether a report is due, and the dates in force. Reports of later days do not count; for the state as known on a past day give the
 * records as they were then.
 */
export function standingOf(record: PledgeRecord, days: readonly Day[], today: Day): PledgeStanding {
  const { content, state, reports, signedOn } = record;
  const branch = governingBranch(content, state);
  const hold = holdOf(content, state);
  const term: Term = termOf(content, state);
  const measure = branch?.measure ?? null;
  const counted = countedReports(measure, record);
  const progress = measure && progressOf(measure, term, counted, today);
  const expected = measure && expectedOn(measure, term, today);
  const from = laterOf(signedOn, term.start);
  const rhythm = content.rhythm ?? record.rhythm;
  return {
    light: lightOf({ status: state.status, hold, term, done: state.done, progress, expected }, today),
    percent: shown(progress?.percent ?? null),
    expected: shown(expected),
    asOf: progress?.asOf ?? null,
    detail: progress?.detail ?? null,
    forecast: forecastFor(record, counted, hold, branch, days, today),
    reporting: reportingOf({ status: state.status, isHeld: hold !== null, measure, term, rhythm, from, reports }, today),
    start: term.start,
    due: term.due,
  };
}

/** A point of the chart: percent on a day, three decimals. */
export type ChartPoint = { day: Day; percent: number };

/** Where a pledge stood by its accepted figures on the day of each report, up to today; nothing where it has no percentage. */
export function chartOf(record: Pick<PledgeRecord, "content" | "state" | "reports" | "received">, today: Day): ChartPoint[] {
  const measure = governingBranch(record.content, record.state)?.measure;
  if (!measure) return [];
  const term = termOf(record.content, record.state);
  const reports = countedReports(measure, record);
  const days = [...new Set(reports.filter(({ status, day }) => status === "ACCEPTED" && day <= today).map(({ day }) => day))].sort();
  return days.flatMap((day) => {
    const percent = shown(progressOf(measure, term, reports, day).percent);
    return percent === null ? [] : [{ day, percent }];
  });
}

/** The plan line of a chart: what was expected on each of the given days; days on which it is not known are left out. */
export function planOf({ content, state }: Pick<PledgeRecord, "content" | "state">, days: readonly Day[]): ChartPoint[] {
  const measure = governingBranch(content, state)?.measure;
  if (!measure) return [];
  const term = termOf(content, state);
  return days.flatMap((day) => {
    const percent = shown(expectedOn(measure, term, day));
    return percent === null ? [] : [{ day, percent }];
  });
}
