import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollUp, summarise } from "@/lib/dashboard/domain";
import { anyItem, item } from "@/lib/dashboard/test-items";
import { type Day, day } from "@/lib/kernel/dates";
import { PLEDGE_STATUSES } from "@/lib/pledges/constants";
import type { CampaignPast, PastPledge } from "../past/types";
import { compareDays, comparePlaces, pointsBetween } from "./domain";

const [FROM, TO] = [day("2025-01-01"), day("2025-03-01")];

function pledge(id: string, change: Partial<PastPledge> = {}): PastPledge {
  return {
    id,
    unitId: "u",
    unitName: "Khu phố 1",
    blockId: "b",
    title: `Việc ${id}`,
    kind: "TASK",
    status: "ACTIVE",
    percent: null,
    expected: null,
    light: { colour: "GREY", word: "NO_FIGURE", days: null, behind: null },
    due: null,
    revision: 1,
    contentHash: "h1",
    isDeleted: false,
    knownSince: FROM,
    item: item(),
    ...change,
  };
}

function campaign(on: Day, pledges: readonly PastPledge[]): CampaignPast {
  const summary = summarise(pledges.filter(({ isDeleted }) => !isDeleted).map((one) => one.item));
  const figure = rollUp(summary);
  return {
    campaign: { id: "c", name: "Phong trào", placeId: "p", placeName: "Phường" },
    day: on,
    firstDay: FROM,
    summary,
    rollUp: figure,
    blocks: [{ id: "b", name: "Khối", rollUp: figure }],
    contents: [],
    pledges,
  };
}

const compared = (before: readonly PastPledge[], after: readonly PastPledge[]) => compareDays(campaign(FROM, before), campaign(TO, after));
const kindsOf = (before: Partial<PastPledge> | null, after: Partial<PastPledge>) =>
  compared(before ? [pledge("1", before)] : [], [pledge("1", after)]).pledges.map(({ kinds }) => kinds);

const somePledge = fc.record({
  status: fc.constantFrom(...PLEDGE_STATUSES),
  percent: fc.option(
    fc.integer({ min: -10_000, max: 130_000 }).map((milli) => milli / 1000),
    { nil: null },
  ),
  contentHash: fc.constantFrom("h1", "h2"),
  due: fc.constantFrom(null, FROM, TO),
  isDeleted: fc.boolean(),
  item: anyItem,
});

describe("two days of a pledge", () => {
  it("tell what is new, deleted, cancelled, amended, moved, changed", () => {
    expect(kindsOf(null, {})).toEqual([["NEW"]]);
    expect(kindsOf(null, { isDeleted: true })).toEqual([["NEW", "DELETED"]]);
    expect(kindsOf({}, { isDeleted: true })).toEqual([["DELETED"]]);
    expect(kindsOf({}, { status: "CANCELLED" })).toEqual([["CANCELLED"]]);
    expect(kindsOf({}, { status: "PAUSED" })).toEqual([["STATUS"]]);
    expect(kindsOf({}, { contentHash: "h2", due: TO })).toEqual([["AMENDED"]]);
    expect(kindsOf({}, { due: TO })).toEqual([["MOVED"]]);
    expect(kindsOf({ percent: 10 }, { percent: 35 })).toEqual([["PROGRESSED"]]);
    expect(kindsOf({ percent: 35 }, { percent: 10, status: "ACCEPTED" })).toEqual([["FELL", "STATUS"]]);
    expect(kindsOf({}, { percent: 0 })).toEqual([["PROGRESSED"]]);
    expect(kindsOf({}, {})).toEqual([["SAME"]]);
    expect(kindsOf({ isDeleted: true }, { isDeleted: true })).toEqual([]);
  });

  it("differ by exact points; unknown is not zero", () => {
    expect(pointsBetween(10.1, 35.4)).toBe(25.3);
    expect(pointsBetween(null, 35)).toBeNull();
    expect(pointsBetween(35, null)).toBeNull();
  });

  it("are the same when nothing happened, and their differences turn with the days", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(somePledge, somePledge), { maxLength: 10 }), (pairs) => {
        const before = pairs.map(([first], index) => pledge(String(index), first));
        const after = pairs.map(([, second], index) => pledge(String(index), second));
        for (const { kinds } of compared(before, before).pledges) expect(kinds).toEqual(["SAME"]);
        const [there, back] = [compared(before, after), compared(after, before)];
        const differences = (of: typeof there) => new Map(of.pledges.map(({ id, difference }) => [id, difference]));
        for (const [id, difference] of differences(there)) {
          const turned = differences(back).get(id) ?? null;
          expect(turned === null ? null : turned + (difference ?? 0)).toBe(difference === null ? null : 0);
        }
        const told = there.pledges.reduce((sum, { kinds }) => sum + kinds.length, 0);
        expect(Object.values(there.counts).reduce((sum, count) => sum + count, 0)).toBe(told);
      }),
    );
  });
});

describe("two days of groups", () => {
  it("stand beside each other by the same roll-up; what was not there before has no difference", () => {
    const measured = (percent: number) => pledge("1", { item: item({ percent: percent * 1000 }) });
    const { all, blocks } = compared([measured(10)], [measured(25)]);
    expect(all).toMatchObject({ difference: 15, before: { percent: 10 }, after: { percent: 25 } });
    expect(blocks).toMatchObject([{ id: "b", difference: 15 }]);
    const place = (rollUps: readonly PastPledge[]) => ({
      placeName: "Phường",
      day: TO,
      rollUp: campaign(TO, rollUps).rollUp,
      campaigns: [{ id: "c", name: "Phong trào", rollUp: campaign(TO, rollUps).rollUp }],
    });
    expect(comparePlaces(null, place([measured(25)]))).toMatchObject({
      all: { before: null, difference: null },
      campaigns: [{ before: null }],
    });
    expect(comparePlaces(place([measured(10)]), place([measured(25)])).campaigns).toMatchObject([{ difference: 15 }]);
  });
});
