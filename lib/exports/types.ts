import type { ColumnKind, SheetValue } from "@/lib/sheets/types";

/** A sentence of the messages by its whole key, "campaigns.status.OPEN". */
export type Words = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** A column of an exported list: its title stands under `exports.columns.<key>`, which is its key in json, too. */
export type Field<Row> = {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly width?: number;
  readonly of: (row: Row, words: Words) => SheetValue;
};

/** What a file can be. */
export type ExportFormat = "xlsx" | "csv" | "json";
