import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { figureOn, reportSchema } from "./schema";
import type { Figure } from "./types";

const BASE = { id: newId(), pledgeId: newId(), day: "" };
const ON = day("2025-03-31");

function figureOf(figure: object): Figure {
  return figureOn(reportSchema.parse({ ...BASE, figure }).figure, ON);
}

function issues(change: object): [string, string][] {
  const result = reportSchema.safeParse({ ...BASE, figure: { type: "QUANTITY", value: "1" }, ...change });
  return result.success ? [] : result.error.issues.map(({ path, message }) => [path.join("."), message]);
}

describe("a report's form", () => {
  it("is read; what is blank is null", () => {
    const { id, pledgeId } = BASE;
    expect(reportSchema.parse({ ...BASE, figure: { type: "QUANTITY", value: "747,2" }, text: " Xong tổ 3 ", claimsDone: "on" })).toEqual({
      id,
      pledgeId,
      day: null,
      figure: { type: "QUANTITY", value: 747.2 },
      claimsDone: true,
      text: "Xong tổ 3",
      difficulties: null,
      proposals: null,
      reason: null,
      fileIds: [],
    });
  });

  it("reads each measure as people fill it in", () => {
    expect(figureOf({ type: "AMOUNT", amount: "320tr" })).toEqual({ type: "AMOUNT", amount: 320_000_000 });
    expect(figureOf({ type: "AMOUNT", amount: "0" })).toEqual({ type: "AMOUNT", amount: 0 });
    expect(figureOf({ type: "RECURRING", period: "2025-03-24", done: "yes" })).toEqual({
      type: "RECURRING",
      period: "2025-03-24",
      done: true,
    });
    expect(figureOf({ type: "RECURRING", period: "24/03/2025", done: "no" })).toEqual({
      type: "RECURRING",
      period: "2025-03-24",
      done: false,
    });
    expect(figureOf({ type: "QUALITATIVE", period: "2025-03-01", assessment: "FAILED" })).toEqual({
      type: "QUALITATIVE",
      period: "2025-03-01",
      assessment: "FAILED",
    });
  });

  it("reads ticked steps, with or without days of their own", () => {
    const wanted = {
      type: "MILESTONE",
      reached: [
        { step: "s1", reachedOn: ON },
        { step: "s2", reachedOn: ON },
      ],
    };
    expect(figureOf({ type: "MILESTONE", reached: ["s1", "s2"] })).toEqual(wanted);
    expect(figureOf({ type: "MILESTONE", reached: "s1", percent: " " })).toEqual({
      type: "MILESTONE",
      reached: wanted.reached.slice(0, 1),
    });
    expect(figureOf({ type: "MILESTONE" })).toEqual({ type: "MILESTONE", reached: [] });
    const rows = [{ step: "s1", reachedOn: "12/03/2025" }, { reachedOn: "13/03/2025" }, { step: "s2", reachedOn: "" }];
    expect(figureOf({ type: "MILESTONE", reached: rows })).toEqual({
      type: "MILESTONE",
      reached: [
        { step: "s1", reachedOn: "2025-03-12" },
        { step: "s2", reachedOn: ON },
      ],
    });
  });

  it("reads the decision, whole or not at all", () => {
    const decision = { number: " 12/QĐ-SGDĐT ", day: "15/03/2025" };
    expect(figureOf({ type: "CERTIFIED", reached: ["p1"], decision })).toEqual({
      type: "CERTIFIED",
      reached: [{ step: "p1", reachedOn: ON }],
      decision: { number: "12/QĐ-SGDĐT", day: "2025-03-15" },
    });
    expect(figureOf({ type: "CERTIFIED", decision: { number: "", day: "" } })).toEqual({ type: "CERTIFIED", reached: [], decision: null });
    expect(figureOf({ type: "CERTIFIED" })).toMatchObject({ decision: null });
  });

  it("reads a stored figure back unchanged", () => {
    const stored: Figure[] = [
      { type: "MILESTONE", reached: [{ step: "s1", reachedOn: day("2025-03-12") }] },
      { type: "QUANTITY", value: 747.2 },
      { type: "AMOUNT", amount: 5 },
      { type: "RECURRING", period: ON, done: false },
      { type: "CERTIFIED", reached: [], decision: { number: "1", day: ON } },
      { type: "QUALITATIVE", period: ON, assessment: "PASSED" },
    ];
    for (const figure of stored) expect(figureOf(figure)).toEqual(figure);
  });
});

describe("bad input", () => {
  it.each([
    ["120 % on a milestone pledge", { type: "MILESTONE", reached: ["s1"], percent: "120" }, "figure.percent", "progress.percentTooHigh"],
    ["120% with its sign", { type: "MILESTONE", percent: "120%" }, "figure.percent", "progress.percentTooHigh"],
    ["a number above 100", { type: "MILESTONE", percent: 100.5 }, "figure.percent", "progress.percentTooHigh"],
    ["any other percentage", { type: "MILESTONE", percent: "100" }, "figure.percent", "progress.percentOnMilestones"],
    ["a percentage in words", { type: "MILESTONE", percent: "gần xong" }, "figure.percent", "progress.percentOnMilestones"],
    ["no count", { type: "QUANTITY", value: "" }, "figure.value", "progress.figureMissing"],
    ["a count in words", { type: "QUANTITY", value: "nhiều" }, "figure.value", "kernel.numberUnclear"],
    ["no amount", { type: "AMOUNT" }, "figure.amount", "progress.figureMissing"],
    ["a negative amount", { type: "AMOUNT", amount: "-5tr" }, "figure.amount", "kernel.moneyNegative"],
    ["neither done nor not", { type: "RECURRING", period: "2025-03-24" }, "figure.done", "progress.figureMissing"],
    ["a trick for done", { type: "RECURRING", period: "2025-03-24", done: "toString" }, "figure.done", "progress.figureMissing"],
    ["no period", { type: "RECURRING", done: "yes" }, "figure.period", "progress.figureMissing"],
    ["no assessment", { type: "QUALITATIVE", period: "2025-03-01" }, "figure.assessment", "progress.figureMissing"],
    [
      "a decision without its number",
      { type: "CERTIFIED", decision: { number: " ", day: "15/03/2025" } },
      "figure.decision.number",
      "progress.decisionNumberMissing",
    ],
    [
      "a decision without its day",
      { type: "CERTIFIED", decision: { number: "1", day: "" } },
      "figure.decision.day",
      "progress.decisionDayMissing",
    ],
    ["no measure", { value: "5" }, "figure.type", "progress.figureMissing"],
    ["another measure", { type: "PERCENT", value: "5" }, "figure.type", "progress.figureMissing"],
    ["a step that is no key", { type: "MILESTONE", reached: [{ step: 5 }] }, "figure.reached.0.step", "progress.unknownStep"],
    ["a step of endless length", { type: "MILESTONE", reached: "x".repeat(21) }, "figure.reached.0.step", "progress.unknownStep"],
  ])("%s gets its reason at its field", (_, figure, field, code) => {
    expect(issues({ figure })).toEqual([[field, code]]);
  });

  it.each([
    [{ day: "31/02/2025" }, "day", "kernel.dayMissing"],
    [{ text: "x".repeat(10_000) }, "text", "kernel.textTooLong"],
    [{ id: "1" }, "id", "kernel.badRequest"],
    [{ id: undefined }, "id", "kernel.badRequest"],
    [{ pledgeId: "1" }, "pledgeId", "access.notFound"],
    [{ fileIds: ["1"] }, "fileIds.0", "kernel.invalid"],
  ])("%j gets its reason at its field", (change, field, code) => {
    expect(issues(change)).toEqual([[field, code]]);
  });

  it("repeats what was typed", () => {
    const result = reportSchema.safeParse({ ...BASE, figure: { type: "MILESTONE", percent: "120 %" } });
    expect(result.error?.issues[0]).toMatchObject({ params: { typed: "120" } });
  });

  it("never throws, whatever is sent", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (any) => typeof reportSchema.safeParse({ ...BASE, figure: any, day: any, text: any, fileIds: any }).success === "boolean",
      ),
    );
  });
});
