import { describe, expect, it } from "vitest";
import { addDays, day, daysBetween } from "@/lib/kernel/dates";
import { acrossOf, datesFor, downOf, levelsFor, pathOf } from "./plot-geometry";

const extent = { from: day("2025-01-01"), to: day("2025-04-11"), low: 0, high: 100 };

describe("plot geometry", () => {
  it("keeps time linear", () => {
    expect(acrossOf(extent, extent.from)).toBe(0);
    expect(acrossOf(extent, extent.to)).toBe(100);
    expect(acrossOf(extent, addDays(extent.from, 25))).toBe(25);
  });

  it("has a place for a stretch of one day", () => {
    expect(acrossOf({ ...extent, to: extent.from }, extent.from)).toBe(0);
  });

  it("puts the highest value above", () => {
    expect([downOf(extent, 100), downOf(extent, 0), downOf(extent, 25)]).toEqual([0, 100, 75]);
  });

  it.each([
    ["ordinary figures", [10, 62], { low: 0, high: 100 }],
    ["none", [], { low: 0, high: 100 }],
    ["more than was promised", [112], { low: 0, high: 150 }],
    ["worse than the baseline", [-12, 40], { low: -50, high: 100 }],
  ])("starts at zero and reaches 100 for %s", (_, values, { low, high }) => {
    const axis = levelsFor(values);
    expect(axis).toMatchObject({ low, high });
    expect(axis.levels).toContain(0);
    expect(axis.levels.length).toBeLessThanOrEqual(6);
  });

  it("writes at most four dates, the first days of months, in even steps", () => {
    expect(datesFor(day("2024-12-01"), day("2025-06-30"))).toEqual(["2024-12-01", "2025-02-01", "2025-04-01", "2025-06-01"]);
    const long = datesFor(day("2020-05-20"), day("2025-12-31"));
    expect(long.length).toBeLessThanOrEqual(4);
    expect(daysBetween(day("2020-05-20"), long[0] ?? day("2020-01-01"))).toBe(12);
  });

  it("draws points in order", () => {
    expect(
      pathOf(extent, [
        { day: extent.from, value: 0 },
        { day: addDays(extent.from, 50), value: 40 },
      ]),
    ).toBe("M0.00 100.00L50.00 60.00");
  });
});
