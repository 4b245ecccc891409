import { titlesOf } from "./layout";
import { neutralised } from "./neutral";
import type { SheetTable } from "./types";
import { textOf } from "./written-cells";

/** Excel tells the letters of a csv by it. */
const BYTE_ORDER_MARK = "\ufeff";
/** Where the comma is the decimal sign, Excel separates by semicolons. */
const SEPARATOR = ";";
const LINE_END = "\r\n";
const NEEDS_QUOTES = /[";\r\n\t]|^\s|\s$/;
/** What joins the titles of merged cells over a column: "Kinh phí – Trong đó – Ngân sách xã". */
const BETWEEN_TITLES = " – ";

function field(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(texts: readonly string[]): string {
  return texts.map(field).join(SEPARATOR) + LINE_END;
}

/**
 * A table as csv for Excel with Vietnamese settings: UTF-8 with its mark, semicolons, decimal commas, days dd/MM/yyyy. One header line, no title
 * lines. Text that a program would compute has an apostrophe before it (`neutralised`); numbers are never touched.
 */
export function writeCsv(table: SheetTable): string {
  const header = line(table.columns.map((column) => neutralised(titlesOf(column).join(BETWEEN_TITLES))));
  const lines = table.lines.map(({ cells }) =>
    line(
      table.columns.map(({ key, kind }) => {
        const value = cells[key] ?? null;
        const text = textOf(value, kind);
        return typeof value === "number" ? text : neutralised(text);
      }),
    ),
  );
  return BYTE_ORDER_MARK + header + lines.join("");
}
