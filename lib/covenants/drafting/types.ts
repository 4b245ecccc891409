import type { PledgeContent } from "@/lib/pledges/types";

/** FINISHED: the text has to keep all rules. DRAFT: saved by itself while somebody types; what is not there yet may wait. */
export type Care = "FINISHED" | "DRAFT";

/** A pledge to be put into a draft. `pledgeId` is made by whoever sends it, so that sending again adds nothing. */
export type NewPledge = {
  readonly covenantId: string;
  readonly pledgeId: string;
  readonly content: PledgeContent;
  readonly care?: Care;
};

/** A pledge's text to be saved over the `version` that was on the screen. */
export type ChangedPledge = NewPledge & { readonly version: number };

/** A pledge of a draft, at the version that was on the screen. */
export type OnePledge = { readonly covenantId: string; readonly pledgeId: string; readonly version: number };

/** What a change of a pledge in a draft answers: the pledge and its version after it. */
export type PledgeDone = { readonly id: string; readonly covenantId: string; readonly version: number };
