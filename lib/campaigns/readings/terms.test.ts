import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { checkYears, formatTerm, readTerm, takeTerm, yearsBetween } from "./domain";

const days = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays(day("1900-01-01"), count));

describe("terms as published", () => {
  it.each(["2025-2030", "2025 – 2030", "2025- 2030", "2025—2030", "nhiệm kỳ 2025-2030", "Nhiệm kì 2025 - 2030", "2025/2030"])(
    "%s is understood",
    (text) => {
      expect(readTerm(text)).toEqual({ kind: "exact", term: { from: 2025, to: 2030 } });
    },
  );

  it("proposes five years where the end lies before the begin", () => {
    expect(readTerm("2025-2023")).toEqual({
      kind: "proposed",
      doubt: "REVERSED",
      typed: { from: 2025, to: 2023 },
      proposal: { from: 2025, to: 2030 },
    });
    expect(takeTerm("nhiệm kỳ 2025-2023", "term")).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.termReversed", field: "term", params: { from: "2025", to: "2023", proposed: "2025–2030" } }],
    });
  });

  it("proposes five years for one year twice, and the century for a short end", () => {
    expect(readTerm("2025-2025")).toMatchObject({ kind: "proposed", doubt: "SAME", proposal: { from: 2025, to: 2030 } });
    expect(readTerm("2025-30")).toMatchObject({ kind: "proposed", doubt: "SHORT", proposal: { from: 2025, to: 2030 } });
    expect(readTerm("2025-23")).toMatchObject({ kind: "proposed", doubt: "SHORT", proposal: { from: 2025, to: 2030 } });
    expect(takeTerm("2025-30", "term")).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.termDoubtful", field: "term", params: { typed: "2025-30", proposed: "2025–2030" } }],
    });
  });

  it.each(["2025", "2025-2036", "2025-99", "abc", "25-30", "2025-2030-2035", "1890-1895", "2098-2103", "nhiệm kỳ", ".", "2025-203"])(
    "%s is not understood",
    (text) => {
      expect(readTerm(text)).toEqual({ kind: "unreadable" });
      expect(takeTerm(text, "term")).toMatchObject({ ok: false, reasons: [{ code: "campaigns.termUnclear", field: "term" }] });
    },
  );

  it("allows ten years and no more", () => {
    expect(readTerm("2020-2030")).toMatchObject({ kind: "exact" });
    expect(readTerm("2020-2031")).toEqual({ kind: "unreadable" });
  });

  it("leaves an empty term empty", () => {
    expect(readTerm(" ")).toEqual({ kind: "empty" });
    expect(takeTerm("", "term")).toEqual({ ok: true, value: null });
    expect(takeTerm("2025-2030", "term")).toEqual({ ok: true, value: { from: 2025, to: 2030 } });
  });

  it("reads back every term that it writes, and every proposal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2090 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 300 }),
        (from, length, back) => {
          expect(readTerm(formatTerm({ from, to: from + length }))).toEqual({ kind: "exact", term: { from, to: from + length } });
          const reversed = readTerm(formatTerm({ from, to: Math.max(1000, from - back) }));
          if (reversed.kind !== "proposed") throw new Error("an end that does not lie behind the begin must be a proposal");
          expect(readTerm(formatTerm(reversed.proposal)).kind).toBe("exact");
        },
      ),
    );
  });
});

describe("years of an anniversary", () => {
  const founding = { originDay: day("1946-10-19"), day: day("2024-10-19") };

  it("are right with 78, and noted with 77, for 19/10/1946 in 2024", () => {
    expect(checkYears({ ...founding, years: 78 })).toBeNull();
    expect(checkYears({ ...founding, years: 77 })).toEqual({ typed: 77, counted: 78 });
  });

  it("count by the year, also when the ceremony comes some days before", () => {
    expect(checkYears({ ...founding, day: day("2024-10-16"), years: 78 })).toBeNull();
    expect(yearsBetween(day("1963-10-30"), day("2024-10-30"))).toBe(61);
  });

  it("are not judged while one of the three is unknown", () => {
    expect(checkYears({ originDay: null, day: founding.day, years: 5 })).toBeNull();
    expect(checkYears({ originDay: founding.originDay, day: null, years: 5 })).toBeNull();
    expect(checkYears({ ...founding, years: null })).toBeNull();
  });

  it("agree exactly when they are what was counted", () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 300 }), (originDay, of, years) => {
        const check = checkYears({ originDay, day: of, years });
        expect(check === null).toBe(years === yearsBetween(originDay, of));
      }),
    );
  });
});
