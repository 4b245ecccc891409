import type { SheetColumn, SheetLine } from "@/lib/sheets/types";
import { PERSONAL_LISTS } from "./constants";
import type { Field, Words } from "./types";

/** The columns of a list's table. */
export function columnsOf<Row>(fields: readonly Field<Row>[], words: Words): SheetColumn[] {
  return fields.map(({ key, kind, width }) => ({ key, kind, title: words(`exports.columns.${key}`), ...(width ? { width } : {}) }));
}

/** Some rows of a list as lines. */
export function linesOf<Row>(rows: readonly Row[], fields: readonly Field<Row>[], words: Words): SheetLine[] {
  return rows.map((row) => ({ level: "ROW", cells: Object.fromEntries(fields.map(({ key, of }) => [key, of(row, words)])) }));
}

/** The list whose taking along is written into the history: of people, or of what they gave. Null for all others. */
export function personalList(list: string, kind: string | undefined): (typeof PERSONAL_LISTS)[number] | null {
  if (list === "importable") return kind === "ACCOUNTS" ? "people" : kind === "CONTRIBUTIONS" ? "contributions" : null;
  return PERSONAL_LISTS.find((one) => one === list) ?? null;
}
