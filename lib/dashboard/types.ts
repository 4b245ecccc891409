import type { FundingSource, MeasureType, PledgeKind, PledgeStatus } from "@/lib/pledges/types";
import type { Assessment, LightColour, ReportingState, Verdict } from "@/lib/progress/types";

/** Thousandths of a percentage point, whole: 62,5% is 62500. Sums of these stay exact, so that merged sums equal flat ones. */
export type MilliPercent = number;

/** A forecast's verdict against the occasion's day; NONE where there is no forecast. */
export type VerdictOrNone = Verdict | "NONE";

/** One signed pledge as a roll-up sees it. */
export type RollUpItem = {
  pledgeId: string;
  /** The lead unit and its block: where the pledge is counted, once. */
  unitId: string;
  blockId: string | null;
  /** By content and by funding source a pledge counts in each; such groups overlap. */
  contentIds: readonly string[];
  fundingSources: readonly FundingSource[];
  kind: PledgeKind;
  status: PledgeStatus;
  /** Waiting for its precondition, paused, or a branch not chosen: out of the denominator. */
  isHeld: boolean;
  /** Null while the branch is not chosen. */
  measure: MeasureType | null;
  weight: number;
  light: LightColour;
  /** Cut to 0–100; null = no accepted figure, or it has no percentage. */
  percent: MilliPercent | null;
  /** Null = not known (no start or due). */
  expected: MilliPercent | null;
  /** QUALITATIVE: the last assessed period. */
  assessment: Assessment | null;
  verdict: VerdictOrNone;
  reporting: ReportingState["kind"];
};

/**
 * What a group of pledges adds up to; whole numbers only, each a sum, so that a ward is the sum of its units and a
 * province the sum of its wards. Percentages are in thousandths of a point.
 */
export type UnitSummary = {
  /** Signed pledges in force, without CANCELLED and TRANSFERRED. */
  whole: number;
  /** Those of the whole that the percentage is computed on. */
  assessable: number;
  /** Σw, Σw·p over the assessable. */
  weight: number;
  progress: number;
  /** Of the assessable those whose expected progress is known: how many, Σw, Σw·e, Σw·p. */
  expectedOf: number;
  expectedWeight: number;
  expected: number;
  expectedProgress: number;
  /** Of the whole; add up to it. */
  lights: Record<LightColour, number>;
  kinds: Record<PledgeKind, number>;
  verdicts: Record<VerdictOrNone, number>;
  /** Of all, CANCELLED and TRANSFERRED included. */
  statuses: Record<PledgeStatus, number>;
  qualitative: { passed: number; failed: number; notAssessed: number };
  reporting: { due: number; overdue: number };
};

/** A group's figure with its denominator. Percentages are numbers to be shown, null = nothing to compute on. */
export type RollUp = {
  percent: number | null;
  whole: number;
  assessable: number;
  /** Fewer than 80 % of the whole are assessable: the figure is hatched and stays off LED and public pages. */
  isHatched: boolean;
  /** Over the pledges whose expected progress is known; `comparable` is the progress of the same pledges. */
  expected: number | null;
  expectedOf: number;
  comparable: number | null;
  lights: Record<LightColour, number>;
  qualitative: { all: number; passed: number; failed: number; notAssessed: number };
};

/** One group of a grouping; `key` null = in no block, content or source. */
export type Group<K extends string = string> = { key: K | null; summary: UnitSummary };

/** A grouping; `overlaps` when a pledge counts in more than one of its groups, which the page must say. */
export type Grouping<K extends string = string> = { groups: Group<K>[]; overlaps: boolean };

/** Groupings of one unit's pledges that are kept beside its figures, so that a ward's come from its units' rows. */
export type UnitGroups = { contents: Grouping; sources: Grouping<FundingSource> };
