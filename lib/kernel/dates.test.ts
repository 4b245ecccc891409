import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  day,
  dayAt,
  dayOf,
  daysBetween,
  formatDay,
  formatDayInWords,
  formatMoment,
  formatTime,
  fromDbDate,
  fromDbDateOrNull,
  lastOfMonth,
  momentOf,
  mondayOf,
  parseDay,
  partsOf,
  toDbDate,
  weekdayOf,
} from "./dates";

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((offset) => addDays(day("2000-01-01"), offset));

describe("days", () => {
  it.each(["2025-02-28", "2024-02-29", "0001-01-01", "9999-12-31"])("takes %s", (text) => {
    expect(parseDay(text)).toBe(text);
    expect(day(text)).toBe(text);
  });

  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "0000-01-01", "25-01-01", " 2025-01-01", "2025-01-01T00:00", "x"])(
    "does not take %s",
    (text) => {
      expect(parseDay(text)).toBeNull();
      expect(() => day(text)).toThrow("no such day");
    },
  );

  it("takes parts only when the calendar has them", () => {
    expect(dayOf(2025, 5, 30)).toBe("2025-05-30");
    expect(dayOf(2025, 2, 30)).toBeNull();
    expect(dayOf(2025.5, 2, 3)).toBeNull();
    expect(dayOf(0, 2, 3)).toBeNull();
    expect(dayOf(10_000, 2, 3)).toBeNull();
    expect(dayOf(Number.NaN, 2, 3)).toBeNull();
    expect(dayOf(99, 1, 1)).toBe("0099-01-01");
  });

  it("compares as text and counts as the calendar does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        expect(Math.sign(daysBetween(left, right))).toBe(left < right ? 1 : left > right ? -1 : 0);
        expect(addDays(left, daysBetween(left, right))).toBe(right);
        expect(Number.isInteger(daysBetween(left, right))).toBe(true);
      }),
    );
  });

  it("gives its parts back", () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const { year, month, date } = partsOf(of);
        expect(dayOf(year, month, date)).toBe(of);
        expect(fromDbDate(toDbDate(of))).toBe(of);
      }),
    );
    expect(fromDbDateOrNull(null)).toBeNull();
    expect(fromDbDateOrNull(new Date("2025-03-31T00:00:00Z"))).toBe("2025-03-31");
  });
});

describe("the day of a moment", () => {
  it("turns at midnight in Asia/Ho_Chi_Minh under any time zone of the machine", () => {
    expect(dayAt(new Date("2025-03-30T16:59:59.999Z"))).toBe("2025-03-30");
    expect(dayAt(new Date("2025-03-30T17:00:00Z"))).toBe("2025-03-31");
    expect(momentOf(day("2025-03-31")).toISOString()).toBe("2025-03-30T17:00:00.000Z");
    expect(momentOf(day("2025-03-31"), 14, 5).toISOString()).toBe("2025-03-31T07:05:00.000Z");
  });

  it("is the day for every minute of it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (of, hour, minute) => {
        expect(dayAt(momentOf(of, hour, minute))).toBe(of);
      }),
    );
  });

  it("differs by one day between 23:59 and 00:01", () => {
    const [late, early] = [dayAt(momentOf(day("2025-06-30"), 23, 59)), dayAt(momentOf(day("2025-07-01"), 0, 1))];
    expect(daysBetween(late, early)).toBe(1);
  });
});

describe("months and weeks", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-05-31", 13, "2026-06-30"],
    ["2025-05-31", 0, "2025-05-31"],
  ])("%s and %d months is %s", (of, count, expected) => {
    expect(addMonths(day(of), count)).toBe(expected);
  });

  it("knows the last day of every month", () => {
    expect(lastOfMonth(2025, 2)).toBe("2025-02-28");
    expect(lastOfMonth(2024, 2)).toBe("2024-02-29");
    expect(lastOfMonth(2025, 4)).toBe("2025-04-30");
    expect(lastOfMonth(2025, 12)).toBe("2025-12-31");
    expect(() => lastOfMonth(2025, 13)).toThrow("no such month");
  });

  it("starts the week on Monday", () => {
    expect(weekdayOf(day("2025-03-31"))).toBe(1);
    expect(weekdayOf(day("2025-04-06"))).toBe(7);
    expect(weekdayOf(day("1946-10-19"))).toBe(6);
    expect(mondayOf(day("2025-04-06"))).toBe("2025-03-31");
    expect(mondayOf(day("2025-03-31"))).toBe("2025-03-31");
    fc.assert(
      fc.property(anyDay, (of) => {
        expect(weekdayOf(mondayOf(of))).toBe(1);
        expect(daysBetween(mondayOf(of), of)).toBe(weekdayOf(of) - 1);
      }),
    );
  });
});

describe("writing", () => {
  it("has leading zeros where offices have them", () => {
    expect(formatDay(day("2025-03-05"))).toBe("05/03/2025");
    expect(formatDayInWords(day("2025-03-05"))).toBe("ngày 05 tháng 3 năm 2025");
    expect(formatDayInWords(day("2025-02-15"))).toBe("ngày 15 tháng 02 năm 2025");
    expect(formatDayInWords(day("2025-12-05"))).toBe("ngày 05 tháng 12 năm 2025");
  });

  it("tells the time of Asia/Ho_Chi_Minh", () => {
    const moment = new Date("2025-03-31T07:05:00Z");
    expect(formatTime(moment)).toBe("14:05");
    expect(formatMoment(moment)).toBe("14:05 ngày 31/03/2025");
    expect(formatMoment(new Date("2025-03-31T17:30:00Z"))).toBe("00:30 ngày 01/04/2025");
  });
});
