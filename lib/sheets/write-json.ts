import { titlesOf } from "./layout";
import type { SheetTable, SheetValue } from "./types";

type JsonTable = {
  readonly name: string;
  readonly heading: readonly string[];
  readonly columns: readonly { readonly key: string; readonly title: string; readonly unit: string | null }[];
  readonly rows: readonly Readonly<Record<string, SheetValue>>[];
};

/** Units that a reader of the bare number cannot guess. */
const UNITS: Readonly<Record<string, string>> = { MONEY: "VND", MILLIONS: "VND", PERCENT: "%" };

function tableAsData({ name, heading, columns, lines }: SheetTable): JsonTable {
  return {
    name,
    heading,
    columns: columns.map((column) => ({
      key: column.key,
      title: titlesOf(column).join(" – "),
      unit: UNITS[column.kind] ?? null,
    })),
    rows: lines
      .filter(({ level }) => level === "ROW")
      .map(({ cells }) => Object.fromEntries(columns.map(({ key }) => [key, cells[key] ?? null]))),
  };
}

/**
 * Tables as data for programs: values by key, days "2025-03-31", numbers as numbers, money in whole đồng, null for what is not stated. Records
 * only: headings of groups and sums are for paper.
 */
export function writeJson(tables: readonly SheetTable[]): string {
  return `${JSON.stringify({ tables: tables.map(tableAsData) }, null, 1)}\n`;
}
