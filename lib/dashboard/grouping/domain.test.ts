import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSummaries, summarise } from "../domain";
import { anyItem, item } from "../test-items";
import { byBlock, byContent, byFundingSource, byUnit, groupsOf, mergeGroupings } from "./domain";

const items = fc.array(anyItem, { maxLength: 30 });

describe("by block and by unit", () => {
  it("count each pledge once: the groups add up to the whole", () => {
    fc.assert(
      fc.property(items, (group) => {
        for (const grouping of [byBlock(group), byUnit(group)]) {
          expect(grouping.overlaps).toBe(false);
          expect(mergeSummaries(grouping.groups.map(({ summary }) => summary))).toEqual(summarise(group));
        }
      }),
    );
  });

  it("keep the order in which groups appear, without a block last", () => {
    const group = [item({ blockId: null }), item({ blockId: "b2" }), item({ blockId: "b1" }), item({ blockId: "b2" })];
    expect(byBlock(group).groups.map(({ key, summary }) => [key, summary.whole])).toEqual([
      ["b2", 2],
      ["b1", 1],
      [null, 1],
    ]);
    expect(byUnit([item({ unitId: "u2" }), item({ unitId: "u1" })]).groups.map(({ key }) => key)).toEqual(["u2", "u1"]);
  });
});

describe("by content and by funding source", () => {
  it("count a pledge in each, and say that these overlap", () => {
    const group = [item({ contentIds: ["c1", "c2"], fundingSources: ["COMMUNE", "SOCIALISED"] }), item({ contentIds: ["c2"] }), item()];
    const { groups, overlaps } = byContent(group);
    expect(overlaps).toBe(true);
    expect(groups.map(({ key, summary }) => [key, summary.whole])).toEqual([
      ["c1", 1],
      ["c2", 2],
      [null, 1],
    ]);
    expect(byFundingSource(group)).toMatchObject({
      overlaps: true,
      groups: [{ key: "COMMUNE" }, { key: "SOCIALISED" }, { key: null, summary: { whole: 2 } }],
    });
  });

  it("count once where a pledge names the same twice", () => {
    expect(byContent([item({ contentIds: ["c1", "c1"] })])).toMatchObject({
      overlaps: false,
      groups: [{ key: "c1", summary: { whole: 1 } }],
    });
  });

  it("do not overlap by what was cancelled", () => {
    expect(byContent([item({ contentIds: ["c1", "c2"], status: "CANCELLED" })]).overlaps).toBe(false);
    expect(byContent([item({ contentIds: ["c1", "c2"] })]).overlaps).toBe(true);
  });

  it("miss no pledge", () => {
    fc.assert(
      fc.property(items, (group) => {
        const counted = byContent(group).groups.reduce(
          (sum, { summary }) => sum + Object.values(summary.statuses).reduce((all, each) => all + each, 0),
          0,
        );
        expect(counted).toBe(group.reduce((sum, { contentIds }) => sum + Math.max(1, contentIds.length), 0));
      }),
    );
  });
});

describe("merging groupings of units", () => {
  const sorted = <T extends { groups: { key: string | null }[] }>({ groups, ...rest }: T) => ({
    ...rest,
    groups: [...groups].sort((left, right) => String(left.key).localeCompare(String(right.key))),
  });

  it("equals the grouping of all their pledges", () => {
    fc.assert(
      fc.property(fc.array(items, { maxLength: 5 }), (units) => {
        const groups = units.map(groupsOf);
        expect(sorted(mergeGroupings(groups.map(({ contents }) => contents)))).toEqual(sorted(byContent(units.flat())));
        expect(sorted(mergeGroupings(groups.map(({ sources }) => sources)))).toEqual(sorted(byFundingSource(units.flat())));
      }),
    );
  });

  it("keeps the order in which groups appear, without a content last, and overlaps when one of them does", () => {
    const one = groupsOf([item(), item({ contentIds: ["c2"] })]);
    const two = groupsOf([item({ contentIds: ["c1", "c2"] })]);
    const merged = mergeGroupings([one.contents, two.contents]);
    expect(merged.groups.map(({ key, summary }) => [key, summary.whole])).toEqual([
      ["c2", 2],
      ["c1", 1],
      [null, 1],
    ]);
    expect(merged.overlaps).toBe(true);
    expect(mergeGroupings([one.contents]).overlaps).toBe(false);
    expect(mergeGroupings([])).toEqual({ groups: [], overlaps: false });
  });
});
