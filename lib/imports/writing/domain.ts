import type { SheetLine, SheetTable, SheetValue } from "@/lib/sheets/types";
import en from "@/messages/en/imports.json";
import vi from "@/messages/vi/imports.json";
import { IMPORT_COLUMNS } from "../columns/constants";
import type { ImportKind } from "../types";

const WORDS = { vi, en };

/** Columns that say nothing of any record are left out, so that a table stays readable; those that must be there never are. */
function usedKeys(kind: ImportKind, lines: readonly SheetLine[]): ReadonlySet<string> {
  const used = new Set(IMPORT_COLUMNS[kind].filter(({ isRequired, key }) => isRequired || key === "order").map(({ key }) => key));
  for (const { cells } of lines) for (const [key, value] of Object.entries(cells)) if (value !== null) used.add(key);
  return used;
}

/**
 * A table that an import of its kind reads back as it was: the titles of the catalogue over the records. `isWhole`: every column, for a template; else those that
 * some record fills.
 */
export function importTable(
  kind: ImportKind,
  records: readonly Readonly<Record<string, SheetValue>>[],
  { locale, heading, isWhole = false }: { readonly locale: "vi" | "en"; readonly heading: readonly string[]; readonly isWhole?: boolean },
): SheetTable {
  const titles: Readonly<Record<string, string>> = WORDS[locale].columns[kind];
  const lines = records.map((cells): SheetLine => ({ level: "ROW", cells }));
  const used = usedKeys(kind, lines);
  return {
    name: WORDS[locale].kinds[kind],
    heading,
    columns: IMPORT_COLUMNS[kind]
      .filter(({ key }) => isWhole || used.has(key))
      .map(({ key, kind: column }) => ({ key, title: titles[key] ?? key, kind: column })),
    lines,
    isWide: true,
  };
}
