import type { Day } from "@/lib/kernel/dates";
import { add, divide, type Fraction, fraction, multiply, ratio, subtract } from "@/lib/kernel/fraction";
import type { CertifiedMeasure, Measure, QuantityMeasure, RecurringMeasure, Step, Term } from "@/lib/pledges/types";
import { calendarPeriodAt, hasEnded, isDue, periodsOf } from "../periods/domain";
import type { Assessment, Figure, FigureReport, Period, Progress, ProgressDetail, ReachedStep, RecurringPeriod } from "../types";

type FigureOf<T extends Figure["type"]> = Extract<Figure, { type: T }>;

const ZERO = fraction(0);
const HUNDRED = fraction(100);
/** Preparing well brings a certified pledge to 90; the rest is the decision. */
const PREPARATION = ratio(9, 10);
/** Periods that must be done unless the pledge names a number: 90 %, rounded up; in tenths so that 90 % of 10 is 9 and not 9,000…1. */
const LEAST_TENTHS = 9;

/** The order of reports: by the day that they are of; on one day the last recorded counts. */
export function byDay(left: FigureReport, right: FigureReport): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return byRecording(left, right);
}

/** The order in which reports were recorded: of two that speak of the same period the later one counts. */
export function byRecording(left: FigureReport, right: FigureReport): number {
  const difference = left.recordedAt.getTime() - right.recordedAt.getTime();
  if (difference !== 0) return difference;
  return left.id < right.id ? -1 : 1;
}

/** The figures of a kind in reports that were accepted and are of today or before, in the order given. */
function accepted<T extends Figure["type"]>(
  type: T,
  reports: readonly FigureReport[],
  today: Day,
): (FigureReport & { figure: FigureOf<T> })[] {
  return reports.filter(
    (report): report is FigureReport & { figure: FigureOf<T> } =>
      report.status === "ACCEPTED" && report.figure.type === type && report.day <= today,
  );
}

/** Steps up to and including nghiệm thu: those that weigh. */
export function weighingSteps(steps: readonly Step[]): readonly Step[] {
  const acceptance = steps.findIndex(({ type }) => type === "ACCEPTANCE");
  return acceptance < 0 ? steps : steps.slice(0, acceptance + 1);
}

/** The summed weight of steps, exact. */
export function weightOf(steps: readonly Step[]): Fraction {
  return steps.reduce((sum, { weight }) => add(sum, fraction(weight)), ZERO);
}

function reachedWeight(steps: readonly Step[], reached: readonly ReachedStep[]): Fraction {
  const keys = new Set(reached.map(({ step }) => step));
  return weightOf(steps.filter(({ key }) => keys.has(key)));
}

/** (now − baseline) / (target − baseline) in percent, uncut; null while the target or the baseline is not stated. */
export function quantityPercent({ baseline, target }: Pick<QuantityMeasure, "baseline" | "target">, value: number): Fraction | null {
  if (baseline === null || target === null || baseline === target) return null;
  const way = subtract(fraction(target), fraction(baseline));
  return multiply(divide(subtract(fraction(value), fraction(baseline)), way), HUNDRED);
}

/** What one cumulative figure comes to in percent, exact and uncut; null when it has no percentage, or speaks of one period only. */
export function percentOfFigure(measure: Measure, figure: Figure): Fraction | null {
  if (measure.type === "MILESTONE" && figure.type === "MILESTONE") return reachedWeight(weighingSteps(measure.steps), figure.reached);
  if (measure.type === "QUANTITY" && figure.type === "QUANTITY") return quantityPercent(measure, figure.value);
  if (measure.type === "AMOUNT" && figure.type === "AMOUNT") return quantityPercent({ baseline: 0, target: measure.target }, figure.amount);
  if (measure.type === "CERTIFIED" && figure.type === "CERTIFIED") return certifiedPercent(measure, figure);
  return null;
}

function certifiedPercent(measure: CertifiedMeasure, figure: FigureOf<"CERTIFIED">): Fraction {
  return figure.decision ? HUNDRED : multiply(PREPARATION, reachedWeight(measure.steps, figure.reached));
}

/** The periods that must be done of so many: the pledged number (never more than there are), else 90 % rounded up. */
export function leastPeriods(measure: Pick<RecurringMeasure, "least">, all: number): number {
  return Math.min(all, measure.least ?? Math.ceil((LEAST_TENTHS * all) / 10));
}

/** Every period of a recurring pledge with its standing. A done last period counts once it is over, so that a running duty never reads 100. */
export function recurringPeriods(measure: RecurringMeasure, term: Term, reports: readonly FigureReport[], today: Day): RecurringPeriod[] {
  const periods = periodsOf(measure.every, term);
  const done = new Map<Day, boolean>();
  for (const { figure } of accepted("RECURRING", reports, today).sort(byRecording)) done.set(figure.period, figure.done);
  const sent = new Set<Day>();
  for (const { status, figure } of reports) if (status === "SUBMITTED" && figure.type === "RECURRING") sent.add(figure.period);
  const last = periods.at(-1);
  return periods.map((period) => ({ ...period, standing: standingOf(period, period === last) }));

  function standingOf(period: Period, isLast: boolean): RecurringPeriod["standing"] {
    const reported = done.get(period.from);
    if (reported === false) return "NOT_DONE";
    if (reported === true) return !isLast || hasEnded(period, today) ? "DONE" : "HELD";
    if (sent.has(period.from)) return "SENT";
    if (isDue(period, today)) return "UNREPORTED";
    return period.from <= today ? "RUNNING" : "FUTURE";
  }
}

function recurringDetail(measure: RecurringMeasure, term: Term, reports: readonly FigureReport[], today: Day) {
  const periods = recurringPeriods(measure, term, reports, today);
  const last = periods.at(-1);
  const count = (standing: RecurringPeriod["standing"]): number => periods.filter((period) => period.standing === standing).length;
  const [all, done, least] = [periods.length, count("DONE"), leastPeriods(measure, periods.length)];
  return {
    type: "RECURRING",
    done,
    all,
    due: periods.filter((period) => isDue(period, today)).length,
    unreported: count("UNREPORTED"),
    least,
    fulfilled: last !== undefined && hasEnded(last, today) && done >= least,
  } as const;
}

function assessedPeriods(reports: readonly FigureReport[], today: Day): Map<Day, Assessment> {
  const assessed = new Map<Day, Assessment>();
  for (const { figure } of accepted("QUALITATIVE", reports, today).sort(byRecording)) assessed.set(figure.period, figure.assessment);
  return assessed;
}

function lastDayOf(every: "MONTH" | "QUARTER", { due }: Term, from: Day): Day {
  const { to } = calendarPeriodAt(every, from);
  return due !== null && due < to ? due : to;
}

function qualitativeDetail(every: "MONTH" | "QUARTER", term: Term, reports: readonly FigureReport[], today: Day) {
  const assessed = assessedPeriods(reports, today);
  const all = [...assessed.values()];
  const from = [...assessed.keys()].sort().at(-1);
  const assessment = from === undefined ? undefined : assessed.get(from);
  const last = from !== undefined && assessment ? { from, to: lastDayOf(every, term, from), assessment } : null;
  return {
    type: "QUALITATIVE",
    last,
    passed: all.filter((each) => each === "PASSED").length,
    failed: all.filter((each) => each === "FAILED").length,
  } as const;
}

function cumulativeDetail(measure: Measure, figure: Figure): ProgressDetail | null {
  if (measure.type === "QUANTITY" && figure.type === "QUANTITY") {
    const { unit, baseline, target } = measure;
    return { type: "QUANTITY", value: figure.value, unit, baseline, target };
  }
  if (measure.type === "AMOUNT" && figure.type === "AMOUNT") return { type: "AMOUNT", amount: figure.amount, target: measure.target };
  if (measure.type === "MILESTONE" && figure.type === "MILESTONE") {
    return { type: "MILESTONE", reached: figure.reached, steps: measure.steps.length };
  }
  if (measure.type === "CERTIFIED" && figure.type === "CERTIFIED") {
    return { type: "CERTIFIED", reached: figure.reached, steps: measure.steps.length, decision: figure.decision };
  }
  return null;
}

/**
 * Where a pledge stands on a day, from accepted figures of that day or before, in its own measure.
 * The percentage is exact and uncut; it is null without an accepted figure and where none can be made (target not stated, QUALITATIVE).
 */
export function progressOf(measure: Measure, term: Term, reports: readonly FigureReport[], today: Day): Progress {
  const figures = accepted(measure.type, reports, today).sort(byDay);
  const last = figures.at(-1);
  const base = { measure: measure.type, hasFigure: last !== undefined, asOf: last?.day ?? null };
  if (measure.type === "RECURRING") {
    const detail = recurringDetail(measure, term, reports, today);
    const percent = last && detail.all > 0 ? multiply(ratio(detail.done, detail.all), HUNDRED) : null;
    return { ...base, percent, detail };
  }
  if (measure.type === "QUALITATIVE") return { ...base, percent: null, detail: qualitativeDetail(measure.every, term, reports, today) };
  if (!last) return { ...base, percent: null, detail: null };
  return { ...base, percent: percentOfFigure(measure, last.figure), detail: cumulativeDetail(measure, last.figure) };
}
