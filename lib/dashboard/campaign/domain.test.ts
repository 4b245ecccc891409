import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./domain";

describe("spread", () => {
  it("keeps all when they are few", () => {
    expect(spread([1, 2, 3], 3)).toEqual([1, 2, 3]);
  });

  it("keeps the first and the last, the order, and no more than asked for", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 300 }), fc.integer({ min: 2, max: 80 }), (days, most) => {
        const shown = spread(days, most);
        expect(shown.length).toBe(Math.min(days.length, most));
        expect(shown[0]).toBe(days[0]);
        expect(shown.at(-1)).toBe(days.at(-1));
        const places = shown.map((day) => days.indexOf(day));
        expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
      }),
    );
  });
});
