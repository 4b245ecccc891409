import type { ContributionKind, Difference, LedgerEntry, LedgerTotals, Quantity, Stage, Sum } from "./types";

type Summed = Pick<LedgerEntry, "value" | "reversesId">;

/** The sum of entries in đồng; a counter-entry takes back both the value and the mark of an unknown one. */
export function sumOf(entries: readonly Summed[]): Sum {
  return entries.reduce<Sum>(
    ({ value, unvalued }, entry) =>
      entry.value === null
        ? { value, unvalued: unvalued + (entry.reversesId === null ? 1 : -1) }
        : { value: value + entry.value, unvalued },
    { value: 0, unvalued: 0 },
  );
}

function groupBy<K extends string>(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => K): { key: K; sum: Sum }[] {
  const groups = new Map<K, LedgerEntry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups].map(([key, group]) => ({ key, sum: sumOf(group) })).filter(({ sum }) => sum.value !== 0 || sum.unvalued !== 0);
}

/** Thousandths add up exactly as whole numbers; as decimals they would not. */
const THOUSAND = 1_000;

/** What was given in kind, summed by what it is counted in; nothing that was taken back wholly. */
export function quantitiesOf(entries: readonly Pick<LedgerEntry, "kind" | "unit" | "quantity">[]): Quantity[] {
  const sums = new Map<string, { kind: ContributionKind; unit: string; thousandths: number }>();
  for (const { kind, unit, quantity } of entries) {
    if (quantity === null || unit === null) continue;
    const key = `${kind} ${unit}`;
    const known = sums.get(key) ?? { kind, unit, thousandths: 0 };
    sums.set(key, { ...known, thousandths: known.thousandths + Math.round(quantity * THOUSAND) });
  }
  return [...sums.values()]
    .filter(({ thousandths }) => thousandths !== 0)
    .map(({ kind, unit, thousandths }) => ({ kind, unit, quantity: thousandths / THOUSAND }));
}

/** Every total of a ledger: plain sums of its entries, counter-entries included, whatever their order. */
export function totalsOf(entries: readonly LedgerEntry[]): LedgerTotals {
  const of = (stage: Stage) => entries.filter((entry) => entry.stage === stage);
  const received = of("RECEIVED");
  const stages = { PROMISED: sumOf(of("PROMISED")), RECEIVED: sumOf(received), SPENT: sumOf(of("SPENT")) };
  return {
    stages,
    balance: stages.RECEIVED.value - stages.SPENT.value,
    received: {
      bySource: groupBy(received, ({ source }) => source).map(({ key, sum }) => ({ source: key, sum })),
      quantities: quantitiesOf(received),
    },
  };
}

/** What was announced held against what the ledger received, in đồng. */
export function differenceOf(announced: number, received: Sum): Difference {
  const amount = announced - received.value;
  const kind = amount === 0 ? "EQUAL" : amount > 0 ? "SHORT" : "OVER";
  return { kind, amount: Math.abs(amount), unvalued: received.unvalued };
}

/** Entries that nobody has taken back, without the counter-entries. */
export function inForce<E extends Pick<LedgerEntry, "id" | "reversesId">>(entries: readonly E[]): E[] {
  const reversed = new Set(entries.map(({ reversesId }) => reversesId));
  return entries.filter(({ id, reversesId }) => reversesId === null && !reversed.has(id));
}

/** What is still to come of a promise, in đồng: never less than nothing; null while the promise has no known value. */
export function outstandingOf(promise: Pick<LedgerEntry, "value">, kept: readonly Summed[]): number | null {
  return promise.value === null ? null : Math.max(0, promise.value - sumOf(kept).value);
}

/** What the ledger is narrowed to, as its address says it. */
export type LedgerFilter = {
  readonly q: string;
  readonly campaign: string | null;
  readonly pledge: string | null;
  readonly donor: string | null;
  readonly stage: string | null;
  readonly source: string | null;
  readonly page: number;
};

/** The ledger's address for a filter; what is as usual is left out, so that a link stays short. */
export function ledgerAddress({ page, ...filter }: LedgerFilter): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) parameters.set(name, value);
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query ? `/contributions?${query}` : "/contributions";
}
