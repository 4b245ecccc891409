import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, daysBetween, weekdayOf } from "@/lib/kernel/dates";
import { addWorkingDays, calendarOf, holidaysOf, isWorkingDay } from "./domain";
import type { DayCalendar, DeclaredDay } from "./types";

const NONE: DayCalendar = { off: new Set(), working: new Set() };
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day("2000-01-01"), count));
const declared = (of: string, kind: DeclaredDay["kind"], depth = 1): DeclaredDay => ({ day: day(of), kind, depth });
const days = (year: number, holiday: string) =>
  holidaysOf(year)
    .filter((one) => one.holiday === holiday)
    .map((one) => one.day.slice(5));

describe("working days", () => {
  it("pass over weekends and days off, and count weekends that are worked", () => {
    const calendar = calendarOf([declared("2025-05-01", "OFF"), declared("2025-05-02", "OFF"), declared("2025-04-26", "WORKING")]);
    expect(addWorkingDays(day("2025-04-30"), 1, calendar)).toBe("2025-05-05");
    expect(addWorkingDays(day("2025-04-25"), 1, calendar)).toBe("2025-04-26");
    expect(addWorkingDays(day("2025-04-25"), 3, calendar)).toBe("2025-04-29");
    expect(addWorkingDays(day("2025-04-30"), 1, NONE)).toBe("2025-05-01");
  });

  it("are as many as were asked for, the last of them one, whatever was declared", () => {
    const some = fc.array(fc.record({ at: fc.nat(60), kind: fc.constantFrom("OFF" as const, "WORKING" as const) }), { maxLength: 20 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), some, (from, count, rows) => {
        const calendar = calendarOf(rows.map(({ at, kind }) => ({ day: addDays(from, at), kind, depth: 1 })));
        const to = addWorkingDays(from, count, calendar);
        const between = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1));
        expect(isWorkingDay(to, calendar)).toBe(true);
        expect(between.filter((each) => isWorkingDay(each, calendar))).toHaveLength(count);
      }),
    );
  });

  it("go by the nearer place where two say something of one day", () => {
    const rows = [declared("2025-05-02", "OFF", 0), declared("2025-05-02", "WORKING", 2), declared("2025-05-02", "OFF", 1)];
    for (const order of [rows, rows.toReversed()]) expect(isWorkingDay(day("2025-05-02"), calendarOf(order))).toBe(true);
  });
});

describe("the holidays of a year", () => {
  // As the government declared them: the five days of Tết, the day beside 2/9.
  it.each([
    [2021, ["02-10", "02-11", "02-12", "02-13", "02-14"], "09-03"],
    [2022, ["01-31", "02-01", "02-02", "02-03", "02-04"], "09-01"],
    [2023, ["01-20", "01-21", "01-22", "01-23", "01-24"], "09-01"],
    [2024, ["02-08", "02-09", "02-10", "02-11", "02-12"], "09-03"],
    [2025, ["01-27", "01-28", "01-29", "01-30", "01-31"], "09-01"],
    [2026, ["02-16", "02-17", "02-18", "02-19", "02-20"], "09-01"],
  ])("%i is proposed as it was declared", (year, tet, beside) => {
    expect(days(year, "TET")).toEqual(tet);
    expect(days(year, "NATIONAL_BESIDE")).toEqual([beside]);
  });

  it("give back a holiday on a weekend on the next working day, two in a row on two", () => {
    expect(days(2023, "COMPENSATION")).toEqual(["01-02", "01-25", "01-26", "05-02", "05-03", "09-04"]);
    expect(days(2025, "COMPENSATION")).toEqual([]);
  });

  it("have 24/11 from 2026 on", () => {
    expect([days(2025, "CULTURE"), days(2026, "CULTURE")]).toEqual([[], ["11-24"]]);
  });

  it("are different days of the year, in their order, no compensation on a weekend", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
        const all = holidaysOf(year);
        const own = all.map((one) => one.day);
        expect(own).toEqual([...new Set(own)].toSorted());
        for (const { day: each, holiday } of all) if (holiday === "COMPENSATION") expect(weekdayOf(each)).toBeLessThan(6);
      }),
    );
  });
});
