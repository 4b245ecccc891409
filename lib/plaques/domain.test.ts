import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { PLAQUE_STATUSES } from "./constants";
import { checkCeremony, checkDecision, checkWork, move } from "./domain";
import type { PlaqueEvent } from "./types";

const today = day("2025-03-31");
const EVENTS: readonly PlaqueEvent[] = ["PROPOSE_AGAIN", "APPRAISE", "RETURN", "DECIDE", "MOUNT"];

describe("the way of a plaque", () => {
  it("goes from proposal to appraisal, decision and ceremony; back until it is decided", () => {
    const table = PLAQUE_STATUSES.map((status) => [
      status,
      EVENTS.flatMap((event) => {
        const next = move(status, event);
        return next.ok ? [`${event} ${next.value}`] : [];
      }),
    ]);
    expect(Object.fromEntries(table)).toEqual({
      PROPOSED: ["APPRAISE APPRAISED", "RETURN RETURNED"],
      APPRAISED: ["RETURN RETURNED", "DECIDE DECIDED"],
      RETURNED: ["PROPOSE_AGAIN PROPOSED"],
      DECIDED: ["MOUNT MOUNTED"],
      MOUNTED: [],
    });
  });

  it("begins with an accepted work that has none", () => {
    const work = { kind: "WORK", status: "ACCEPTED", hasPlaque: false } as const;
    const codes = (change: object) => {
      const checked = checkWork({ ...work, ...change });
      return checked.ok ? [] : checked.reasons.map(({ code }) => code);
    };
    expect(codes({})).toEqual([]);
    expect(codes({ kind: "TASK" })).toEqual(["plaques.onlyWorks"]);
    expect(codes({ status: "DONE_REPORTED" })).toEqual(["plaques.notAccepted"]);
    expect(codes({ hasPlaque: true })).toEqual(["plaques.hasPlaque"]);
  });
});

describe("a decision", () => {
  const nothing = { number: null, day: null, level: null };

  it("has a number, a day that is not ahead, and a level; all that is missing is named", () => {
    const missing = checkDecision({ ...nothing, isUnstated: false }, today);
    expect(missing.ok ? [] : missing.reasons.map(({ field }) => field)).toEqual(["decisionNumber", "decisionDay", "level"]);
    const ahead = checkDecision({ number: "1/QĐ", day: day("2025-04-01"), level: "cấp xã", isUnstated: false }, today);
    expect(ahead.ok ? [] : ahead.reasons.map(({ code }) => code)).toEqual(["plaques.dayAhead"]);
  });

  it("stays empty where the source gives none of them", () => {
    expect(checkDecision({ ...nothing, isUnstated: true }, today)).toEqual({ ok: true, value: nothing });
  });
});

describe("the day of the ceremony", () => {
  it("is there, not ahead, and not before the decision", () => {
    expect(checkCeremony(day("2024-10-16"), null, today)).toEqual({ ok: true, value: "2024-10-16" });
    expect(checkCeremony(null, null, today).ok).toBe(false);
    expect(checkCeremony(day("2025-04-01"), null, today).ok).toBe(false);
    expect(checkCeremony(day("2024-10-16"), day("2024-10-17"), today).ok).toBe(false);
    expect(checkCeremony(day("2024-10-17"), day("2024-10-17"), today).ok).toBe(true);
  });
});
