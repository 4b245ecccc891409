import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { checkGoal, checkPeriod, checkReading, countStates, inState, lastReading, percentOf, readingsInForce, standingOf } from "./domain";
import type { Reading, TargetGoal, TargetLine, TargetSetView } from "./types";

const TODAY = day("2023-06-30");
const YEAR = { from: day("2023-01-01"), to: day("2023-12-31") };
const RISING: TargetGoal = { base: null, goal: 120, isFalling: false };
const FALLING: TargetGoal = { base: 20, goal: 5, isFalling: true };

let serial = 0;
function reading(value: number | null, change: Partial<Reading> = {}): Reading {
  serial += 1;
  return { id: `r${String(serial).padStart(6, "0")}`, day: TODAY, value, verdict: null, correctsId: null, ...change };
}

const stateOf = (goal: TargetGoal, ...readings: Reading[]) => standingOf(goal, YEAR, readings, TODAY).state;

describe("the state of a target", () => {
  it("is told by the number where both are known, from above or below", () => {
    expect(stateOf(RISING)).toBe("NO_DATA");
    expect(stateOf(RISING, reading(60))).toBe("REMAINING");
    expect(stateOf(RISING, reading(120))).toBe("MET");
    expect(stateOf(RISING, reading(120.1))).toBe("EXCEEDED");
    expect(stateOf(FALLING, reading(8))).toBe("REMAINING");
    expect(stateOf(FALLING, reading(5))).toBe("MET");
    expect(stateOf(FALLING, reading(3))).toBe("EXCEEDED");
  });

  it("is told by the words where the source gives no number", () => {
    const words = { ...RISING, goal: null };
    expect(stateOf(words, reading(null, { verdict: "EXCEEDED" }))).toBe("EXCEEDED");
    expect(stateOf(words, reading(null, { verdict: "MET" }))).toBe("MET");
    expect(stateOf(words, reading(null, { verdict: "NOT_MET" }))).toBe("REMAINING");
    expect(stateOf(words, reading(60))).toBe("REMAINING");
    expect(stateOf(RISING, reading(null, { verdict: "EXCEEDED" }))).toBe("EXCEEDED");
    expect(stateOf(RISING, reading(60, { verdict: "EXCEEDED" }))).toBe("REMAINING");
  });

  it("follows the last reading that is of the day or before; a correction counts instead of what it corrects", () => {
    const first = reading(60);
    const wrong = reading(200);
    expect(stateOf(RISING, first, wrong)).toBe("EXCEEDED");
    const right = reading(100, { correctsId: wrong.id });
    expect(standingOf(RISING, YEAR, [right, wrong, first], TODAY)).toMatchObject({ state: "REMAINING", last: { id: right.id } });
    expect(readingsInForce([first, wrong, right])).toEqual([first, right]);
    expect(stateOf(RISING, first, reading(130, { day: addDays(TODAY, 1) }))).toBe("REMAINING");
    expect(lastReading([reading(1, { day: addDays(TODAY, -2) }), first], TODAY)).toBe(first);
  });
});

describe("what remains", () => {
  it("is the way to the goal with the pace that it needs to the end of the period", () => {
    const standing = standingOf(RISING, YEAR, [reading(60)], TODAY);
    expect(standing).toMatchObject({ percent: 50, remaining: 60, daysLeft: 184, isOver: false });
    expect(standing.paceNeeded).toBe(9.783);
    expect(standingOf(FALLING, YEAR, [reading(8)], TODAY)).toMatchObject({ remaining: 3, percent: 80 });
  });

  it("needs no pace where nothing remains, the period is over or unknown, or there is no number", () => {
    expect(standingOf(RISING, YEAR, [reading(120)], TODAY)).toMatchObject({ remaining: null, paceNeeded: null });
    expect(standingOf(RISING, YEAR, [reading(60)], day("2024-01-01"))).toMatchObject({
      remaining: 60,
      paceNeeded: null,
      daysLeft: -1,
      isOver: true,
    });
    expect(standingOf(RISING, YEAR, [reading(60)], day("2023-12-31"))).toMatchObject({ paceNeeded: null, isOver: false });
    expect(standingOf(RISING, { from: null, to: null }, [reading(60)], TODAY)).toMatchObject({
      paceNeeded: null,
      daysLeft: null,
      isOver: false,
    });
    expect(standingOf({ ...RISING, goal: null }, YEAR, [reading(60)], TODAY)).toMatchObject({ remaining: null, percent: null });
  });

  it("reaches the goal exactly when that pace is kept", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 300 }), (value, left) => {
        const goal = { base: 0, goal: 100, isFalling: false };
        const { paceNeeded } = standingOf(goal, { from: null, to: addDays(TODAY, left) }, [reading(value)], TODAY);
        expect(value + ((paceNeeded ?? 0) * left) / 30).toBeCloseTo(100, 1);
      }),
    );
  });

  it("has no share of a way that does not exist", () => {
    expect(percentOf({ base: null, goal: 0, isFalling: false }, 5)).toBeNull();
    expect(percentOf({ base: null, goal: 5, isFalling: true }, 8)).toBeNull();
    expect(percentOf({ base: 5, goal: 5, isFalling: false }, 5)).toBeNull();
    expect(percentOf({ base: 700, goal: 800, isFalling: false }, 747.2)).toBe(47.2);
  });
});

describe("checks", () => {
  it("ask for a goal that goes the way that was said", () => {
    expect(checkGoal(FALLING).ok).toBe(true);
    expect(checkGoal({ ...FALLING, base: null }).ok).toBe(true);
    expect(checkGoal({ ...FALLING, isFalling: false })).toMatchObject({ reasons: [{ code: "targets.goalBelowBase", field: "isFalling" }] });
    expect(checkGoal({ ...FALLING, goal: 30 })).toMatchObject({ reasons: [{ code: "targets.goalAboveBase" }] });
    expect(checkGoal({ ...FALLING, goal: 20 })).toMatchObject({ reasons: [{ code: "targets.goalIsBase", field: "goal" }] });
    expect(checkPeriod(YEAR).ok).toBe(true);
    expect(checkPeriod({ from: YEAR.to, to: YEAR.from })).toMatchObject({ reasons: [{ code: "targets.periodReversed" }] });
  });

  it("ask a reading to say something of a day that has come", () => {
    const said = { day: TODAY, value: null, verdict: null, asPublished: null };
    expect(checkReading(said, TODAY)).toMatchObject({ reasons: [{ code: "targets.readingEmpty" }] });
    for (const more of [{ value: 0 }, { verdict: "MET" as const }, { asPublished: "cơ bản đạt" }])
      expect(checkReading({ ...said, ...more }, TODAY).ok).toBe(true);
    expect(checkReading({ ...said, value: 1, day: addDays(TODAY, 1) }, TODAY)).toMatchObject({
      reasons: [{ code: "targets.readingAhead" }],
    });
  });
});

describe("lists", () => {
  const line = (goal: TargetGoal, ...readings: Reading[]) => ({ standing: standingOf(goal, YEAR, readings, TODAY) }) as TargetLine;
  const sets = [
    { id: "1", targets: [line(RISING), line(RISING, reading(1))] },
    { id: "2", targets: [line(RISING, reading(121))] },
  ] as unknown as TargetSetView[];

  it("are narrowed to a state, and counted", () => {
    expect(countStates(sets)).toEqual({ REMAINING: 1, NO_DATA: 1, MET: 0, EXCEEDED: 1 });
    expect(inState(sets, "EXCEEDED").map(({ id }) => id)).toEqual(["2"]);
    expect(inState(sets, null)).toHaveLength(2);
    expect(inState(sets, "MET")).toEqual([]);
  });
});
