import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, dayAt, momentOf } from "@/lib/kernel/dates";
import { heldOn, paperMoment, signingMoment } from "./domain";

const received = new Date("2025-04-11T08:00:00Z");
const hours = (count: number) => new Date(received.getTime() - count * 3_600_000);

describe("the moment of signing", () => {
  it.each([
    ["none", null, received],
    ["nonsense", new Date(Number.NaN), received],
    ["now", received, received],
    ["an hour ago", hours(1), hours(1)],
    ["a day ago", hours(24), hours(24)],
    ["a moment more than a day ago", new Date(hours(24).getTime() - 1), received],
    ["ahead", new Date(received.getTime() + 1), received],
    ["1970", new Date(0), received],
  ])("said by the device: %s", (_name, said, kept) => {
    expect(signingMoment(said, received)).toEqual(kept);
  });

  it("never lies after the receipt, nor more than a day before it", () => {
    fc.assert(
      fc.property(fc.option(fc.date(), { nil: null }), (said) => {
        const delay = received.getTime() - signingMoment(said, received).getTime();
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(24 * 3_600_000);
      }),
    );
  });
});

describe("a signature on paper", () => {
  const [today, launched] = [day("2025-04-20"), day("2025-04-11")];

  it("is dated by the day on it, from its first minute", () => {
    expect(paperMoment(launched, { today, launched })).toEqual({ ok: true, value: momentOf(launched) });
    expect(paperMoment(today, { today, launched })).toEqual({ ok: true, value: momentOf(today) });
    expect(paperMoment(day("2020-01-01"), { today, launched: null })).toEqual({ ok: true, value: momentOf(day("2020-01-01")) });
  });

  it("is not dated ahead, nor before the launch", () => {
    expect(paperMoment(addDays(today, 1), { today, launched })).toEqual({
      ok: false,
      reasons: [{ code: "covenants.signedAhead", field: "signedOn", params: { today: "20/04/2025" } }],
    });
    expect(paperMoment(addDays(launched, -1), { today, launched })).toEqual({
      ok: false,
      reasons: [{ code: "covenants.signedBeforeLaunch", field: "signedOn", params: { launched: "11/04/2025" } }],
    });
  });
});

describe("a post", () => {
  const [from, to] = [day("2025-01-01"), day("2025-04-10")];

  it("is held from its first to its last day, both included", () => {
    const held = (on: string) => heldOn({ from, to }, momentOf(day(on), 23, 59));
    expect(["2024-12-31", "2025-01-01", "2025-04-10", "2025-04-11"].map(held)).toEqual([false, true, true, false]);
  });

  it("without an end is held until now", () => {
    expect(heldOn({ from, to: null }, new Date("2099-01-01T00:00:00Z"))).toBe(true);
    expect(heldOn({ from, to: null }, momentOf(addDays(from, -1)))).toBe(false);
    expect(dayAt(momentOf(from))).toBe(from);
  });
});
