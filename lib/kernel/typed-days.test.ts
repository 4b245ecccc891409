import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, formatDay } from "./dates";
import { parseTypedDay } from "./typed-days";

const refused = (code: string, params: Record<string, string>) => ({ ok: false, reasons: [{ code, params }] });

describe("parseTypedDay", () => {
  it.each([
    ["30/05/2025", "2025-05-30"],
    ["5/3/2025", "2025-03-05"],
    ["30-05-2025", "2025-05-30"],
    ["30.05.2025", "2025-05-30"],
    ["30 / 05 / 2025", "2025-05-30"],
    [" 30/05/2025 ", "2025-05-30"],
    ["2025-05-30", "2025-05-30"],
    ["29/02/2024", "2024-02-29"],
    ["01/01/1900", "1900-01-01"],
    ["31/12/2100", "2100-12-31"],
    ["1900-01-01", "1900-01-01"],
  ])("reads %s as %s", (typed, expected) => {
    expect(parseTypedDay(typed)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["16/52023", "16/05/2023"],
    ["1605/2023", "16/05/2023"],
    ["16052023", "16/05/2023"],
    ["30/5/25", "30/05/2025"],
    ["30-05-25", "30/05/2025"],
  ])("proposes for %s the day %s and does not take it", (typed, proposed) => {
    expect(parseTypedDay(typed)).toEqual(refused("kernel.dayProposed", { typed, proposed }));
  });

  it.each([
    ["31/02/2025", "28/02/2025"],
    ["29/02/2025", "28/02/2025"],
    ["31/04/2025", "30/04/2025"],
    ["32/12/2025", "31/12/2025"],
    ["32/01/2025", "31/01/2025"],
  ])("says of %s that the month ends on %s", (typed, last) => {
    expect(parseTypedDay(typed)).toEqual(refused("kernel.dayMissing", { typed, last }));
  });

  it.each([
    "",
    "hôm qua",
    "5/2025",
    "Quý II/2025",
    "10/13/2025",
    "10/00/2025",
    "00/10/2025",
    "2025-02-30",
    "30/05",
    "1/1/1/2025",
    "99/99/99",
    "9999/2025",
    "16/51850",
  ])("does not guess what %s means", (typed) => {
    expect(parseTypedDay(typed)).toEqual(refused("kernel.dayUnclear", { typed }));
  });

  it.each(["30/05/1899", "30/05/2101", "1899-12-31", "2101-01-01", "30/05/0025"])("refuses the year of %s", (typed) => {
    expect(parseTypedDay(typed)).toEqual(refused("kernel.dayYear", { typed, first: "1900", last: "2100" }));
  });

  it("repeats only the beginning of a long text", () => {
    expect(parseTypedDay("x".repeat(99))).toEqual(refused("kernel.dayUnclear", { typed: `${"x".repeat(40)}…` }));
    expect(parseTypedDay("x".repeat(40))).toEqual(refused("kernel.dayUnclear", { typed: "x".repeat(40) }));
  });

  it("reads back every day that is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (offset) => {
        const of = addDays(day("1900-01-01"), offset);
        expect(parseTypedDay(formatDay(of))).toEqual({ ok: true, value: of });
        expect(parseTypedDay(of)).toEqual({ ok: true, value: of });
      }),
    );
  });
});
