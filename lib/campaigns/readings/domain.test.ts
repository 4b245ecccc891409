import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, formatDay, partsOf } from "@/lib/kernel/dates";
import { inferYears, isYearInferred, readDay, takeDay } from "./domain";

const reference = day("2025-03-31");
const days = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays(day("1900-01-01"), count));
const read = (text: string, lean: "PAST" | "FUTURE" = "PAST") => readDay(text, reference, lean);

describe("days as published", () => {
  it.each([
    ["11/04/2024", "2024-04-11"],
    ["1/4/2024", "2024-04-01"],
    ["28-3-2023", "2023-03-28"],
    ["28.3.2023", "2023-03-28"],
    ["28 / 3 / 2023", "2023-03-28"],
    ["2024-04-11", "2024-04-11"],
    ["ngày 05 tháng 3 năm 2025", "2025-03-05"],
    ["ngày 5 tháng 3, năm 2025", "2025-03-05"],
    ["05 tháng 3 năm 2025", "2025-03-05"],
    ["Ngày 16/10/2024.", "2024-10-16"],
    ["vào ngày 16/10/2024", "2024-10-16"],
    ["29/02/2024", "2024-02-29"],
    ["01/01/1900", "1900-01-01"],
    ["31/12/2100", "2100-12-31"],
  ])("%s is taken as it stands", (text, expected) => {
    expect(read(text)).toEqual({ kind: "exact", day: expected, session: null });
  });

  it.each([
    ["chiều 11/04/2024", "AFTERNOON"],
    ["Chiều ngày 11/04/2024", "AFTERNOON"],
    ["sáng 16/10/2024", "MORNING"],
    ["buổi sáng, ngày 16/10/2024", "MORNING"],
    ["tối 16/10/2024", null],
  ])("%s tells the session", (text, session) => {
    expect(read(text)).toMatchObject({ kind: "exact", session });
  });

  it("proposes the last such day where no year is printed, and the one before it", () => {
    expect(read("chiều 11/4")).toEqual({ kind: "proposed", doubt: "NO_YEAR", session: "AFTERNOON", days: ["2024-04-11", "2023-04-11"] });
    expect(read("29/3")).toEqual({ kind: "proposed", doubt: "NO_YEAR", session: null, days: ["2025-03-29", "2024-03-29"] });
    expect(read("ngày 11 tháng 4")).toMatchObject({ kind: "proposed", doubt: "NO_YEAR", days: ["2024-04-11", "2023-04-11"] });
    expect(read("31/3")).toMatchObject({ days: ["2025-03-31", "2024-03-31"] });
  });

  it("looks ahead for a day that is still to come", () => {
    expect(read("15/6", "FUTURE")).toMatchObject({ kind: "proposed", doubt: "NO_YEAR", days: ["2025-06-15", "2026-06-15"] });
    expect(read("31/3", "FUTURE")).toMatchObject({ days: ["2025-03-31", "2026-03-31"] });
    expect(read("30/3", "FUTURE")).toMatchObject({ days: ["2026-03-30", "2027-03-30"] });
  });

  it("finds the leap years of 29/2 on both sides", () => {
    expect(read("29/2")).toMatchObject({ days: ["2024-02-29", "2020-02-29"] });
    expect(read("29/2", "FUTURE")).toMatchObject({ days: ["2028-02-29", "2032-02-29"] });
  });

  it("proposes 16/05/2023 for the printed 16/52023", () => {
    expect(read("16/52023")).toEqual({ kind: "proposed", doubt: "RUN_TOGETHER", session: null, days: ["2023-05-16"] });
    expect(read("ngày 16/52023")).toMatchObject({ days: ["2023-05-16"] });
  });

  it.each([
    ["165/2023", ["2023-05-16"]],
    ["16052023", ["2023-05-16"]],
    ["1605/2023", ["2023-05-16"]],
    ["16/122023", ["2023-12-16"]],
    ["112/2023", ["2023-02-11", "2023-12-01"]],
    ["1122023", ["2023-02-11", "2023-12-01"]],
    ["10122023", ["2023-12-10"]],
    ["1/122023", ["2023-12-01"]],
    ["11/22023", ["2023-02-11"]],
    ["13/2020", ["2020-03-01"]],
    ["0/2020", null],
    ["3/1850", null],
    ["31/42023", null],
    ["16/52199", null],
    ["16/521999", null],
    ["1/2/20233", null],
    ["123", null],
    ["16/132023", null],
  ])("%s is split where a day comes out", (text, expected) => {
    const reading = read(text);
    if (expected) expect(reading).toMatchObject({ kind: "proposed", doubt: "RUN_TOGETHER", days: expected });
    else expect(reading).toEqual({ kind: "unreadable" });
  });

  it("proposes this century for a short year", () => {
    expect(read("16/5/23")).toEqual({ kind: "proposed", doubt: "SHORT_YEAR", session: null, days: ["2023-05-16"] });
    expect(read("31/4/23")).toEqual({ kind: "unreadable" });
  });

  it.each([
    "tháng 3/2020",
    "3/2020",
    "1/2020",
    "12/2020",
    "T3/2020",
    "quý II/2025",
    "Quí 2/2025",
    "năm 2024",
    "2024",
    "cuối năm 2024",
    "trước tháng 6",
    "đầu tháng 5",
    "tuần 3 tháng 4",
  ])("%s is no certain day", (text) => {
    expect(read(text)).toEqual({ kind: "imprecise" });
  });

  it("names the last day of a month that has no such day", () => {
    expect(read("31/02/2025")).toEqual({ kind: "impossible", last: "2025-02-28" });
    expect(read("32/12/2025")).toEqual({ kind: "impossible", last: "2025-12-31" });
    expect(read("31/11/2025")).toEqual({ kind: "impossible", last: "2025-11-30" });
  });

  it.each(["", "   ", "\u00a0"])("%j is empty", (text) => {
    expect(read(text)).toEqual({ kind: "empty" });
  });

  it.each([
    "abc",
    "sáng",
    ".",
    "16/13/2025",
    "0/5/2025",
    "00/05/2025",
    "5/0/2025",
    "16/5/1899",
    "16/5/2101",
    "45/67",
    "1850",
    "13/1850",
    "😀",
    "<script>",
    "x11/04/2024",
    "11/04/2024x",
  ])("%s is not understood", (text) => {
    expect(read(text)).toEqual({ kind: "unreadable" });
  });

  it("reads composed and decomposed accents alike", () => {
    const text = "chiều ngày 05 tháng 3 năm 2025";
    expect(read(text.normalize("NFD"))).toEqual(read(text.normalize("NFC")));
  });

  it("takes every day that is written out, whatever the reference", () => {
    fc.assert(
      fc.property(days, days, (of, today) => {
        expect(readDay(formatDay(of), today, "PAST")).toEqual({ kind: "exact", day: of, session: null });
      }),
    );
  });

  it("finds every day again of which one separator was lost", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(0, 1), fc.boolean(), (of, lost, padded) => {
        const { year, month, date } = partsOf(of);
        const text = padded ? formatDay(of) : `${date}/${month}/${year}`;
        let seen = -1;
        const damaged = text.replaceAll("/", () => {
          seen += 1;
          return seen === lost ? "" : "/";
        });
        // 11/1900 may have been 1/1/1900, and is a month as it stands.
        fc.pre(!/^\d{1,2}\/\d{4}$/.test(damaged));
        const reading = readDay(damaged, reference, "PAST");
        expect(reading.kind).toBe("proposed");
        if (reading.kind === "proposed") expect(reading.days).toContain(of);
      }),
    );
  });

  it("proposes only days with the same digits", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/]{4,9}$/), (text) => {
        const reading = readDay(text, reference, "PAST");
        if (reading.kind !== "proposed" || reading.doubt !== "RUN_TOGETHER") return;
        for (const of of reading.days) {
          const { year, month, date } = partsOf(of);
          const forms = [`${date}`, `${date}`.padStart(2, "0")].flatMap((d) =>
            [`${month}`, `${month}`.padStart(2, "0")].map((m) => `${d}${m}${year}`),
          );
          expect(forms).toContain(text.replaceAll("/", ""));
        }
      }),
    );
  });

  it("never throws and never takes what it cannot read, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const reading = readDay(text, reference, "PAST");
        if (reading.kind === "exact") expect(reading.day).toMatch(/^(19|20|21)\d\d-/);
      }),
    );
  });

  it("infers years that lie on the right side of the reference, nearest first", () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom("PAST" as const, "FUTURE" as const), (of, today, lean) => {
        const { month, date } = partsOf(of);
        const found = inferYears(month, date, today, lean);
        expect(found.length).toBe(2);
        const [first, second] = found as [Day, Day];
        if (lean === "PAST") expect(first <= today && second < first).toBe(true);
        else expect(first >= today && second > first).toBe(true);
      }),
    );
  });

  it("finds two leap days across a century that has none", () => {
    expect(inferYears(2, 29, day("1904-02-28"), "PAST")).toEqual(["1896-02-29", "1892-02-29"]);
    expect(inferYears(2, 29, day("2096-03-01"), "FUTURE")).toEqual(["2104-02-29", "2108-02-29"]);
  });

  it("marks the year as inferred only where none was printed", () => {
    expect(isYearInferred("chiều 11/4", reference)).toBe(true);
    expect(isYearInferred("11/04/2024", reference)).toBe(false);
    expect(isYearInferred("16/52023", reference)).toBe(false);
    expect(isYearInferred("tháng 4", reference)).toBe(false);
    expect(isYearInferred("16/5/23", reference)).toBe(false);
    expect(isYearInferred(null, reference)).toBe(false);
    expect(isYearInferred("", reference)).toBe(false);
  });
});

describe("a day that a form sends", () => {
  const take = (text: string) => takeDay(text, "day", reference, "PAST");

  it("is taken when it is exact, or empty", () => {
    expect(take("11/04/2024")).toEqual({ ok: true, value: "2024-04-11" });
    expect(take(" ")).toEqual({ ok: true, value: null });
  });

  it.each([
    ["16/52023", "campaigns.dayRunTogether", { typed: "16/52023", proposed: "16/05/2023" }],
    ["16/5/23", "campaigns.dayShortYear", { typed: "16/5/23", proposed: "16/05/2023" }],
    ["chiều  11/4", "campaigns.dayNoYear", { typed: "chiều 11/4", proposed: "11/04/2024" }],
    ["tháng 3/2020", "campaigns.dayImprecise", { typed: "tháng 3/2020" }],
    ["31/02/2025", "kernel.dayMissing", { typed: "31/02/2025", last: "28/02/2025" }],
    ["mai", "kernel.dayUnclear", { typed: "mai" }],
  ])("%s is refused with its mend", (text, code, params) => {
    expect(take(text)).toEqual({ ok: false, reasons: [{ code, field: "day", params }] });
  });

  it("is repeated in short", () => {
    const refused = take("x".repeat(41));
    expect(refused).toMatchObject({ reasons: [{ params: { typed: `${"x".repeat(40)}…` } }] });
    expect(take("x".repeat(40))).toMatchObject({ reasons: [{ params: { typed: "x".repeat(40) } }] });
  });
});
