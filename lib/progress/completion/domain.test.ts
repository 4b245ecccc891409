import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { MEASURES, step } from "@/lib/pledges/test-content";
import { periodsOf } from "../periods/domain";
import { assessed, counted, kept, reachedUpTo, report } from "../test-reports";
import type { Figure, FigureReport } from "../types";
import { completionOf, doneClaimOf } from "./domain";

const TODAY = day("2025-03-31");
const TERM = { start: day("2025-01-06"), due: day("2025-03-30") };
const refused = (code: string, detail: object = {}) => ({ ok: false, reasons: [{ code, ...detail }] });
const on = (value: string) => ({ ok: true, value });

describe("completionOf", () => {
  it("MILESTONE: the day of nghiệm thu", () => {
    const done = [report("2025-02-01", reachedUpTo(3, "2025-02-01")), report("2025-03-10", reachedUpTo(5, "2025-03-08"))];
    expect(completionOf(MEASURES.MILESTONE, TERM, done, TODAY)).toEqual(on("2025-03-08"));
    expect(completionOf(MEASURES.MILESTONE, TERM, [...done].reverse(), TODAY)).toEqual(on("2025-03-08"));
    expect(completionOf(MEASURES.MILESTONE, TERM, [...done, report("2025-03-20", counted(1))], TODAY)).toEqual(on("2025-03-08"));
    const missing = refused("progress.doneWithoutAcceptance", { field: "figure.reached" });
    expect(completionOf(MEASURES.MILESTONE, TERM, done.slice(0, 1), TODAY)).toEqual(missing);
    expect(completionOf(MEASURES.MILESTONE, TERM, [], TODAY)).toEqual(missing);
    expect(completionOf({ type: "MILESTONE", steps: [step("s1", "OTHER", 100)] }, TERM, done, TODAY)).toEqual(missing);
    expect(
      completionOf(MEASURES.MILESTONE, TERM, [report("2025-03-10", reachedUpTo(5, "2025-03-08"), { status: "SUBMITTED" })], TODAY),
    ).toEqual(missing);
    expect(completionOf(MEASURES.MILESTONE, TERM, [...done, report("2025-03-20", reachedUpTo(3, "2025-02-01"))], TODAY)).toEqual(missing);
  });

  it("QUANTITY and AMOUNT: the first day from which the target was kept", () => {
    const reports = [
      report("2025-02-01", counted(200)),
      report("2025-02-05", counted(150)),
      report("2025-02-10", counted(200)),
      report("2025-02-20", counted(230)),
    ];
    expect(completionOf(MEASURES.QUANTITY, TERM, reports, TODAY)).toEqual(on("2025-02-10"));
    expect(completionOf(MEASURES.QUANTITY, TERM, reports.slice(0, 2), TODAY)).toEqual(
      refused("progress.doneBelowTarget", { field: "figure" }),
    );
    expect(completionOf(MEASURES.QUANTITY, TERM, reports.slice(0, 1), TODAY)).toEqual(on("2025-02-01"));
    expect(completionOf(MEASURES.AMOUNT, TERM, [report("2025-02-01", { type: "AMOUNT", amount: 320_000_000 })], TODAY)).toEqual(
      on("2025-02-01"),
    );
    expect(completionOf(MEASURES.AMOUNT, TERM, [report("2025-02-01", { type: "AMOUNT", amount: 319_999_999 })], TODAY).ok).toBe(false);
    expect(completionOf(MEASURES.QUANTITY, TERM, [], TODAY)).toEqual(refused("progress.doneWithoutFigure"));
  });

  it("without a stated target: the last figure's day, where the official agrees", () => {
    const reports = [report("2025-02-01", counted(2)), report("2025-02-10", counted(3))];
    expect(completionOf({ ...MEASURES.QUANTITY, target: null }, TERM, reports, TODAY)).toEqual(on("2025-02-10"));
    expect(completionOf({ ...MEASURES.QUANTITY, target: null }, TERM, [], TODAY)).toEqual(refused("progress.doneWithoutFigure"));
  });

  it("RECURRING: the last period's end, over and with enough periods done", () => {
    const weeks = periodsOf("WEEK", TERM).map(({ from }) => report(addDays(from, 3), kept(from)));
    expect(completionOf(MEASURES.RECURRING, TERM, weeks, TODAY)).toEqual(on("2025-03-30"));
    expect(completionOf(MEASURES.RECURRING, TERM, weeks, day("2025-03-30"))).toEqual(refused("progress.doneBeforeEnd"));
    expect(completionOf(MEASURES.RECURRING, TERM, weeks.slice(0, 10), TODAY)).toEqual(
      refused("progress.doneTooFew", { params: { done: 10, least: 11 } }),
    );
    expect(completionOf(MEASURES.RECURRING, { start: null, due: null }, weeks, TODAY)).toEqual(refused("progress.doneBeforeEnd"));
  });

  it("CERTIFIED: the decision's day", () => {
    const figure = (decision: { number: string; day: ReturnType<typeof day> } | null): Figure => ({
      type: "CERTIFIED",
      reached: [
        { step: "p1", reachedOn: TODAY },
        { step: "p2", reachedOn: TODAY },
      ],
      decision,
    });
    const missing = refused("progress.doneWithoutDecision", { field: "figure.decision.number" });
    expect(completionOf(MEASURES.CERTIFIED, TERM, [report("2025-03-01", figure(null))], TODAY)).toEqual(missing);
    expect(completionOf(MEASURES.CERTIFIED, TERM, [], TODAY)).toEqual(missing);
    expect(completionOf(MEASURES.CERTIFIED, TERM, [report("2025-03-20", figure({ number: "1", day: day("2025-03-15") }))], TODAY)).toEqual(
      on("2025-03-15"),
    );
  });

  it("QUALITATIVE: the last period's end, passed", () => {
    const last = (assessment: "PASSED" | "FAILED") => [report("2025-03-25", assessed("2025-03-01", assessment))];
    expect(completionOf(MEASURES.QUALITATIVE, TERM, last("PASSED"), TODAY)).toEqual(on("2025-03-30"));
    expect(completionOf(MEASURES.QUALITATIVE, TERM, last("PASSED"), day("2025-03-26"))).toEqual(on("2025-03-26"));
    expect(completionOf(MEASURES.QUALITATIVE, TERM, last("FAILED"), TODAY)).toEqual(refused("progress.doneNotPassed"));
    expect(completionOf(MEASURES.QUALITATIVE, TERM, [], TODAY)).toEqual(refused("progress.doneNotPassed"));
    expect(completionOf(MEASURES.QUALITATIVE, TERM, [report("2025-02-25", assessed("2025-02-01"))], TODAY)).toEqual(
      refused("progress.doneBeforeEnd"),
    );
    expect(completionOf(MEASURES.QUALITATIVE, { start: null, due: null }, [report("2025-02-25", assessed("2025-02-01"))], TODAY)).toEqual(
      on("2025-02-28"),
    );
  });
});

describe("doneClaimOf", () => {
  const claim = (measure: Parameters<typeof doneClaimOf>[0], report: FigureReport, isClaimed: boolean, others: FigureReport[] = []) =>
    doneClaimOf(measure, TERM, others, report, isClaimed, TODAY);
  const sent = (of: string, figure: Figure) => report(of, figure, { status: "SUBMITTED" });

  it("takes reports that wait at their word", () => {
    expect(claim(MEASURES.QUANTITY, sent("2025-03-01", counted(200)), true)).toEqual(on("2025-03-01"));
    expect(claim(MEASURES.QUANTITY, sent("2025-03-01", counted(210)), true, [sent("2025-02-01", counted(200))])).toEqual(on("2025-02-01"));
    expect(
      claim(MEASURES.QUANTITY, sent("2025-03-01", counted(200)), true, [report("2025-03-05", counted(10), { status: "RETURNED" })]),
    ).toEqual(on("2025-03-01"));
  });

  it("is made by figures that show it, without being ticked", () => {
    expect(claim(MEASURES.QUANTITY, sent("2025-03-01", counted(200)), false)).toEqual(on("2025-03-01"));
    expect(claim(MEASURES.MILESTONE, sent("2025-03-01", reachedUpTo(4, "2025-03-01")), false)).toEqual(on("2025-03-01"));
    expect(claim(MEASURES.QUANTITY, sent("2025-03-01", counted(199)), false)).toEqual({ ok: true, value: null });
  });

  it("is refused where the figures contradict it", () => {
    expect(claim(MEASURES.QUANTITY, sent("2025-03-01", counted(199)), true)).toEqual(
      refused("progress.doneBelowTarget", { field: "figure" }),
    );
  });

  it("must be said where no figure shows it", () => {
    const open = { ...MEASURES.QUANTITY, target: null };
    expect(claim(open, sent("2025-03-01", counted(3)), false)).toEqual({ ok: true, value: null });
    expect(claim(open, sent("2025-03-01", counted(3)), true)).toEqual(on("2025-03-01"));
    expect(claim(MEASURES.QUALITATIVE, sent("2025-03-31", assessed("2025-03-01")), false)).toEqual({ ok: true, value: null });
    expect(claim(MEASURES.QUALITATIVE, sent("2025-03-31", assessed("2025-03-01")), true)).toEqual(on("2025-03-30"));
    expect(claim({ ...MEASURES.AMOUNT, target: null }, sent("2025-03-01", { type: "AMOUNT", amount: 3 }), false)).toEqual({
      ok: true,
      value: null,
    });
  });
});
