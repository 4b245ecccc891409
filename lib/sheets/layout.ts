import type { CellStyle, MergeRange, WriteSheet } from "hucre/xlsx";
import { normaliseLine } from "@/lib/kernel/text";
import type { ColumnKind, SheetColumn, SheetLine, SheetTable } from "./types";
import { cellOf } from "./written-cells";

type Level = SheetLine["level"] | "TITLE" | "SUBTITLE" | "HEADER";

/** The titles of a column from the outermost merged cell down to its own. */
export function titlesOf({ above = [], title }: SheetColumn): readonly string[] {
  return [...(typeof above === "string" ? [above] : above), title];
}

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  TEXT: 28,
  CODE: 13,
  LINES: 44,
  DAY: 12,
  COUNT: 9,
  NUMBER: 12,
  PERCENT: 9,
  MONEY: 18,
  MILLIONS: 13,
};

function widthOf({ kind, width }: SheetColumn): number {
  return width ?? WIDTHS[kind];
}

const THIN = { style: "thin" as const };
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const SHADED = { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "F2F2F2" } };
/** What offices write in. */
export const FONT = { name: "Times New Roman", size: 12 };
const BOLD = { ...FONT, bold: true };
const TITLE_SIZE = 14;
/** What a line of letters takes of its size, what stands above and below it in points, and the highest row that a workbook has. */
const LINE_HEIGHT = 1.3;
const ROW_PADDING = 3;
const MOST_HEIGHT = 409;
/** Room for the marks over the capitals of headings and sums. */
const SUM_HEIGHT = 19;
/** More letters than this and Excel refuses the whole workbook. */
const MOST_LETTERS = 32_767;

const NUMERIC: readonly ColumnKind[] = ["COUNT", "NUMBER", "PERCENT", "MONEY", "MILLIONS"];
const CENTRED: readonly ColumnKind[] = ["DAY", "CODE"];

function sideOf(kind: ColumnKind): "left" | "center" | "right" {
  if (NUMERIC.includes(kind)) return "right";
  return CENTRED.includes(kind) ? "center" : "left";
}

function styleOf(level: Level, kind: ColumnKind, format: string | null): CellStyle {
  if (level === "TITLE" || level === "SUBTITLE") {
    const font = level === "TITLE" ? { ...BOLD, size: TITLE_SIZE } : { ...FONT, italic: true };
    return { font, alignment: { horizontal: "center", vertical: "center", wrapText: true }, numFmt: "@" };
  }
  if (level === "HEADER") {
    const alignment = { horizontal: "center" as const, vertical: "center" as const, wrapText: true };
    return { font: BOLD, fill: SHADED, border: BORDER, alignment, numFmt: "@" };
  }
  // A heading of a group runs on over the empty cells beside it.
  const alignment = { horizontal: sideOf(kind), vertical: "top" as const, wrapText: level !== "GROUP" };
  return { ...(level === "ROW" ? {} : { font: BOLD }), border: BORDER, alignment, ...(format ? { numFmt: format } : {}) };
}

/** The styles of a workbook, each once; cells know them by their number. */
export class Styles {
  readonly list: CellStyle[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(level: Level, kind: ColumnKind, format: string | null): number {
    const key = `${level} ${kind} ${format}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push(styleOf(level, kind, format)) - 1;
  }
}

/** Rows of values, with the number of the style of each cell, row by row as the values stand, and the heights as [row of this part, points]. */
export type Rows = {
  readonly rows: (string | number | null)[][];
  readonly styled: Uint16Array<ArrayBuffer>;
  readonly heights: readonly [number, number][];
};

function depthOf(columns: readonly SheetColumn[]): number {
  return Math.max(1, ...columns.map((column) => titlesOf(column).length));
}

function shareTitle(left: readonly string[], right: readonly string[] | undefined, level: number): boolean {
  return right !== undefined && level < right.length - 1 && left.slice(0, level + 1).every((title, at) => right[at] === title);
}

/** The merged cells of the header: shared titles over their columns, a column's own title down to the last header line. */
function headerMerges(columns: readonly SheetColumn[], top: number): MergeRange[] {
  const depth = depthOf(columns);
  const titles = columns.map(titlesOf);
  return titles.flatMap((own, column) =>
    own.flatMap((_, level) => {
      if (level === own.length - 1) {
        return level < depth - 1 ? [{ startRow: top + level, endRow: top + depth - 1, startCol: column, endCol: column }] : [];
      }
      if (shareTitle(own, titles[column - 1], level)) return [];
      let end = column;
      while (shareTitle(own, titles[end + 1], level)) end += 1;
      return end > column ? [{ startRow: top + level, endRow: top + level, startCol: column, endCol: end }] : [];
    }),
  );
}

/** Widths in digits of the font, as columns are measured: capitals are half as wide again as small letters. */
const CAPITAL = 1.5;
const LETTER = 0.95;
const IS_CAPITAL = /\p{Lu}/u;

function widthOfText(text: string): number {
  let width = 0;
  for (const letter of text) width += IS_CAPITAL.test(letter) ? CAPITAL : LETTER;
  return width;
}

function linesNeeded(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line) / Math.max(1, width))), 0);
}

/** Heights of title lines and header, which programs do not fit to their words since their cells are merged. */
function headHeights({ heading, columns }: SheetTable): [number, number][] {
  const whole = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const ofHeading = heading.map((text, row): [number, number] => {
    const size = row === 0 ? TITLE_SIZE : FONT.size;
    return [row, linesNeeded(text, (whole * FONT.size) / size) * (size * LINE_HEIGHT) + ROW_PADDING];
  });
  const depth = depthOf(columns);
  const most = Math.max(depth, ...columns.map((column) => titlesOf(column).length - 1 + linesNeeded(column.title, widthOf(column) - 1)));
  const each = Math.ceil(most / depth) * FONT.size * LINE_HEIGHT + ROW_PADDING;
  return [...ofHeading, ...Array.from({ length: depth }, (_, level): [number, number] => [heading.length + level, each])];
}

/** The height of a line with wrapped words, null for the usual one: not every program fits it by itself. */
function heightOf(columns: readonly SheetColumn[], { level, cells }: SheetLine): number | null {
  if (level === "GROUP") return SUM_HEIGHT;
  let most = 1;
  for (const column of columns) {
    const value = cells[column.key];
    if (typeof value === "string" && value.length > 5) most = Math.max(most, linesNeeded(value, widthOf(column) - 1));
  }
  if (most === 1) return level === "ROW" ? null : SUM_HEIGHT;
  return Math.min(MOST_HEIGHT, most * FONT.size * LINE_HEIGHT + ROW_PADDING);
}

const INCH = 25.4;
const MARGINS = { top: 15 / INCH, bottom: 15 / INCH, left: 15 / INCH, right: 10 / INCH, header: 8 / INCH, footer: 8 / INCH };

function pageSetup({ heading, columns, isWide }: SheetTable): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: isWide ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    horizontalCentered: true,
    printTitlesRow: `$${heading.length + 1}:$${heading.length + depthOf(columns)}`,
  };
}

function letterOf(column: number): string {
  const rest = column % 26;
  const own = String.fromCharCode(65 + rest);
  return column < 26 ? own : letterOf((column - rest) / 26 - 1) + own;
}

/** Only a plain list may be filtered and sorted in the file: in a grouped one, headings and sums would wander off. */
function filterOf({ heading, columns, lines }: SheetTable): Pick<WriteSheet, "autoFilter"> {
  if (lines.length === 0 || lines.some(({ level }) => level !== "ROW")) return {};
  const header = heading.length + depthOf(columns);
  return { autoFilter: { range: `A${header}:${letterOf(columns.length - 1)}${header + lines.length}` } };
}

/** Everything of a sheet but its cells: widths, merged cells, paper, what stays in view. */
export function frameOf(table: SheetTable, name: string) {
  const { heading, columns } = table;
  const last = columns.length - 1;
  const merges = heading.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: last }));
  return {
    name,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    merges: [...(last > 0 ? merges : []), ...headerMerges(columns, heading.length)],
    freezePane: { rows: heading.length + depthOf(columns) },
    pageSetup: pageSetup(table),
    headerFooter: { oddFooter: "&C&P/&N" },
    ...filterOf(table),
  };
}

/** Title lines and header. */
export function headOf(table: SheetTable, styles: Styles): Rows {
  const { heading, columns } = table;
  const depth = depthOf(columns);
  const titles = columns.map(titlesOf);
  const rows = [
    ...heading.map((text) => columns.map((_, column) => (column === 0 ? asWritten(text) : null))),
    ...Array.from({ length: depth }, (_, level) =>
      titles.map((own, column) => (level < own.length - 1 && shareTitle(own, titles[column - 1], level) ? null : (own[level] ?? null))),
    ),
  ];
  const styled = rows.flatMap((row, at) => {
    const level = at === 0 && heading.length > 0 ? "TITLE" : at < heading.length ? "SUBTITLE" : "HEADER";
    return row.map(() => styles.numberOf(level, "TEXT", null));
  });
  return { rows, styled: Uint16Array.from(styled), heights: headHeights(table) };
}

/** What a workbook would read as the code of a letter. */
const LETTER_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text so that every reader of workbooks gives back this very text. */
function asWritten(text: string): string {
  return text.slice(0, MOST_LETTERS).replace(LETTER_CODE, "_x005F_");
}

/** Some lines of a table. */
export function bodyOf(columns: readonly SheetColumn[], lines: readonly SheetLine[], styles: Styles): Rows {
  const rows: Rows["rows"] = [];
  const styled = new Uint16Array(lines.length * columns.length);
  const heights: [number, number][] = [];
  lines.forEach((line, at) => {
    const { level, cells } = line;
    const height = heightOf(columns, line);
    if (height !== null) heights.push([at, height]);
    rows.push(
      columns.map(({ key, kind }, column) => {
        const { value, format } = cellOf(cells[key] ?? null, kind);
        // Words in a column of figures are read as words.
        const shownAs = typeof value === "string" && NUMERIC.includes(kind) ? "TEXT" : kind;
        styled[at * columns.length + column] = styles.numberOf(level, shownAs, format);
        return typeof value === "string" ? asWritten(value) : value;
      }),
    );
  });
  return { rows, styled, heights };
}

const NOT_IN_SHEET_NAMES = /[[\]:*?/\\]+/g;
const MOST_SHEET_NAME = 31;

/** Names that a workbook takes: at most 31 letters, none twice whatever their case. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const clean = normaliseLine(name.replace(NOT_IN_SHEET_NAMES, " ")).replace(/^'+|'+$/g, "") || String(index + 1);
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? "" : ` (${count})`;
      const candidate = `${clean.slice(0, MOST_SHEET_NAME - ending.length).trim()}${ending}`;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}
