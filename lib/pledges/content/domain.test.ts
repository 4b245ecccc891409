import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import { branch, content, eitherOr, MEASURES, workSteps } from "../test-content";
import type { FundingLine, Measure, PledgeContent, QuantityMeasure } from "../types";
import { type ContentContext, checkContent } from "./domain";

const reasonsOf = (pledge: PledgeContent, context?: ContentContext): readonly Reason[] => {
  const result = checkContent(pledge, context);
  return result.ok ? [] : result.reasons;
};
const quantity = (change: Partial<QuantityMeasure>): PledgeContent => content({ ...MEASURES.QUANTITY, ...change });
const funding = (...amounts: (number | null)[]): FundingLine[] =>
  amounts.map((amount) => ({ source: "SOCIALISED", amount, asPublished: null }));

describe("checkContent", () => {
  it.each(Object.values(MEASURES))("takes a complete pledge of the measure $type", (measure: Measure) => {
    const pledge = content(measure);
    expect(checkContent(pledge)).toEqual({ ok: true, value: pledge });
  });

  it("takes an either-or, and everything that the source does not state", () => {
    expect(reasonsOf(eitherOr())).toEqual([]);
    expect(
      reasonsOf(content({ ...MEASURES.QUANTITY, baseline: null, target: null }, { startDay: null, dueDay: null, funding: funding(null) })),
    ).toEqual([]);
    expect(reasonsOf(content({ ...MEASURES.AMOUNT, target: null }))).toEqual([]);
    expect(reasonsOf(content({ ...MEASURES.CERTIFIED, level: null, steps: [] }))).toEqual([]);
    expect(reasonsOf(quantity({ baseline: null }))).toEqual([]);
    expect(reasonsOf(quantity({ target: null, baseline: 5 }))).toEqual([]);
  });

  it("asks for a title", () => {
    expect(reasonsOf(content(MEASURES.AMOUNT, { title: "" }))).toEqual([{ code: "pledges.titleMissing", field: "title" }]);
  });

  it.each([0, -1, 101, 1.5, Number.NaN])("refuses the weight %d", (weight) => {
    expect(reasonsOf(content(MEASURES.AMOUNT, { weight }))).toEqual([
      { code: "pledges.weightOutside", field: "weight", params: { max: 100 } },
    ]);
  });

  it.each([1, 2, 100])("takes the weight %d", (weight) => {
    expect(reasonsOf(content(MEASURES.AMOUNT, { weight }))).toEqual([]);
  });

  it("collects all reasons, each at its field", () => {
    const pledge = content(
      { ...MEASURES.QUANTITY, unit: "", target: -1, baseline: -2, fallingConfirmed: true },
      { title: "", weight: 0, dueDay: day("2024-12-31") },
    );
    expect(reasonsOf(pledge).map(({ code, field }) => [code, field])).toEqual([
      ["pledges.titleMissing", "title"],
      ["pledges.weightOutside", "weight"],
      ["pledges.dueBeforeStart", "dueDay"],
      ["kernel.numberNegative", "branches.0.measure.baseline"],
      ["kernel.numberNegative", "branches.0.measure.target"],
      ["pledges.unitMissing", "branches.0.measure.unit"],
    ]);
  });
});

describe("the term", () => {
  it("may be one day", () => {
    expect(reasonsOf(content(MEASURES.AMOUNT, { dueDay: day("2025-01-01") }))).toEqual([]);
  });

  it("does not end before it begins", () => {
    expect(reasonsOf(content(MEASURES.AMOUNT, { dueDay: day("2024-12-31") }))).toEqual([
      { code: "pledges.dueBeforeStart", field: "dueDay", params: { start: "01/01/2025", due: "31/12/2024" } },
    ]);
  });

  it("is at most ten years", () => {
    expect(reasonsOf(content(MEASURES.AMOUNT, { dueDay: day("2035-01-01") }))).toEqual([]);
    expect(reasonsOf(content(MEASURES.AMOUNT, { dueDay: day("2035-01-02") }))).toEqual([
      { code: "pledges.termTooLong", field: "dueDay", params: { start: "01/01/2025", due: "02/01/2035" } },
    ]);
    expect(reasonsOf(content(MEASURES.AMOUNT, { startDay: null, dueDay: day("2099-01-01") }))).toEqual([]);
  });

  it("ends with the campaign at the latest", () => {
    const pledge = content(MEASURES.AMOUNT);
    expect(reasonsOf(pledge, { campaignEnd: day("2025-06-30") })).toEqual([]);
    expect(reasonsOf(pledge, { campaignEnd: null })).toEqual([]);
    expect(reasonsOf(pledge, { campaignEnd: day("2025-06-29") })).toEqual([
      { code: "pledges.dueAfterCampaign", field: "dueDay", params: { due: "30/06/2025", end: "29/06/2025" } },
    ]);
    expect(reasonsOf({ ...pledge, dueDay: null }, { campaignEnd: day("2025-01-02") })).toEqual([]);
  });
});

describe("QUANTITY", () => {
  const at = "branches.0.measure.target";

  it("refuses a target that equals the baseline", () => {
    expect(reasonsOf(quantity({ baseline: 20, target: 20 }))).toEqual([
      { code: "pledges.targetIsBaseline", field: at, params: { baseline: "20", target: "20" } },
    ]);
    expect(reasonsOf(quantity({ baseline: 20, target: 20, fallingConfirmed: true }))).toHaveLength(1);
  });

  it("asks about a falling target and passes when it is confirmed", () => {
    expect(reasonsOf(quantity({ baseline: 20, target: 5 }))).toEqual([
      { code: "pledges.targetFalling", field: at, params: { baseline: "20", target: "5" } },
    ]);
    expect(reasonsOf(quantity({ baseline: 20, target: 5, fallingConfirmed: true }))).toEqual([]);
  });

  it.each([
    [{ target: -1 }, "kernel.numberNegative", undefined],
    [{ target: 1_000_000_000_001 }, "kernel.numberTooBig", { max: "1.000.000.000.000" }],
    [{ target: 1.2345 }, "kernel.numberTooPrecise", { max: "3" }],
  ])("refuses %j", (change, code, params) => {
    expect(reasonsOf(quantity({ ...change, baseline: null }))).toEqual([{ code, field: at, ...(params ? { params } : {}) }]);
    expect(reasonsOf(quantity({ baseline: change.target, target: null }))).toMatchObject([{ code, field: "branches.0.measure.baseline" }]);
  });

  it("takes the bounds", () => {
    expect(reasonsOf(quantity({ target: 1_000_000_000_000 }))).toEqual([]);
    expect(reasonsOf(quantity({ target: 1.234 }))).toEqual([]);
    expect(reasonsOf(quantity({ baseline: 5, target: 0, fallingConfirmed: true }))).toEqual([]);
  });

  it("asks for a unit", () => {
    expect(reasonsOf(quantity({ unit: "" }))).toEqual([{ code: "pledges.unitMissing", field: "branches.0.measure.unit" }]);
    expect(reasonsOf(quantity({ unit: "", target: null }))).toEqual([{ code: "pledges.unitMissing", field: "branches.0.measure.unit" }]);
  });
});

describe("money", () => {
  it.each([
    [0, "pledges.amountZero"],
    [-1, "kernel.moneyNegative"],
    [0.5, "kernel.moneyFraction"],
    [9_000_000_000_000_001, "kernel.moneyTooBig"],
  ])("%d cannot be raised", (target, code) => {
    expect(reasonsOf(content({ ...MEASURES.AMOUNT, target }))).toMatchObject([{ code, field: "branches.0.measure.target" }]);
  });

  it("is planned by source in whole đồng, 0 being a value", () => {
    const most = 9_000_000_000_000_000;
    expect(reasonsOf(content(MEASURES.AMOUNT, { funding: funding(0, null, most) }))).toEqual([]);
    expect(reasonsOf(content(MEASURES.AMOUNT, { funding: funding(1, most) }))).toEqual([
      { code: "kernel.moneyTooBig", field: "funding", params: { max: "9.000.000 tỷ đồng" } },
    ]);
    expect(reasonsOf(content(MEASURES.AMOUNT, { funding: funding(1, -1_000_000, 0.5) }))).toEqual([
      { code: "kernel.moneyNegative", field: "funding.1.amount", params: { typed: "-1 triệu đồng" } },
      { code: "kernel.moneyFraction", field: "funding.2.amount" },
    ]);
    expect(reasonsOf(content(MEASURES.AMOUNT, { funding: funding(most + 2) }))).toEqual([
      { code: "kernel.moneyTooBig", field: "funding.0.amount", params: { max: "9.000.000 tỷ đồng" } },
    ]);
  });
});

describe("RECURRING", () => {
  const recurring = (least: number | null, change: Partial<PledgeContent> = {}) => content({ ...MEASURES.RECURRING, least }, change);

  it("needs both days", () => {
    expect(reasonsOf(recurring(null, { startDay: null }))).toEqual([{ code: "pledges.recurringNeedsStart", field: "startDay" }]);
    expect(reasonsOf(recurring(null, { dueDay: null }))).toEqual([{ code: "pledges.recurringNeedsDue", field: "dueDay" }]);
  });

  it.each([0, -1, 1.5])("refuses %d as the least number of periods", (least) => {
    expect(reasonsOf(recurring(least))).toEqual([{ code: "pledges.leastTooFew", field: "branches.0.measure.least" }]);
  });

  it("pledges at most the periods that there are", () => {
    const two = { startDay: day("2025-01-06"), dueDay: day("2025-01-19") };
    expect(reasonsOf(recurring(1, two))).toEqual([]);
    expect(reasonsOf(recurring(2, two))).toEqual([]);
    expect(reasonsOf(recurring(3, two))).toEqual([{ code: "pledges.leastTooMany", field: "branches.0.measure.least", params: { all: 2 } }]);
  });

  it("says of a reversed term only that it is reversed", () => {
    expect(reasonsOf(recurring(3, { dueDay: day("2024-12-01") })).map(({ code }) => code)).toEqual(["pledges.dueBeforeStart"]);
  });
});

describe("the other measures", () => {
  it("check steps at their own path", () => {
    const broken = workSteps().map((each) => ({ ...each, weight: 0 }));
    expect(reasonsOf(content({ type: "MILESTONE", steps: broken }))).toMatchObject([
      { code: "pledges.acceptanceWeightless", field: "branches.0.measure.steps.3.weight" },
    ]);
    expect(reasonsOf(content({ ...MEASURES.CERTIFIED, certificate: "", steps: workSteps().slice(0, 1) }))).toMatchObject([
      { code: "pledges.certificateMissing", field: "branches.0.measure.certificate" },
      { code: "pledges.weightsNotHundred", field: "branches.0.measure.steps" },
    ]);
    expect(reasonsOf(content({ ...MEASURES.QUALITATIVE, criterion: "" }))).toEqual([
      { code: "pledges.criterionMissing", field: "branches.0.measure.criterion" },
    ]);
  });

  it("plan steps inside the pledge's term", () => {
    expect(reasonsOf(content({ type: "MILESTONE", steps: workSteps({ s1: "2024-12-31" }) }))).toMatchObject([
      { code: "pledges.stepBeforeStart" },
    ]);
    expect(reasonsOf(content({ type: "MILESTONE", steps: workSteps({ s1: "2025-07-01" }) }))).toMatchObject([
      { code: "pledges.stepAfterDue" },
    ]);
  });
});

describe("branches", () => {
  it("are at least one", () => {
    expect(reasonsOf(content(MEASURES.AMOUNT, { branches: [] }))).toEqual([{ code: "pledges.branchMissing", field: "branches" }]);
  });

  it("have keys and titles that tell them apart", () => {
    const twice = [branch(MEASURES.AMOUNT, { title: "Một" }), branch(MEASURES.AMOUNT, { title: "Hai" })];
    expect(reasonsOf(content(MEASURES.AMOUNT, { branches: twice }))).toEqual([{ code: "pledges.branchKeyTwice", field: "branches" }]);
    const untitled = [branch(MEASURES.AMOUNT, { title: "Một" }), branch(MEASURES.AMOUNT, { key: "B" })];
    expect(reasonsOf(content(MEASURES.AMOUNT, { branches: untitled }))).toEqual([
      { code: "pledges.branchTitleMissing", field: "branches.1.title" },
    ]);
  });

  it("are each checked by their own measure", () => {
    const second = eitherOr().branches.map((each) => (each.key === "B" ? { ...each, measure: { ...MEASURES.AMOUNT, target: 0 } } : each));
    expect(reasonsOf(eitherOr({ branches: second }))).toEqual([{ code: "pledges.amountZero", field: "branches.1.measure.target" }]);
  });
});

describe("links", () => {
  const pledge = content(MEASURES.AMOUNT, { contentIds: ["c1", "c2"], supportingOrganizationIds: ["u1", "u2"] });

  it("lead to contents of the campaign", () => {
    expect(reasonsOf(pledge, { contentIds: ["c1", "c2", "c3"] })).toEqual([]);
    expect(reasonsOf(pledge, { contentIds: ["c1"] })).toEqual([{ code: "pledges.contentUnknown", field: "contentIds" }]);
    expect(reasonsOf(pledge, { contentIds: [] })).toHaveLength(1);
  });

  it("do not name the lead unit as a supporter", () => {
    expect(reasonsOf(pledge, { leadOrganizationId: "u3" })).toEqual([]);
    expect(reasonsOf(pledge, { leadOrganizationId: "u2" })).toEqual([
      { code: "pledges.supporterIsLead", field: "supportingOrganizationIds" },
    ]);
  });
});
