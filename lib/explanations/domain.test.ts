import { describe, expect, it, test } from "vitest";
import { addDays, type Day, day } from "@/lib/kernel/dates";
import type { PledgeStanding } from "@/lib/progress/types";
import { answer, askAgain, close, explanationsHref, figuresOf, overdueDays, readDue, stateOf, usualDue, withdraw } from "./domain";
import type { ExplanationStatus } from "./types";

const TODAY = day("2025-03-31");
const NO_HOLIDAYS = { off: new Set<Day>(), working: new Set<Day>() };

describe("the day to answer by", () => {
  it.each([
    ["2025-03-31", "2025-04-03"],
    ["2025-04-03", "2025-04-08"],
    ["2025-04-04", "2025-04-09"],
    ["2025-04-05", "2025-04-09"],
    ["2025-04-06", "2025-04-09"],
  ])("asked on %s is %s: three working days", (today, due) => {
    expect(usualDue(day(today), NO_HOLIDAYS)).toBe(due);
  });

  it("passes over the holidays of the unit's place", () => {
    expect(usualDue(TODAY, { off: new Set([day("2025-04-02")]), working: new Set() })).toBe("2025-04-04");
  });

  test("is today or later, and not far away", () => {
    expect(readDue(null, TODAY, NO_HOLIDAYS)).toEqual({ ok: true, value: "2025-04-03" });
    expect(readDue(TODAY, TODAY, NO_HOLIDAYS)).toEqual({ ok: true, value: TODAY });
    expect(readDue(day("2025-03-30"), TODAY, NO_HOLIDAYS)).toMatchObject({
      ok: false,
      reasons: [{ code: "explanations.duePast", field: "dueDay" }],
    });
    expect(readDue(day("2025-05-30"), TODAY, NO_HOLIDAYS).ok).toBe(true);
    expect(readDue(day("2025-05-31"), TODAY, NO_HOLIDAYS)).toMatchObject({ ok: false, reasons: [{ code: "explanations.dueFar" }] });
  });
});

describe("a request", () => {
  test("goes from asked to answered to closed, is asked again, or withdrawn before an answer; nothing else", () => {
    const statuses: ExplanationStatus[] = ["ASKED", "ANSWERED", "CLOSED", "WITHDRAWN"];
    expect(statuses.map((status) => answer(status).ok)).toEqual([true, false, false, false]);
    expect(statuses.map((status) => close(status).ok)).toEqual([false, true, false, false]);
    expect(statuses.map((status) => askAgain(status).ok)).toEqual([false, true, false, false]);
    expect(statuses.map((status) => withdraw(status).ok)).toEqual([true, false, false, false]);
    expect(answer("ASKED")).toEqual({ ok: true, value: "ANSWERED" });
    expect(close("ANSWERED")).toEqual({ ok: true, value: "CLOSED" });
    expect(askAgain("ANSWERED")).toEqual({ ok: true, value: "ASKED" });
  });

  test("is overdue the day after its day, while nobody has answered", () => {
    const request = { status: "ASKED", dueDay: TODAY } as const;
    expect(overdueDays(request, TODAY)).toBe(0);
    expect(overdueDays(request, addDays(TODAY, 1))).toBe(1);
    expect(overdueDays({ ...request, status: "ANSWERED" }, addDays(TODAY, 9))).toBe(0);
    expect(stateOf(request, TODAY)).toBe("ASKED");
    expect(stateOf(request, addDays(TODAY, 2))).toBe("OVERDUE");
    expect(stateOf({ ...request, status: "CLOSED" }, addDays(TODAY, 2))).toBe("CLOSED");
  });
});

describe("figures to ask about", () => {
  const standing: PledgeStanding = {
    light: { colour: "RED", word: "BEHIND", days: null, behind: 45 },
    percent: 35,
    expected: 80,
    asOf: day("2025-03-20"),
    detail: null,
    forecast: {
      kind: "TREND",
      points: 3,
      last: { day: day("2025-03-20"), percent: 35 },
      pace: 10,
      finish: day("2025-09-30"),
      staleDays: null,
      against: [{ day: day("2025-06-15"), verdict: "LATE", projected: 61, paceNeeded: 26, margin: 8 }],
    },
    reporting: { kind: "OVERDUE", period: { from: day("2025-02-26"), to: day("2025-03-25") }, days: 6, missed: 1 },
    start: day("2025-01-01"),
    due: day("2025-05-31"),
  };

  test("are all that the pledge has, each kept with its light, value and day", () => {
    expect(figuresOf(standing, TODAY).map(({ about }) => about)).toEqual(["STANDING", "PROGRESS", "FORECAST", "REPORTING", "DUE"]);
    expect(figuresOf(standing, TODAY)[1]).toEqual({
      about: "PROGRESS",
      day: TODAY,
      light: { colour: "RED", word: "BEHIND", days: null },
      percent: 35,
      expected: 80,
      asOf: "2025-03-20",
      due: "2025-05-31",
      verdict: "LATE",
      projected: 61,
      reporting: "OVERDUE",
      reportingDays: 6,
    });
  });

  test("are how it stands alone where nothing else is known", () => {
    const bare: PledgeStanding = {
      ...standing,
      percent: null,
      forecast: { kind: "NONE" },
      reporting: { kind: "SENT" },
      due: null,
    } as never;
    expect(figuresOf(bare, TODAY).map(({ about }) => about)).toEqual(["STANDING"]);
  });
});

test("addresses leave out what is as usual", () => {
  expect(explanationsHref({})).toBe("/explanations");
  expect(explanationsHref({ state: "OVERDUE", campaignId: "c", organizationId: "u", page: 2 })).toBe(
    "/explanations?state=OVERDUE&campaign=c&unit=u&page=2",
  );
});
