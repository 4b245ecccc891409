import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day } from "@/lib/kernel/dates";
import { type Fraction, fraction, ratio } from "@/lib/kernel/fraction";
import { PLEDGE_STATUSES } from "@/lib/pledges/constants";
import type { MeasureType, PledgeStatus } from "@/lib/pledges/types";
import type { Light, Progress, ProgressDetail } from "../types";
import { deadlineOf, type LightFacts, lightOf } from "./domain";

const TERM = { start: day("2025-01-01"), due: day("2025-06-30") };
const TODAY = day("2025-03-31");

function progress(percent: Fraction | number | null, measure: MeasureType = "QUANTITY", detail: ProgressDetail | null = null): Progress {
  return { measure, percent: typeof percent === "number" ? fraction(percent) : percent, hasFigure: true, asOf: TODAY, detail };
}
const without = (measure: MeasureType = "QUANTITY"): Progress => ({ measure, percent: null, hasFigure: false, asOf: null, detail: null });
const fulfilled = (isFulfilled: boolean): ProgressDetail => ({
  type: "RECURRING",
  done: 11,
  all: 12,
  due: 12,
  unreported: 0,
  least: 11,
  fulfilled: isFulfilled,
});
const assessedAs = (assessment: "PASSED" | "FAILED" | null): ProgressDetail => ({
  type: "QUALITATIVE",
  last: assessment && { from: day("2025-03-01"), to: day("2025-03-31"), assessment },
  passed: 0,
  failed: 0,
});
const facts = (change: Partial<LightFacts> = {}): LightFacts => ({
  status: "ACTIVE",
  hold: null,
  term: TERM,
  done: null,
  progress: progress(50),
  expected: fraction(50),
  ...change,
});
const claim = (doneOn: string, reportedOn = doneOn) => ({ doneOn: day(doneOn), reportedOn: day(reportedOn), acceptedOn: null });
const light = (change: Partial<LightFacts>, today = TODAY): Light => lightOf(facts(change), today);
const word = (change: Partial<LightFacts>, today = TODAY): string => `${light(change, today).colour} ${light(change, today).word}`;

describe("1. accepted as done", () => {
  it("is ✓, and says how late it was, never red", () => {
    expect(light({ status: "ACCEPTED", done: claim("2025-06-30") })).toEqual({ colour: "DONE", word: "DONE", days: null, behind: null });
    expect(light({ status: "ACCEPTED", done: claim("2025-07-01") })).toEqual({ colour: "DONE", word: "DONE_LATE", days: 1, behind: null });
    expect(light({ status: "ACCEPTED", done: claim("2025-07-20") }, day("2026-01-01"))).toMatchObject({ colour: "DONE", days: 20 });
    expect(word({ status: "ACCEPTED", done: null })).toBe("DONE DONE");
    expect(word({ status: "ACCEPTED", done: claim("2025-07-20"), term: { start: null, due: null } })).toBe("DONE DONE");
  });

  it("comes before everything else", () => {
    expect(word({ status: "ACCEPTED", hold: "BRANCH_NOT_CHOSEN", progress: null }, day("2026-01-01"))).toBe("DONE DONE");
    expect(word({ status: "ACCEPTED", progress: progress(null, "QUALITATIVE", assessedAs("FAILED")) })).toBe("DONE DONE");
  });
});

describe("2. waiting, paused, branch not chosen", () => {
  it.each(["WAITING", "PAUSED", "BRANCH_NOT_CHOSEN"] as const)("%s is grey with its word, also past the due date", (hold) => {
    expect(word({ hold })).toBe(`GREY ${hold}`);
    expect(word({ hold, progress: null }, day("2025-12-31"))).toBe(`GREY ${hold}`);
    expect(word({ hold, progress: progress(null, "QUALITATIVE", assessedAs("FAILED")) })).toBe(`GREY ${hold}`);
  });

  it.each(["CANCELLED", "TRANSFERRED"] as const)("%s is grey", (status) => {
    expect(word({ status }, day("2025-12-31"))).toBe(`GREY ${status}`);
  });
});

describe("declared not delivered", () => {
  it("is red, with the days past its due date", () => {
    expect(light({ status: "NOT_DELIVERED" })).toEqual({ colour: "RED", word: "NOT_DELIVERED", days: null, behind: null });
    expect(light({ status: "NOT_DELIVERED" }, day("2025-06-30"))).toMatchObject({ days: null });
    expect(light({ status: "NOT_DELIVERED" }, day("2025-07-02"))).toMatchObject({ colour: "RED", days: 2 });
    expect(light({ status: "NOT_DELIVERED", progress: null, term: { start: null, due: null } })).toMatchObject({
      colour: "RED",
      days: null,
    });
    expect(light({ status: "NOT_DELIVERED", progress: progress(null, "QUALITATIVE", assessedAs("PASSED")) })).toMatchObject({
      colour: "RED",
    });
    expect(light({ status: "NOT_DELIVERED", progress: without("RECURRING") }, day("2025-07-04"))).toMatchObject({ days: 1 });
    expect(light({ status: "NOT_DELIVERED", progress: null }, day("2025-07-04"))).toMatchObject({ days: 4 });
  });
});

describe("3. past the due date", () => {
  it("is red with the days overdue, with or without a figure", () => {
    expect(word({}, day("2025-06-30"))).toBe("GREEN ON_TRACK");
    expect(light({}, day("2025-07-01"))).toEqual({ colour: "RED", word: "OVERDUE", days: 1, behind: null });
    expect(light({ progress: progress(100), expected: fraction(100) }, day("2025-07-10"))).toMatchObject({ word: "OVERDUE", days: 10 });
    expect(light({ progress: without() }, day("2025-07-10"))).toMatchObject({ word: "OVERDUE" });
    expect(light({ term: { start: null, due: TERM.due } }, day("2025-07-10"))).toMatchObject({ word: "OVERDUE" });
    expect(light({ term: { start: day("2025-08-01"), due: TERM.due } }, day("2025-07-10"))).toMatchObject({ word: "OVERDUE" });
  });

  it("is amber when done was reported in time", () => {
    expect(word({ status: "DONE_REPORTED", done: claim("2025-06-20", "2025-06-30") }, day("2025-07-10"))).toBe("AMBER AWAITING_ACCEPTANCE");
    expect(word({ status: "DONE_REPORTED", done: claim("2025-06-20", "2025-07-01") }, day("2025-07-10"))).toBe("RED OVERDUE");
    expect(word({ status: "DONE_REPORTED", done: claim("2025-06-20", "2025-06-30") }, day("2025-06-30"))).toBe("GREEN ON_TRACK");
  });

  it("leaves a recurring duty the three days in which its last report may arrive", () => {
    expect(deadlineOf("RECURRING", day("2025-06-30"))).toBe("2025-07-03");
    expect(deadlineOf("QUANTITY", day("2025-06-30"))).toBe("2025-06-30");
    expect(deadlineOf(null, day("2025-06-30"))).toBe("2025-06-30");
    const duty = { progress: progress(50, "RECURRING", fulfilled(false)) };
    expect(word(duty, day("2025-07-03"))).toBe("GREEN ON_TRACK");
    expect(light(duty, day("2025-07-04"))).toMatchObject({ word: "OVERDUE", days: 1 });
    expect(word({ ...duty, status: "DONE_REPORTED", done: claim("2025-06-30", "2025-07-03") }, day("2025-07-04"))).toBe(
      "AMBER AWAITING_ACCEPTANCE",
    );
    expect(word({ ...duty, status: "DONE_REPORTED", done: claim("2025-06-30", "2025-07-04") }, day("2025-07-05"))).toBe("RED OVERDUE");
  });

  it("awaits acceptance when a recurring duty is fulfilled by its accepted periods", () => {
    expect(word({ progress: progress(92, "RECURRING", fulfilled(true)) }, day("2025-07-10"))).toBe("AMBER AWAITING_ACCEPTANCE");
  });
});

describe("4. before the start or without dates", () => {
  it("is grey", () => {
    expect(word({}, day("2024-12-31"))).toBe("GREY NOT_STARTED");
    expect(word({}, day("2025-01-01"))).toBe("GREEN ON_TRACK");
    expect(word({ term: { start: null, due: TERM.due } })).toBe("GREY NO_DATES");
    expect(word({ term: { start: TERM.start, due: null } })).toBe("GREY NO_DATES");
    expect(word({ term: { start: TERM.start, due: null } }, day("2024-12-31"))).toBe("GREY NO_DATES");
    expect(word({ progress: without() }, day("2024-12-31"))).toBe("GREY NOT_STARTED");
  });
});

describe("5. without an accepted figure or a target", () => {
  it("is grey", () => {
    expect(word({ progress: without() })).toBe("GREY NO_FIGURE");
    expect(word({ progress: null })).toBe("GREY NO_FIGURE");
    expect(word({ progress: progress(null) })).toBe("GREY NO_TARGET");
    expect(word({ expected: null })).toBe("GREY NO_TARGET");
  });
});

describe("6–9. progress against what was expected", () => {
  it.each([
    [50, 50, "GREEN ON_TRACK"],
    [45.001, 50, "GREEN ON_TRACK"],
    [120, 50, "GREEN ON_TRACK"],
    [0, 4.999, "GREEN ON_TRACK"],
    [0, 5, "RED BEHIND"],
    [-20, 3, "RED BEHIND"],
    [37.4, 50, "RED BEHIND"],
    [37.5, 50, "AMBER ATTENTION"],
    [44.9, 50, "AMBER ATTENTION"],
    [45, 50, "GREEN ON_TRACK"],
    [74.9, 100, "RED BEHIND"],
    [75, 100, "AMBER ATTENTION"],
    [89.999, 100, "AMBER ATTENTION"],
    [90, 100, "GREEN ON_TRACK"],
    [15, 20, "AMBER ATTENTION"],
    [14.9, 20, "RED BEHIND"],
    [15.1, 20, "GREEN ON_TRACK"],
  ])("%d of %d expected is %s", (reached, expected, shown) => {
    expect(word({ progress: progress(reached), expected: fraction(expected) })).toBe(shown);
  });

  it("says how far behind it is", () => {
    expect(light({ progress: progress(35), expected: fraction(80) }).behind).toBe(45);
    expect(light({ progress: progress(60), expected: fraction(50) }).behind).toBe(-10);
    expect(light({ progress: progress(40), expected: fraction(50) }).behind).toBe(10);
    expect(light({ progress: progress(45), expected: fraction(50) }).behind).toBe(5);
  });

  it("does not turn by the noise of floats", () => {
    // 0,1 + 0,2 − 0,3 is not 0 in floats; these thirds meet the thresholds exactly.
    const [p, e] = [ratio(85, 3), ratio(100, 3)];
    expect(word({ progress: progress(p), expected: e })).toBe("AMBER ATTENTION");
    expect(word({ progress: progress(ratio(100, 4)), expected: ratio(100, 3) })).toBe("AMBER ATTENTION");
    expect(word({ progress: progress(ratio(300, 7)), expected: ratio(1000, 21) })).toBe("GREEN ON_TRACK");
  });

  it("holds the three thresholds in their order for every pair of thousandths", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 150_000 }), fc.integer({ min: 0, max: 100_000 }), (p, e) => {
        const shown = word({ progress: progress(p / 1000), expected: fraction(e / 1000) });
        const wanted =
          e - p < 5000 ? "GREEN ON_TRACK" : 4 * p < 3 * e ? "RED BEHIND" : 10 * p < 9 * e ? "AMBER ATTENTION" : "GREEN ON_TRACK";
        expect(shown).toBe(wanted);
      }),
    );
  });

  it("never gets worse with more progress", () => {
    const rank = { RED: 0, AMBER: 1, GREEN: 2, GREY: -1, DONE: 3 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 50 }), (p, e, more) => {
        const before = rank[light({ progress: progress(p), expected: fraction(e) }).colour];
        const after = rank[light({ progress: progress(p + more), expected: fraction(e) }).colour];
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("QUALITATIVE", () => {
  it("shows its last assessed period, before, during and after its term", () => {
    for (const today of [day("2024-12-01"), TODAY, day("2025-12-31")]) {
      expect(word({ progress: progress(null, "QUALITATIVE", assessedAs("PASSED")), expected: null }, today)).toBe("GREEN PASSED");
      expect(word({ progress: progress(null, "QUALITATIVE", assessedAs("FAILED")), expected: null }, today)).toBe("RED FAILED");
      expect(word({ progress: progress(null, "QUALITATIVE", assessedAs(null)), expected: null }, today)).toBe("GREY NOT_ASSESSED");
    }
    expect(word({ progress: without("QUALITATIVE") })).toBe("GREY NOT_ASSESSED");
  });
});

describe("the order of the lights", () => {
  const anyFacts = fc.record({
    status: fc.constantFrom<PledgeStatus>(...PLEDGE_STATUSES),
    hold: fc.constantFrom(null, "WAITING" as const, "PAUSED" as const, "BRANCH_NOT_CHOSEN" as const),
    term: fc.record({ start: fc.constantFrom(null, TERM.start), due: fc.constantFrom(null, TERM.due) }),
    done: fc.constantFrom(null, claim("2025-06-01"), claim("2025-07-15")),
    progress: fc.constantFrom(
      null,
      without(),
      progress(null),
      progress(10),
      progress(60),
      progress(100),
      progress(null, "QUALITATIVE", assessedAs("PASSED")),
    ),
    expected: fc.constantFrom(null, fraction(0), fraction(50), fraction(100)),
  });
  const anyToday = fc.integer({ min: -30, max: 400 }).map((offset) => addDays(TERM.start, offset));

  /** The words that the first rule which applies leaves, rule by rule. */
  const rules: { applies: (each: LightFacts, today: Day) => boolean; words: (each: LightFacts) => string[] }[] = [
    { applies: ({ status }) => status === "ACCEPTED", words: () => ["DONE", "DONE_LATE"] },
    { applies: ({ status }) => status === "CANCELLED" || status === "TRANSFERRED", words: ({ status }) => [status] },
    { applies: ({ hold }) => hold !== null, words: ({ hold }) => [String(hold)] },
    { applies: ({ status }) => status === "NOT_DELIVERED", words: () => ["NOT_DELIVERED"] },
    { applies: (each) => each.progress?.measure === "QUALITATIVE", words: () => ["PASSED"] },
    {
      applies: ({ term }, today) => term.due !== null && today > term.due,
      words: ({ done }) => [done?.reportedOn === day("2025-06-01") ? "AWAITING_ACCEPTANCE" : "OVERDUE"],
    },
    { applies: ({ term }) => term.start === null || term.due === null, words: () => ["NO_DATES"] },
    { applies: ({ term }, today) => term.start !== null && today < term.start, words: () => ["NOT_STARTED"] },
    { applies: (each) => !each.progress?.hasFigure, words: () => ["NO_FIGURE"] },
    { applies: (each) => !each.progress?.percent || !each.expected, words: () => ["NO_TARGET"] },
    { applies: () => true, words: () => ["ON_TRACK", "ATTENTION", "BEHIND"] },
  ];

  it("gives every pledge on every day one light, and only the first rule speaks", () => {
    fc.assert(
      fc.property(anyFacts, anyToday, (each, today) => {
        const first = rules.find(({ applies }) => applies(each, today));
        expect(first?.words(each)).toContain(lightOf(each, today).word);
      }),
      { numRuns: 500 },
    );
  });

  it("never shows red or zero for what is unknown", () => {
    fc.assert(
      fc.property(anyFacts, anyToday, (each, today) => {
        const isBeforeDue = each.term.due === null || today <= each.term.due;
        const isUnknown = !each.progress?.percent && each.progress?.measure !== "QUALITATIVE";
        if (isBeforeDue && isUnknown && each.status === "ACTIVE")
          expect(lightOf(each, today)).toMatchObject({ colour: "GREY", behind: null });
      }),
    );
  });
});
