import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { content, eitherOr, MEASURES, state, workSteps } from "@/lib/pledges/test-content";
import type { PledgeContent, PledgeState } from "@/lib/pledges/types";
import { chartOf, type PledgeRecord, planOf, standingOf } from "./domain";
import { assessed, counted, kept, PERCENT_MEASURE, reachedUpTo, report } from "./test-reports";
import type { FigureReport } from "./types";

const SIGNED = day("2025-01-01");
const OCCASION = day("2025-06-15");
const record = (pledge: PledgeContent, reports: FigureReport[] = [], at: PledgeState = state()): PledgeRecord => ({
  content: pledge,
  state: at,
  reports,
  rhythm: { every: "MONTH", day: 25 },
  signedOn: SIGNED,
});
const standing = (of: PledgeRecord, today: string) => standingOf(of, [OCCASION], day(today));

describe("standingOf", () => {
  it("puts everything about a pledge together", () => {
    const reports = [report("2025-01-10", counted(10)), report("2025-02-09", counted(25)), report("2025-03-11", counted(40))];
    expect(standing(record(content(PERCENT_MEASURE), reports), "2025-03-12")).toEqual({
      light: { colour: "GREEN", word: "ON_TRACK", days: null, behind: -1.111 },
      percent: 40,
      expected: 38.889,
      asOf: "2025-03-11",
      detail: { type: "QUANTITY", value: 40, unit: "điểm", baseline: 0, target: 100 },
      forecast: {
        kind: "TREND",
        points: 3,
        last: { day: "2025-03-11", percent: 40 },
        pace: 15,
        finish: "2025-07-09",
        staleDays: null,
        against: [{ day: "2025-06-15", verdict: "LATE", projected: 88, paceNeeded: 18.947, margin: 9.5 }],
      },
      reporting: { kind: "SENT", period: { from: "2025-02-26", to: "2025-03-25" } },
      start: "2025-01-01",
      due: "2025-06-30",
    });
  });

  it("knows nothing while the branch is not chosen", () => {
    expect(standing(record(eitherOr(), [report("2025-02-01", reachedUpTo(3, "2025-02-01"))]), "2025-03-12")).toEqual({
      light: { colour: "GREY", word: "BRANCH_NOT_CHOSEN", days: null, behind: null },
      percent: null,
      expected: null,
      asOf: null,
      detail: null,
      forecast: { kind: "NOT_FORECAST", why: "STATUS" },
      reporting: { kind: "NOT_EXPECTED" },
      start: "2025-01-01",
      due: "2025-06-30",
    });
  });

  it("measures the chosen branch from the day that its precondition was met", () => {
    const at = state({
      choice: { branch: "B", chosenOn: day("2025-02-01"), confirmedOn: day("2025-02-02") },
      preconditionsMet: [{ branch: "B", metOn: day("2025-04-01"), evidence: "x", fileIds: [], confirmedById: "p" }],
    });
    const reports = [report("2025-05-16", { type: "AMOUNT", amount: 160_000_000 }), report("2025-05-17", reachedUpTo(1, "2025-05-17"))];
    expect(standing(record(eitherOr(), reports, at), "2025-05-16")).toMatchObject({
      percent: 50,
      expected: 50,
      start: "2025-04-01",
      light: { word: "ON_TRACK" },
    });
    expect(standing(record(eitherOr(), reports, { ...at, status: "WAITING", preconditionsMet: [] }), "2025-05-16")).toMatchObject({
      light: { colour: "GREY", word: "WAITING" },
      reporting: { kind: "NOT_EXPECTED" },
      forecast: { kind: "NOT_FORECAST", why: "STATUS" },
      start: "2025-01-01",
    });
  });

  it("asks for no report while the precondition is unmet, whatever the status says", () => {
    const [only] = content(PERCENT_MEASURE).branches;
    if (!only) throw new Error("no branch");
    const waiting = content(PERCENT_MEASURE, { branches: [{ ...only, precondition: "sau khi có mặt bằng" }] });
    expect(standing(record(waiting), "2025-03-12")).toMatchObject({ light: { word: "WAITING" }, reporting: { kind: "NOT_EXPECTED" } });
  });

  it("runs to the extended due date", () => {
    const extended = state({ extensions: [{ from: day("2025-06-30"), to: day("2025-12-27") }] });
    expect(standing(record(content(PERCENT_MEASURE), [], extended), "2025-07-10")).toMatchObject({
      due: "2025-12-27",
      light: { word: "NO_FIGURE" },
    });
    expect(standing(record(content(PERCENT_MEASURE)), "2025-07-10")).toMatchObject({ light: { word: "OVERDUE", days: 10 } });
  });

  it("lets the pledge's own rhythm go before the campaign's", () => {
    const weekly = content(PERCENT_MEASURE, { rhythm: { every: "WEEK", day: 5 } });
    expect(standing(record(weekly), "2025-01-03")).toMatchObject({
      reporting: { kind: "DUE", period: { from: "2025-01-01", to: "2025-01-03" } },
    });
    const reports = [report("2025-01-05", counted(10)), report("2025-01-12", counted(20)), report("2025-01-19", counted(30))];
    expect(standing(record(weekly, reports), "2025-02-10")).toMatchObject({ forecast: { staleDays: 22 } });
    expect(standing(record(content(PERCENT_MEASURE), reports), "2025-02-10")).toMatchObject({ forecast: { staleDays: null } });
  });

  it("asks for reports from the later of start and signing", () => {
    const late = { ...record(content(PERCENT_MEASURE)), signedOn: day("2025-03-01") };
    expect(standing(late, "2025-02-28").reporting).toEqual({ kind: "NOT_EXPECTED" });
    expect(standing(late, "2025-03-01").reporting).toEqual({ kind: "OPEN", period: { from: "2025-03-01", to: "2025-03-25" } });
    const early = { ...record(content(PERCENT_MEASURE)), signedOn: day("2024-11-01") };
    expect(standing(early, "2024-12-31").reporting).toEqual({ kind: "NOT_EXPECTED" });
    const undated = { ...record(content(PERCENT_MEASURE, { startDay: null })), signedOn: day("2025-03-01") };
    expect(standing(undated, "2025-03-25").reporting).toMatchObject({ kind: "DUE" });
  });

  it.each(["ACCEPTED", "NOT_DELIVERED", "CANCELLED", "TRANSFERRED", "PAUSED", "WAITING"] as const)(
    "forecasts nothing that is %s",
    (status) => {
      expect(standing(record(content(PERCENT_MEASURE), [], state({ status })), "2025-02-10").forecast).toEqual({
        kind: "NOT_FORECAST",
        why: "STATUS",
      });
    },
  );

  it.each(["ACTIVE", "DONE_REPORTED"] as const)("forecasts what is %s", (status) => {
    expect(standing(record(content(PERCENT_MEASURE), [], state({ status })), "2025-02-10").forecast).toEqual({
      kind: "NOT_ENOUGH",
      points: 0,
    });
  });

  it("shows at most ten million percent", () => {
    const tiny = content({ ...MEASURES.QUANTITY, baseline: 0, target: 0.001 });
    expect(standing(record(tiny, [report("2025-02-01", counted(1_000_000_000))]), "2025-02-10").percent).toBe(10_000_000);
    const falling = content({ ...MEASURES.QUANTITY, baseline: 0.001, target: 0, fallingConfirmed: true });
    expect(standing(record(falling, [report("2025-02-01", counted(1_000_000_000))]), "2025-02-10").percent).toBe(-10_000_000);
  });

  it("can be stored as JSON", () => {
    const reports = [report("2025-01-10", counted(10)), report("2025-02-09", counted(25)), report("2025-03-11", counted(40))];
    const shown = standing(record(content(PERCENT_MEASURE), reports), "2025-03-12");
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });

  it("weekly duty never reads 100 while it runs", () => {
    const duty = content(MEASURES.RECURRING, { kind: "TASK", startDay: day("2025-01-06"), dueDay: day("2025-03-30") });
    const weeks = Array.from({ length: 12 }, (_, index) => addDays(day("2025-01-06"), index * 7));
    const reports = weeks.map((from) => report(addDays(from, 5), kept(from)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 83 }), (offset) => {
        const { percent } = standingOf(record(duty, reports), [], addDays(day("2025-01-06"), offset));
        expect(percent === null || percent < 100).toBe(true);
      }),
    );
    expect(standing(record(duty, reports), "2025-03-31")).toMatchObject({ percent: 100, light: { word: "ON_TRACK" } });
    expect(standing(record(duty, reports), "2025-04-03")).toMatchObject({ light: { word: "AWAITING_ACCEPTANCE" } });
  });

  it("is the same whatever the order of the reports", () => {
    const reports = [
      report("2025-01-10", counted(10)),
      report("2025-02-09", counted(25)),
      report("2025-02-09", counted(30)),
      report("2025-03-11", counted(40)),
    ];
    const wanted = standing(record(content(PERCENT_MEASURE), reports), "2025-03-12");
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 4 }), (shuffled) => {
        expect(standing(record(content(PERCENT_MEASURE), shuffled), "2025-03-12")).toEqual(wanted);
      }),
    );
  });
});

describe("chartOf", () => {
  it("has the accepted points up to today", () => {
    const reports = [
      report("2025-02-09", counted(25)),
      report("2025-01-10", counted(10)),
      report("2025-03-11", counted(40)),
      report("2025-02-20", counted(99), { status: "SUBMITTED" }),
    ];
    expect(chartOf(record(content(PERCENT_MEASURE), reports), day("2025-03-10"))).toEqual([
      { day: "2025-01-10", percent: 10 },
      { day: "2025-02-09", percent: 25 },
    ]);
    expect(chartOf(record(content(PERCENT_MEASURE), reports), day("2025-03-11"))).toHaveLength(3);
  });

  it("has the share kept by each report's day for a recurring duty", () => {
    const duty = content(MEASURES.RECURRING, { startDay: day("2025-01-06"), dueDay: day("2025-02-02") });
    const reports = [
      report("2025-01-19", kept("2025-01-13")),
      report("2025-01-12", kept("2025-01-06")),
      report("2025-01-19", kept("2025-01-06")),
      report("2025-01-26", kept("2025-01-20"), { status: "SUBMITTED" }),
      report("2025-02-02", kept("2025-01-20")),
    ];
    expect(chartOf(record(duty, reports), day("2025-02-01"))).toEqual([
      { day: "2025-01-12", percent: 25 },
      { day: "2025-01-19", percent: 50 },
    ]);
    expect(chartOf(record(content(MEASURES.RECURRING, { startDay: null }), reports), day("2025-02-01"))).toEqual([]);
  });

  it("is empty for what has no percentage", () => {
    expect(chartOf(record(content(MEASURES.QUALITATIVE), [report("2025-01-31", assessed("2025-01-01"))]), day("2025-03-01"))).toEqual([]);
    expect(chartOf(record(eitherOr(), [report("2025-01-31", reachedUpTo(1, "2025-01-31"))]), day("2025-03-01"))).toEqual([]);
    expect(chartOf(record(content({ ...MEASURES.QUANTITY, target: null }), [report("2025-01-31", counted(5))]), day("2025-03-01"))).toEqual(
      [],
    );
  });
});

describe("planOf", () => {
  const days = [day("2025-01-01"), day("2025-04-01"), day("2025-06-30")];

  it("is what was expected on each day", () => {
    expect(planOf(record(content(PERCENT_MEASURE)), days)).toEqual([
      { day: "2025-01-01", percent: 0 },
      { day: "2025-04-01", percent: 50 },
      { day: "2025-06-30", percent: 100 },
    ]);
    const planned = content({
      type: "MILESTONE",
      steps: workSteps({ s1: "2025-01-01", s2: "2025-02-01", s3: "2025-05-01", s4: "2025-06-30" }),
    });
    expect(planOf(record(planned), days).map(({ percent }) => percent)).toEqual([10, 25, 100]);
  });

  it("leaves out what is not known", () => {
    expect(planOf(record(content(PERCENT_MEASURE, { dueDay: null })), days)).toEqual([]);
    expect(planOf(record(eitherOr()), days)).toEqual([]);
  });
});
