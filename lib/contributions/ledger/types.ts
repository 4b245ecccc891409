import type { Day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import type { FundingSource } from "@/lib/pledges/types";
import type { ContributionKind, DonorGroup, DonorKind, LedgerTotals, Stage } from "../types";

/** A donor as people of the ward see it: everybody with the name, whatever was agreed for the public. */
export type DonorShown = {
  readonly id: string;
  readonly kind: DonorKind;
  readonly group: DonorGroup | null;
  readonly name: string;
  readonly isSample: boolean;
};

/** One line of the ledger. */
export type LedgerLine = {
  readonly id: string;
  readonly stage: Stage;
  readonly kind: ContributionKind;
  readonly source: FundingSource;
  readonly donor: DonorShown | null;
  readonly pledge: { readonly id: string; readonly title: string } | null;
  readonly unitName: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly value: number | null;
  readonly valueAsPublished: string | null;
  readonly day: Day | null;
  readonly dayAsPublished: string | null;
  readonly receipt: string | null;
  readonly isCounter: boolean;
  readonly isReversed: boolean;
  readonly isOpening: boolean;
  readonly isSample: boolean;
};

export type Choice = { readonly id: string; readonly name: string };

/** What a unit entered and an official has not confirmed, or did not take. */
export type ProposalLine = {
  readonly id: string;
  readonly version: number;
  readonly pledge: { readonly id: string; readonly title: string };
  readonly unitName: string;
  readonly stage: Stage;
  readonly words: string;
  readonly donorName: string;
  readonly day: Day | null;
  readonly proposedBy: string;
  readonly status: "WAITING" | "REFUSED";
  readonly reason: string | null;
  /** Why this actor cannot confirm it; null when they can. */
  readonly whyNot: Reason | null;
};

/** A page of the ledger with the totals of everything that it is narrowed to. */
export type LedgerList = {
  readonly lines: readonly LedgerLine[];
  readonly total: number;
  readonly from: number;
  readonly totals: LedgerTotals;
  readonly proposals: readonly ProposalLine[];
  readonly pledges: readonly Choice[];
  readonly campaigns: readonly Choice[];
  /** The donor that the list is narrowed to. */
  readonly donorName: string | null;
};

/** Everything about one entry. */
export type EntryPage = LedgerLine & {
  readonly campaignName: string | null;
  readonly note: string | null;
  readonly reason: string | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
  readonly reversedReason: string | null;
  readonly fulfils: { readonly id: string; readonly words: string } | null;
  readonly fulfilledBy: readonly { readonly id: string; readonly words: string }[];
  /** What is still to come of a promise, in đồng; null where that is not known or this is no promise. */
  readonly outstanding: number | null;
  readonly enteredBy: { readonly name: string; readonly post: string };
  readonly confirmedBy: string | null;
  readonly recordedAt: Date;
  readonly consent: "GIVEN" | "WITHDRAWN" | null;
  /** Why this actor cannot correct it, null when they can; undefined where it is not theirs to correct at all. */
  readonly whyNotCorrect: Reason | null | undefined;
};

/** What the form of an entry offers. */
export type EntryForm = {
  readonly pledges: readonly Choice[];
  readonly donors: readonly DonorShown[];
  readonly promises: readonly { readonly id: string; readonly words: string; readonly pledgeId: string | null }[];
  /** The units' own people bring in contributions to their works; the official also for the ward in general. */
  readonly isProposal: boolean;
  /** Entries that reports of the chosen pledge will be carried over as, in đồng; null when nothing will be. */
  readonly carriesOver: number | null;
};
