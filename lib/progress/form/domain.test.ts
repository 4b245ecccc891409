import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { Measure } from "@/lib/pledges/types";
import { assessed, kept, PERCENT_MEASURE, report } from "../test-reports";
import { draftKey, draftKeysOf, mustClaim, reportablePeriods } from "./domain";

const WEEKLY: Measure = { type: "RECURRING", every: "WEEK", least: null };
const MONTHLY: Measure = { type: "QUALITATIVE", criterion: "c", every: "MONTH" };
const TERM = { start: day("2025-03-03"), due: day("2025-04-30") };
const TODAY = day("2025-03-26");

const froms = (...parameters: Parameters<typeof reportablePeriods>) => reportablePeriods(...parameters).map(({ from }) => from);

describe("the periods that can be told", () => {
  it("have begun, the latest first", () => {
    expect(reportablePeriods(WEEKLY, TERM, [], TODAY)).toEqual([
      { from: "2025-03-24", to: "2025-03-30", standing: "RUNNING" },
      { from: "2025-03-17", to: "2025-03-23", standing: "UNREPORTED" },
      { from: "2025-03-10", to: "2025-03-16", standing: "UNREPORTED" },
      { from: "2025-03-03", to: "2025-03-09", standing: "UNREPORTED" },
    ]);
    expect(froms(WEEKLY, TERM, [], day("2025-03-24"))).toContain("2025-03-24");
    expect(froms(WEEKLY, TERM, [], day("2025-03-23"))).not.toContain("2025-03-24");
  });

  it("are not those whose report waits; an accepted one may be told anew", () => {
    const reports = [report("2025-03-16", kept("2025-03-10"), { status: "SUBMITTED" }), report("2025-03-23", kept("2025-03-17"))];
    expect(froms(WEEKLY, TERM, reports, TODAY)).toEqual(["2025-03-24", "2025-03-17", "2025-03-03"]);
  });

  it("are the latest twelve at most", () => {
    const long = { start: day("2024-01-01"), due: day("2025-12-31") };
    const periods = froms(WEEKLY, long, [], TODAY);
    expect(periods).toHaveLength(12);
    expect(periods[0]).toBe("2025-03-24");
  });

  it("of an assessed pledge say which are assessed; without a term there is the current one", () => {
    const reports = [report("2025-03-20", assessed("2025-03-03")), report("2025-03-20", assessed("2025-04-01"), { status: "RETURNED" })];
    expect(reportablePeriods(MONTHLY, TERM, reports, day("2025-04-02"))).toEqual([
      { from: "2025-04-01", to: "2025-04-30", standing: "OPEN" },
      { from: "2025-03-03", to: "2025-03-31", standing: "ASSESSED" },
    ]);
    expect(froms(MONTHLY, { start: null, due: TERM.due }, [], TODAY)).toEqual(["2025-03-01"]);
    expect(froms(MONTHLY, { start: TERM.start, due: null }, [], TODAY)).toEqual(["2025-03-01"]);
    expect(froms(MONTHLY, TERM, [report("2025-03-20", assessed("2025-03-03"), { status: "SUBMITTED" })], TODAY)).toEqual([]);
  });

  it("do not exist for other measures, nor while no branch governs", () => {
    expect(reportablePeriods(PERCENT_MEASURE, TERM, [], TODAY)).toEqual([]);
    expect(reportablePeriods(null, TERM, [], TODAY)).toEqual([]);
  });
});

it("done is said by the unit where no figure shows it", () => {
  expect(mustClaim(MONTHLY)).toBe(true);
  expect(mustClaim({ type: "AMOUNT", target: null, targetAsPublished: "gần 2 tỷ" })).toBe(true);
  expect(mustClaim({ type: "AMOUNT", target: 5, targetAsPublished: null })).toBe(false);
  expect(mustClaim(PERCENT_MEASURE)).toBe(false);
  expect(mustClaim(WEEKLY)).toBe(false);
  expect(mustClaim({ type: "MILESTONE", steps: [] })).toBe(false);
});

it("a device keeps the mending of a returned report apart from a new one", () => {
  expect(draftKey("p", "g", false)).toBe("p/g/new");
  expect(draftKey("p", "g", true)).toBe("p/g/mend");
  expect(draftKeysOf("p", "g")).toEqual(["p/g/new", "p/g/mend"]);
});
