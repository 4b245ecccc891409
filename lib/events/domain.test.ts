import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkYears, yearsBetween } from "@/lib/campaigns/readings/domain";
import { addDays, type Day, day, daysBetween, partsOf } from "@/lib/kernel/dates";
import { formatPreciseDay, type PreciseDay, parsePreciseDay } from "@/lib/kernel/typed-days";
import { columnsOfTime, takeWhen, whenOf } from "./domain";

const FIRST = day("1900-01-01");
const days = fc.nat(daysBetween(FIRST, day("2100-12-31"))).map((count): Day => addDays(FIRST, count));
const whens: fc.Arbitrary<PreciseDay> = fc.oneof(
  days.map((known): PreciseDay => ({ precision: "DAY", day: known })),
  days.map((known): PreciseDay => ({ precision: "MONTH", year: partsOf(known).year, month: partsOf(known).month })),
  days.map((known): PreciseDay => ({ precision: "NO_YEAR", month: partsOf(known).month, date: partsOf(known).date })),
);

describe("when an event was", () => {
  it("is read back as it was written, by people and by the database, whatever is known of it", () => {
    fc.assert(
      fc.property(whens, (when) => {
        expect(parsePreciseDay(formatPreciseDay(when))).toEqual({ ok: true, value: when });
        expect(whenOf(columnsOfTime(when))).toEqual(when);
      }),
    );
    expect(parsePreciseDay(" ")).toEqual({ ok: true, value: null });
    expect(whenOf(columnsOfTime(null))).toBeNull();
  });

  it("is never guessed: no month 13, no 31/02, no day of a lost separator", () => {
    for (const typed of ["13/2024", "tháng 0/2024", "31/2", "16/52023", "16/5/23", "cuối năm"]) {
      expect(parsePreciseDay(typed).ok, typed).toBe(false);
      expect(takeWhen(typed, "when", day("2025-03-31")).ok, typed).toBe(false);
    }
    expect(parsePreciseDay("29/2")).toEqual({ ok: true, value: { precision: "NO_YEAR", month: 2, date: 29 } });
  });
});

describe("the years of an anniversary", () => {
  it("grow by one with every year, whatever the origin and the day, and only the counted number raises no doubt", () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 300 }), (one, another, typed) => {
        const [originDay, on] = one < another ? [one, another] : [another, one];
        const counted = yearsBetween(originDay, on);
        expect(counted).toBeGreaterThanOrEqual(0);
        expect(counted).toBe(partsOf(on).year - partsOf(originDay).year);
        expect(checkYears({ originDay, day: on, years: counted })).toBeNull();
        expect(checkYears({ originDay, day: on, years: typed })).toEqual(typed === counted ? null : { typed, counted });
        expect(checkYears({ originDay: null, day: on, years: typed })).toBeNull();
      }),
    );
  });

  it("are 78 for 19/10/1946 in 2024, 61 and 60 for the province, 30 for the city; 77 is doubted and 78 proposed", () => {
    const count = (origin: string, on: string) => yearsBetween(day(origin), day(on));
    expect(count("1946-10-19", "2024-10-19")).toBe(78);
    expect([count("1963-10-30", "2024-10-30"), count("1963-10-30", "2023-10-30"), count("1993-12-27", "2023-12-27")]).toEqual([61, 60, 30]);
    expect(checkYears({ originDay: day("1946-10-19"), day: day("2024-10-19"), years: 77 })).toEqual({ typed: 77, counted: 78 });
  });
});
