import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "@/lib/kernel/fraction";
import { cellOf, meantNumber, type RawCell, trimmedRow } from "./cells";

const seen = (raw: RawCell, is1904 = false) => {
  const { text, number, day } = cellOf(raw, is1904);
  return [text, number, day];
};
const at = (iso: string, format: string) => ({ time: Date.parse(`${iso}Z`), format });

describe("a cell as a person sees it", () => {
  it.each<[string, RawCell, unknown[]]>([
    ["nothing", null, ["", null, null]],
    ["spaces alone", "  \u00a0 ", ["", null, null]],
    ["text with hard and double spaces, decomposed", "Khu\u00a0 pho\u0302\u0301  1 ", ["Khu phố 1", null, null]],
    ["several lines", "Xây dựng\r\n nhà văn hóa", ["Xây dựng\nnhà văn hóa", null, null]],
    ["a code of digits as text", "06709", ["06709", null, null]],
    ["a truth", true, ["TRUE", null, null]],
    ["an error", "#REF!", ["#REF!", null, null]],
    ["a plain number", 2025, ["2025", 2025, null]],
    ["a decimal", 747.2, ["747,2", 747.2, null]],
    ["what a computer made of 0,1 + 0,2", 0.1 + 0.2, ["0,3", 0.3, null]],
    ["0,1 + 0,7", 0.1 + 0.7, ["0,8", 0.8, null]],
    ["a large amount", 1_300_000_000_000_000, ["1300000000000000", 1_300_000_000_000_000, null]],
    ["grouped", { number: -1234.5, format: "#,##0.00" }, ["-1.234,5", -1234.5, null]],
    ["leading zeros of the format", { number: 6709, format: "00000" }, ["06709", 6709, null]],
    ["percent", { number: 0.62, format: "0%" }, ["62%", 62, null]],
    ["percent with decimals", { number: 0.551, format: "0.00%" }, ["55,1%", 55.1, null]],
    ["words of the format", { number: 320, format: '#,##0" triệu"' }, ["320 triệu", 320, null]],
    ["millions shown of đồng stored", { number: 320_000_000, format: "#,##0,," }, ["320", 320, null]],
    ["thousands with decimals", { number: 1500, format: "0.0," }, ["1,5", 1.5, null]],
    ["two sections", { number: 5, format: "#,##0_);[Red](#,##0)" }, ["5", 5, null]],
    ["money of Vietnam", { number: 320_000, format: "#,##0\\ [$₫-42A]" }, ["320.000", 320_000, null]],
    ["text format", { number: 7, format: "@" }, ["7", 7, null]],
    ["a day", at("2025-03-31", "dd/mm/yyyy"), ["31/03/2025", null, "2025-03-31"]],
    ["a day with its hour", at("2025-03-31T23:59:59", "dd/mm/yyyy hh:mm"), ["31/03/2025", null, "2025-03-31"]],
    ["a month", at("2025-06-01", "mm/yyyy"), ["06/2025", null, null]],
    ["a year", at("2025-01-01", "yyyy"), ["2025", null, null]],
    ["day and month", at("2025-05-30", "d/m"), ["30/05/2025", null, "2025-05-30"]],
    ["words in a day's format", at("2025-03-05", '"ngày "dd" tháng "m" năm "yyyy'), ["05/03/2025", null, "2025-03-05"]],
    ["an hour", at("1899-12-31T07:30", "h:mm"), ["07:30", null, null]],
    ["the day that never was", at("1900-02-28", "dd/mm/yyyy"), ["28/02/1900", null, "1900-02-28"]],
  ])("%s", (_, raw, expected) => {
    expect(seen(raw)).toEqual(expected);
  });

  it("tells hours of a workbook that counts from 1904", () => {
    expect(seen(at("1904-01-01T07:30", "h:mm"), true)).toEqual(["07:30", null, null]);
  });

  it("keeps every amount up to 8,5 million tỷ that stands in triệu exact to the đồng", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_500_000_000_000_000 }), (amount) => {
        const { number } = cellOf({ number: amount / 1_000_000, format: "#,##0.######" }, false);
        const { num, den } = fraction(number ?? Number.NaN);
        expect(num * 1_000_000n).toBe(BigInt(amount) * den);
      }),
    );
  });

  it("writes a number so that its decimals say what it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(meantNumber(value)).toBe(value);
        expect(Number(cellOf(value, false).text.replace(",", "."))).toBe(value);
      }),
    );
  });

  it("ends a row with its last cell that holds something", () => {
    expect(trimmedRow([null, "a", " ", null].map((raw) => cellOf(raw, false))).map(({ text }) => text)).toEqual(["", "a"]);
    expect(trimmedRow([])).toEqual([]);
  });
});
