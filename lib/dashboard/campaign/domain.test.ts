import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { figureOn, hatchedSpans, spread } from "./domain";

describe("spread", () => {
  it("keeps all when they are few", () => {
    expect(spread([1, 2, 3], 3)).toEqual([1, 2, 3]);
    expect(spread([], 3)).toEqual([]);
  });

  it("keeps the first and the last, the order, and no more than asked for", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 300 }), fc.integer({ min: 2, max: 80 }), (days, most) => {
        const shown = spread(days, most);
        expect(shown.length).toBe(Math.min(days.length, most));
        expect(shown[0]).toBe(days[0]);
        expect(shown.at(-1)).toBe(days.at(-1));
        const places = shown.map((one) => days.indexOf(one));
        expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
      }),
    );
  });

  it("spreads evenly", () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([0, 4, 8]);
  });
});

const START = day("2025-01-01");

function trend(marks: string) {
  return [...marks].map((mark, index) => ({ day: addDays(START, index), isHatched: mark === "/", percent: mark === "-" ? null : index }));
}

describe("stretches of which too little is known", () => {
  const spansOf = (marks: string) => hatchedSpans(trend(marks)).map(({ from, to }) => [Number(from.slice(8)), Number(to.slice(8))]);

  it("reach from their first day to the first that is known enough, or to the end", () => {
    expect(spansOf("")).toEqual([]);
    expect(spansOf("...")).toEqual([]);
    expect(spansOf("//./.")).toEqual([
      [1, 3],
      [4, 5],
    ]);
    expect(spansOf(".//")).toEqual([[2, 3]]);
    expect(spansOf("////")).toEqual([[1, 4]]);
  });

  it("a last day alone has no length to be drawn", () => {
    expect(spansOf("./")).toEqual([]);
    expect(spansOf("/")).toEqual([]);
  });
});

describe("the figure on a day", () => {
  it("is the last one by then that is known", () => {
    const days = trend("..-.");
    expect(figureOn(days, addDays(START, 1))?.percent).toBe(1);
    expect(figureOn(days, addDays(START, 2))?.percent).toBe(1);
    expect(figureOn(days, addDays(START, 90))?.percent).toBe(3);
    expect(figureOn(days, addDays(START, -1))).toBeNull();
    expect(figureOn(trend("-"), START)).toBeNull();
  });
});
