import { expect, it } from "vitest";
import { type Acknowledged, compare, type Kept } from "./comparison";

function report(id: string): Acknowledged {
  return { id, pledgeId: "pledge", figure: { type: "QUANTITY", value: 3 }, mark: `mark of ${id}` };
}

const kept = (id: string, change: Partial<Kept> = {}): Kept => ({ ...report(id), told: 1, ...change });
const SENT = [report("a"), report("b"), report("c")];
const ALL = [kept("c"), kept("a"), kept("b")];
const NOTHING = { lost: [], twice: [], changed: [], unknown: [] };

it("finds nothing where every acknowledged report is there once, in whatever order", () => {
  expect(compare(SENT, ALL)).toEqual(NOTHING);
});

it("finds a report that is not there, or of which the history says nothing", () => {
  expect(compare(SENT, [kept("a"), kept("c")])).toEqual({ ...NOTHING, lost: ["b"] });
  expect(compare(SENT, [kept("a"), kept("b", { told: 0 }), kept("c")])).toEqual({ ...NOTHING, lost: ["b"] });
  expect(compare(SENT, [])).toEqual({ ...NOTHING, lost: ["a", "b", "c"] });
});

it("finds one that is there under two ids, or told twice", () => {
  expect(compare(SENT, [...ALL, kept("d", { mark: "mark of b" })])).toEqual({ ...NOTHING, twice: ["b"], unknown: ["d"] });
  expect(compare(SENT, [kept("a", { told: 2 }), kept("b"), kept("c")])).toEqual({ ...NOTHING, twice: ["a"] });
});

it("finds one that says something else, or that nobody sent", () => {
  const other = kept("b", { figure: { type: "QUANTITY", value: 4 } });
  expect(compare(SENT, [kept("a"), other, kept("c")])).toEqual({ ...NOTHING, changed: ["b"] });
  expect(compare(SENT, [kept("a"), kept("b", { pledgeId: "another" }), kept("c")])).toEqual({ ...NOTHING, changed: ["b"] });
  expect(compare(SENT, [...ALL, kept("d")])).toEqual({ ...NOTHING, unknown: ["d"] });
});
