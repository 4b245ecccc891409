import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { Measure, Step } from "@/lib/pledges/types";
import { figureWords, periodWords, reachedNames } from "./domain";

const step = (key: string, name: string): Step => ({ key, type: "OTHER", name, weight: 50, plannedDay: null });
const MILESTONE: Measure = { type: "MILESTONE", steps: [step("a", "Khảo sát"), step("b", "Thi công")] };
const CERTIFIED: Measure = { type: "CERTIFIED", certificate: "Chuẩn", level: null, steps: [step("a", "Tự đánh giá")] };
const QUANTITY = { type: "QUANTITY", unit: "cây" } as Measure;
const on = day("2025-03-05");

describe("a figure in words", () => {
  it("names the reached steps in the plan's order and leaves out those that the plan no longer has", () => {
    const reached = [
      { step: "b", reachedOn: on },
      { step: "a", reachedOn: on },
      { step: "gone", reachedOn: on },
    ];
    expect(reachedNames(MILESTONE, reached)).toEqual(["Khảo sát", "Thi công"]);
    expect(reachedNames(MILESTONE, reached.slice(2))).toEqual([]);
    expect(reachedNames(QUANTITY, reached)).toEqual([]);
    expect(reachedNames(null, reached)).toEqual([]);
    expect(figureWords(MILESTONE, { type: "MILESTONE", reached })).toEqual({ type: "MILESTONE", steps: "Khảo sát, Thi công", count: 3 });
  });

  it("writes numbers and money as people here do", () => {
    expect(figureWords(QUANTITY, { type: "QUANTITY", value: 1234.5 })).toEqual({ type: "QUANTITY", value: "1.234,5", unit: "cây" });
    expect(figureWords(null, { type: "QUANTITY", value: 1 })).toEqual({ type: "QUANTITY", value: "1", unit: "" });
    expect(figureWords(MILESTONE, { type: "QUANTITY", value: 1 })).toMatchObject({ unit: "" });
    expect(figureWords(null, { type: "AMOUNT", amount: 319_000_000 })).toEqual({ type: "AMOUNT", amount: "319.000.000" });
  });

  it("says of a period whether it was kept or passed", () => {
    const kept = (done: boolean) => figureWords(null, { type: "RECURRING", period: on, done });
    expect(kept(true)).toEqual({ type: "RECURRING", period: "05/03/2025", done: "yes" });
    expect(kept(false)).toEqual({ type: "RECURRING", period: "05/03/2025", done: "no" });
    const words = figureWords(null, { type: "QUALITATIVE", period: on, assessment: "FAILED" });
    expect(words).toEqual({ type: "QUALITATIVE", period: "05/03/2025", assessment: "FAILED" });
  });

  it("names the decision once there is one", () => {
    const reached = [{ step: "a", reachedOn: on }];
    expect(figureWords(CERTIFIED, { type: "CERTIFIED", reached, decision: { number: "12/QĐ", day: on } })).toEqual({
      type: "CERTIFIED",
      steps: "Tự đánh giá",
      count: 1,
      hasDecision: "yes",
      decision: "12/QĐ, 05/03/2025",
    });
    expect(figureWords(CERTIFIED, { type: "CERTIFIED", reached: [], decision: null })).toEqual({
      type: "CERTIFIED",
      steps: "",
      count: 0,
      hasDecision: "no",
      decision: "",
    });
  });
});

describe("a period in words", () => {
  const period = { from: day("2025-03-24"), to: day("2025-03-30") };

  it("is a week from day to day, the year said once", () => {
    expect(periodWords("WEEK", period)).toEqual({ type: "WEEK", from: "24/03", to: "30/03/2025" });
  });

  it("is a month or quarter by its number, also where the term cuts it short", () => {
    expect(periodWords("MONTH", period)).toEqual({ type: "MONTH", month: 3, year: "2025" });
    const quarterOf = (month: string) => periodWords("QUARTER", { from: day(`2025-${month}-15`), to: day(`2025-${month}-16`) });
    expect(["01", "03", "04", "12"].map(quarterOf)).toEqual([1, 1, 2, 4].map((quarter) => ({ type: "QUARTER", quarter, year: "2025" })));
  });
});
