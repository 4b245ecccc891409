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

/** The list is one whose taking along is written into the history. */
export function isPersonal(list: string): list is (typeof PERSONAL_LISTS)[number] {
  return PERSONAL_LISTS.some((one) => one === list);
}
