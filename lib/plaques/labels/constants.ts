import type { LabelSheet } from "./types";

/** The usual sheets of A4 labels: 8, 14 and 21 of them. */
export const LABEL_SHEETS = {
  l8: { columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.65, top: 13.1, gap: 2.5 },
  l14: { columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, gap: 2.5 },
  l21: { columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.2, top: 15.15, gap: 2.5 },
} as const satisfies Readonly<Record<string, LabelSheet>>;

export type SheetKey = keyof typeof LABEL_SHEETS;

export const SHEET_KEYS = ["l8", "l14", "l21"] as const satisfies readonly SheetKey[];

/** Labels on one errand to the printer. */
export const MAX_LABELS = 200;
