import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LABEL_SHEETS, SHEET_KEYS } from "./constants";
import { labelPages, labelsOn } from "./domain";

const A4 = { width: 210, height: 297 };

describe("labels on their sheets", () => {
  it("stand each once, in order, inside the paper, none on another, after those that were used", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHEET_KEYS),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: -3, max: 30 }),
        (key, count, start) => {
          const sheet = LABEL_SHEETS[key];
          const pages = labelPages(count, sheet, start);
          expect(pages.flat().map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, index) => index));
          for (const page of pages) {
            expect(page.length).toBeLessThanOrEqual(labelsOn(sheet));
            expect(new Set(page.map(({ left, top }) => `${left} ${top}`)).size).toBe(page.length);
            for (const { left, top } of page) {
              expect(left + sheet.width).toBeLessThanOrEqual(A4.width + 0.01);
              expect(top + sheet.height).toBeLessThanOrEqual(A4.height + 0.01);
            }
          }
        },
      ),
    );
  });

  it("leave the used ones of the first sheet empty", () => {
    const [first, second] = labelPages(8, LABEL_SHEETS.l8, 3);
    expect(first?.[0]).toEqual({ index: 0, left: 4.65, top: 13.1 + 67.7 });
    expect(first).toHaveLength(6);
    expect(second).toHaveLength(2);
  });
});
