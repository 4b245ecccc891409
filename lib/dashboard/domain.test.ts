import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSummaries, assessedProgress, emptySummary, mergeSummaries, milliPercent, rollUp, summarise } from "./domain";
import { anyItem, item } from "./test-items";
import type { RollUpItem } from "./types";

const items = fc.array(anyItem, { maxLength: 40 });
const total = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
const figure = (of: readonly RollUpItem[]) => rollUp(summarise(of));

describe("milliPercent", () => {
  it.each([
    [null, null],
    [62.5, 62_500],
    [33.3333, 33_333],
    [0, 0],
    [-20, 0],
    [112, 100_000],
    [99.9996, 100_000],
    [-0.0001, 0],
  ])("%j is %j", (percent, expected) => {
    expect(milliPercent(percent)).toBe(expected);
  });
});

describe("which pledges are assessable", () => {
  it("those in force with a percentage", () => {
    expect(assessedProgress(item())).toBe(62_500);
    expect(assessedProgress(item({ percent: 0 }))).toBe(0);
    expect(assessedProgress(item({ percent: null }))).toBeNull();
    expect(assessedProgress(item({ status: "ACCEPTED", percent: 100_000 }))).toBe(100_000);
  });

  it("not what waits, is paused or has no chosen branch, nor QUALITATIVE", () => {
    expect(assessedProgress(item({ isHeld: true }))).toBeNull();
    expect(assessedProgress(item({ measure: "QUALITATIVE" }))).toBeNull();
    expect(assessedProgress(item({ measure: null, percent: null }))).toBeNull();
  });

  it("not what was cancelled or transferred", () => {
    expect(assessedProgress(item({ status: "CANCELLED" }))).toBeNull();
    expect(assessedProgress(item({ status: "TRANSFERRED" }))).toBeNull();
  });

  it("but what was declared not delivered, with its last figure, 0 if it has none", () => {
    expect(assessedProgress(item({ status: "NOT_DELIVERED" }))).toBe(62_500);
    expect(assessedProgress(item({ status: "NOT_DELIVERED", percent: null }))).toBe(0);
    expect(assessedProgress(item({ status: "NOT_DELIVERED", percent: null, measure: "QUALITATIVE" }))).toBeNull();
  });
});

describe("the roll-up", () => {
  it("is Σ(w·p)/Σw with its denominator", () => {
    const group = [
      item({ percent: 100_000, weight: 3 }),
      item({ percent: 0 }),
      item({ percent: null, light: "GREY" }),
      item({ measure: "QUALITATIVE", percent: null, assessment: "FAILED", light: "RED" }),
    ];
    expect(figure(group)).toEqual({
      percent: 75,
      whole: 4,
      assessable: 2,
      isHatched: true,
      expected: 60,
      expectedOf: 2,
      comparable: 75,
      lights: { DONE: 0, GREEN: 2, AMBER: 0, RED: 1, GREY: 1 },
      qualitative: { all: 1, passed: 0, failed: 1, notAssessed: 0 },
    });
  });

  it("is nothing over nothing, never 0", () => {
    expect(figure([])).toMatchObject({ percent: null, expected: null, comparable: null, whole: 0, assessable: 0, isHatched: true });
    expect(figure([item({ percent: null })])).toMatchObject({ percent: null, whole: 1, assessable: 0, isHatched: true });
  });

  it("expects of the same pledges, as far as that is known", () => {
    const group = [
      item({ percent: 40_000, expected: 50_000 }),
      item({ percent: 100_000, expected: null, weight: 3 }),
      item({ percent: null, expected: 90_000 }),
    ];
    expect(figure(group)).toMatchObject({ percent: 85, expected: 50, expectedOf: 1, comparable: 40, assessable: 2 });
  });

  it.each([
    [4, 5, false],
    [79, 100, true],
    [80, 100, false],
    [12, 47, true],
    [43, 47, false],
    [1, 1, false],
  ])("with figures of %d/%d is hatched: %s", (assessable, whole, isHatched) => {
    const group = Array.from({ length: whole }, (_, index) => item({ percent: index < assessable ? 50_000 : null }));
    expect(figure(group)).toMatchObject({ assessable, whole, isHatched });
  });

  it("lies within 0–100, and between its least and its greatest pledge", () => {
    fc.assert(
      fc.property(items, (group) => {
        const { percent } = figure(group);
        const assessed = group.map(assessedProgress).filter((each) => each !== null);
        expect(percent === null).toBe(assessed.length === 0);
        if (percent === null) return;
        expect(percent).toBeGreaterThanOrEqual(Math.min(...assessed) / 1000 - 0.0005);
        expect(percent).toBeLessThanOrEqual(Math.max(...assessed) / 1000 + 0.0005);
        expect(percent >= 0 && percent <= 100).toBe(true);
      }),
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(items, fc.nat(), (group, seed) => {
        const turned = [...group.slice(seed % (group.length + 1)), ...group.slice(0, seed % (group.length + 1))];
        expect(summarise([...turned].reverse())).toEqual(summarise(group));
      }),
    );
  });

  it("never counts what waits or has no chosen branch", () => {
    fc.assert(
      fc.property(items, fc.array(anyItem), (group, others) => {
        const held = others.map(
          (each): RollUpItem => ({ ...each, status: each.status === "NOT_DELIVERED" ? "ACTIVE" : each.status, isHeld: true }),
        );
        const [alone, together] = [figure(group), figure([...group, ...held])];
        expect([together.percent, together.expected, together.assessable]).toEqual([alone.percent, alone.expected, alone.assessable]);
      }),
    );
  });

  it("never counts the unknown as zero", () => {
    fc.assert(
      fc.property(items, fc.array(anyItem), (group, others) => {
        const unknown = others.map((each): RollUpItem => ({ ...each, status: "ACTIVE", percent: null }));
        expect(figure([...group, ...unknown]).percent).toBe(figure(group).percent);
      }),
    );
  });

  it("does not change when cancelled or transferred pledges are taken out", () => {
    fc.assert(
      fc.property(items, (group) => {
        const inForce = group.filter(({ status }) => status !== "CANCELLED" && status !== "TRANSFERRED");
        expect(figure(group)).toEqual(figure(inForce));
        expect(figure(group).whole).toBe(inForce.length);
      }),
    );
  });

  it("never falls when a pledge of it advances", () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.nat(100_000), (group, at, more) => {
        const advanced = group.map((each, index) =>
          index === at % (group.length || 1) && each.percent !== null ? { ...each, percent: Math.min(100_000, each.percent + more) } : each,
        );
        expect(figure(advanced).percent ?? 0).toBeGreaterThanOrEqual(figure(group).percent ?? 0);
      }),
    );
  });
});

describe("the counts", () => {
  it("of lights, kinds, verdicts add up to the whole, of statuses to all", () => {
    fc.assert(
      fc.property(items, (group) => {
        const summary = summarise(group);
        for (const counts of [summary.lights, summary.kinds, summary.verdicts]) expect(total(counts)).toBe(summary.whole);
        expect(total(summary.statuses)).toBe(group.length);
        expect(summary.assessable).toBeLessThanOrEqual(summary.whole);
        expect(summary.expectedOf).toBeLessThanOrEqual(summary.assessable);
      }),
    );
  });

  it("count each pledge where it belongs", () => {
    const group = [
      item({ light: "RED", kind: "TASK", verdict: "LATE", reporting: "OVERDUE" }),
      item({ light: "AMBER", verdict: "AT_RISK", reporting: "DUE", status: "DONE_REPORTED" }),
      item({ light: "DONE", verdict: "IN_TIME", reporting: "SENT", status: "ACCEPTED" }),
      item({ light: "RED", reporting: "OVERDUE", status: "CANCELLED" }),
      item({ measure: "QUALITATIVE", assessment: "PASSED" }),
      item({ measure: "QUALITATIVE", assessment: "FAILED" }),
      item({ measure: "QUALITATIVE", assessment: null }),
      item({ measure: "QUALITATIVE", assessment: "PASSED", status: "TRANSFERRED" }),
    ];
    expect(summarise(group)).toMatchObject({
      whole: 6,
      assessable: 3,
      lights: { RED: 1, AMBER: 1, DONE: 1, GREEN: 3, GREY: 0 },
      kinds: { WORK: 5, TASK: 1 },
      verdicts: { IN_TIME: 1, AT_RISK: 1, LATE: 1, NONE: 3 },
      statuses: { ACTIVE: 4, DONE_REPORTED: 1, ACCEPTED: 1, CANCELLED: 1, TRANSFERRED: 1, WAITING: 0 },
      qualitative: { passed: 1, failed: 1, notAssessed: 1 },
      reporting: { due: 1, overdue: 1 },
    });
    expect(figure(group).qualitative).toEqual({ all: 3, passed: 1, failed: 1, notAssessed: 1 });
  });
});

describe("merging", () => {
  it("equals the summary of all pledges, however they are split: flat, never a mean of means", () => {
    fc.assert(
      fc.property(fc.array(items, { maxLength: 6 }), (units) => {
        expect(mergeSummaries(units.map(summarise))).toEqual(summarise(units.flat()));
      }),
    );
  });

  it("is no mean of means", () => {
    const [small, large] = [[item({ percent: 0 })], Array.from({ length: 3 }, () => item({ percent: 100_000 }))];
    expect(rollUp(mergeSummaries([summarise(small), summarise(large)])).percent).toBe(75);
  });

  it("may be done in any order and in any steps, and adding nothing changes nothing", () => {
    fc.assert(
      fc.property(items, items, items, (one, two, three) => {
        const [a, b, c] = [summarise(one), summarise(two), summarise(three)];
        expect(addSummaries(a, b)).toEqual(addSummaries(b, a));
        expect(addSummaries(addSummaries(a, b), c)).toEqual(addSummaries(a, addSummaries(b, c)));
        expect(addSummaries(a, emptySummary())).toEqual(a);
      }),
    );
  });

  it("of a million pledges stays a whole number that is exact", () => {
    const heavy = summarise([item({ weight: 100, percent: 99_999, expected: 99_999 })]);
    const million = Object.fromEntries(
      Object.entries(heavy).map(([key, value]) => [key, typeof value === "number" ? value * 1_000_000 : value]),
    );
    expect(Number.isSafeInteger(million["progress"])).toBe(true);
  });
});
