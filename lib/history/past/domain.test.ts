import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { PLEDGE_STATUSES } from "@/lib/pledges/constants";
import { lastKnown, readPastDays } from "./domain";
import type { KnownState } from "./types";

const FIRST = day("2025-01-01");

/** Rows as a ward writes them: numbered in the order of recording, each a change of one of a few pledges. */
const someHistory = fc
  .array(
    fc.record({
      pledgeId: fc.constantFrom("p1", "p2", "p3"),
      later: fc.integer({ min: 0, max: 3 }),
      status: fc.constantFrom(...PLEDGE_STATUSES),
      percent: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
      isDeleted: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((changes) => {
    let on = FIRST;
    return changes.map(({ later, ...change }, seq): KnownState => {
      on = addDays(on, later);
      return { ...change, seq, recordedOn: on, contentHash: `h${seq % 4}`, due: null };
    });
  });

/** The history told again from its beginning, change by change, stopping at the end of a day. */
function replay(rows: readonly KnownState[], until: string): Record<string, KnownState> {
  const state: Record<string, KnownState> = {};
  for (const row of rows) {
    if (row.recordedOn > until) break;
    state[row.pledgeId] = row;
  }
  return state;
}

describe("the state as known on a day", () => {
  it("is what replaying the history up to that day gives, in whatever order the rows are read", () => {
    fc.assert(
      fc.property(someHistory, fc.integer({ min: -1, max: 130 }), fc.infiniteStream(fc.nat()), (rows, after, order) => {
        const on = addDays(FIRST, after);
        const shuffled = rows.map((row) => ({ row, at: order.next().value as number })).toSorted((left, right) => left.at - right.at);
        const known = lastKnown(
          shuffled.map(({ row }) => row),
          on,
        );
        expect(Object.fromEntries(known)).toEqual(replay(rows, on));
      }),
    );
  });

  it("is changed by nothing that is recorded later", () => {
    fc.assert(
      fc.property(someHistory, fc.integer({ min: 0, max: 130 }), (rows, after) => {
        const on = addDays(FIRST, after);
        expect(lastKnown(rows, on)).toEqual(
          lastKnown(
            rows.filter(({ recordedOn }) => recordedOn <= on),
            on,
          ),
        );
      }),
    );
  });
});

describe("the days of an address", () => {
  const today = day("2025-03-31");
  const read = (query: Record<string, string | string[]>) => readPastDays(query, today);

  it("are read as people and as date fields write them, held to today", () => {
    expect(read({})).toEqual({ day: today, from: null, unreadable: null, isReversed: false });
    expect(read({ day: "2025-03-01" }).day).toBe("2025-03-01");
    expect(read({ day: "01/03/2025", from: " 1/2/2025 " })).toMatchObject({ day: "2025-03-01", from: "2025-02-01" });
    expect(read({ day: "2025-04-01" }).day).toBe(today);
  });

  it("say what is no day, and stand in their order", () => {
    expect(read({ day: "30/02/2025" })).toMatchObject({ day: today, unreadable: "30/02/2025" });
    expect(read({ day: ["2025-03-01"] })).toMatchObject({ day: today, unreadable: null });
    expect(read({ day: "01/02/2025", from: "01/03/2025" })).toMatchObject({ day: "2025-03-01", from: "2025-02-01", isReversed: true });
    expect(read({ day: "01/03/2025", from: "01/03/2025" }).from).toBeNull();
  });
});
