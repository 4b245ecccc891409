import type { Day } from "@/lib/kernel/dates";
import type { FundingSource } from "@/lib/pledges/types";

/** A GROUP has no name of its own: nhân dân, các hộ kinh doanh, các doanh nghiệp. */
export type DonorKind = "ORGANIZATION" | "HOUSEHOLD" | "PERSON" | "BUSINESS_HOUSEHOLD" | "GROUP";

export type DonorGroup = "PEOPLE" | "BUSINESS_HOUSEHOLDS" | "ENTERPRISES" | "OTHER";

/** PROMISED = hứa, RECEIVED = đã nhận, SPENT = đã chi. Only what was received moves a pledge. */
export type Stage = "PROMISED" | "RECEIVED" | "SPENT";

/** CASH = tiền, GOODS = hiện vật, LABOUR = ngày công, LAND = đất. */
export type ContributionKind = "CASH" | "GOODS" | "LABOUR" | "LAND";

/**
 * A line of the ledger as the rules see it. `value` in whole đồng, null = not known; a counter-entry (`reversesId`) has quantity and value of the
 * entry that it takes back, turned round, so that every total is a plain sum.
 */
export type LedgerEntry = {
  readonly id: string;
  readonly stage: Stage;
  readonly kind: ContributionKind;
  readonly source: FundingSource;
  readonly donorId: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly value: number | null;
  readonly day: Day | null;
  readonly fulfilsId: string | null;
  readonly reversesId: string | null;
};

/** A sum of đồng, and how many entries in force are not in it because their value is not known. */
export type Sum = { readonly value: number; readonly unvalued: number };

/** What is given in kind, by what it is counted in: "120 ngày công", "350 m²". */
export type Quantity = { readonly kind: ContributionKind; readonly unit: string; readonly quantity: number };

export type LedgerTotals = {
  readonly stages: Readonly<Record<Stage, Sum>>;
  /** Received less spent, in đồng. */
  readonly balance: number;
  readonly received: {
    readonly bySource: readonly { readonly source: FundingSource; readonly sum: Sum }[];
    readonly quantities: readonly Quantity[];
  };
};

/** An announced total held against what the ledger received. SHORT: the ledger has less; OVER: it has more. `amount` is the difference, never negative. */
export type Difference = { readonly kind: "EQUAL" | "SHORT" | "OVER"; readonly amount: number; readonly unvalued: number };
