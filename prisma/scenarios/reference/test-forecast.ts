import { daysFrom, plusMonths } from "./test-days";
import type { Kept } from "./test-records";
import { acceptedUntil, holdOf, percentOf } from "./test-standing";

type Point = { day: string; percent: number };

/** Against a day: the verdict, percent on that day, points per 30 days that are needed. */
export type Against = { verdict: "IN_TIME" | "AT_RISK" | "LATE"; projected: number; paceNeeded: number | null };

/** NONE: not forecast by its measure, state or text. NOT_ENOUGH: *chưa đủ dữ liệu*. STALLED: *không tiến triển*. */
export type Foreseen = {
  kind: "NONE" | "NOT_ENOUGH" | "STALLED" | "TREND" | "REACHED";
  isStale: boolean;
  against: (day: string) => Against | null;
};

const NOTHING = { isStale: false, against: () => null };

/** One accepted point per day, the last one of it. */
function pointsOf(pledge: Kept, today: string): Point[] {
  const measure = pledge.branch?.measure;
  if (!measure) return [];
  const byDay = new Map<string, number>();
  for (const { day, figure } of acceptedUntil(pledge, today)) byDay.set(day, percentOf(measure, figure) ?? 0);
  return [...byDay].map(([day, percent]) => ({ day, percent }));
}

/** Theil–Sen. */
function medianSlope(points: Point[]): number {
  const slopes = points.flatMap((from, index) =>
    points.slice(index + 1).map((to) => (to.percent - from.percent) / daysFrom(from.day, to.day)),
  );
  slopes.sort((left, right) => left - right);
  const middle = (slopes.length - 1) / 2;
  return ((slopes[Math.floor(middle)] ?? 0) + (slopes[Math.ceil(middle)] ?? 0)) / 2;
}

/** "Forecast". */
export function forecastOn(pledge: Kept, today: string): Foreseen {
  const measure = pledge.branch?.measure;
  const runs = (pledge.status === "ACTIVE" || pledge.status === "DONE_REPORTED") && !holdOf(pledge);
  if (!runs || !measure || !["QUANTITY", "AMOUNT", "MILESTONE"].includes(measure.type)) return { kind: "NONE", ...NOTHING };
  if ("target" in measure && measure.target === null) return { kind: "NONE", ...NOTHING };
  const points = pointsOf(pledge, today).slice(-12);
  const last = points.at(-1);
  if (!last || points.length < 3) return { kind: "NOT_ENOUGH", ...NOTHING };
  const slope = medianSlope(points);
  const isStale = today > (pledge.rhythm.every === "MONTH" ? plusMonths(last.day, 2) : last.day);
  // Fractions of a day that only come from floating point are not another day.
  const daysToFinish = Math.max(1, Math.ceil((100 - last.percent) / slope - 1e-9) - daysFrom(last.day, today));
  const finish = slope > 0 ? daysToFinish : Number.POSITIVE_INFINITY;
  const isReached = last.percent >= 100;
  const against = (day: string): Against => {
    const ahead = daysFrom(today, day);
    const projected = Math.min(100, Math.max(last.percent, last.percent + slope * daysFrom(last.day, day)));
    const paceNeeded = isReached || ahead <= 0 ? null : ((100 - last.percent) / ahead) * 30;
    if (isReached) return { verdict: last.day <= day ? "IN_TIME" : "LATE", projected: 100, paceNeeded };
    if (finish > ahead) return { verdict: "LATE", projected, paceNeeded };
    return { verdict: finish <= ahead - ahead / 10 && !isStale ? "IN_TIME" : "AT_RISK", projected, paceNeeded };
  };
  if (isReached) return { kind: "REACHED", isStale, against };
  return { kind: slope > 0 ? "TREND" : "STALLED", isStale, against };
}
