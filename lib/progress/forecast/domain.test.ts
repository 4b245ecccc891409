import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, daysBetween } from "@/lib/kernel/dates";
import { fraction, toNumber } from "@/lib/kernel/fraction";
import { MEASURES } from "@/lib/pledges/test-content";
import { counted, kept, PERCENT_MEASURE, reachedUpTo, report } from "../test-reports";
import type { FigureReport, Forecast } from "../types";
import { forecastOf, isStale, medianSlope, pointsOf } from "./domain";

const MONTHLY = { every: "MONTH", day: 25 } as const;
const WEEKLY = { every: "WEEK", day: 5 } as const;
const ZERO = day("2025-01-01");
const dayNumber = (offset: number): Day => addDays(ZERO, offset);
const series = (...points: [number, number][]): FigureReport[] =>
  points.map(([offset, value]) => report(dayNumber(offset), counted(value)));

type Line = Extract<Forecast, { kind: "TREND" | "STALLED" | "REACHED" }>;
function line(reports: FigureReport[], today: number, ...against: number[]): Line {
  const forecast = forecastOf(PERCENT_MEASURE, reports, MONTHLY, against.map(dayNumber), dayNumber(today));
  if (!("against" in forecast)) throw new Error(`no line: ${forecast.kind}`);
  return forecast;
}

describe("the worked examples", () => {
  const one = series([0, 10], [30, 25], [60, 40]);

  it("example 1: 15 points per 30 days, done day 180", () => {
    const forecast = line(one, 60, 200, 150);
    expect(forecast).toMatchObject({
      kind: "TREND",
      pace: 15,
      finish: dayNumber(180),
      points: 3,
      staleDays: null,
      last: { day: dayNumber(60), percent: 40 },
    });
    expect(forecast.against[0]).toEqual({ day: dayNumber(200), verdict: "IN_TIME", projected: 100, paceNeeded: 12.857, margin: 14 });
    expect(forecast.against[1]).toEqual({ day: dayNumber(150), verdict: "LATE", projected: 85, paceNeeded: 20, margin: 9 });
  });

  it("example 2: slope 0,5 a day, done day 140", () => {
    const two = series([0, 10], [30, 25], [60, 40], [90, 55], [120, 90]);
    expect(toNumber(medianSlope(pointsOf(PERCENT_MEASURE, two, dayNumber(120))))).toBe(0.5);
    expect(line(two, 120)).toMatchObject({ kind: "TREND", pace: 15, finish: dayNumber(140) });
  });
});

describe("the points", () => {
  it("are accepted figures up to today, one per day, the last recorded, in order", () => {
    const reports = [
      report(dayNumber(30), counted(25)),
      report(dayNumber(0), counted(10)),
      report(dayNumber(30), counted(30)),
      report(dayNumber(40), counted(99), { status: "SUBMITTED" }),
      report(dayNumber(61), counted(50)),
    ];
    expect(pointsOf(PERCENT_MEASURE, reports, dayNumber(60)).map(({ day: of, percent }) => [of, toNumber(percent)])).toEqual([
      [dayNumber(0), 10],
      [dayNumber(30), 30],
    ]);
    expect(pointsOf(PERCENT_MEASURE, reports, dayNumber(61))).toHaveLength(3);
  });

  it("are the last twelve", () => {
    const thirteen = Array.from({ length: 13 }, (_, index): [number, number] => [index, index === 0 ? 90 : index]);
    expect(line(series(...thirteen), 12)).toMatchObject({ points: 12, pace: 30 });
    expect(line(series(...thirteen.slice(1)), 12)).toMatchObject({ points: 12 });
  });

  it.each([0, 1, 2])("%d are not enough", (count) => {
    const reports = series([0, 10], [30, 25]).slice(0, count);
    expect(forecastOf(PERCENT_MEASURE, reports, MONTHLY, [dayNumber(200)], dayNumber(60))).toEqual({ kind: "NOT_ENOUGH", points: count });
  });

  it("on one day are one", () => {
    const reports = [...series([0, 10], [30, 25]), report(dayNumber(30), counted(26))];
    expect(forecastOf(PERCENT_MEASURE, reports, MONTHLY, [], dayNumber(60))).toEqual({ kind: "NOT_ENOUGH", points: 2 });
  });
});

describe("what is not forecast", () => {
  it.each([MEASURES.RECURRING, MEASURES.CERTIFIED, MEASURES.QUALITATIVE])("$type", (measure) => {
    const reports = [report(dayNumber(0), kept(dayNumber(0)))];
    expect(forecastOf(measure, reports, MONTHLY, [], dayNumber(60))).toEqual({ kind: "NOT_FORECAST", why: "MEASURE" });
  });

  it.each([
    { ...MEASURES.QUANTITY, target: null },
    { ...MEASURES.QUANTITY, baseline: null },
    { ...MEASURES.AMOUNT, target: null },
  ])("what has no stated target or baseline", (measure) => {
    expect(forecastOf(measure, [], MONTHLY, [], dayNumber(60))).toEqual({ kind: "NOT_FORECAST", why: "NO_TARGET" });
  });

  it("but money and milestones are", () => {
    const money = [0, 30, 60].map((offset, index) => report(dayNumber(offset), { type: "AMOUNT", amount: 32_000_000 * (index + 1) }));
    expect(forecastOf(MEASURES.AMOUNT, money, MONTHLY, [], dayNumber(60))).toMatchObject({ kind: "TREND", pace: 10 });
    const steps = [0, 30, 60].map((offset, index) => report(dayNumber(offset), reachedUpTo(index + 1, dayNumber(offset))));
    expect(forecastOf(MEASURES.MILESTONE, steps, MONTHLY, [], dayNumber(60))).toMatchObject({ kind: "TREND", last: { percent: 75 } });
  });
});

describe("the slope", () => {
  it("is the middle one, or between the two middle ones", () => {
    const points = (...pairs: [number, number][]) =>
      pairs.map(([offset, percent]) => ({ day: dayNumber(offset), percent: fraction(percent) }));
    expect(toNumber(medianSlope(points([0, 0], [1, 1], [2, 5])))).toBe(2.5);
    expect(toNumber(medianSlope(points([0, 0], [1, 1], [2, 3], [3, 12])))).toBe(3);
    expect(toNumber(medianSlope(points([0, 0], [10, 1])))).toBe(0.1);
    expect(toNumber(medianSlope([]))).toBe(0);
  });

  it("of one straight line is that line's, wherever its points lie", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -50, max: 50 }),
        (offsets, hundredths) => {
          const points = offsets
            .sort((left, right) => left - right)
            .map((offset) => ({ day: dayNumber(offset), percent: fraction((offset * hundredths) / 100) }));
          expect(toNumber(medianSlope(points), 6)).toBeCloseTo(hundredths / 100, 6);
        },
      ),
    );
  });

  it("is not turned by one wild report", () => {
    expect(line(series([0, 10], [10, 20], [20, 30], [30, 99], [40, 50]), 40).pace).toBeGreaterThan(20);
    expect(line(series([0, 10], [10, 20], [20, 30], [30, 99], [40, 50]), 40).pace).toBeLessThan(40);
  });
});

describe("no progress", () => {
  it.each([
    [
      [0, 40],
      [30, 40],
      [60, 40],
    ],
    [
      [0, 50],
      [30, 40],
      [60, 30],
    ],
  ] as [number, number][][])("is STALLED and in time for nothing", (...points) => {
    const forecast = line(series(...points), 60, 5000);
    expect(forecast).toMatchObject({ kind: "STALLED", finish: null, against: [{ verdict: "LATE", projected: points[2]?.[1] }] });
  });

  it("keeps the projection at the last figure, never below it", () => {
    expect(line(series([0, 50], [30, 40], [60, 30]), 60, 90).against[0]?.projected).toBe(30);
  });
});

describe("the finish", () => {
  it("is never before tomorrow", () => {
    expect(line(series([0, 10], [10, 50], [20, 90]), 60)).toMatchObject({ kind: "TREND", finish: dayNumber(61) });
    expect(line(series([0, 10], [10, 50], [20, 99]), 20)).toMatchObject({ finish: dayNumber(21) });
  });

  it("is the first day at 100, rounded up to a day", () => {
    expect(line(series([0, 0], [3, 1], [6, 2]), 6)).toMatchObject({ finish: dayNumber(300) });
    expect(line(series([0, 0], [7, 3], [14, 6]), 14)).toMatchObject({ finish: dayNumber(14 + Math.ceil(94 / (3 / 7))) });
  });

  it("is not named when it is a lifetime away", () => {
    const slow = series([0, 0], [30, 0.001], [60, 0.002]);
    expect(line(slow, 60, 200)).toMatchObject({ kind: "TREND", finish: null, against: [{ verdict: "LATE" }] });
    const atTheEdge = series([0, 0], [1, 0.002], [2, 0.004]);
    expect(line(atTheEdge, 2).finish).toBeNull();
    expect(line(series([0, 0], [1, 0.003], [2, 0.006]), 2).finish).not.toBeNull();
  });
});

describe("the verdict against a day", () => {
  const reports = series([0, 10], [30, 25], [60, 40]);

  it.each([
    [193, "AT_RISK"],
    [194, "IN_TIME"],
    [180, "AT_RISK"],
    [179, "LATE"],
    [60, "LATE"],
    [30, "LATE"],
  ])("day %d is %s", (on, verdict) => {
    expect(line(reports, 60, on).against[0]?.verdict).toBe(verdict);
  });

  it("is in time when the finish falls exactly on the margin", () => {
    const ninety = series([0, 25], [30, 40], [60, 55]);
    expect(line(ninety, 60, 160, 159)).toMatchObject({ finish: dayNumber(150), against: [{ verdict: "IN_TIME" }, { verdict: "AT_RISK" }] });
  });

  it("needs no pace and has no margin for a day that is not ahead", () => {
    expect(line(reports, 60, 60).against[0]).toEqual({ day: dayNumber(60), verdict: "LATE", projected: 40, paceNeeded: null, margin: 0 });
    expect(line(reports, 60, 10).against[0]).toMatchObject({ projected: 40, paceNeeded: null, margin: 0 });
    expect(line(reports, 60, 61).against[0]).toMatchObject({ projected: 40.5, paceNeeded: 1800, margin: 0.1 });
  });

  it("gets no better on an earlier day, and the projection stays within [last, 100]", () => {
    const rank = { LATE: 0, AT_RISK: 1, IN_TIME: 2 } as const;
    const values = fc.array(fc.integer({ min: -20, max: 99 }), { minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (points, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const today = points.length * 10;
        const forecast = line(series(...points.map((value, index): [number, number] => [index * 10, value])), today, early, late);
        const [first, second] = forecast.against;
        if (!first || !second) throw new Error("no verdict");
        expect(rank[first.verdict]).toBeLessThanOrEqual(rank[second.verdict]);
        for (const { projected } of [first, second]) expect(projected >= forecast.last.percent && projected <= 100).toBe(true);
        if (forecast.finish) expect(daysBetween(dayNumber(today), forecast.finish)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe("old figures", () => {
  it("are older than two reporting periods", () => {
    expect(isStale(day("2025-01-31"), MONTHLY, day("2025-03-31"))).toBe(false);
    expect(isStale(day("2025-01-31"), MONTHLY, day("2025-04-01"))).toBe(true);
    expect(isStale(day("2025-01-01"), WEEKLY, day("2025-01-15"))).toBe(false);
    expect(isStale(day("2025-01-01"), WEEKLY, day("2025-01-16"))).toBe(true);
  });

  it("are at best at risk, with their age", () => {
    const reports = series([0, 10], [30, 25], [60, 40]);
    expect(line(reports, 121, 2000)).toMatchObject({ staleDays: null, against: [{ verdict: "IN_TIME" }] });
    expect(line(reports, 122, 2000, 150)).toMatchObject({ staleDays: 62, against: [{ verdict: "AT_RISK" }, { verdict: "LATE" }] });
    const weekly = forecastOf(PERCENT_MEASURE, reports, WEEKLY, [dayNumber(2000)], dayNumber(75));
    expect(weekly).toMatchObject({ staleDays: 15, against: [{ verdict: "AT_RISK" }] });
  });
});

describe("what has reached 100", () => {
  it("is REACHED on the first day from which it stayed there", () => {
    const reports = series([0, 10], [10, 100], [20, 90], [30, 100], [40, 112]);
    const forecast = line(reports, 400, 30, 29);
    expect(forecast).toMatchObject({ kind: "REACHED", finish: dayNumber(30), staleDays: null, last: { percent: 112 } });
    expect(forecast.against).toEqual([
      { day: dayNumber(30), verdict: "IN_TIME", projected: 100, paceNeeded: null, margin: 0 },
      { day: dayNumber(29), verdict: "LATE", projected: 100, paceNeeded: null, margin: 0 },
    ]);
  });

  it("is so although it moves no more", () => {
    expect(line(series([0, 100], [10, 100], [20, 100]), 20, 500)).toMatchObject({
      kind: "REACHED",
      pace: 0,
      finish: dayNumber(0),
      against: [{ verdict: "IN_TIME" }],
    });
  });
});
