import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { PLEDGE_STATUSES } from "@/lib/pledges/constants";
import { MEASURES } from "@/lib/pledges/test-content";
import { assessed, counted, kept, report } from "../test-reports";
import { type ReportingFacts, reportingOf } from "./domain";

const MONTHLY = { every: "MONTH", day: 25 } as const;
const facts = (change: Partial<ReportingFacts> = {}): ReportingFacts => ({
  status: "ACTIVE",
  isHeld: false,
  measure: MEASURES.QUANTITY,
  term: { start: day("2025-01-06"), due: day("2025-06-29") },
  rhythm: MONTHLY,
  from: day("2025-01-06"),
  reports: [],
  ...change,
});
const on = (today: string, change: Partial<ReportingFacts> = {}) => reportingOf(facts(change), day(today));
const FIRST = { from: "2025-01-06", to: "2025-01-25" };
const SECOND = { from: "2025-01-26", to: "2025-02-25" };

describe("by the rhythm", () => {
  it("is open, due on the last day, overdue after it", () => {
    expect(on("2025-01-05")).toEqual({ kind: "NOT_EXPECTED" });
    expect(on("2025-01-06")).toEqual({ kind: "OPEN", period: FIRST });
    expect(on("2025-01-24")).toEqual({ kind: "OPEN", period: FIRST });
    expect(on("2025-01-25")).toEqual({ kind: "DUE", period: FIRST });
    expect(on("2025-01-26")).toEqual({ kind: "OVERDUE", period: FIRST, days: 1, missed: 1 });
    expect(on("2025-02-26")).toEqual({ kind: "OVERDUE", period: FIRST, days: 32, missed: 2 });
  });

  it("is sent when something was sent in the period, accepted or not", () => {
    for (const status of ["SUBMITTED", "ACCEPTED"] as const) {
      expect(on("2025-01-25", { reports: [report("2025-01-06", counted(1), { status })] })).toEqual({ kind: "SENT", period: FIRST });
    }
    for (const status of ["RETURNED", "RECALLED"] as const) {
      expect(on("2025-01-25", { reports: [report("2025-01-06", counted(1), { status })] })).toEqual({ kind: "DUE", period: FIRST });
    }
  });

  it("takes a later report for the periods before it", () => {
    expect(on("2025-02-24", { reports: [report("2025-02-01", counted(1))] })).toEqual({ kind: "SENT", period: SECOND });
    expect(on("2025-02-24", { reports: [report("2025-01-20", counted(1))] })).toEqual({ kind: "OPEN", period: SECOND });
    expect(on("2025-02-26", { reports: [report("2025-02-01", counted(2)), report("2025-01-20", counted(1))] })).toMatchObject({
      kind: "OPEN",
      period: { from: "2025-02-26" },
    });
    expect(on("2025-02-26", { reports: [report("2025-01-20", counted(1))] })).toEqual({
      kind: "OVERDUE",
      period: SECOND,
      days: 1,
      missed: 1,
    });
  });

  it("goes on after the due date until it is done", () => {
    expect(on("2025-07-26")).toMatchObject({ kind: "OVERDUE", missed: 7 });
  });
});

describe("where no report is asked for", () => {
  it("is any status but ACTIVE", () => {
    const asked = PLEDGE_STATUSES.filter((status) => on("2025-01-25", { status }).kind !== "NOT_EXPECTED");
    expect(asked).toEqual(["ACTIVE"]);
  });

  it("is a pledge that is held or has no branch", () => {
    expect(on("2025-01-25", { isHeld: true })).toEqual({ kind: "NOT_EXPECTED" });
    expect(on("2025-01-25", { measure: null })).toEqual({ kind: "NOT_EXPECTED" });
  });
});

describe("a recurring duty", () => {
  const duty = { measure: MEASURES.RECURRING };
  const week = { from: "2025-01-06", to: "2025-01-12" };

  it("is reported week by week, each by itself", () => {
    expect(on("2025-01-11", duty)).toEqual({ kind: "OPEN", period: week });
    expect(on("2025-01-12", duty)).toEqual({ kind: "DUE", period: week });
    expect(on("2025-01-13", duty)).toEqual({ kind: "OVERDUE", period: week, days: 1, missed: 1 });
    const second = [report("2025-01-14", kept("2025-01-13"))];
    expect(on("2025-01-14", { ...duty, reports: second })).toEqual({ kind: "OVERDUE", period: week, days: 2, missed: 1 });
    const both = [...second, report("2025-01-14", kept("2025-01-06", false), { status: "SUBMITTED" })];
    expect(on("2025-01-14", { ...duty, reports: both })).toEqual({ kind: "SENT", period: { from: "2025-01-13", to: "2025-01-19" } });
    expect(on("2025-01-21", { ...duty, reports: both })).toMatchObject({ kind: "OPEN", period: { from: "2025-01-20" } });
  });

  it("asks for nothing from before it was signed, or after its last period", () => {
    expect(on("2025-01-14", { ...duty, from: day("2025-01-14") })).toMatchObject({ kind: "OPEN", period: { from: "2025-01-13" } });
    expect(on("2025-01-14", { ...duty, from: day("2025-01-12") })).toMatchObject({ kind: "OVERDUE", missed: 1 });
    const two = {
      ...duty,
      term: { start: day("2025-01-06"), due: day("2025-01-12") },
      reports: [report("2025-01-12", kept("2025-01-06"))],
    };
    expect(on("2025-01-12", two)).toMatchObject({ kind: "SENT" });
    expect(on("2025-01-13", two)).toEqual({ kind: "NOT_EXPECTED" });
    expect(on("2025-01-13", { ...duty, term: { start: null, due: null } })).toEqual({ kind: "NOT_EXPECTED" });
  });
});

describe("an assessed pledge", () => {
  const pledge = { measure: MEASURES.QUALITATIVE };

  it("is assessed month by month of its term", () => {
    expect(on("2025-01-31", pledge)).toEqual({ kind: "DUE", period: { from: "2025-01-06", to: "2025-01-31" } });
    expect(on("2025-02-01", { ...pledge, reports: [report("2025-01-31", assessed("2025-01-06"))] })).toMatchObject({
      kind: "OPEN",
      period: { from: "2025-02-01" },
    });
  });

  it("is assessed by calendar months where the term is not stated", () => {
    for (const term of [
      { start: null, due: null },
      { start: day("2025-01-06"), due: null },
      { start: null, due: day("2025-06-29") },
    ]) {
      expect(on("2025-01-31", { ...pledge, term })).toEqual({ kind: "DUE", period: { from: "2025-01-01", to: "2025-01-31" } });
    }
    const quarterly = { measure: { ...MEASURES.QUALITATIVE, every: "QUARTER" } as const, term: { start: null, due: null } };
    expect(on("2025-04-01", quarterly)).toMatchObject({ kind: "OVERDUE", period: { from: "2025-01-01", to: "2025-03-31" }, days: 1 });
  });
});
