import { describe, expect, it } from "vitest";
import { day, momentOf, toDbDate } from "@/lib/kernel/dates";
import type { Measure, PledgeContent } from "../types";
import { forecastDays, measureInForce, type PledgeRow, toFigureReport, toRecord } from "./domain";

const date = (text: string) => toDbDate(day(text));
const QUANTITY = { type: "QUANTITY", unit: "cây", baseline: 0, target: 10 } as Measure;
const WEEKLY = { type: "RECURRING", every: "WEEK", least: null } as Measure;
const ONE = { branches: [{ key: "A", title: null, precondition: null, measure: QUANTITY }] } as unknown as PledgeContent;
const TWO = {
  branches: [...ONE.branches, { key: "B", title: "B", precondition: null, measure: WEEKLY }],
} as unknown as PledgeContent;

function row(change: Partial<PledgeRow> = {}): PledgeRow {
  return {
    status: "ACTIVE",
    content: ONE,
    dueDay: date("2025-05-31"),
    branchKey: null,
    branchChosenDay: null,
    branchConfirmedDay: null,
    doneDay: null,
    doneReportedDay: null,
    acceptedDay: null,
    // 23:30 in Vietnam: still the day before in UTC+7's terms, the next one by a careless clock.
    signedAt: momentOf(day("2025-01-05"), 23, 30),
    campaign: { rhythm: "MONTH", rhythmDay: 25 },
    reports: [],
    conditions: [],
    extensions: [],
    contributions: [],
    ...change,
  };
}

describe("a stored pledge in the words of the rules", () => {
  it("is its text, its rhythm and the day of its signing, with nothing that did not happen", () => {
    expect(toRecord(row())).toEqual({
      content: ONE,
      state: { status: "ACTIVE", choice: null, preconditionsMet: [], extensions: [], done: null },
      received: [],
      reports: [],
      rhythm: { every: "MONTH", day: 25 },
      signedOn: "2025-01-05",
    });
  });

  it("has a choice from the day that it was chosen, confirmed or not", () => {
    const chosen = row({ branchKey: "B", branchChosenDay: date("2025-02-01") });
    expect(toRecord(chosen).state.choice).toEqual({ branch: "B", chosenOn: "2025-02-01", confirmedOn: null });
    const confirmed = { ...chosen, branchConfirmedDay: date("2025-02-03") };
    expect(toRecord(confirmed).state.choice).toEqual({ branch: "B", chosenOn: "2025-02-01", confirmedOn: "2025-02-03" });
    expect(toRecord(row({ branchKey: "B" })).state.choice).toBeNull();
    expect(toRecord(row({ branchChosenDay: date("2025-02-01") })).state.choice).toBeNull();
  });

  it("was done on a day, reported on another, accepted perhaps", () => {
    const done = row({ doneDay: date("2025-03-01"), doneReportedDay: date("2025-03-04") });
    expect(toRecord(done).state.done).toEqual({ doneOn: "2025-03-01", reportedOn: "2025-03-04", acceptedOn: null });
    expect(toRecord({ ...done, acceptedDay: date("2025-03-09") }).state.done?.acceptedOn).toBe("2025-03-09");
    expect(toRecord({ ...done, doneReportedDay: null }).state.done?.reportedOn).toBe("2025-03-01");
    expect(toRecord(row({ doneReportedDay: date("2025-03-04") })).state.done).toBeNull();
  });

  it("keeps its met preconditions with their evidence", () => {
    const met = { branchKey: "A", metDay: date("2025-02-02"), evidence: "QĐ 1", fileIds: ["f"], confirmedById: "p" };
    expect(toRecord(row({ conditions: [met] })).state.preconditionsMet).toEqual([
      { branch: "A", metOn: "2025-02-02", evidence: "QĐ 1", fileIds: ["f"], confirmedById: "p" },
    ]);
  });

  it("has the extensions that its due date rests on, and none once an amendment has signed another day", () => {
    const extensions = [
      { oldDay: null, newDay: date("2025-05-01") },
      { oldDay: date("2025-05-01"), newDay: date("2025-05-31") },
    ];
    expect(toRecord(row({ extensions })).state.extensions).toEqual([
      { from: null, to: "2025-05-01" },
      { from: "2025-05-01", to: "2025-05-31" },
    ]);
    expect(toRecord(row({ extensions, dueDay: date("2025-07-01") })).state.extensions).toEqual([]);
    expect(toRecord(row({ extensions, dueDay: null })).state.extensions).toEqual([]);
  });

  it("has reports with the day that they are of", () => {
    const recordedAt = new Date("2025-03-02T03:00:00Z");
    const stored = { id: "r", ofDay: date("2025-03-01"), recordedAt, status: "ACCEPTED" as const, figure: { type: "QUANTITY", value: 4 } };
    const read = { id: "r", day: "2025-03-01", recordedAt, status: "ACCEPTED", figure: { type: "QUANTITY", value: 4 } };
    expect(toFigureReport(stored)).toEqual(read);
    expect(toRecord(row({ reports: [stored] })).reports).toEqual([read]);
  });
});

describe("the measure in force", () => {
  it("is that of the only branch, or of the one that was confirmed", () => {
    const open = { content: TWO, branchKey: null, branchConfirmedDay: null };
    expect(measureInForce({ ...open, content: ONE })).toBe(QUANTITY);
    expect(measureInForce(open)).toBeNull();
    expect(measureInForce({ ...open, branchKey: "B" })).toBeNull();
    expect(measureInForce({ ...open, branchConfirmedDay: date("2025-02-01") })).toBeNull();
    expect(measureInForce({ ...open, branchKey: "B", branchConfirmedDay: date("2025-02-01") })).toBe(WEEKLY);
  });
});

it("a forecast is held against the occasion first, then the due date, each once and only if known", () => {
  const [occasion, due] = [day("2025-06-15"), day("2025-05-31")];
  expect(forecastDays(occasion, due)).toEqual([occasion, due]);
  expect(forecastDays(occasion, occasion)).toEqual([occasion]);
  expect(forecastDays(null, due)).toEqual([due]);
  expect(forecastDays(occasion, null)).toEqual([occasion]);
  expect(forecastDays(null, null)).toEqual([]);
});
