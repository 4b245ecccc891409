import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { step, workSteps } from "../test-content";
import type { Step, StepType } from "../types";
import { defaultSteps, milestoneReasons, preparationReasons } from "./domain";

const TERM = { start: day("2025-01-01"), due: day("2025-06-30") };
const NAMES = { SURVEY: "a", GROUND_BREAKING: "b", CONSTRUCTION: "c", ACCEPTANCE: "d", HAND_OVER: "e", PLAQUE: "f" };
const check = (steps: Step[], term: { start: ReturnType<typeof day> | null; due: ReturnType<typeof day> | null } = TERM) =>
  milestoneReasons(steps, term, "steps");
const with_ = (index: number, change: Partial<Step>): Step[] =>
  workSteps().map((each, at) => (at === index ? { ...each, ...change } : each));

describe("defaultSteps", () => {
  it("are khảo sát, khởi công, thi công, nghiệm thu, bàn giao, gắn biển and pass the rules", () => {
    const steps = defaultSteps(NAMES);
    expect(steps.map(({ key, type, name, weight }) => [key, type, name, weight])).toEqual([
      ["s1", "SURVEY", "a", 10],
      ["s2", "GROUND_BREAKING", "b", 15],
      ["s3", "CONSTRUCTION", "c", 50],
      ["s4", "ACCEPTANCE", "d", 25],
      ["s5", "HAND_OVER", "e", 0],
      ["s6", "PLAQUE", "f", 0],
    ]);
    expect(steps.every(({ plannedDay }) => plannedDay === null)).toBe(true);
    expect(check(steps)).toEqual([]);
  });
});

describe("milestoneReasons", () => {
  it("takes weights of 100 up to nghiệm thu and 0 after it", () => {
    expect(check(workSteps())).toEqual([]);
    expect(check([step("a", "ACCEPTANCE", 100)])).toEqual([]);
    expect(check([step("a", "SURVEY", 33.33), step("b", "CONSTRUCTION", 33.33), step("c", "ACCEPTANCE", 33.34)])).toEqual([]);
    expect(check([step("a", "SURVEY", 0), step("c", "ACCEPTANCE", 100)])).toEqual([]);
  });

  it.each([
    ["no nghiệm thu", with_(3, { type: "OTHER" }), { code: "pledges.acceptanceMissing", field: "steps" }],
    ["no step", [], { code: "pledges.acceptanceMissing", field: "steps" }],
    ["two nghiệm thu", with_(4, { type: "ACCEPTANCE" }), { code: "pledges.acceptanceTwice", field: "steps" }],
    [
      "nghiệm thu without weight",
      [step("a", "CONSTRUCTION", 100), step("b", "ACCEPTANCE", 0)],
      { code: "pledges.acceptanceWeightless", field: "steps.1.weight" },
    ],
    ["too much", with_(0, { weight: 30 }), { code: "pledges.weightsNotHundred", field: "steps", params: { sum: "120" } }],
    ["too little", with_(0, { weight: 9.5 }), { code: "pledges.weightsNotHundred", field: "steps", params: { sum: "99,5" } }],
    ["nearly", with_(0, { weight: 9.99 }), { code: "pledges.weightsNotHundred", field: "steps", params: { sum: "99,99" } }],
    ["weight after nghiệm thu", with_(5, { weight: 5 }), { code: "pledges.weightAfterAcceptance", field: "steps.5.weight" }],
    ["weight right after nghiệm thu", with_(4, { weight: 5 }), { code: "pledges.weightAfterAcceptance", field: "steps.4.weight" }],
    ["negative", with_(0, { weight: -10 }), { code: "kernel.numberNegative", field: "steps.0.weight" }],
    ["too precise", with_(0, { weight: 9.999 }), { code: "kernel.numberTooPrecise", field: "steps.0.weight", params: { max: "2" } }],
    ["no name", with_(2, { name: "" }), { code: "pledges.stepNameMissing", field: "steps.2.name" }],
    ["the same key", with_(2, { key: "s1" }), { code: "pledges.stepKeyTwice", field: "steps" }],
    ["before the start", with_(1, { plannedDay: day("2024-12-31") }), { code: "pledges.stepBeforeStart", field: "steps.1.plannedDay" }],
    ["after the due date", with_(3, { plannedDay: day("2025-07-01") }), { code: "pledges.stepAfterDue", field: "steps.3.plannedDay" }],
  ])("refuses %s", (_, steps, reason) => {
    expect(check(steps)).toEqual([reason]);
  });

  it("takes planned days on both ends of the term, and later ones for what does not weigh", () => {
    expect(check(workSteps({ s1: "2025-01-01", s4: "2025-06-30", s6: "2025-08-01", s5: "2024-01-01" }))).toEqual([]);
    expect(check(workSteps({ s1: "1999-01-01", s4: "2099-06-30" }), { start: null, due: null })).toEqual([]);
  });

  it("takes at most twenty steps", () => {
    const many = Array.from({ length: 20 }, (_, index) => step(`k${index}`, index === 19 ? "ACCEPTANCE" : "OTHER", 5));
    expect(check(many)).toEqual([]);
    expect(check([...many, step("z", "PLAQUE", 0)])).toEqual([{ code: "pledges.tooManySteps", field: "steps", params: { max: 20 } }]);
  });

  it("passes only what sums to exactly 100 up to nghiệm thu, and nothing reads 100 before it", () => {
    const types: StepType[] = ["SURVEY", "CONSTRUCTION", "OTHER"];
    const weights = fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 10_000 }), (hundredths, last) => {
        const steps = [
          ...hundredths.map((weight, index) => step(`k${index}`, types[index % 3] ?? "OTHER", weight / 100)),
          step("z", "ACCEPTANCE", last / 100),
        ];
        const isRight = hundredths.reduce((sum, each) => sum + each, 0) + last === 10_000 && last > 0;
        expect(check(steps).length === 0).toBe(isRight);
      }),
    );
  });
});

describe("preparationReasons", () => {
  const TWO = [step("a", "OTHER", 40), step("b", "OTHER", 60)];

  it("takes no steps, or steps that weigh 100 together", () => {
    expect(preparationReasons([], TERM, "steps")).toEqual([]);
    expect(preparationReasons(TWO, TERM, "steps")).toEqual([]);
    expect(preparationReasons([...TWO, step("c", "ACCEPTANCE", 0)], TERM, "steps")).toEqual([]);
  });

  it("refuses others", () => {
    expect(preparationReasons(TWO.slice(0, 1), TERM, "steps")).toEqual([
      { code: "pledges.weightsNotHundred", field: "steps", params: { sum: "40" } },
    ]);
    expect(preparationReasons([{ ...step("a", "OTHER", 100), name: "" }], TERM, "steps")).toEqual([
      { code: "pledges.stepNameMissing", field: "steps.0.name" },
    ]);
  });
});
