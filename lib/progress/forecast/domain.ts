import { addDays, addMonths, type Day, daysBetween } from "@/lib/kernel/dates";
import { add, ceil, clamp, compare, divide, type Fraction, fraction, multiply, ratio, subtract, toNumber } from "@/lib/kernel/fraction";
import type { Measure, Rhythm } from "@/lib/pledges/types";
import { FORECAST } from "../constants";
import { byDay, percentOfFigure } from "../measures/domain";
import type { FigureReport, Forecast, ForecastAgainst, Point, Verdict } from "../types";

const ZERO = fraction(0);
const HUNDRED = fraction(100);
const FORECAST_MEASURES: ReadonlySet<Measure["type"]> = new Set(["QUANTITY", "AMOUNT", "MILESTONE"]);

/** The accepted figures of a cumulative measure as points, one per day (the last recorded), in order of their days, none after today. */
export function pointsOf(measure: Measure, reports: readonly FigureReport[], today: Day): Point[] {
  const byTheDay = new Map<Day, Fraction>();
  for (const { status, day, figure } of reports.toSorted(byDay)) {
    const percent = status === "ACCEPTED" && day <= today ? percentOfFigure(measure, figure) : null;
    if (percent) byTheDay.set(day, percent);
  }
  return [...byTheDay].map(([day, percent]) => ({ day, percent }));
}

/** The median of the slopes between all pairs of points (Theil–Sen), in points per day: one wild report does not turn it. */
export function medianSlope(points: readonly Point[]): Fraction {
  const slopes = points.flatMap((from, index) =>
    points.slice(index + 1).map((to) => divide(subtract(to.percent, from.percent), fraction(daysBetween(from.day, to.day)))),
  );
  slopes.sort(compare);
  const lower = slopes[Math.floor((slopes.length - 1) / 2)] ?? ZERO;
  const upper = slopes[Math.floor(slopes.length / 2)] ?? ZERO;
  return divide(add(lower, upper), fraction(2));
}

/** Whether a figure is older than two reporting periods. */
export function isStale(last: Day, rhythm: Rhythm, today: Day): boolean {
  return today > (rhythm.every === "WEEK" ? addDays(last, 14) : addMonths(last, 2));
}

type Line = { last: Point; slope: Fraction; isStale: boolean };

/** Days from today to the first day at 100 along the line through the last point; at least tomorrow, null when it never comes. */
function daysToFinish({ last, slope }: Line, today: Day): number | null {
  if (compare(slope, ZERO) <= 0) return null;
  const fromLast = ceil(divide(subtract(HUNDRED, last.percent), slope));
  return Math.max(1, fromLast - daysBetween(last.day, today));
}

function verdictFor(finish: number | null, days: number, stale: boolean): Verdict {
  if (finish === null || finish > days) return "LATE";
  // finish ≤ D − m with m a tenth of the days, in tenths: whole numbers only.
  return 10 * finish <= 9 * days && !stale ? "IN_TIME" : "AT_RISK";
}

function against(line: Line, day: Day, today: Day): ForecastAgainst {
  const days = daysBetween(today, day);
  const { last, slope } = line;
  const projected = clamp(add(last.percent, multiply(slope, fraction(daysBetween(last.day, day)))), last.percent, HUNDRED);
  const pace = days > 0 ? multiply(ratio(FORECAST.paceDays, days), subtract(HUNDRED, last.percent)) : null;
  return {
    day,
    verdict: verdictFor(daysToFinish(line, today), days, line.isStale),
    projected: toNumber(projected),
    paceNeeded: pace && toNumber(pace),
    margin: days > 0 ? days / 10 : 0,
  };
}

/** The first day of the run of points at 100 or more that lasts to the end. */
function reachedOn(points: readonly Point[]): Day | null {
  const below = points.findLastIndex(({ percent }) => compare(percent, HUNDRED) < 0);
  return points[below + 1]?.day ?? null;
}

function reached(points: readonly Point[], last: Point, pace: Fraction, days: readonly Day[]): Forecast {
  const finish = reachedOn(points);
  const verdict = (day: Day): Verdict => (finish !== null && finish <= day ? "IN_TIME" : "LATE");
  return {
    kind: "REACHED",
    points: points.length,
    last: { day: last.day, percent: toNumber(last.percent) },
    pace: toNumber(multiply(pace, fraction(FORECAST.paceDays))),
    finish,
    staleDays: null,
    against: days.map((day) => ({ day, verdict: verdict(day), projected: 100, paceNeeded: null, margin: 0 })),
  };
}

/**
 * When a pledge will be done at its pace, and whether that is in time for each of the given days.
 * QUANTITY, AMOUNT and MILESTONE only; one accepted point per day (the last), at most the last 12, at least 3; the slope is the median over all
 * pairs; the line runs through the last point; the finish is the first day at 100, never before tomorrow. A slope of 0 or less is STALLED and
 * in time for nothing. A last point older than two reporting periods is at best AT_RISK.
 */
export function forecastOf(measure: Measure, reports: readonly FigureReport[], rhythm: Rhythm, days: readonly Day[], today: Day): Forecast {
  if (!FORECAST_MEASURES.has(measure.type)) return { kind: "NOT_FORECAST", why: "MEASURE" };
  const isWithoutTarget = "target" in measure && (measure.target === null || ("baseline" in measure && measure.baseline === null));
  if (isWithoutTarget) return { kind: "NOT_FORECAST", why: "NO_TARGET" };
  const points = pointsOf(measure, reports, today).slice(-FORECAST.mostPoints);
  const last = points.at(-1);
  if (!last || points.length < FORECAST.leastPoints) return { kind: "NOT_ENOUGH", points: points.length };
  const slope = medianSlope(points);
  if (compare(last.percent, HUNDRED) >= 0) return reached(points, last, slope, days);
  const line: Line = { last, slope, isStale: isStale(last.day, rhythm, today) };
  const finish = daysToFinish(line, today);
  return {
    kind: finish === null ? "STALLED" : "TREND",
    points: points.length,
    last: { day: last.day, percent: toNumber(last.percent) },
    pace: toNumber(multiply(slope, fraction(FORECAST.paceDays))),
    finish: finish === null || finish > FORECAST.horizonDays ? null : addDays(today, finish),
    staleDays: line.isStale ? daysBetween(last.day, today) : null,
    against: days.map((day) => against(line, day, today)),
  };
}
