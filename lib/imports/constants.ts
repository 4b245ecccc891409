import type { ImportKind, MoneyUnit, Outcome } from "./types";

export const IMPORT_KINDS = [
  "UNITS",
  "PLEDGES",
  "PROGRESS",
  "CONTRIBUTIONS",
  "TARGETS",
  "ACCOUNTS",
] as const satisfies readonly ImportKind[];

export const MONEY_UNITS = ["MILLION", "THOUSAND", "DONG"] as const satisfies readonly MoneyUnit[];

/** Đồng by unit. */
export const WORTH: Readonly<Record<MoneyUnit, number>> = { DONG: 1, THOUSAND: 1_000, MILLION: 1_000_000 };

/** What waits for somebody stands first. */
export const OUTCOMES = ["ERROR", "LEFT", "CREATE", "CHANGE", "SAME"] as const satisfies readonly Outcome[];

/** The header is looked for in this many lines from the top. */
export const HEADER_LINES = 60;

/** Titles stand over one another in at most this many lines. */
export const HEADER_DEPTH = 3;

/** Lines of one import. */
export const MAX_LINES = 5_000;

/** Lines of a dry run, or imports of the list, on one page. */
export const PAGE_LINES = 50;

/** So many faults are shown at once; mending these is work enough before the next look. */
export const MAX_FAULTS = 200;

/** So many written records are listed. */
export const MAX_CHANGES = 200;

/** The largest spreadsheet that a form takes, in bytes; the same as is read. */
export const ACCEPTED_FILES = ".xlsx,.csv,.xls";
