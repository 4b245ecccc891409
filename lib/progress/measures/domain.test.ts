import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, day } from "@/lib/kernel/dates";
import { fraction, toNumber } from "@/lib/kernel/fraction";
import { MEASURES, step, workSteps } from "@/lib/pledges/test-content";
import type { Measure, QuantityMeasure, Term } from "@/lib/pledges/types";
import { assessed, counted, kept, percentNumber, reachedUpTo, report } from "../test-reports";
import type { Figure, FigureReport } from "../types";
import { percentOfFigure, progressOf, quantityPercent, weighingSteps, weightOf } from "./domain";

const TERM: Term = { start: day("2025-01-06"), due: day("2025-03-30") };
const TODAY = day("2025-03-31");
const percent = (measure: Measure, reports: FigureReport[], today: Day = TODAY, term: Term = TERM) =>
  percentNumber(progressOf(measure, term, reports, today));
const quantity = (change: Partial<QuantityMeasure>): QuantityMeasure => ({ ...MEASURES.QUANTITY, ...change });

describe("which figures count", () => {
  it.each(["SUBMITTED", "RECALLED", "RETURNED"] as const)("not those that are %s", (status) => {
    expect(progressOf(MEASURES.QUANTITY, TERM, [report("2025-02-01", counted(50), { status })], TODAY)).toEqual({
      measure: "QUANTITY",
      percent: null,
      hasFigure: false,
      asOf: null,
      detail: null,
    });
  });

  it("not those of another measure or of a later day", () => {
    const reports = [report("2025-02-01", { type: "AMOUNT", amount: 5 }), report("2025-04-01", counted(50))];
    expect(progressOf(MEASURES.QUANTITY, TERM, reports, TODAY).hasFigure).toBe(false);
    expect(percent(MEASURES.QUANTITY, reports, day("2025-04-01"))).toBe(25);
  });

  it("the last by the day that it is of, on one day the last recorded", () => {
    const early = report("2025-02-01", counted(100));
    const late = report("2025-02-20", counted(50));
    expect(percent(MEASURES.QUANTITY, [late, early])).toBe(25);
    const again = report("2025-02-20", counted(60));
    expect(percent(MEASURES.QUANTITY, [again, late])).toBe(30);
    const sameMoment = [
      report("2025-02-20", counted(80), { id: "b", recordedAt: again.recordedAt }),
      report("2025-02-20", counted(70), { id: "a", recordedAt: again.recordedAt }),
    ];
    expect(percent(MEASURES.QUANTITY, sameMoment)).toBe(40);
    expect(percent(MEASURES.QUANTITY, [...sameMoment].reverse())).toBe(40);
  });

  it("not one of an earlier day that was recorded later", () => {
    const late = report("2025-02-20", counted(50));
    const belated = report("2025-02-01", counted(100), { recordedAt: new Date(late.recordedAt.getTime() + 86_400_000) });
    expect(percent(MEASURES.QUANTITY, [late, belated])).toBe(25);
    expect(percent(MEASURES.QUANTITY, [belated, late])).toBe(25);
  });

  it("the one recorded later on its day, whatever the order of their ids", () => {
    const first = report("2025-02-20", counted(50), { id: "z" });
    const second = report("2025-02-20", counted(100), { id: "a" });
    expect(percent(MEASURES.QUANTITY, [first, second])).toBe(50);
    expect(percent(MEASURES.QUANTITY, [second, first])).toBe(50);
  });

  it("whatever the order in which they are given", () => {
    const reports = [
      report("2025-01-10", counted(10)),
      report("2025-01-20", counted(30)),
      report("2025-01-20", counted(20)),
      report("2025-02-01", counted(90), { status: "RETURNED" }),
    ];
    fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: 4 }), (shuffled) => percent(MEASURES.QUANTITY, shuffled) === 10));
  });
});

describe("MILESTONE", () => {
  const planned: Measure = MEASURES.MILESTONE;

  it.each([
    [0, 0],
    [1, 10],
    [2, 25],
    [3, 75],
    [4, 100],
    [6, 100],
  ])("with %d steps reached is %d", (count, expected) => {
    expect(percent(planned, [report("2025-02-01", reachedUpTo(count, "2025-02-01"))])).toBe(expected);
  });

  it("says which steps were reached", () => {
    const figure = reachedUpTo(2, "2025-02-01");
    expect(progressOf(planned, TERM, [report("2025-02-01", figure)], TODAY)).toMatchObject({
      measure: "MILESTONE",
      hasFigure: true,
      asOf: "2025-02-01",
      detail: { type: "MILESTONE", reached: figure.type === "MILESTONE" ? figure.reached : [], steps: 6 },
    });
  });

  it("gives nothing for steps after nghiệm thu, whatever they weigh", () => {
    const steps = [step("s1", "ACCEPTANCE", 100), step("s2", "PLAQUE", 50)];
    expect(weighingSteps(steps)).toEqual([steps[0]]);
    expect(weighingSteps([])).toEqual([]);
    expect(weighingSteps([step("x", "OTHER", 5)])).toHaveLength(1);
    expect(percent({ type: "MILESTONE", steps }, [report("2025-02-01", reachedUpTo(2, "2025-02-01"))])).toBe(100);
    expect(weightOf(steps)).toEqual(fraction(150));
  });

  it("is never 100 before nghiệm thu, and within 0–100", () => {
    const reached = fc.subarray(["s1", "s2", "s3", "s4", "s5", "s6", "unknown"]);
    fc.assert(
      fc.property(reached, (keys) => {
        const figure: Figure = { type: "MILESTONE", reached: keys.map((key) => ({ step: key, reachedOn: day("2025-02-01") })) };
        const value = percent(planned, [report("2025-02-01", figure)]) ?? -1;
        expect(value >= 0 && value <= 100).toBe(true);
        if (!keys.includes("s4")) expect(value).toBeLessThan(100);
      }),
    );
  });
});

describe("QUANTITY", () => {
  it.each([
    [{ baseline: 0, target: 200 }, 50, 25],
    [{ baseline: 0, target: 200 }, 224, 112],
    [{ baseline: 100, target: 200 }, 90, -10],
    [{ baseline: 20, target: 5 }, 20, 0],
    [{ baseline: 20, target: 5 }, 8, 80],
    [{ baseline: 20, target: 5 }, 23, -20],
    [{ baseline: 20, target: 5 }, 2, 120],
    [{ baseline: 0, target: 747.2 }, 186.8, 25],
  ])("%j at %d is %d%", (change, value, expected) => {
    expect(percent(quantity(change), [report("2025-02-01", counted(value))])).toBe(expected);
  });

  it.each([{ target: null }, { baseline: null }, { baseline: 5, target: 5 }])("%j shows the count and no percentage", (change) => {
    const progress = progressOf(quantity(change), TERM, [report("2025-02-01", counted(7))], TODAY);
    expect(progress).toMatchObject({
      percent: null,
      hasFigure: true,
      asOf: "2025-02-01",
      detail: { type: "QUANTITY", value: 7, unit: "cây" },
    });
    expect(quantityPercent({ baseline: 0, target: 200, ...change }, 7)).toBeNull();
  });

  it("moves with the value in the direction of the target, exactly", () => {
    const number = fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(number, number, number, number, (baseline, target, one, other) => {
        fc.pre(baseline !== target);
        const at = (value: number) => quantityPercent({ baseline, target }, value);
        expect(at(baseline)).toEqual(fraction(0));
        expect(at(target)).toEqual(fraction(100));
        const [left, right] = [toNumber(at(one) ?? fraction(0), 9), toNumber(at(other) ?? fraction(0), 9)];
        if (one < other) expect(target > baseline ? left < right : left > right).toBe(true);
      }),
    );
  });
});

describe("AMOUNT", () => {
  const received = (amount: number) => [report("2025-02-01", { type: "AMOUNT", amount })];

  it("is đồng received of đồng to raise", () => {
    expect(percent(MEASURES.AMOUNT, received(319_000_000))).toBe(99.6875);
    expect(percent(MEASURES.AMOUNT, received(0))).toBe(0);
    expect(progressOf(MEASURES.AMOUNT, TERM, received(1), TODAY).detail).toEqual({ type: "AMOUNT", amount: 1, target: 320_000_000 });
  });

  it("has no percentage without a target", () => {
    const progress = progressOf({ ...MEASURES.AMOUNT, target: null }, TERM, received(5), TODAY);
    expect(progress).toMatchObject({ percent: null, hasFigure: true, detail: { amount: 5, target: null } });
  });

  it("is exact for the largest sums", () => {
    expect(percent({ ...MEASURES.AMOUNT, target: 9_000_000_000_000_000 }, received(8_999_999_999_999_999))).toBeLessThan(100);
  });
});

describe("CERTIFIED", () => {
  const certified = MEASURES.CERTIFIED;
  const figure = (keys: string[], decision: { number: string; day: Day } | null = null): Figure => ({
    type: "CERTIFIED",
    reached: keys.map((key) => ({ step: key, reachedOn: day("2025-02-01") })),
    decision,
  });

  it("is 0,9 × the preparation, and 100 with the decision", () => {
    expect(percent(certified, [report("2025-02-01", figure(["p1"]))])).toBe(36);
    expect(percent(certified, [report("2025-02-01", figure(["p1", "p2"]))])).toBe(90);
    expect(percent(certified, [report("2025-02-01", figure([]))])).toBe(0);
    const decision = { number: "12/QĐ-SGDĐT", day: day("2025-02-01") };
    const progress = progressOf(certified, TERM, [report("2025-02-01", figure([], decision))], TODAY);
    expect(progress).toMatchObject({ percent: fraction(100), detail: { type: "CERTIFIED", steps: 2, decision, reached: [] } });
  });

  it("is never done without the decision", () => {
    fc.assert(fc.property(fc.subarray(["p1", "p2"]), (keys) => (percent(certified, [report("2025-02-01", figure(keys))]) ?? 0) <= 90));
  });

  it("counts nghiệm thu like any other step of preparing", () => {
    const steps = [step("p1", "ACCEPTANCE", 40), step("p2", "OTHER", 60)];
    expect(percent({ ...certified, steps }, [report("2025-02-01", figure(["p2"]))])).toBe(54);
  });
});

describe("QUALITATIVE", () => {
  const qualitative = MEASURES.QUALITATIVE;

  it("has no percentage, and the last assessed period", () => {
    const reports = [
      report("2025-03-01", assessed("2025-02-01", "FAILED")),
      report("2025-03-05", assessed("2025-01-06")),
      report("2025-03-06", assessed("2025-03-01"), { status: "SUBMITTED" }),
    ];
    expect(progressOf(qualitative, TERM, reports, TODAY)).toEqual({
      measure: "QUALITATIVE",
      percent: null,
      hasFigure: true,
      asOf: "2025-03-05",
      detail: { type: "QUALITATIVE", last: { from: "2025-02-01", to: "2025-02-28", assessment: "FAILED" }, passed: 1, failed: 1 },
    });
  });

  it("lets a later report correct a period", () => {
    const reports = [report("2025-02-01", assessed("2025-01-06", "FAILED")), report("2025-02-02", assessed("2025-01-06"))];
    expect(progressOf(qualitative, TERM, [...reports].reverse(), TODAY).detail).toMatchObject({
      last: { assessment: "PASSED" },
      passed: 1,
      failed: 0,
    });
  });

  it("cuts the last period to the term", () => {
    expect(progressOf(qualitative, TERM, [report("2025-03-05", assessed("2025-03-01"))], TODAY).detail).toMatchObject({
      last: { to: "2025-03-30" },
    });
    expect(progressOf(qualitative, { start: null, due: null }, [report("2025-03-05", assessed("2025-03-01"))], TODAY).detail).toMatchObject(
      { last: { to: "2025-03-31" } },
    );
    expect(
      progressOf({ ...qualitative, every: "QUARTER" }, { start: null, due: null }, [report("2025-03-05", assessed("2025-01-01"))], TODAY)
        .detail,
    ).toMatchObject({ last: { to: "2025-03-31" } });
  });

  it("has none before the first assessment", () => {
    expect(progressOf(qualitative, TERM, [], TODAY)).toMatchObject({ hasFigure: false, detail: { last: null, passed: 0, failed: 0 } });
  });
});

describe("percentOfFigure", () => {
  it("is null for a figure of another measure, and for figures of one period", () => {
    expect(percentOfFigure(MEASURES.QUANTITY, { type: "AMOUNT", amount: 5 })).toBeNull();
    expect(percentOfFigure(MEASURES.AMOUNT, counted(5))).toBeNull();
    expect(percentOfFigure(MEASURES.MILESTONE, counted(5))).toBeNull();
    expect(percentOfFigure(MEASURES.CERTIFIED, reachedUpTo(1, "2025-02-01"))).toBeNull();
    expect(percentOfFigure({ type: "MILESTONE", steps: workSteps() }, { type: "CERTIFIED", reached: [], decision: null })).toBeNull();
    expect(percentOfFigure(MEASURES.RECURRING, kept("2025-01-06"))).toBeNull();
    expect(percentOfFigure(MEASURES.QUALITATIVE, assessed("2025-01-06"))).toBeNull();
  });
});

describe("unknown is never zero", () => {
  it.each(Object.values(MEASURES))("$type without an accepted figure has no percentage", (measure: Measure) => {
    expect(progressOf(measure, TERM, [], TODAY)).toMatchObject({ percent: null, hasFigure: false, asOf: null });
  });
});
