import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollUp, summarise } from "../domain";
import { anyItem, item } from "../test-items";
import { totalOf, troubleFirst, within } from "./domain";

describe("places", () => {
  it("hold the campaigns of themselves and of what lies below", () => {
    const sums = ["n/", "n/p/", "n/p/w1/", "n/p/w2/", "n/q/"].map((placePath) => ({ placePath }));
    const pathsIn = (path: string) => within(sums, path).map(({ placePath }) => placePath);
    expect(pathsIn("n/p/")).toEqual(["n/p/", "n/p/w1/", "n/p/w2/"]);
    expect(pathsIn("n/p/w2/")).toEqual(["n/p/w2/"]);
    expect(pathsIn("n/")).toHaveLength(5);
    expect(pathsIn("x/")).toEqual([]);
  });

  it("are flat over all pledges: the sum of campaigns is the summary of their pledges", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyItem, { maxLength: 8 }), { maxLength: 6 }), (campaigns) => {
        const sums = campaigns.map((items) => ({ placePath: "n/", figures: summarise(items) }));
        expect(totalOf(sums)).toEqual(summarise(campaigns.flat()));
      }),
    );
  });

  it("stand with the most works behind first, then the most that need attention, else in their order", () => {
    const place = (name: string, red: number, amber: number) => {
      const items = [...Array<"RED">(red).fill("RED"), ...Array<"AMBER">(amber).fill("AMBER")].map((light) => item({ light }));
      return { name, rollUp: rollUp(summarise(items)) };
    };
    const rows = [place("a", 0, 9), place("b", 2, 0), place("c", 0, 9), place("d", 2, 1), place("e", 0, 0)];
    expect(troubleFirst(rows).map(({ name }) => name)).toEqual(["d", "b", "a", "c", "e"]);
  });
});
