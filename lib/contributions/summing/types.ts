import type { Day } from "@/lib/kernel/dates";
import type { FundingSource } from "@/lib/pledges/types";
import type { Difference, LedgerTotals, Sum } from "../types";

/** One source of money as it was planned, received and spent. */
export type SourceLine = { readonly source: FundingSource; readonly planned: Sum; readonly received: Sum; readonly spent: Sum };

/** The money of a pledge or a campaign. */
export type Money = {
  readonly totals: LedgerTotals;
  readonly sources: readonly SourceLine[];
  /** Lines in the ledger, counter-entries included. */
  readonly entries: number;
  /** Lines carried over from reports that still stand. */
  readonly openings: number;
  readonly announced: {
    readonly amount: number;
    readonly asPublished: string | null;
    readonly day: Day | null;
    readonly announcedIn: string | null;
    readonly difference: Difference;
  } | null;
};
