import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import { PLEDGE_STATUSES } from "@/lib/pledges/constants";
import { MEASURES, step } from "@/lib/pledges/test-content";
import type { Measure } from "@/lib/pledges/types";
import { assessed, counted, kept, reachedUpTo, report } from "../test-reports";
import type { Figure } from "../types";
import { checkFigure, checkReportable, type FigureContext, periodBeginning, type ReportedFigure } from "./domain";

const TODAY = day("2025-03-31");
const TERM = { start: day("2025-01-06"), due: day("2025-06-29") };
const context = (measure: Measure | null, change: Partial<FigureContext> = {}): FigureContext => ({
  status: "ACTIVE",
  hold: null,
  measure,
  term: TERM,
  reports: [],
  ...change,
});

function reasonsOf(
  measure: Measure,
  figure: Figure,
  change: Partial<ReportedFigure> = {},
  of: Partial<FigureContext> = {},
): readonly Reason[] {
  const result = checkFigure(context(measure, of), { day: TODAY, figure, reason: null, ...change }, TODAY);
  return result.ok ? [] : result.reasons;
}

describe("checkReportable", () => {
  it("takes reports while the pledge runs", () => {
    const open = PLEDGE_STATUSES.filter((status) => checkReportable({ status, hold: null, measure: MEASURES.QUANTITY }).ok);
    expect(open).toEqual(["ACTIVE", "DONE_REPORTED"]);
    expect(checkReportable({ status: "ACTIVE", hold: null, measure: MEASURES.QUANTITY })).toEqual({ ok: true, value: MEASURES.QUANTITY });
    expect(checkReportable({ status: "CANCELLED", hold: null, measure: MEASURES.QUANTITY })).toEqual({
      ok: false,
      reasons: [{ code: "progress.pledgeEnded" }],
    });
  });

  it("takes the steps that come after nghiệm thu", () => {
    const open = PLEDGE_STATUSES.filter((status) => checkReportable({ status, hold: null, measure: MEASURES.MILESTONE }).ok);
    expect(open).toEqual(["ACTIVE", "DONE_REPORTED", "ACCEPTED"]);
  });

  it.each([
    ["WAITING", "progress.pledgeWaiting"],
    ["PAUSED", "progress.pledgePaused"],
    ["BRANCH_NOT_CHOSEN", "progress.branchNotChosen"],
  ] as const)("%s says why not", (hold, code) => {
    expect(checkReportable({ status: "ACTIVE", hold, measure: MEASURES.QUANTITY })).toEqual({ ok: false, reasons: [{ code }] });
  });

  it("needs a branch that governs", () => {
    expect(checkReportable({ status: "ACTIVE", hold: null, measure: null })).toEqual({
      ok: false,
      reasons: [{ code: "progress.branchNotChosen" }],
    });
    expect(checkFigure(context(null), { day: TODAY, figure: counted(5), reason: null }, TODAY)).toMatchObject({
      reasons: [{ code: "progress.branchNotChosen" }],
    });
  });
});

describe("the day of a figure", () => {
  it("lies between the start and today", () => {
    expect(reasonsOf(MEASURES.QUANTITY, counted(5))).toEqual([]);
    expect(reasonsOf(MEASURES.QUANTITY, counted(5), { day: day("2025-01-06") })).toEqual([]);
    expect(reasonsOf(MEASURES.QUANTITY, counted(5), { day: day("2025-04-01") })).toEqual([
      { code: "progress.dayAhead", field: "day", params: { today: "31/03/2025" } },
    ]);
    expect(reasonsOf(MEASURES.QUANTITY, counted(5), { day: day("2025-01-05") })).toEqual([
      { code: "progress.dayBeforeStart", field: "day", params: { start: "06/01/2025" } },
    ]);
    expect(reasonsOf(MEASURES.QUANTITY, counted(5), { day: day("2020-01-05") }, { term: { start: null, due: null } })).toEqual([]);
  });
});

describe("a figure of another measure", () => {
  const figures: Figure[] = [
    { type: "MILESTONE", reached: [] },
    counted(5),
    { type: "AMOUNT", amount: 5 },
    kept("2025-01-06"),
    { type: "CERTIFIED", reached: [], decision: null },
    assessed("2025-01-06"),
  ];
  const pairs = Object.values(MEASURES).flatMap((measure: Measure) =>
    figures.filter(({ type }) => type !== measure.type).map((figure) => [figure, measure] as const),
  );

  it.each(pairs)("$0.type is refused for $1.type", (figure, measure) => {
    expect(reasonsOf(measure, figure)).toEqual([{ code: "progress.wrongMeasure", field: "figure" }]);
  });
});

describe("MILESTONE", () => {
  const field = "figure.reached";
  const reached = (...steps: string[]): Figure => ({ type: "MILESTONE", reached: steps.map((key) => ({ step: key, reachedOn: TODAY })) });

  it("takes any of its steps, none, and all", () => {
    for (const figure of [
      reached(),
      reached("s1"),
      reached("s3"),
      reached("s1", "s2", "s3", "s4"),
      reached("s6"),
      reachedUpTo(6, "2025-03-31"),
    ]) {
      expect(reasonsOf(MEASURES.MILESTONE, figure)).toEqual([]);
    }
  });

  it("never comes to 120 %: an unknown step, or one twice, is refused", () => {
    expect(reasonsOf(MEASURES.MILESTONE, reached("s1", "x"))).toEqual([{ code: "progress.unknownStep", field }]);
    expect(reasonsOf(MEASURES.MILESTONE, reached("s1", "s1"))).toEqual([{ code: "progress.stepTwice", field }]);
  });

  it("is not reached after the day of the report", () => {
    const figure: Figure = { type: "MILESTONE", reached: [{ step: "s1", reachedOn: day("2025-03-20") }] };
    expect(reasonsOf(MEASURES.MILESTONE, figure, { day: day("2025-03-20") })).toEqual([]);
    expect(reasonsOf(MEASURES.MILESTONE, figure, { day: day("2025-03-19") })).toEqual([
      { code: "progress.stepAhead", field, params: { day: "19/03/2025" } },
    ]);
  });

  it("has nghiệm thu only with what comes before it", () => {
    expect(reasonsOf(MEASURES.MILESTONE, reached("s1", "s4"))).toEqual([
      { code: "progress.stepSkipped", field, params: { steps: "Mốc s2, Mốc s3" } },
    ]);
    const steps = [step("a", "MEETING", 0), step("b", "ACCEPTANCE", 100)];
    expect(reasonsOf({ type: "MILESTONE", steps }, reached("b"))).toEqual([]);
    expect(reasonsOf({ type: "MILESTONE", steps: [step("a", "OTHER", 100)] }, reached("a"))).toEqual([]);
  });
});

describe("QUANTITY", () => {
  it.each([0, 5, 747.2, 0.125, 1_000_000_000_000, 500])("takes %d", (value) => {
    expect(reasonsOf(MEASURES.QUANTITY, counted(value))).toEqual([]);
  });

  it.each([
    [-1, { code: "kernel.numberNegative", field: "figure.value" }],
    [1_000_000_000_001, { code: "kernel.numberTooBig", field: "figure.value", params: { max: "1.000.000.000.000" } }],
    [0.1234, { code: "kernel.numberTooPrecise", field: "figure.value", params: { max: "3" } }],
  ])("refuses %d", (value, reason) => {
    expect(reasonsOf(MEASURES.QUANTITY, counted(value))).toEqual([reason]);
  });
});

describe("AMOUNT", () => {
  const received = (amount: number): Figure => ({ type: "AMOUNT", amount });

  it.each([0, 1, 320_000_000, 9_000_000_000_000_000])("takes %d đồng", (amount) => {
    expect(reasonsOf(MEASURES.AMOUNT, received(amount))).toEqual([]);
  });

  it.each([
    [-1000, { code: "kernel.moneyNegative", field: "figure.amount", params: { typed: "-1.000" } }],
    [0.5, { code: "kernel.moneyFraction", field: "figure.amount" }],
    [2 ** 64, { code: "kernel.moneyTooBig", field: "figure.amount", params: { max: "9.000.000.000.000.000" } }],
  ])("refuses %d đồng", (amount, reason) => {
    expect(reasonsOf(MEASURES.AMOUNT, received(amount))).toEqual([reason]);
  });
});

describe("RECURRING", () => {
  const field = "figure.period";

  it("speaks of a period of the term that has begun", () => {
    expect(reasonsOf(MEASURES.RECURRING, kept("2025-01-06"))).toEqual([]);
    expect(reasonsOf(MEASURES.RECURRING, kept("2025-03-31"))).toEqual([]);
    expect(reasonsOf(MEASURES.RECURRING, kept("2025-04-07"))).toEqual([
      { code: "progress.periodAhead", field, params: { from: "07/04/2025" } },
    ]);
    expect(reasonsOf(MEASURES.RECURRING, kept("2025-03-25"))).toEqual([{ code: "progress.periodUnknown", field }]);
    expect(reasonsOf(MEASURES.RECURRING, kept("2024-12-30"))).toEqual([{ code: "progress.periodUnknown", field }]);
  });

  it("cannot be unkept before it is over", () => {
    expect(reasonsOf(MEASURES.RECURRING, kept("2025-03-31", false))).toEqual([
      { code: "progress.periodNotOver", field, params: { to: "06/04/2025" } },
    ]);
    expect(reasonsOf(MEASURES.RECURRING, kept("2025-03-24", false))).toEqual([]);
  });
});

describe("CERTIFIED", () => {
  const figure = (decision: { number: string; day: ReturnType<typeof day> } | null, ...steps: string[]): Figure => ({
    type: "CERTIFIED",
    reached: steps.map((key) => ({ step: key, reachedOn: TODAY })),
    decision,
  });

  it("takes steps, and the decision with number and day", () => {
    expect(reasonsOf(MEASURES.CERTIFIED, figure(null, "p1"))).toEqual([]);
    expect(reasonsOf(MEASURES.CERTIFIED, figure({ number: "12/QĐ", day: TODAY }, "p1", "p2"))).toEqual([]);
  });

  it("refuses a decision without number or from after the report", () => {
    expect(reasonsOf(MEASURES.CERTIFIED, figure({ number: "", day: TODAY }))).toEqual([
      { code: "progress.decisionNumberMissing", field: "figure.decision.number" },
    ]);
    expect(reasonsOf(MEASURES.CERTIFIED, figure({ number: "12/QĐ", day: day("2025-04-01") }, "x"))).toEqual([
      { code: "progress.unknownStep", field: "figure.reached" },
      { code: "progress.decisionAhead", field: "figure.decision.day", params: { day: "31/03/2025" } },
    ]);
  });
});

describe("QUALITATIVE", () => {
  it("assesses a month of the term that has begun, also before it is over", () => {
    expect(reasonsOf(MEASURES.QUALITATIVE, assessed("2025-03-01", "FAILED"))).toEqual([]);
    expect(reasonsOf(MEASURES.QUALITATIVE, assessed("2025-01-06"))).toEqual([]);
    expect(reasonsOf(MEASURES.QUALITATIVE, assessed("2025-01-01"))).toMatchObject([{ code: "progress.periodUnknown" }]);
    expect(reasonsOf(MEASURES.QUALITATIVE, assessed("2025-04-01"))).toMatchObject([{ code: "progress.periodAhead" }]);
  });

  it("takes calendar periods where the term is not stated", () => {
    const open = { term: { start: null, due: null } };
    expect(reasonsOf(MEASURES.QUALITATIVE, assessed("2025-03-01"), {}, open)).toEqual([]);
    expect(reasonsOf(MEASURES.QUALITATIVE, assessed("2025-03-02"), {}, open)).toMatchObject([{ code: "progress.periodUnknown" }]);
    expect(periodBeginning(MEASURES.QUALITATIVE, { start: TERM.start, due: null }, day("2025-03-01"))).toEqual({
      from: "2025-03-01",
      to: "2025-03-31",
    });
    expect(periodBeginning(MEASURES.QUALITATIVE, { start: null, due: TERM.due }, day("2025-03-01"))).toEqual({
      from: "2025-03-01",
      to: "2025-03-31",
    });
    expect(periodBeginning(MEASURES.QUALITATIVE, TERM, day("2025-06-01"))).toEqual({ from: "2025-06-01", to: "2025-06-29" });
  });
});

describe("lowering an accepted figure", () => {
  const accepted = { reports: [report("2025-02-01", counted(50)), report("2025-03-20", counted(90), { status: "SUBMITTED" })] };
  const lowered = [{ code: "progress.loweredNeedsReason", field: "reason", params: { day: "01/02/2025" } }];

  it("needs a reason", () => {
    expect(reasonsOf(MEASURES.QUANTITY, counted(49), {}, accepted)).toEqual(lowered);
    expect(reasonsOf(MEASURES.QUANTITY, counted(49), { reason: "" }, accepted)).toEqual(lowered);
    expect(reasonsOf(MEASURES.QUANTITY, counted(49), { reason: "đếm nhầm" }, accepted)).toEqual([]);
    expect(reasonsOf(MEASURES.QUANTITY, counted(50), {}, accepted)).toEqual([]);
  });

  it("is not asked about before the accepted one, nor where the figure is impossible", () => {
    expect(reasonsOf(MEASURES.QUANTITY, counted(49), { day: day("2025-01-31") }, accepted)).toEqual([]);
    expect(reasonsOf(MEASURES.QUANTITY, counted(-1), {}, accepted).map(({ code }) => code)).toEqual(["kernel.numberNegative"]);
  });

  it("gives the figure back when it may be reported", () => {
    expect(checkFigure(context(MEASURES.QUANTITY), { day: TODAY, figure: counted(5), reason: null }, TODAY)).toEqual({
      ok: true,
      value: counted(5),
    });
  });

  it("collects what is wrong with the day and the figure together", () => {
    expect(reasonsOf(MEASURES.QUANTITY, counted(-1), { day: day("2025-04-01") }).map(({ code }) => code)).toEqual([
      "progress.dayAhead",
      "kernel.numberNegative",
    ]);
  });
});
