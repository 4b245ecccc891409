import { foldForSearch, normaliseLine } from "@/lib/kernel/text";
import type { Cell, Sheet } from "@/lib/sheets/types";
import type { ImportColumn, Reading } from "../types";

/** Why a line is no record: the heading of a group, a sum, "(1) (2) (3)" under the header, what stands below the table, or nothing at all. */
export type Skipped = { readonly line: number; readonly why: "GROUP" | "SUM" | "NUMBERS" | "FOOT"; readonly text: string };

/** A line of the table that is a record. `groups`: the headings that it stands under, outermost first. */
export type SourceRow = {
  readonly line: number;
  readonly groups: readonly string[];
  readonly cells: Readonly<Record<string, Cell>>;
};

export const EMPTY: Cell = { text: "", number: null, day: null };

const ROMAN = /^[IVXLC]+[.)]?$/;
const LETTER = /^[A-H][.)]?$/;
const HEADED = /^(?:[IVXLC]+|[A-H])\s*[.)/-]\s*\S/;
/** "Tổng cộng", "Cộng khối I": not "Công an phường", "Tổng vệ sinh". */
const SUM = /^(?:(?:tong|cong|tong so)(?:\s+\([^)]*\))?|(?:tong cong|cong (?:khoi|nhom|phan|muc)|cong [ivxlc]+)(?:[\s:].*)?)\s*:?$/;
/** Words of signatures and notes below a table. */
const FOOT =
  /^(?:nguoi lap|lap bieu|noi nhan|ghi chu|t m |tm |kt |thu truong|chu tich|xac nhan|.*ngai \d{1,2} thang \d{1,2}|.*ngai thang nam)/;

function textsOf(row: readonly Cell[]): string[] {
  return row.map(({ text }) => normaliseLine(text)).filter((text) => text !== "");
}

function isNumbering(row: readonly Cell[]): boolean {
  const texts = textsOf(row);
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?(?:=.*)?$/.exec(text)?.[1]);
  return texts.length >= 3 && numbers.every((text, index) => text !== undefined && Number(text) === Number(numbers[0]) + index);
}

type Standing = { readonly cells: Readonly<Record<string, Cell>>; readonly texts: readonly string[]; readonly first: string };

function isSum({ texts, cells }: Standing): boolean {
  const words = texts.filter((text) => /\p{L}/u.test(text));
  const order = normaliseLine(cells.order?.text ?? "");
  const [word] = words.filter((text) => text !== order);
  return word !== undefined && SUM.test(foldForSearch(word));
}

/** A heading numbers itself like one ("I", "A.") and says nothing else of a record. */
function isGroup({ cells, texts, first }: Standing, isComplete: boolean): boolean {
  const order = normaliseLine(cells.order?.text ?? "");
  if (ROMAN.test(order) || LETTER.test(order)) return true;
  if (texts.length === 1 && HEADED.test(first)) return true;
  return texts.length === 1 && !isComplete && first === first.toUpperCase() && /\p{L}{2}/u.test(first);
}

/** Outer headings are letters, inner ones Roman numerals; a heading of the same rank replaces the one before. */
function rankOf(text: string, order: string): number {
  return LETTER.test(order) || /^[A-H]\s*[.)/-]/.test(text) ? 0 : 1;
}

function headingOf({ texts, cells }: Standing): string {
  const order = normaliseLine(cells.order?.text ?? "");
  const words = texts.filter((text) => text !== order && /\p{L}/u.test(text));
  return (words[0] ?? texts[0] ?? "").replace(/^(?:[IVXLC]+|[A-H])\s*[.)/-]\s*/, "");
}

/**
 * The records of a table: from below its header to its end. Headings of groups are remembered for the lines under them; sums, numbering and signatures
 * are skipped and said. A cell merged over several lines counts for each of them where the field is inherited (the unit, the block), and once for all others.
 */
export function rowsOf(
  sheet: Sheet,
  reading: Reading,
  columns: readonly ImportColumn[],
): { readonly rows: readonly SourceRow[]; readonly skipped: readonly Skipped[] } {
  const required = columns.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  const inherited = new Set(columns.filter(({ isInherited }) => isInherited).map(({ key }) => key));
  const mapped = Object.entries(reading.columns).map(([column, key]) => ({ column: Number(column), key }));
  const rows: SourceRow[] = [];
  const skipped: Skipped[] = [];
  let groups: { rank: number; text: string }[] = [];
  const begin = reading.top + reading.depth;
  for (let index = begin; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index] ?? [];
    const texts = textsOf(row);
    if (texts.length === 0) continue;
    const line = index + 1;
    const cells = Object.fromEntries(mapped.map(({ column, key }) => [key, cellAt(sheet, index, column, inherited.has(key))]));
    const standing: Standing = { cells, texts, first: texts[0] ?? "" };
    const text = texts.slice(0, 2).join(" ");
    const missing = required.filter((key) => (cells[key] ?? EMPTY).text.trim() === "");
    if (isNumbering(row) && rows.length === 0) skipped.push({ line, why: "NUMBERS", text });
    else if (isSum(standing)) skipped.push({ line, why: "SUM", text });
    else if (isGroup(standing, missing.length === 0)) {
      const heading = headingOf(standing);
      const rank = rankOf(standing.first, normaliseLine(cells.order?.text ?? ""));
      groups = [...groups.filter((group) => group.rank < rank), { rank, text: heading }];
      skipped.push({ line, why: "GROUP", text });
    } else if (missing.length === required.length && rows.length > 0 && isFoot(sheet, index, texts)) {
      skipped.push({ line, why: "FOOT", text });
      break;
    } else rows.push({ line, groups: groups.map((group) => group.text), cells });
  }
  return { rows, skipped };
}

function isFoot(sheet: Sheet, index: number, texts: readonly string[]): boolean {
  const above = sheet.rows[index - 1] ?? [];
  const words = texts.map((text) => foldForSearch(text).replace(/[^\p{L}\p{N}]+/gu, " "));
  return textsOf(above).length === 0 || words.some((word) => FOOT.test(word));
}

function cellAt(sheet: Sheet, row: number, column: number, isInherited: boolean): Cell {
  const own = sheet.rows[row]?.[column] ?? EMPTY;
  if (!isInherited || own.text.trim() !== "") return own;
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => bottom > top && row > top && row <= bottom && column >= left && column <= right,
  );
  return merge ? (sheet.rows[merge.top]?.[merge.left] ?? EMPTY) : own;
}
