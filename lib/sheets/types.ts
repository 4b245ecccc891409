import type { Day } from "@/lib/kernel/dates";

/** One cell as a person sees it: `text` composed (NFC) with its line breaks, "" when empty; `number` and `day` where the file stores one. */
export type Cell = { readonly text: string; readonly number: number | null; readonly day: Day | null };

/** A merged range; all four ends are counted from 0 and belong to it. Its value stands in the top left cell, the others are empty. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** A sheet as it was read. `rows[r][c]` is line r + 1, column c; a row ends with its last cell that holds something. */
export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
};

/** Letters of before Unicode, told by their codes: TCVN3 (.VnTime) or VNI-Windows. */
export type LetterSet = "TCVN3" | "VNI";

/** A cell whose letters were converted, for the preview. */
export type ConvertedCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
};

/** A spreadsheet as it was read: its sheets, and what was converted on the way (`samples`: the first few). */
export type SheetFile = {
  readonly sheets: readonly Sheet[];
  readonly letters: { readonly set: LetterSet; readonly count: number; readonly samples: readonly ConvertedCell[] } | null;
  /** Cells with a formula: taken with the value that was stored, never computed. */
  readonly formulaCount: number;
};

/** What a column of a written table holds. MONEY is whole đồng; MILLIONS is whole đồng shown and stored in triệu đồng, exact to the đồng. DAY is an ISO day. */
export type ColumnKind = "TEXT" | "CODE" | "LINES" | "DAY" | "COUNT" | "NUMBER" | "PERCENT" | "MONEY" | "MILLIONS";

/**
 * A column of a written table. `above`: titles of the merged cells over it, outermost first; neighbouring columns that have the same one share
 * it. `width` in letters.
 */
export type SheetColumn = {
  readonly key: string;
  readonly title: string;
  readonly kind: ColumnKind;
  readonly width?: number;
  readonly above?: string | readonly string[];
};

/** Null = not stated: an empty cell, never 0. */
export type SheetValue = string | number | null;

/** A line of a written table: a record, the heading of a group ("I. KHỐI KHU PHỐ"), or a sum. */
export type SheetLine = {
  readonly level: "GROUP" | "ROW" | "SUBTOTAL" | "TOTAL";
  readonly cells: Readonly<Record<string, SheetValue>>;
};

/** A table to be written: title lines above, header, lines; `isWide` = A4 landscape. */
export type SheetTable = {
  readonly name: string;
  readonly heading: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly lines: readonly SheetLine[];
  readonly isWide: boolean;
};
