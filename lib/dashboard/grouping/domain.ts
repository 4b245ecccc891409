import { isInForce } from "@/lib/pledges/domain";
import type { FundingSource } from "@/lib/pledges/types";
import { mergeSummaries, summarise } from "../domain";
import type { Group, Grouping, RollUpItem, UnitGroups, UnitSummary } from "../types";

function namelessLast<K extends string>(groups: readonly Group<K>[]): Group<K>[] {
  return [...groups.filter(({ key }) => key !== null), ...groups.filter(({ key }) => key === null)];
}

/** Groups pledges by keys of theirs, in the order in which keys first appear; a pledge without any goes to the group `null`, last. */
function groupBy<K extends string>(items: readonly RollUpItem[], keysOf: (item: RollUpItem) => readonly K[]): Grouping<K> {
  const byKey = new Map<K | null, RollUpItem[]>();
  let overlaps = false;
  for (const item of items) {
    const keys = [...new Set(keysOf(item))];
    if (keys.length > 1 && isInForce(item.status)) overlaps = true;
    for (const key of keys.length > 0 ? keys : [null]) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  }
  const groups: Group<K>[] = [...byKey].map(([key, members]) => ({ key, summary: summarise(members) }));
  return { groups: namelessLast(groups), overlaps };
}

/** By the lead unit's block: each pledge counts once, the groups add up to the whole. */
export function byBlock(items: readonly RollUpItem[]): Grouping {
  return groupBy(items, ({ blockId }) => (blockId === null ? [] : [blockId]));
}

/** By lead unit: each pledge counts once. */
export function byUnit(items: readonly RollUpItem[]): Grouping {
  return groupBy(items, ({ unitId }) => [unitId]);
}

/** By content: a pledge counts in each of its contents; `overlaps` says when that happened. */
export function byContent(items: readonly RollUpItem[]): Grouping {
  return groupBy(items, ({ contentIds }) => contentIds);
}

/** By source of the planned funding: a pledge counts under each of its sources. */
export function byFundingSource(items: readonly RollUpItem[]): Grouping<FundingSource> {
  return groupBy(items, ({ fundingSources }) => fundingSources);
}

/** A unit's groups that a ward adds up: by content and by source of funding. */
export function groupsOf(items: readonly RollUpItem[]): UnitGroups {
  return { contents: byContent(items), sources: byFundingSource(items) };
}

/** Groupings of disjoint sets of pledges as one: groups of the same key are added. Equals the grouping of all their pledges. */
export function mergeGroupings<K extends string>(groupings: readonly Grouping<K>[]): Grouping<K> {
  const byKey = new Map<K | null, UnitSummary[]>();
  for (const { groups } of groupings) {
    for (const { key, summary } of groups) byKey.set(key, [...(byKey.get(key) ?? []), summary]);
  }
  const groups: Group<K>[] = [...byKey].map(([key, summaries]) => ({ key, summary: mergeSummaries(summaries) }));
  return {
    groups: namelessLast(groups),
    overlaps: groupings.some(({ overlaps }) => overlaps),
  };
}
