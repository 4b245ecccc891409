import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { Measure } from "@/lib/pledges/types";
import { loadedPledge } from "../test-loaded";
import { counted, kept, report } from "../test-reports";
import { dutyTasks, type ReturnedReport, reportTask, returnedTasks, todayOf } from "./domain";

const TODAY = day("2025-03-31");
const WEEKLY: Measure = { type: "RECURRING", every: "WEEK", least: null };
const MILESTONE: Measure = {
  type: "MILESTONE",
  steps: [
    { key: "a", type: "SURVEY", name: "Khảo sát", weight: 40, plannedDay: null },
    { key: "b", type: "ACCEPTANCE", name: "Nghiệm thu", weight: 60, plannedDay: null },
    { key: "c", type: "PLAQUE", name: "Gắn biển", weight: 0, plannedDay: null },
  ],
};

const reached = (keys: string[], on = "2025-03-10") => ({
  type: "MILESTONE" as const,
  reached: keys.map((step) => ({ step, reachedOn: day(on) })),
});

function returned(change: Partial<ReturnedReport> = {}): ReturnedReport {
  const recordedAt = new Date("2025-03-20T03:00:00Z");
  return {
    id: "r1",
    pledgeId: "pledge",
    title: "Việc thử",
    ofDay: day("2025-03-20"),
    recordedAt,
    period: null,
    reason: "Ảnh mờ",
    ...change,
  };
}

describe("reports that came back", () => {
  it("stand with their reason until a later report answers them", () => {
    expect(returnedTasks([loadedPledge()], [returned()])).toEqual([
      { reportId: "r1", pledgeId: "pledge", title: "Việc thử", ofDay: "2025-03-20", reason: "Ảnh mờ" },
    ]);
    const earlier = loadedPledge({ reports: [report("2025-03-19", counted(3))] });
    const later = loadedPledge({ reports: [report("2025-03-21", counted(3), { status: "SUBMITTED" })] });
    expect(returnedTasks([earlier], [returned()])).toHaveLength(1);
    expect(returnedTasks([later], [returned()])).toEqual([]);
  });

  it("of a week are answered by a report of that week only", () => {
    const week = returned({ period: day("2025-03-17") });
    const of = (period: string) =>
      loadedPledge({ measure: WEEKLY, reports: [report("2025-03-25", kept(period), { status: "SUBMITTED" })] });
    expect(returnedTasks([of("2025-03-10")], [week])).toHaveLength(1);
    expect(returnedTasks([of("2025-03-17")], [week])).toEqual([]);
    const counting = loadedPledge({ reports: [report("2025-03-25", counted(1))] });
    expect(returnedTasks([counting], [week])).toHaveLength(1);
  });

  it("are shown once per pledge and week, the newest first, and not for pledges that take no reports", () => {
    const first = returned({ id: "old", recordedAt: new Date("2025-03-01T03:00:00Z") });
    const other = returned({ id: "week", period: day("2025-03-17"), recordedAt: new Date("2025-03-22T03:00:00Z") });
    const names = returnedTasks([loadedPledge()], [returned({ id: "new" }), other, first]).map(({ reportId }) => reportId);
    expect(names).toEqual(["week", "new"]);
    expect(returnedTasks([loadedPledge({ state: { status: "PAUSED" } })], [returned()])).toEqual([]);
    expect(returnedTasks([], [returned()])).toEqual([]);
  });
});

describe("weekly duties", () => {
  it("are the missed weeks, the latest few, and the one that runs", () => {
    const duty = loadedPledge({
      measure: WEEKLY,
      content: { startDay: day("2025-03-03") },
      reports: [report("2025-03-16", kept("2025-03-10"))],
    });
    expect(dutyTasks(duty, TODAY)).toEqual([
      {
        pledgeId: "pledge",
        title: "Việc thử",
        every: "WEEK",
        period: { from: "2025-03-17", to: "2025-03-23" },
        isMissed: true,
        canSayNo: true,
      },
      expect.objectContaining({ period: { from: "2025-03-24", to: "2025-03-30" }, isMissed: false, canSayNo: true }),
      expect.objectContaining({ period: { from: "2025-03-31", to: "2025-04-06" }, isMissed: false, canSayNo: false }),
    ]);
  });

  it("are none for other measures, before the start, or where no reports are taken", () => {
    expect(dutyTasks(loadedPledge(), TODAY)).toEqual([]);
    expect(dutyTasks(loadedPledge({ measure: WEEKLY, content: { startDay: day("2025-04-07") } }), TODAY)).toEqual([]);
    expect(dutyTasks(loadedPledge({ measure: WEEKLY, state: { status: "PAUSED" } }), TODAY)).toEqual([]);
  });
});

describe("a pledge to report on", () => {
  it("says what was said last, waiting or accepted, and how far along its way it is", () => {
    const reports = [report("2025-03-10", reached(["a"])), report("2025-03-20", reached(["a", "b"]), { status: "SUBMITTED" })];
    expect(reportTask(loadedPledge({ measure: MILESTONE, reports }))).toMatchObject({
      pledgeId: "pledge",
      title: "Việc thử",
      measure: "MILESTONE",
      due: "2025-05-31",
      last: { day: "2025-03-20", words: { type: "MILESTONE", count: 2 } },
      steps: [
        { name: "Khảo sát", isReached: true },
        { name: "Nghiệm thu", isReached: false },
        { name: "Gắn biển", isReached: false },
      ],
    });
    expect(reportTask(loadedPledge())).toMatchObject({ last: null, steps: [] });
  });

  it("is none for duties, for held pledges, and after nghiệm thu once every step is told", () => {
    expect(reportTask(loadedPledge({ measure: WEEKLY }))).toBeNull();
    expect(reportTask(loadedPledge({ state: { status: "WAITING" } }))).toBeNull();
    const accepted = (keys: string[]) =>
      loadedPledge({ measure: MILESTONE, state: { status: "ACCEPTED" }, reports: [report("2025-03-10", reached(keys))] });
    expect(reportTask(accepted(["a", "b"]))).not.toBeNull();
    expect(reportTask(accepted(["a", "b", "c"]))).toBeNull();
    expect(reportTask(loadedPledge({ measure: MILESTONE, reports: [report("2025-03-10", reached(["a", "b", "c"]))] }))).not.toBeNull();
  });
});

describe("a unit's day", () => {
  const named = (id: string, wanted: Parameters<typeof loadedPledge>[0] = {}) =>
    loadedPledge({ ...wanted, pledge: { id, ...wanted.pledge } });

  it("asks for what is overdue before what is due, the longest first, then by due date; the rest may be told", () => {
    const sent = (on: string) => [report(on, counted(1), { status: "SUBMITTED" })];
    const page = todayOf(
      [
        named("late due", { content: { dueDay: day("2025-05-20") }, reports: sent("2025-02-20") }),
        named("open", { reports: sent("2025-03-30") }),
        named("never"),
        named("early due", { content: { dueDay: day("2025-04-20") }, reports: sent("2025-02-20") }),
        named("no due", { content: { dueDay: null }, reports: sent("2025-03-30") }),
        named("asked today", { content: { rhythm: { every: "WEEK", day: 1 } }, reports: sent("2025-03-24") }),
      ],
      [],
      [],
      TODAY,
    );
    expect(page.asked.map(({ pledgeId }) => pledgeId)).toEqual(["never", "early due", "late due", "asked today"]);
    expect(page.open.map(({ pledgeId }) => pledgeId)).toEqual(["open", "no due"]);
    expect(page.pledges).toBe(6);
  });

  it("puts missed weeks of all duties before running ones, the oldest first", () => {
    const since = (on: string) => ({ measure: WEEKLY, content: { startDay: day(on) } });
    const { duties } = todayOf([named("new", since("2025-03-24")), named("old", since("2025-03-17"))], [], [], TODAY);
    expect(duties.map(({ pledgeId, period, isMissed }) => `${pledgeId} ${period.from} ${isMissed}`)).toEqual([
      "old 2025-03-17 true",
      "new 2025-03-24 false",
      "old 2025-03-24 false",
      "new 2025-03-31 false",
      "old 2025-03-31 false",
    ]);
  });

  it("asks for a choice until it is confirmed, and passes on what waits and what came back", () => {
    const [branch] = loadedPledge().record.content.branches;
    const branches = branch ? [branch, { ...branch, key: "B" as const }] : [];
    const choice = { branch: "B" as const, chosenOn: TODAY, confirmedOn: null };
    const waiting = [{ reportId: "w", title: "t", ofDay: TODAY }];
    const page = todayOf(
      [
        named("open", { branches }),
        named("chosen", { branches, state: { choice } }),
        named("set", { branches, state: { choice: { ...choice, confirmedOn: TODAY } } }),
      ],
      [returned({ pledgeId: "set" })],
      waiting,
      TODAY,
    );
    expect(page.choices).toEqual([
      { pledgeId: "open", title: "Việc thử", isChosen: false },
      { pledgeId: "chosen", title: "Việc thử", isChosen: true },
    ]);
    expect(page.returned).toHaveLength(1);
    expect(page.waiting).toBe(waiting);
  });
});
