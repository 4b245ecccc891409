import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, daysBetween, weekdayOf } from "@/lib/kernel/dates";
import { calendarPeriodAt, hasEnded, isDue, periodsOf, rhythmEndFrom, rhythmPeriods } from "./domain";

const anyDay = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(day("2020-01-01"), offset));
const term = (start: string | null, due: string | null) => ({
  start: start === null ? null : day(start),
  due: due === null ? null : day(due),
});
const every = fc.constantFrom("WEEK", "MONTH", "QUARTER");

describe("calendarPeriodAt", () => {
  it.each([
    ["WEEK", "2025-03-31", "2025-03-31", "2025-04-06"],
    ["WEEK", "2025-04-06", "2025-03-31", "2025-04-06"],
    ["MONTH", "2025-02-28", "2025-02-01", "2025-02-28"],
    ["MONTH", "2024-02-05", "2024-02-01", "2024-02-29"],
    ["QUARTER", "2025-01-01", "2025-01-01", "2025-03-31"],
    ["QUARTER", "2025-03-31", "2025-01-01", "2025-03-31"],
    ["QUARTER", "2025-05-15", "2025-04-01", "2025-06-30"],
    ["QUARTER", "2025-12-31", "2025-10-01", "2025-12-31"],
  ] as const)("%s of %s", (each, at, from, to) => {
    expect(calendarPeriodAt(each, day(at))).toEqual({ from, to });
  });
});

describe("periodsOf", () => {
  it("cuts the first and last week to the term", () => {
    expect(periodsOf("WEEK", term("2025-01-01", "2025-01-13"))).toEqual([
      { from: "2025-01-01", to: "2025-01-05" },
      { from: "2025-01-06", to: "2025-01-12" },
      { from: "2025-01-13", to: "2025-01-13" },
    ]);
  });

  it("has months and quarters", () => {
    expect(periodsOf("MONTH", term("2024-12-15", "2025-02-28")).map(({ from }) => from)).toEqual([
      "2024-12-15",
      "2025-01-01",
      "2025-02-01",
    ]);
    expect(periodsOf("QUARTER", term("2025-02-01", "2025-07-01"))).toEqual([
      { from: "2025-02-01", to: "2025-03-31" },
      { from: "2025-04-01", to: "2025-06-30" },
      { from: "2025-07-01", to: "2025-07-01" },
    ]);
  });

  it("is empty without both days, or when they are reversed", () => {
    expect(periodsOf("WEEK", term(null, "2025-01-13"))).toEqual([]);
    expect(periodsOf("WEEK", term("2025-01-01", null))).toEqual([]);
    expect(periodsOf("WEEK", term("2025-01-02", "2025-01-01"))).toEqual([]);
  });

  it("covers every day of the term once, weeks beginning on Monday", () => {
    fc.assert(
      fc.property(every, anyDay, fc.integer({ min: 0, max: 800 }), (each, start, length) => {
        const due = addDays(start, length);
        const periods = periodsOf(each, { start, due });
        expect(periods[0]?.from).toBe(start);
        expect(periods.at(-1)?.to).toBe(due);
        for (const [index, period] of periods.entries()) {
          const next = periods[index + 1];
          if (next) expect(daysBetween(period.to, next.from)).toBe(1);
          if (next && each === "WEEK") expect(weekdayOf(next.from)).toBe(1);
          if (next && each !== "WEEK") expect(next.from.endsWith("-01")).toBe(true);
          expect(period.from <= period.to).toBe(true);
        }
      }),
    );
  });
});

describe("a period", () => {
  const week = { from: day("2025-03-31"), to: day("2025-04-06") };

  it("has ended on the day after its last", () => {
    expect(hasEnded(week, day("2025-04-06"))).toBe(false);
    expect(hasEnded(week, day("2025-04-07"))).toBe(true);
  });

  it("is due three days after its last", () => {
    expect(isDue(week, day("2025-04-08"))).toBe(false);
    expect(isDue(week, day("2025-04-09"))).toBe(true);
    expect(isDue(week, day("2025-04-10"))).toBe(true);
  });
});

describe("the reporting rhythm", () => {
  it.each([
    ["WEEK", 5, "2025-03-31", "2025-04-04"],
    ["WEEK", 1, "2025-03-31", "2025-03-31"],
    ["WEEK", 7, "2025-03-31", "2025-04-06"],
    ["WEEK", 1, "2025-04-01", "2025-04-07"],
    ["MONTH", 25, "2025-03-25", "2025-03-25"],
    ["MONTH", 25, "2025-03-26", "2025-04-25"],
    ["MONTH", 31, "2025-02-10", "2025-02-28"],
    ["MONTH", 31, "2025-03-01", "2025-03-31"],
    ["MONTH", 25, "2025-12-26", "2026-01-25"],
    ["MONTH", 30, "2024-02-29", "2024-02-29"],
    ["MONTH", 31, "2025-04-30", "2025-04-30"],
  ] as const)("%s on %d from %s ends on %s", (each, on, from, expected) => {
    expect(rhythmEndFrom({ every: each, day: on }, day(from))).toBe(expected);
  });

  it("runs from the first day to the period of today", () => {
    expect(rhythmPeriods({ every: "MONTH", day: 25 }, day("2025-01-10"), day("2025-02-26"))).toEqual([
      { from: "2025-01-10", to: "2025-01-25" },
      { from: "2025-01-26", to: "2025-02-25" },
      { from: "2025-02-26", to: "2025-03-25" },
    ]);
    expect(rhythmPeriods({ every: "WEEK", day: 5 }, day("2025-01-10"), day("2025-01-09"))).toEqual([]);
    expect(rhythmPeriods({ every: "WEEK", day: 5 }, day("2025-01-10"), day("2025-01-10"))).toEqual([
      { from: "2025-01-10", to: "2025-01-10" },
    ]);
  });

  it("leaves no day between two periods and ends where it should", () => {
    const rhythm = fc.oneof(
      fc.record({ every: fc.constant("WEEK" as const), day: fc.integer({ min: 1, max: 7 }) }),
      fc.record({ every: fc.constant("MONTH" as const), day: fc.integer({ min: 1, max: 31 }) }),
    );
    fc.assert(
      fc.property(rhythm, anyDay, fc.integer({ min: 0, max: 500 }), (each, from, length) => {
        const today: Day = addDays(from, length);
        const periods = rhythmPeriods(each, from, today);
        expect(periods[0]?.from).toBe(from);
        expect((periods.at(-1)?.to ?? from) >= today).toBe(true);
        for (const [index, { to }] of periods.entries()) {
          const next = periods[index + 1];
          if (next) expect(daysBetween(to, next.from)).toBe(1);
          const isLastOfMonth = addDays(to, 1).endsWith("-01");
          const isNamed =
            each.every === "WEEK"
              ? weekdayOf(to) === each.day
              : Number(to.slice(8)) === each.day || (isLastOfMonth && Number(to.slice(8)) < each.day);
          expect(isNamed).toBe(true);
        }
      }),
    );
  });
});
