import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { KINDS, SOURCES, STAGES } from "./constants";
import { differenceOf, inForce, outstandingOf, sumOf, totalsOf } from "./domain";
import { counterOf } from "./ledger/domain";
import type { LedgerEntry } from "./types";

const entry = (id: string, rest: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ id, stage: "RECEIVED", kind: "CASH", source: "SOCIALISED", donorId: "d", quantity: null, unit: null, value: 100 },
  ...{ day: day("2025-03-01"), fulfilsId: null, reversesId: null },
  ...rest,
});

/** What a correction leaves in the ledger: the counter-entry as the rules make it. */
const against = (one: LedgerEntry, id: string): LedgerEntry => ({ ...one, ...counterOf(one), id, reversesId: one.id });

describe("totals", () => {
  const entries = [
    entry("a", { stage: "PROMISED", value: 300 }),
    entry("b", { value: 200, fulfilsId: "a" }),
    entry("c", { kind: "LABOUR", unit: "ngày công", quantity: 12.5, value: null }),
    entry("d", { kind: "GOODS", unit: "bao", quantity: 40, value: 80, source: "ENTERPRISE" }),
    entry("e", { stage: "SPENT", value: 150, donorId: null }),
  ];

  it("keep promised, received and spent apart", () => {
    const totals = totalsOf(entries);
    expect(totals.stages).toEqual({
      PROMISED: { value: 300, unvalued: 0 },
      RECEIVED: { value: 280, unvalued: 1 },
      SPENT: { value: 150, unvalued: 0 },
    });
    expect(totals.balance).toBe(130);
    expect(totals.received.bySource).toEqual([
      { source: "SOCIALISED", sum: { value: 200, unvalued: 1 } },
      { source: "ENTERPRISE", sum: { value: 80, unvalued: 0 } },
    ]);
    expect(totals.received.quantities).toEqual([
      { kind: "LABOUR", unit: "ngày công", quantity: 12.5 },
      { kind: "GOODS", unit: "bao", quantity: 40 },
    ]);
  });

  it("lose what was taken back, also what had no known value", () => {
    const [, , labour, goods] = entries;
    if (!labour || !goods) throw new Error("missing");
    const totals = totalsOf([...entries, against(labour, "x"), against(goods, "y")]);
    expect(totals.stages.RECEIVED).toEqual({ value: 200, unvalued: 0 });
    expect(totals.received.quantities).toEqual([]);
    expect(totals.received.bySource.map(({ source }) => source)).toEqual(["SOCIALISED"]);
  });
});

describe("an announced total", () => {
  it("is held against the ledger both ways, and says what has no value yet", () => {
    expect(differenceOf(320_000_000, { value: 319_000_000, unvalued: 0 })).toEqual({ kind: "SHORT", amount: 1_000_000, unvalued: 0 });
    expect(differenceOf(320_000_000, { value: 321_500_000, unvalued: 2 })).toEqual({ kind: "OVER", amount: 1_500_000, unvalued: 2 });
    expect(differenceOf(5, { value: 5, unvalued: 0 }).kind).toBe("EQUAL");
  });
});

describe("a promise", () => {
  it("is outstanding by what was not received of it yet", () => {
    expect(outstandingOf({ value: 300 }, [entry("b", { value: 200 })])).toBe(100);
    expect(outstandingOf({ value: 300 }, [entry("b", { value: 400 })])).toBe(0);
    expect(outstandingOf({ value: null }, [])).toBeNull();
  });
});

describe("for any entries and corrections, in any order", () => {
  const money = fc.option(fc.integer({ min: 0, max: 9_000_000_000 }), { nil: null });
  const drafts = fc.array(
    fc.record({
      stage: fc.constantFrom(...STAGES),
      kind: fc.constantFrom(...KINDS),
      source: fc.constantFrom(...SOURCES),
      value: money,
      quantity: fc.option(
        fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1_000),
        { nil: null },
      ),
    }),
    { maxLength: 15 },
  );
  const corrections = fc.array(fc.record({ of: fc.nat(30), value: money, isReplaced: fc.boolean() }), { maxLength: 20 });

  it("totals equal the sum of the entries in force", () => {
    fc.assert(
      fc.property(drafts, corrections, fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 }), (made, changed, order) => {
        const ledger = made.map((draft, index) => entry(`e${index}`, { ...draft, unit: draft.quantity === null ? null : "đơn vị" }));
        for (const [index, { of, value, isReplaced }] of changed.entries()) {
          const standing = inForce(ledger);
          const wrong = standing[of % Math.max(1, standing.length)];
          if (!wrong) continue;
          ledger.push(against(wrong, `c${index}`));
          if (isReplaced) ledger.push({ ...wrong, id: `n${index}`, value });
        }
        const shuffled = ledger.map((one, index) => ({ one, at: order[index % order.length] ?? 0 })).sort((a, b) => a.at - b.at);
        const totals = totalsOf(shuffled.map(({ one }) => one));
        const standing = inForce(ledger);
        for (const stage of STAGES) {
          const values = standing.filter((one) => one.stage === stage).map(({ value }) => value);
          expect(totals.stages[stage].value).toBe(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
          expect(totals.stages[stage].unvalued).toBe(values.filter((value) => value === null).length);
        }
        const received = sumOf(standing.filter(({ stage }) => stage === "RECEIVED"));
        expect(totals.received.bySource.reduce((sum, each) => sum + each.sum.value, 0)).toBe(received.value);
      }),
    );
  });
});
