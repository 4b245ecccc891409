import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, partsOf } from "@/lib/kernel/dates";
import { dayOfLunar } from "./domain";

describe("the lunar calendar of Việt Nam", () => {
  it.each([
    [1968, "1968-01-29"],
    [1985, "1985-01-21"],
    [2007, "2007-02-17"],
    [2020, "2020-01-25"],
    [2021, "2021-02-12"],
    [2022, "2022-02-01"],
    [2023, "2023-01-22"],
    [2024, "2024-02-10"],
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2027, "2027-02-06"],
    [2028, "2028-01-26"],
    [2029, "2029-02-13"],
    [2030, "2030-02-02"],
  ])("Tết of %i is on %s, where China's may be another day", (year, expected) => {
    expect(dayOfLunar(year, 1, 1)).toBe(expected);
  });

  it.each([
    [2020, "2020-04-02"],
    [2021, "2021-04-21"],
    [2022, "2022-04-10"],
    [2023, "2023-04-29"],
    [2024, "2024-04-18"],
    [2025, "2025-04-07"],
    [2026, "2026-04-26"],
    [2027, "2027-04-16"],
  ])("Giỗ Tổ Hùng Vương of %i is on %s, after a leap second month too", (year, expected) => {
    expect(dayOfLunar(year, 3, 10)).toBe(expected);
  });

  it("has months of 29 or 30 days, a Tết between 20 January and 21 February, and twelve or thirteen months from one to the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 2099 }), (year) => {
        const tet = dayOfLunar(year, 1, 1);
        const { year: solar, month, date } = partsOf(tet);
        expect([solar, month === 1 ? date >= 20 : month === 2 && date <= 21]).toEqual([year, true]);
        const length = daysBetween(tet, dayOfLunar(year + 1, 1, 1));
        expect([353, 354, 355, 383, 384, 385]).toContain(length);
        expect([29, 30]).toContain(daysBetween(tet, dayOfLunar(year, 2, 1)));
        expect(dayOfLunar(year, 3, 10)).toBe(addDays(dayOfLunar(year, 3, 1), 9));
      }),
    );
  });
});
