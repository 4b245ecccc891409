import { foldForSearch, normaliseLine } from "@/lib/kernel/text";
import type { Sheet } from "@/lib/sheets/types";
import { HEADER_DEPTH, HEADER_LINES } from "../constants";
import { titleKey } from "../titles/domain";
import type { ImportColumn, MoneyUnit, Reading } from "../types";

/** Where the header of a table stands, counted from 0, and the titles over each column from the top down. */
export type FoundHeader = { readonly top: number; readonly depth: number; readonly titles: readonly (readonly string[])[] };

/** A column may be named by its own title alone, or by it under the merged one ("trong đó" › "NS tỉnh"). */
const EXACT = 100;
const BEGINS = 60;
const HOLDS = 30;
/** A short word inside a longer title says nothing: "khối" in "Khối lượng". */
const LEAST_HELD = 6;
/** Titles below the first line count only when they name a column for certain. */
const CERTAIN = BEGINS;

/** A column's own title, and the whole way down to it, as they are compared. */
type Compared = { readonly own: string; readonly path: string };

function comparedOf(titles: readonly string[]): Compared {
  const parts = titles.map(titleKey).filter((part) => part !== "");
  return { own: parts.at(-1) ?? "", path: parts.join(" ") };
}

function scoreOf({ own, path }: Compared, names: readonly string[]): number {
  if (own === "") return 0;
  let best = 0;
  for (const name of names) {
    if (own === name || path === name) best = Math.max(best, EXACT + name.length);
    else if (own.startsWith(`${name} `) || path.startsWith(`${name} `)) best = Math.max(best, BEGINS + name.length);
    else if (name.length >= LEAST_HELD && ` ${path} `.includes(` ${name} `)) best = Math.max(best, HOLDS + name.length);
  }
  return best;
}

type Scored = { readonly column: number; readonly key: string; readonly score: number };

function scored(titles: readonly (readonly string[])[], columns: readonly ImportColumn[]): Scored[] {
  const all = titles.flatMap((own, column) => {
    const compared = comparedOf(own);
    return columns.map(({ key, names }) => ({ column, key, score: scoreOf(compared, names) }));
  });
  const taken = { columns: new Set<number>(), keys: new Set<string>() };
  const chosen: Scored[] = [];
  for (const each of all.filter(({ score }) => score > 0).sort((left, right) => right.score - left.score || left.column - right.column)) {
    if (taken.columns.has(each.column) || taken.keys.has(each.key)) continue;
    taken.columns.add(each.column);
    taken.keys.add(each.key);
    chosen.push(each);
  }
  return chosen;
}

/** Which field each column holds, by its titles: each field once, the surest first. */
export function proposeColumns(titles: readonly (readonly string[])[], columns: readonly ImportColumn[]): Readonly<Record<number, string>> {
  return Object.fromEntries(scored(titles, columns).map(({ column, key }) => [column, key]));
}

/** The text over a column in a line of the header: a merged cell stands over all its columns and lines. */
function titleAt(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return normaliseLine(sheet.rows[merge?.top ?? row]?.[merge?.left ?? column]?.text ?? "");
}

/** The titles of each column in `depth` lines from `top`, repeated ones once. */
export function titlesAt(sheet: Sheet, top: number, depth: number): readonly (readonly string[])[] {
  const width = Math.max(0, ...sheet.rows.slice(top, top + depth).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const lines = Array.from({ length: depth }, (_each, index) => titleAt(sheet, top + index, column));
    return lines.filter((line, index) => line !== "" && line !== lines[index - 1]);
  });
}

function holdsFigures(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some(({ number, day }) => number !== null || day !== null);
}

/** Whether a line continues the header above it: something stands over it merged, or it fills what the line above left open. */
function continuesHeader(sheet: Sheet, top: number, row: number): boolean {
  if (holdsFigures(sheet, row)) return false;
  return sheet.merges.some((merge) => merge.top >= top && merge.top < row && (merge.bottom >= row || merge.right > merge.left));
}

/**
 * Finds the header of a table: the lines whose titles name the most fields. It may stand under title lines, be up to three lines deep and merged.
 * Null when no line names all that the kind needs.
 */
export function findHeader(sheet: Sheet, columns: readonly ImportColumn[]): FoundHeader | null {
  const required = columns.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  let best: { header: FoundHeader; worth: number } | null = null;
  for (let top = 0; top < Math.min(sheet.rows.length, HEADER_LINES); top += 1) {
    for (let depth = 1; depth <= HEADER_DEPTH; depth += 1) {
      if (depth > 1 && !continuesHeader(sheet, top, top + depth - 1)) break;
      const titles = titlesAt(sheet, top, depth);
      const found = scored(titles, columns);
      const sure = found.filter(({ score }) => score >= CERTAIN);
      const keys = new Set(found.map(({ key }) => key));
      if (!required.every((key) => keys.has(key))) continue;
      const worth = sure.length * 10 + found.length - depth;
      if (sure.length > 0 && (best === null || worth > best.worth)) best = { header: { top, depth, titles }, worth };
    }
  }
  return best?.header ?? null;
}

const UNIT_WORDS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/\b(?:trieu dong|trieu|tr d|trd|trieu vnd)\b/, "MILLION"],
  [/\b(?:nghin dong|ngan dong|1000 d|1 000 d|1000d|nghin)\b/, "THOUSAND"],
  [/\b(?:dong|vnd|vnđ)\b/, "DONG"],
];

function unitIn(text: string): MoneyUnit | null {
  const folded = foldForSearch(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return UNIT_WORDS.find(([words]) => words.test(folded))?.[1] ?? null;
}

/** An amount from here on is not meant in triệu: a ward's works cost less than a hundred tỷ. */
const LARGE = 100_000;

/**
 * What bare amounts of a table are meant in: as the titles of the money columns say, else as a line above the header says ("Đơn vị tính: triệu đồng"),
 * else triệu đồng while all amounts are small.
 */
export function moneyUnitOf(sheet: Sheet, header: FoundHeader, moneyColumns: readonly number[]): MoneyUnit {
  for (const column of moneyColumns) {
    const unit = unitIn((header.titles[column] ?? []).join(" "));
    if (unit) return unit;
  }
  for (const row of sheet.rows.slice(0, header.top).toReversed()) {
    const unit = unitIn(row.map(({ text }) => text).join(" "));
    if (unit) return unit;
  }
  const amounts = sheet.rows.slice(header.top + header.depth).flatMap((row) => moneyColumns.map((column) => row[column]?.number ?? 0));
  return amounts.some((amount) => Math.abs(amount) >= LARGE) ? "DONG" : "MILLION";
}

const PLACE_NAME = /(?:phường|xã|thị trấn|đặc khu)\s+((?:\p{Lu}[\p{L}'-]*)(?:\s+\p{Lu}[\p{L}'-]*)*(?:\s+\d{1,2})?)/giu;
const PLACE_WORD = /^(?:phường|xã|thị trấn|đặc khu)\s+/iu;

/**
 * The name of another ward that stands over a table, null where none or the own one does: a file of somebody else that was chosen by mistake. Names are
 * recognised by their capital letters, after the word for a ward.
 */
export function otherPlaceOver(sheet: Sheet, top: number, ownName: string): string | null {
  const own = titleKey(ownName.replace(PLACE_WORD, ""));
  let other: string | null = null;
  for (const row of sheet.rows.slice(0, top)) {
    for (const { text } of row) {
      const line = normaliseLine(text);
      if (` ${titleKey(line)} `.includes(` ${own} `)) return null;
      const [found] = [...line.matchAll(PLACE_NAME)].filter(([, name = ""]) => /^\p{Lu}/u.test(name));
      if (found && other === null) other = found[0].slice(0, 60);
    }
  }
  return other;
}

/** The sheet in which a table of the kind stands most surely, with its header; hidden ones come last. */
function chooseSheet(
  sheets: readonly Sheet[],
  columns: readonly ImportColumn[],
): { readonly sheet: number; readonly header: FoundHeader } | null {
  const found = sheets.flatMap((sheet, index) => {
    const header = findHeader(sheet, columns);
    return header ? [{ sheet: index, header, worth: scored(header.titles, columns).length - (sheet.isHidden ? columns.length : 0) }] : [];
  });
  const [best] = found.sort((left, right) => right.worth - left.worth || left.sheet - right.sheet);
  return best ? { sheet: best.sheet, header: best.header } : null;
}

const MONEY_KINDS: ReadonlySet<string> = new Set(["MONEY", "MILLIONS"]);

/** The columns that hold amounts of money. */
export function moneyColumnsOf(columns: Readonly<Record<number, string>>, fields: readonly ImportColumn[]): readonly number[] {
  const money = new Set(fields.filter(({ kind }) => MONEY_KINDS.has(kind)).map(({ key }) => key));
  return Object.entries(columns).flatMap(([column, key]) => (money.has(key) ? [Number(column)] : []));
}

/** How a file is understood at first: the sheet and header that name most, the columns by their titles; null when none has a header. */
export function proposeReading(
  sheets: readonly Sheet[],
  fields: readonly ImportColumn[],
): { readonly reading: Reading; readonly titles: FoundHeader["titles"] } | null {
  const chosen = chooseSheet(sheets, fields);
  const sheet = chosen && sheets[chosen.sheet];
  if (!chosen || !sheet) return null;
  const { top, depth, titles } = chosen.header;
  const columns = proposeColumns(titles, fields);
  const moneyUnit = moneyUnitOf(sheet, chosen.header, moneyColumnsOf(columns, fields));
  return { reading: { sheet: chosen.sheet, top, depth, columns, moneyUnit }, titles };
}

const LETTERS = 26;

/** The letter of a column as spreadsheet programs show it: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / LETTERS);
  return `${rest > 0 ? columnLetter(rest - 1) : ""}${String.fromCharCode(65 + (index % LETTERS))}`;
}
