import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import type { Forecast, Light, LightColour, PledgeStanding } from "@/lib/progress/types";
import { rollUpItemOf, severityOf, summaryRowOf } from "./domain";

const light = (colour: LightColour, numbers: Partial<Light> = {}): Light => ({
  colour,
  word: "ON_TRACK",
  days: null,
  behind: null,
  ...numbers,
});

describe("severity", () => {
  const colours: LightColour[] = ["RED", "AMBER", "GREY", "GREEN", "DONE"];

  test("red first, then amber, grey, green, done, whatever the numbers", () => {
    const numbers = fc.record({ days: fc.option(fc.nat(1_000_000)), behind: fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })) });
    fc.assert(
      fc.property(fc.nat(3), numbers, numbers, (index, worse, better) => {
        const [one = "RED", two = "RED"] = colours.slice(index);
        expect(severityOf(light(one, worse))).toBeLessThan(severityOf(light(two, better)));
      }),
    );
  });

  test("inside a colour the longest overdue first, then the furthest behind, then the rest", () => {
    const order = [
      light("RED", { days: 400_000 }),
      light("RED", { days: 40, behind: 1 }),
      light("RED", { days: 3, behind: 90 }),
      light("RED", { behind: 45.5 }),
      light("RED", { behind: 45.499 }),
      light("RED", { behind: 0.001 }),
      light("RED"),
    ].map(severityOf);
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(new Set(order).size).toBe(order.length);
  });

  test("ahead of the plan is not worse than nothing to say, and endless lateness keeps its colour", () => {
    expect(severityOf(light("GREEN", { behind: -20 }))).toBe(severityOf(light("GREEN")));
    expect(severityOf(light("RED", { days: 9_000_000 }))).toBe(severityOf(light("RED", { days: 400_000 })));
    expect(severityOf(light("RED", { days: 9_000_000 }))).toBeGreaterThanOrEqual(0);
    expect(severityOf(light("RED", { behind: 400 }))).toBe(severityOf(light("RED", { behind: 9_999_999 })));
    expect(severityOf(light("DONE"))).toBe(4_999_999);
  });
});

const OCCASION = day("2025-06-15");
const DUE = day("2025-05-31");

function against(on: typeof DUE, verdict: "IN_TIME" | "AT_RISK" | "LATE", projected: number) {
  return { day: on, verdict, projected, paceNeeded: null, margin: 0 };
}

const TREND: Forecast = {
  kind: "TREND",
  points: 3,
  last: { day: day("2025-03-20"), percent: 40 },
  pace: 15,
  finish: day("2025-07-20"),
  staleDays: null,
  against: [against(OCCASION, "AT_RISK", 90), against(DUE, "LATE", 80)],
};

const STANDING: PledgeStanding = {
  light: light("RED", { word: "BEHIND", behind: 20 }),
  percent: 40.1234,
  expected: 60,
  asOf: day("2025-03-20"),
  detail: { type: "QUANTITY", value: 40, unit: "cây", baseline: 0, target: 100 },
  forecast: TREND,
  reporting: { kind: "OVERDUE", period: { from: day("2025-02-26"), to: day("2025-03-25") }, days: 6, missed: 1 },
  start: day("2025-01-01"),
  due: DUE,
};

function pledge(standing: Partial<PledgeStanding> = {}, rest: Partial<LoadedPledge> = {}): LoadedPledge {
  const measure = { type: "QUANTITY" as const, unit: "cây", baseline: 0, target: 100, targetAsPublished: null, fallingConfirmed: false };
  return {
    id: "p",
    version: 1,
    placeId: "ward",
    campaignId: "c",
    campaignStatus: "LAUNCHED",
    covenantId: "v",
    organizationId: "unit",
    unitName: "Khu phố 1",
    blockId: "b",
    title: "Trồng cây",
    kind: "WORK",
    status: "ACTIVE",
    weight: 2,
    contentHash: "h",
    isDeleted: false,
    contentIds: ["x", "y"],
    fundingSources: ["SOCIALISED"],
    occasionDay: OCCASION,
    lastReportDay: day("2025-03-20"),
    waitingReports: 1,
    extensionCount: 0,
    record: {
      content: {
        kind: "WORK",
        title: "Trồng cây",
        description: null,
        asPublished: null,
        location: null,
        scale: null,
        startDay: day("2025-01-01"),
        dueDay: DUE,
        dueAsPublished: null,
        weight: 2,
        rhythm: null,
        branches: [{ key: "A", title: null, precondition: null, measure }],
        funding: [],
        contentIds: [],
        supportingOrganizationIds: [],
        sampleFields: [],
      },
      state: { status: "ACTIVE", choice: null, preconditionsMet: [], extensions: [], done: null },
      reports: [],
      rhythm: { every: "MONTH", day: 25 },
      signedOn: day("2025-01-05"),
    },
    standing: { ...STANDING, ...standing },
    ...rest,
  };
}

describe("what a roll-up sees of a pledge", () => {
  test("everything once, percentages cut and in thousandths, the verdict against the occasion", () => {
    expect(rollUpItemOf(pledge())).toEqual({
      pledgeId: "p",
      unitId: "unit",
      blockId: "b",
      contentIds: ["x", "y"],
      fundingSources: ["SOCIALISED"],
      kind: "WORK",
      status: "ACTIVE",
      isHeld: false,
      measure: "QUANTITY",
      weight: 2,
      light: "RED",
      percent: 40_123,
      expected: 60_000,
      assessment: null,
      verdict: "AT_RISK",
      reporting: "OVERDUE",
    });
    expect(rollUpItemOf(pledge({ percent: 112, expected: null }))).toMatchObject({ percent: 100_000, expected: null });
    expect(rollUpItemOf(pledge({ percent: -4 }))).toMatchObject({ percent: 0 });
  });

  test("no occasion, or no forecast: no verdict", () => {
    expect(rollUpItemOf(pledge({}, { occasionDay: null })).verdict).toBe("NONE");
    expect(rollUpItemOf(pledge({ forecast: { kind: "NOT_ENOUGH", points: 1 } })).verdict).toBe("NONE");
    expect(rollUpItemOf(pledge({}, { occasionDay: day("2030-01-01") })).verdict).toBe("NONE");
  });

  test("a pledge whose branch is not chosen is held and has no measure", () => {
    const open = pledge();
    const branches = [...open.record.content.branches, { ...open.record.content.branches[0], key: "B" as const }] as never;
    const content = { ...open.record.content, branches };
    expect(rollUpItemOf({ ...open, record: { ...open.record, content } })).toMatchObject({ isHeld: true, measure: null });
  });

  test("an assessed pledge brings its last assessment", () => {
    const detail = { type: "QUALITATIVE" as const, passed: 1, failed: 0 };
    const last = { from: day("2025-02-01"), to: day("2025-02-28"), assessment: "PASSED" as const };
    expect(rollUpItemOf(pledge({ detail: { ...detail, last } })).assessment).toBe("PASSED");
    expect(rollUpItemOf(pledge({ detail: { ...detail, last: null } })).assessment).toBeNull();
    expect(rollUpItemOf(pledge({ detail: null })).assessment).toBeNull();
  });
});

describe("what is kept of a standing", () => {
  const today = day("2025-03-31");

  test("columns to sort and filter by, and the whole", () => {
    const row = summaryRowOf(pledge(), today);
    expect(row).toEqual({
      pledgeId: "p",
      placeId: "ward",
      campaignId: "c",
      day: today,
      light: "RED",
      severity: severityOf(STANDING.light),
      progress: 40.1234,
      expected: 60,
      overdueDays: null,
      forecast: "AT_RISK",
      forecastDay: "2025-07-20",
      projected: 90,
      lastReportDay: "2025-03-20",
      waitingReports: 1,
      reporting: "OVERDUE",
      assessable: true,
      assessment: null,
      verdict: "AT_RISK",
      details: STANDING,
    });
  });

  test("what groups count of it: whether it is in the percentage, its assessment, its verdict against the occasion", () => {
    expect(summaryRowOf(pledge({ percent: null }), today)).toMatchObject({ assessable: false, assessment: null });
    expect(summaryRowOf(pledge({}, { occasionDay: null }), today).verdict).toBe("NONE");
    const open = pledge();
    const criterion = { type: "QUALITATIVE", criterion: "Đạt loại tốt", every: "MONTH" } as const;
    const content = { ...open.record.content, branches: [{ key: "A" as const, title: null, precondition: null, measure: criterion }] };
    const assessed = (last: object | null) => ({
      ...open,
      record: { ...open.record, content },
      standing: { ...STANDING, detail: { type: "QUALITATIVE", passed: 0, failed: 1, last } as never },
    });
    expect(summaryRowOf(assessed({ assessment: "FAILED" }), today)).toMatchObject({ assessable: false, assessment: "FAILED" });
    expect(summaryRowOf(assessed(null), today).assessment).toBe("NONE");
  });

  test("without an occasion's day the forecast is against the due date; without a forecast it is empty", () => {
    expect(summaryRowOf(pledge({}, { occasionDay: null }), today)).toMatchObject({ forecast: "LATE", projected: 80 });
    const none = summaryRowOf(pledge({ forecast: { kind: "NOT_FORECAST", why: "MEASURE" } }), today);
    expect(none).toMatchObject({ forecast: null, forecastDay: null, projected: null });
    expect(summaryRowOf(pledge({ due: null }, { occasionDay: null }), today).forecast).toBeNull();
  });

  test("overdue days only where the light says overdue or not delivered, not how late a finished work was", () => {
    const days = (word: Light["word"]) => summaryRowOf(pledge({ light: light("RED", { word, days: 5 }) }), today).overdueDays;
    expect([days("OVERDUE"), days("NOT_DELIVERED"), days("DONE_LATE")]).toEqual([5, 5, null]);
  });
});
