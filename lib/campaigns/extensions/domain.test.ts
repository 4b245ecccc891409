import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { countMoves, daysMoved, firstDay, readNewDay } from "./domain";

const today = day("2025-03-31");
const occasion = { day: day("2025-06-15"), originDay: null };

describe("the new day of an occasion", () => {
  it("is taken when it differs, later or earlier, also where there was none", () => {
    expect(readNewDay("30/06/2025", occasion, today)).toEqual({ ok: true, value: "2025-06-30" });
    expect(readNewDay("01/06/2025", occasion, today)).toEqual({ ok: true, value: "2025-06-01" });
    expect(readNewDay("01/03/2025", { day: null, originDay: null }, today)).toEqual({ ok: true, value: "2025-03-01" });
  });

  it("is needed, certain, another one, and after the origin", () => {
    expect(readNewDay("", occasion, today)).toEqual({ ok: false, reasons: [{ code: "campaigns.newDayMissing", field: "newDay" }] });
    expect(readNewDay("15/7", occasion, today)).toMatchObject({
      reasons: [{ code: "campaigns.dayNoYear", params: { proposed: "15/07/2025" } }],
    });
    expect(readNewDay("15/06/2025", occasion, today)).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.sameDay", field: "newDay", params: { day: "15/06/2025" } }],
    });
    const anniversary = { day: day("2024-10-19"), originDay: day("1946-10-19") };
    expect(readNewDay("19/10/1946", anniversary, today)).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.originAfterDay", field: "newDay", params: { origin: "19/10/1946", day: "19/10/1946" } }],
    });
    expect(readNewDay("20/10/1946", anniversary, today).ok).toBe(true);
  });
});

describe("extensions counted", () => {
  const move = (oldDay: string | null, newDay: string) => ({ oldDay: oldDay === null ? null : day(oldDay), newDay: day(newDay) });

  it("are days put off and days brought forward; a day entered late is neither", () => {
    const moves = [
      move(null, "2025-06-15"),
      move("2025-06-15", "2025-06-30"),
      move("2025-06-30", "2025-06-20"),
      move("2025-06-20", "2025-07-01"),
    ];
    expect(moves.map(daysMoved)).toEqual([null, 15, -10, 11]);
    expect(countMoves(moves)).toEqual({ later: 2, earlier: 1 });
    expect(countMoves([])).toEqual({ later: 0, earlier: 0 });
  });

  it("leave both readings: the day in force and the one at the launch", () => {
    expect(firstDay({ day: today, extensions: [] })).toBe(today);
    expect(firstDay({ day: today, extensions: [{ oldDay: day("2025-01-01") }, { oldDay: day("2025-02-01") }] })).toBe("2025-01-01");
    expect(firstDay({ day: today, extensions: [{ oldDay: null }] })).toBeNull();
  });

  it("add up to the way from the first day to the last", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -60, max: 60 }).filter((days) => days !== 0),
          { minLength: 1, maxLength: 8 },
        ),
        (steps) => {
          let at = today;
          const moves = steps.map((days) => {
            const oldDay = at;
            at = addDays(at, days);
            return { oldDay, newDay: at };
          });
          const { later, earlier } = countMoves(moves);
          expect(later + earlier).toBe(steps.length);
          expect(moves.map(daysMoved)).toEqual(steps);
          expect(firstDay({ day: at, extensions: moves })).toBe(today);
        },
      ),
    );
  });
});
