import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { boundsOf, byMonth, MONTHS_SHOWN, monthOf, readMonth, shift, writeMonth } from "./domain";
import type { CalendarItem } from "./types";

const due = (on: string, id = on): CalendarItem => ({ kind: "PLEDGE", day: day(on), id, title: "Việc", unitName: "Khu phố 1" });
const end = (on: string): CalendarItem => ({
  kind: "CAMPAIGN",
  day: day(on),
  edge: "END",
  id: "c",
  name: "Phong trào",
  placeName: "Phường",
});
const FROM = { year: 2024, month: 11 };

describe("the calendar", () => {
  it("shows half a year over the turn of the year, month by month in the order of the days", () => {
    expect(boundsOf(FROM)).toEqual({ first: "2024-11-01", last: "2025-04-30" });
    const months = byMonth(FROM, [due("2025-01-05"), due("2024-11-30"), due("2024-11-02"), end("2024-11-02")], new Map([["2025-01", 4]]));
    expect(
      months.map(({ items, moreDue, ...month }) => [writeMonth(month), items.map(({ kind, day: on }) => `${kind} ${on}`), moreDue]),
    ).toEqual([
      ["2024-11", ["CAMPAIGN 2024-11-02", "PLEDGE 2024-11-02", "PLEDGE 2024-11-30"], 0],
      ["2025-01", ["PLEDGE 2025-01-05"], 3],
    ]);
  });

  it("reads its month from the address, and today's for anything else", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -24, max: 24 }),
        (year, month, by) => {
          const read = readMonth(writeMonth({ year, month }), day("2025-03-31"));
          expect(read).toEqual({ year, month });
          expect(shift(shift(read, by), -by)).toEqual(read);
          expect(monthOf(boundsOf(read).last)).toEqual(shift(read, MONTHS_SHOWN - 1));
        },
      ),
    );
    for (const text of [undefined, "2025-13", "1899-12", "hôm nay", ["2025-01"]]) {
      expect(readMonth(text, addDays(day("2025-03-31"), 0))).toEqual({ year: 2025, month: 3 });
    }
  });
});
