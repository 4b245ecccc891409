import fc from "fast-check";
import { normaliseText } from "@/lib/kernel/text";
import type { SheetTable, SheetValue } from "./types";

/** Texts as the product stores them, many of them such that a spreadsheet program would like to compute or change them. */
export const plainText = fc
  .tuple(
    fc.constantFrom("", "=", "+", "-", "@", "'", "'=", '"', "_x0041_", "00", "1/2", "<&>"),
    fc.string({
      unit: fc.oneof(
        fc.constantFrom("ừ", "Đ", "ợ", ";", ",", "\n", " ", "_", "x", '"'),
        fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
      ),
      maxLength: 30,
    }),
  )
  .map(([start, rest]) => normaliseText(start + rest));

/** A small table of one column of each difficult kind, with a merged header. */
export function tableOf(cells: readonly Readonly<Record<string, SheetValue>>[]): SheetTable {
  return {
    name: "Bảng thử",
    heading: ["BẢNG THỬ"],
    isWide: true,
    columns: [
      { key: "text", title: "Tên", kind: "LINES" },
      { key: "figure", title: "Số liệu", kind: "NUMBER", above: "Số" },
      { key: "amount", title: "Triệu đồng", kind: "MILLIONS", above: ["Số"] },
      { key: "on", title: "Ngày", kind: "DAY" },
    ],
    lines: cells.map((values) => ({ level: "ROW", cells: values })),
  };
}
