import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day } from "@/lib/kernel/dates";
import { fraction } from "@/lib/kernel/fraction";
import { MEASURES } from "@/lib/pledges/test-content";
import type { Measure, RecurringMeasure, Term } from "@/lib/pledges/types";
import { periodsOf } from "../periods/domain";
import { kept, percentNumber, report } from "../test-reports";
import type { FigureReport } from "../types";
import { leastPeriods, progressOf, recurringPeriods } from "./domain";

const TERM: Term = { start: day("2025-01-06"), due: day("2025-03-30") };
const TODAY = day("2025-03-31");
const weekly: RecurringMeasure = MEASURES.RECURRING;
const WEEKS = periodsOf("WEEK", TERM).map(({ from }) => from);
const percent = (measure: Measure, reports: FigureReport[], today: Day = TODAY) => percentNumber(progressOf(measure, TERM, reports, today));

describe("RECURRING", () => {
  const done = (count: number) => WEEKS.slice(0, count).map((from) => report(addDays(from, 4), kept(from)));

  it("counts the periods done of all: 11/12", () => {
    const progress = progressOf(weekly, TERM, done(11), TODAY);
    expect(progress.detail).toEqual({ type: "RECURRING", done: 11, all: 12, due: 11, unreported: 0, least: 11, fulfilled: true });
    expect(percentNumber(progress)).toBeCloseTo(91.666, 2);
  });

  it("needs an accepted figure", () => {
    expect(progressOf(weekly, TERM, [], TODAY)).toMatchObject({ percent: null, hasFigure: false, detail: { done: 0, unreported: 11 } });
    expect(percent(weekly, [report("2025-01-08", kept("2025-01-06", false))])).toBe(0);
  });

  it("has no percentage without periods", () => {
    expect(progressOf(weekly, { start: null, due: null }, done(1), TODAY)).toMatchObject({
      percent: null,
      detail: { all: 0, fulfilled: false },
    });
  });

  it("gives each period its standing", () => {
    const reports = [
      report("2025-01-12", kept("2025-01-06")),
      report("2025-01-20", kept("2025-01-13", false)),
      report("2025-01-26", kept("2025-01-20"), { status: "SUBMITTED" }),
      report("2025-01-27", kept("2025-01-27"), { status: "RETURNED" }),
    ];
    const standings = recurringPeriods(weekly, TERM, reports, day("2025-02-12")).map(({ standing }) => standing);
    expect(standings).toEqual([
      "DONE",
      "NOT_DONE",
      "SENT",
      "UNREPORTED",
      "UNREPORTED",
      "RUNNING",
      "FUTURE",
      "FUTURE",
      "FUTURE",
      "FUTURE",
      "FUTURE",
      "FUTURE",
    ]);
    expect(recurringPeriods(weekly, TERM, reports, day("2025-02-11"))[4]?.standing).toBe("RUNNING");
    expect(recurringPeriods(weekly, TERM, reports, day("2025-02-10"))[5]?.standing).toBe("RUNNING");
    expect(recurringPeriods(weekly, TERM, reports, day("2025-02-09"))[5]?.standing).toBe("FUTURE");
  });

  it("takes only reports of a duty as sent", () => {
    const foreign = report("2025-01-12", { type: "QUALITATIVE", period: day("2025-01-06"), assessment: "PASSED" }, { status: "SUBMITTED" });
    expect(recurringPeriods(weekly, TERM, [foreign], day("2025-01-10"))[0]?.standing).toBe("RUNNING");
  });

  it("lets the last recorded report of a period count, whatever its day", () => {
    const first = report("2025-01-12", kept("2025-01-06"));
    const correction = report("2025-01-08", kept("2025-01-06", false), { recordedAt: new Date(first.recordedAt.getTime() + 86_400_000) });
    expect(percent(weekly, [first, correction])).toBe(0);
    expect(percent(weekly, [correction, first])).toBe(0);
  });

  it("does not count the last period before it is over", () => {
    const all = done(12);
    expect(progressOf(weekly, TERM, all, day("2025-03-30")).detail).toMatchObject({ done: 11, fulfilled: false });
    expect(recurringPeriods(weekly, TERM, all, day("2025-03-30")).at(-1)?.standing).toBe("HELD");
    expect(progressOf(weekly, TERM, all, TODAY)).toMatchObject({ percent: fraction(100), detail: { done: 12, fulfilled: true } });
  });

  it("is fulfilled when the last period is over and enough were done", () => {
    expect(progressOf(weekly, TERM, done(10), TODAY).detail).toMatchObject({ least: 11, fulfilled: false });
    expect(progressOf({ ...weekly, least: 10 }, TERM, done(10), TODAY).detail).toMatchObject({ least: 10, fulfilled: true });
    expect(progressOf(weekly, TERM, done(11), day("2025-03-30")).detail).toMatchObject({ done: 11, fulfilled: false });
  });

  it.each([
    [null, 10, 9],
    [null, 11, 10],
    [null, 12, 11],
    [null, 1, 1],
    [null, 52, 47],
    [null, 0, 0],
    [5, 10, 5],
    [15, 10, 10],
  ])("least %j of %d is %d", (least, all, expected) => {
    expect(leastPeriods({ least }, all)).toBe(expected);
  });

  it("never reads 100 before its last period is over, and stays within 0–100", () => {
    const choice = fc.array(fc.constantFrom(true, false, null), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        choice,
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom("WEEK" as const, "MONTH" as const),
        (choices, offset, every) => {
          const measure = { ...weekly, every };
          const reports = periodsOf(every, TERM).flatMap(({ from }, index) => {
            const one = choices[index];
            return typeof one === "boolean" ? [report(from, kept(from, one))] : [];
          });
          const today = addDays(day("2025-01-06"), offset);
          const value = percent(measure, reports, today);
          if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
          if (today <= day("2025-03-30")) expect(value === null || value < 100).toBe(true);
        },
      ),
    );
  });
});
