import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { addDays, day, formatDay } from "@/lib/kernel/dates";
import { MAX_MONEY } from "@/lib/kernel/money";
import { looksComputed, neutralised, restored } from "./neutral";
import { plainText, tableOf } from "./test-tables";
import type { SheetTable } from "./types";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";
import { writeXlsx } from "./write-xlsx";
import { plainDecimal } from "./written-cells";

const figures = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => Math.round(value * 1000) / 1000);
const amounts = fc.integer({ min: -MAX_MONEY, max: MAX_MONEY });
const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays(day("1890-05-19"), count));

/** Whole đồng of a figure in triệu as it was read: a number, or a text where a number would not be exact. */
function amountOf(read: unknown): bigint {
  const text = typeof read === "number" ? plainDecimal(read, ",") : String(read);
  const [whole = "", rest = ""] = text.replace("-", "").split(",");
  return BigInt(whole + rest.padEnd(6, "0")) * (text.startsWith("-") ? -1n : 1n);
}

describe("a workbook", () => {
  test("gives back texts, figures, đồng and days as they were", async () => {
    const rows = fc.array(fc.tuple(plainText, figures, amounts, days), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const table = tableOf(written.map(([text, figure, amount, on]) => ({ text, figure, amount, on })));
        const book = await readXlsx(await writeXlsx([table]));
        const read = book.sheets[0]?.rows.slice(3) ?? [];
        expect(read.map((row) => row[0] ?? "")).toEqual(written.map(([text]) => text));
        expect(read.map((row) => row[1])).toEqual(written.map(([, figure]) => figure + 0));
        expect(read.map((row) => amountOf(row[2]))).toEqual(written.map(([, , amount]) => BigInt(amount)));
        const asDay = (value: unknown) => (value instanceof Date ? formatDay(day(value.toISOString().slice(0, 10))) : value);
        expect(read.map((row) => asDay(row[3]))).toEqual(written.map(([, , , on]) => formatDay(on)));
      }),
      { numRuns: 15 },
    );
  });

  test("holds no formula, whatever a text begins with, and keeps it a text for whoever edits the cell", async () => {
    const texts = ["=1+1", "+84 912", "-2+3", "@SUM(A1)", '=HYPERLINK("http://a","b")', "'=1", "\t=1"];
    const book = await readXlsx(await writeXlsx([tableOf(texts.map((text) => ({ text })))]), { readStyles: true });
    const sheet = book.sheets[0];
    expect(sheet?.rows.slice(3).map((row) => row[0])).toEqual(texts);
    texts.forEach((_, at) => {
      const cell = sheet?.cells?.get(`${at + 3},0`);
      expect(cell?.formula).toBeUndefined();
      expect(cell?.style?.numFmt).toBe("@");
    });
  });

  test("is set up for paper: A4, one page wide, header repeated and in view, page numbers", async () => {
    const book = await readXlsx(await writeXlsx([tableOf([{ text: "a" }])]), { readStyles: true });
    const sheet = book.sheets[0];
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$2:$3",
    });
    expect(sheet?.freezePane).toEqual({ rows: 3 });
    expect(sheet?.headerFooter?.oddFooter).toBe("&C&P/&N");
    expect(sheet?.autoFilter?.range).toBe("A3:D4");
    expect(sheet?.merges).toEqual(
      expect.arrayContaining([
        { startRow: 0, endRow: 0, startCol: 0, endCol: 3 },
        { startRow: 1, endRow: 1, startCol: 1, endCol: 2 },
        { startRow: 1, endRow: 2, startCol: 0, endCol: 0 },
      ]),
    );
  });

  test("leaves what is not stated empty, and says 62% as 62%", async () => {
    const table: SheetTable = {
      name: "A/B: [1]",
      heading: [],
      isWide: false,
      columns: [
        { key: "percent", title: "%", kind: "PERCENT" },
        { key: "amount", title: "đ", kind: "MONEY" },
      ],
      lines: [
        { level: "ROW", cells: { percent: 94.57, amount: null } },
        { level: "TOTAL", cells: { percent: 62 } },
      ],
    };
    const book = await readXlsx(await writeXlsx([table, table]), { readStyles: true });
    expect(book.sheets.map(({ name }) => name)).toEqual(["A B 1", "A B 1 (2)"]);
    const sheet = book.sheets[0];
    expect(sheet?.rows[1]?.map((value) => value ?? null)).toEqual([0.9457, null]);
    expect([1, 2].map((row) => sheet?.cells?.get(`${row},0`)?.style?.numFmt)).toEqual(["0.0%", "0%"]);
    expect(sheet?.autoFilter).toBeUndefined();
  });
});

describe("a csv", () => {
  test("is read the same by another program, apostrophes taken off", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(plainText, amounts), { minLength: 1, maxLength: 20 }), (written) => {
        const text = writeCsv(tableOf(written.map(([words, amount]) => ({ text: words, amount }))));
        expect(text.startsWith("\ufeff")).toBe(true);
        const read = parseCsv(text, { delimiter: ";" }).slice(1);
        expect(read.map((row) => restored(String(row[0])))).toEqual(written.map(([words]) => words));
        expect(read.map((row) => amountOf(row[2]))).toEqual(written.map(([, amount]) => BigInt(amount)));
      }),
    );
  });

  test("writes figures, days and titles as offices here do", () => {
    const text = writeCsv(tableOf([{ text: "Đường; tổ 3", figure: 747.2, amount: 1, on: "2025-03-31" }, { text: "=1+1" }]));
    expect(text).toBe('\ufeffTên;Số – Số liệu;Số – Triệu đồng;Ngày\r\n"Đường; tổ 3";747,2;0,000001;31/03/2025\r\n' + "'=1+1;;;\r\n");
  });

  test("no text begins like a formula once it is neutralised, and every text comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", "a", "ừ") }), (text) => {
        const safe = neutralised(text);
        expect(/^[=+\-@\t\r]/.test(safe)).toBe(false);
        expect(restored(safe)).toBe(text);
        expect(neutralised(safe) === safe).toBe(!looksComputed(safe));
      }),
    );
  });
});

test("json has keys, ISO days, whole đồng and null, and records only", () => {
  const table = tableOf([{ text: "=1", figure: 94.5, amount: 320_000_001, on: "2025-03-31" }, { text: "b" }]);
  const { tables } = JSON.parse(writeJson([{ ...table, lines: [{ level: "GROUP", cells: { text: "I" } }, ...table.lines] }]));
  expect(tables[0].rows).toEqual([
    { text: "=1", figure: 94.5, amount: 320_000_001, on: "2025-03-31" },
    { text: "b", figure: null, amount: null, on: null },
  ]);
  expect(tables[0].columns[2]).toEqual({ key: "amount", title: "Số – Triệu đồng", unit: "VND" });
});
