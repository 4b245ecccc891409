import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, momentOf } from "@/lib/kernel/dates";
import type { Assessment, FigureReport, ReportStatus } from "@/lib/progress/types";
import type { Measure } from "../types";
import { periodsShown, planDays } from "./domain";

const START = day("2025-01-01");

describe("days of the plan line", () => {
  it("reach from the start to the due day, in order, none twice, at most 25", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (length) => {
        const due = addDays(START, length);
        const days = planDays(START, due);
        expect(days[0]).toBe(START);
        expect(days.at(-1)).toBe(due);
        expect(days.length).toBe(Math.min(24, length) + 1);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
    expect(planDays(START, addDays(START, 48))[1]).toBe(addDays(START, 2));
  });

  it("are none while a day is not known or there is no time between", () => {
    expect(planDays(null, START)).toEqual([]);
    expect(planDays(START, null)).toEqual([]);
    expect(planDays(START, START)).toEqual([]);
    expect(planDays(START, addDays(START, -3))).toEqual([]);
  });
});

const ASSESSED: Measure = { type: "QUALITATIVE", criterion: "Đạt loại tốt", every: "MONTH" };

function assessed(period: string, assessment: Assessment, status: ReportStatus = "ACCEPTED", at = 1): FigureReport {
  const figure = { type: "QUALITATIVE", period: day(period), assessment } as const;
  return { id: `${period}${at}`, day: day(period), recordedAt: momentOf(day("2025-06-01"), at), status, figure };
}

describe("periods", () => {
  const term = { start: START, due: day("2025-04-30") };
  const today = day("2025-03-15");

  it("of an assessed pledge tell the last accepted assessment, what waits, what is open and what is ahead", () => {
    const reports = [
      assessed("2025-01-01", "FAILED"),
      assessed("2025-01-01", "PASSED", "ACCEPTED", 2),
      assessed("2025-02-01", "PASSED", "SUBMITTED"),
      assessed("2025-03-01", "PASSED", "RETURNED"),
    ];
    expect(periodsShown(ASSESSED, term, reports, today)).toEqual([
      { from: "2025-01-01", to: "2025-01-31", standing: "PASSED" },
      { from: "2025-02-01", to: "2025-02-28", standing: "SENT" },
      { from: "2025-03-01", to: "2025-03-31", standing: "OPEN" },
      { from: "2025-04-01", to: "2025-04-30", standing: "FUTURE" },
    ]);
    const again = [assessed("2025-01-01", "FAILED"), assessed("2025-01-01", "PASSED", "SUBMITTED", 2)];
    expect(periodsShown(ASSESSED, term, again, today)[0]?.standing).toBe("FAILED");
  });

  it("begin on their day", () => {
    expect(periodsShown(ASSESSED, term, [], day("2025-04-01")).at(-1)?.standing).toBe("OPEN");
    expect(periodsShown(ASSESSED, term, [], day("2025-03-31")).at(-1)?.standing).toBe("FUTURE");
  });

  it("without a term are the one that is running", () => {
    expect(periodsShown(ASSESSED, { start: null, due: term.due }, [], today)).toEqual([
      { from: "2025-03-01", to: "2025-03-31", standing: "OPEN" },
    ]);
    expect(periodsShown(ASSESSED, { start: START, due: null }, [], today)).toHaveLength(1);
  });

  it("of a recurring duty are its weeks; of other measures there are none", () => {
    const weekly: Measure = { type: "RECURRING", every: "WEEK", least: null };
    const reports: FigureReport[] = [
      {
        id: "r",
        day: today,
        recordedAt: momentOf(today),
        status: "ACCEPTED",
        figure: { type: "RECURRING", period: day("2025-03-03"), done: true },
      },
    ];
    const weeks = periodsShown(weekly, { start: day("2025-03-03"), due: day("2025-03-30") }, reports, day("2025-03-20"));
    expect(weeks.map(({ standing }) => standing)).toEqual(["DONE", "UNREPORTED", "RUNNING", "FUTURE"]);
    const counted: Measure = { type: "QUANTITY", unit: "cây", baseline: 0, target: 10, targetAsPublished: null, fallingConfirmed: false };
    expect(periodsShown(counted, term, [], today)).toEqual([]);
    expect(periodsShown(null, term, [], today)).toEqual([]);
  });
});
