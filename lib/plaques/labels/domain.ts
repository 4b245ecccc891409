import type { LabelSheet, PlacedLabel } from "./types";

/** How many labels a sheet has. */
export function labelsOn({ columns, rows }: LabelSheet): number {
  return columns * rows;
}

/**
 * Where each of `count` labels stands: sheet after sheet, line by line, beginning at the label `start` (from 1) of the first sheet, whose first ones were used before.
 */
export function labelPages(count: number, sheet: LabelSheet, start: number): readonly (readonly PlacedLabel[])[] {
  const onSheet = labelsOn(sheet);
  const used = Math.min(Math.max(1, start), onSheet) - 1;
  const pages: PlacedLabel[][] = [];
  for (let index = 0; index < count; index += 1) {
    const at = used + index;
    const page = Math.floor(at / onSheet);
    const [column, row] = [at % sheet.columns, Math.floor((at % onSheet) / sheet.columns)];
    const placed = { index, left: sheet.left + column * (sheet.width + sheet.gap), top: sheet.top + row * sheet.height };
    const own = pages[page];
    if (own) own.push(placed);
    else pages.push([placed]);
  }
  return pages;
}
