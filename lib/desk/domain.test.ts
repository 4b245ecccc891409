import { describe, expect, it } from "vitest";
import type { Standing } from "@/lib/covenants/types";
import { byAge, waitsForDecision } from "./domain";

describe("what waits for the official", () => {
  it("is a covenant that was sent, or the amendment of a signed one", () => {
    const waits = (state: Standing["state"], amendment: Standing["amendment"] = null) =>
      waitsForDecision({ standing: { state, amendment } });
    expect(waits("WAITING")).toBe(true);
    expect(waits("SIGNED", "WAITING")).toBe(true);
    expect([waits("SIGNED"), waits("SIGNED", "RETURNED"), waits("RETURNED"), waits("NOT_SENT"), waits("APPROVED")]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("stands with the longest waiting first, and last what has no time", () => {
    const at = (hour: number | null) => ({ since: hour === null ? null : new Date(Date.UTC(2025, 2, 31, hour)) });
    const sorted = [at(9), at(null), at(7), at(8), at(null)].sort(byAge).map(({ since }) => since?.getUTCHours() ?? null);
    expect(sorted).toEqual([7, 8, 9, null, null]);
    expect(byAge(at(null), at(null))).toBe(0);
  });
});
