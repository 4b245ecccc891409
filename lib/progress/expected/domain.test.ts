import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day } from "@/lib/kernel/dates";
import { toNumber } from "@/lib/kernel/fraction";
import { MEASURES, step, workSteps } from "@/lib/pledges/test-content";
import type { Measure, Term } from "@/lib/pledges/types";
import { expectedOn, linearShare } from "./domain";

const TERM: Term = { start: day("2025-01-01"), due: day("2025-04-11") };
const at = (measure: Measure, on: string, term: Term = TERM): number | null => {
  const expected = expectedOn(measure, term, day(on));
  return expected && toNumber(expected);
};

describe("the linear share of the time", () => {
  it.each([
    ["2024-12-31", 0],
    ["2025-01-01", 0],
    ["2025-01-02", 1],
    ["2025-02-20", 50],
    ["2025-04-10", 99],
    ["2025-04-11", 100],
    ["2025-12-31", 100],
  ])("on %s is %d", (on, expected) => {
    expect(at(MEASURES.QUANTITY, on)).toBe(expected);
    expect(at(MEASURES.AMOUNT, on)).toBe(expected);
    expect(at(MEASURES.MILESTONE, on)).toBe(expected);
    expect(at(MEASURES.CERTIFIED, on)).toBe(expected);
  });

  it("is 0 before and 100 on the day when start = due, or when the start came after it", () => {
    const one: Term = { start: day("2025-05-01"), due: day("2025-05-01") };
    expect([at(MEASURES.AMOUNT, "2025-04-30", one), at(MEASURES.AMOUNT, "2025-05-01", one)]).toEqual([0, 100]);
    expect(toNumber(linearShare(day("2025-05-10"), day("2025-05-01"), day("2025-05-09")))).toBe(0);
    expect(toNumber(linearShare(day("2025-05-10"), day("2025-05-01"), day("2025-05-10")))).toBe(100);
  });

  it("differs by one day's share between two days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 699 }), (length, offset) => {
        fc.pre(offset < length);
        const start = day("2025-01-01");
        const share = (days: number) => linearShare(start, addDays(start, length), addDays(start, days));
        expect(toNumber(share(offset + 1), 6) - toNumber(share(offset), 6)).toBeCloseTo(100 / length, 4);
      }),
    );
  });

  it.each([
    { start: null, due: day("2025-04-11") },
    { start: day("2025-01-01"), due: null },
    { start: null, due: null },
  ])("is not known in %j", (term) => {
    expect(at(MEASURES.QUANTITY, "2025-02-20", term)).toBeNull();
    expect(at(MEASURES.MILESTONE, "2025-02-20", term)).toBeNull();
  });
});

describe("planned steps", () => {
  const planned: Measure = {
    type: "MILESTONE",
    steps: workSteps({ s1: "2025-01-15", s2: "2025-02-01", s3: "2025-03-20", s4: "2025-04-11" }),
  };

  it.each([
    ["2025-01-14", 0],
    ["2025-01-15", 10],
    ["2025-01-31", 10],
    ["2025-02-01", 25],
    ["2025-03-20", 75],
    ["2025-04-11", 100],
    ["2026-01-01", 100],
  ])("on %s weigh %d", (on, expected) => {
    expect(at(planned, on)).toBe(expected);
    expect(at(planned, on, { start: null, due: null })).toBe(expected);
  });

  it("say nothing while one that weighs has no day", () => {
    expect(at({ type: "MILESTONE", steps: workSteps({ s1: "2025-01-15", s2: "2025-02-01", s3: "2025-03-20" }) }, "2025-02-20")).toBe(50);
  });

  it("do not ask for the days of what does not weigh", () => {
    expect(at({ type: "MILESTONE", steps: [step("a", "SURVEY", 0), step("b", "ACCEPTANCE", 100, "2025-03-01")] }, "2025-03-01")).toBe(100);
    expect(
      at({ type: "MILESTONE", steps: [step("b", "ACCEPTANCE", 100, "2025-03-01"), step("c", "PLAQUE", 7, "2025-02-01")] }, "2025-02-20"),
    ).toBe(0);
  });

  it("count for a certified pledge by their full weight", () => {
    const steps = [step("p1", "ACCEPTANCE", 40, "2025-02-01"), step("p2", "OTHER", 60, "2025-03-01")];
    expect(at({ ...MEASURES.CERTIFIED, steps }, "2025-02-15")).toBe(40);
    expect(at({ ...MEASURES.CERTIFIED, steps }, "2025-03-01")).toBe(100);
    expect(at({ ...MEASURES.CERTIFIED, steps: [] }, "2025-02-20")).toBe(50);
  });
});

describe("RECURRING", () => {
  const four: Term = { start: day("2025-01-06"), due: day("2025-02-02") };

  it.each([
    ["2025-01-14", 0],
    ["2025-01-15", 25],
    ["2025-01-21", 25],
    ["2025-01-22", 50],
    ["2025-02-04", 75],
    ["2025-02-05", 100],
  ])("on %s expects %d", (on, expected) => {
    expect(at(MEASURES.RECURRING, on, four)).toBe(expected);
  });

  it("is not known without periods", () => {
    expect(at(MEASURES.RECURRING, "2025-02-05", { start: null, due: day("2025-02-02") })).toBeNull();
  });
});

describe("QUALITATIVE", () => {
  it("expects no percentage", () => {
    expect(at(MEASURES.QUALITATIVE, "2025-02-20")).toBeNull();
  });
});

describe("any measure", () => {
  it("expects between 0 and 100 and never less than the day before", () => {
    const measure = fc.constantFrom<Measure>(...Object.values(MEASURES), {
      type: "MILESTONE",
      steps: workSteps({ s1: "2025-01-15", s2: "2025-02-01", s3: "2025-03-20", s4: "2025-04-11" }),
    });
    fc.assert(
      fc.property(measure, fc.integer({ min: -30, max: 200 }), (each, offset) => {
        const on: Day = addDays(day("2025-01-01"), offset);
        const [now, next] = [at(each, on), at(each, addDays(on, 1))];
        if (now !== null && next !== null) expect(0 <= now && now <= next && next <= 100).toBe(true);
      }),
    );
  });
});
