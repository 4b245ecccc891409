import type { RevisionHead } from "@/lib/covenants/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeContent } from "@/lib/pledges/types";
import type { Named } from "../names/domain";

/** A pledge that a unit has in its draft or in force. `version` of its text in the draft. */
export type KnownPledge = { readonly pledgeId: string; readonly content: PledgeContent; readonly version: number };

/** Whether a file may write into a unit's covenant: it has none or a first draft; it was sent or approved; it is signed. */
export type CovenantState = "OPEN" | "UNDER_WAY" | "SIGNED";

/** A unit that takes part in the campaign. */
export type PledgingUnit = Named & {
  readonly blockName: string;
  readonly covenantId: string | null;
  readonly revisions: readonly RevisionHead[];
  readonly state: CovenantState;
  readonly pledges: readonly KnownPledge[];
};

/** What pledges of a file are held against. `contentIds`: the campaign's contents in their order. */
export type PledgeWorld = {
  readonly campaignId: string;
  readonly placeName: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly contentIds: readonly string[];
  readonly units: readonly PledgingUnit[];
  /** Units of the place, which may support. */
  readonly all: readonly Named[];
};

/** A pledge to be put into a unit's draft, or whose text there changes. */
export type PledgeDraft = {
  readonly unit: PledgingUnit;
  readonly known: KnownPledge | null;
  readonly content: PledgeContent;
};

/** A pledge as a table of pledges is written from. */
export type PledgeRecord = {
  readonly unitName: string;
  readonly content: PledgeContent;
  readonly supporterNames: readonly string[];
  /** Numbers of the campaign's contents, from 1. */
  readonly contentNumbers: readonly number[];
};
