import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { chooseLaunchDay } from "./domain";

const today = day("2025-03-31");

describe("the launch day", () => {
  it("is the one that is typed, else the one that was entered, else today", () => {
    expect(chooseLaunchDay("11/04/2024", day("2024-05-01"), today)).toEqual({ ok: true, value: "2024-04-11" });
    expect(chooseLaunchDay("", day("2024-05-01"), today)).toEqual({ ok: true, value: "2024-05-01" });
    expect(chooseLaunchDay("", null, today)).toEqual({ ok: true, value: "2025-03-31" });
  });

  it("may lie in the past or be today, never in the future", () => {
    expect(chooseLaunchDay("31/03/2025", null, today).ok).toBe(true);
    const refused = { ok: false, reasons: [{ code: "campaigns.launchInFuture", field: "launchDay", params: { day: "01/04/2025" } }] };
    expect(chooseLaunchDay("01/04/2025", null, today)).toEqual(refused);
    expect(chooseLaunchDay("", day("2025-04-01"), today)).toEqual(refused);
  });

  it("is refused with its proposal where it is doubtful", () => {
    expect(chooseLaunchDay("11/4", null, today)).toMatchObject({
      ok: false,
      reasons: [{ code: "campaigns.dayNoYear", field: "launchDay", params: { proposed: "11/04/2024" } }],
    });
  });
});
