import type { Day } from "@/lib/kernel/dates";

/** What the targets of a set come from: a congress's resolution (*nghị quyết*), a plan (*kế hoạch*), a year's tasks. */
export type TargetSetKind = "RESOLUTION" | "PLAN" | "YEAR";

/** What is said in words: *vượt*, *đạt*, *chưa đạt*. */
export type TargetVerdict = "EXCEEDED" | "MET" | "NOT_MET";

/** Where a target stands; derived, never stored. REMAINING is *còn lại*: open for the rest of the period. */
export type TargetState = "EXCEEDED" | "MET" | "REMAINING" | "NO_DATA";

/** What the goal is: a number from above or below, or words. Null = not stated, never 0. */
export type TargetGoal = {
  readonly base: number | null;
  readonly goal: number | null;
  /** The lower the better: hộ nghèo, vi phạm. */
  readonly isFalling: boolean;
};

/** What was reached by a day, as recorded. `correctsId`: the reading that it replaces. */
export type Reading = {
  readonly id: string;
  readonly day: Day;
  readonly value: number | null;
  readonly verdict: TargetVerdict | null;
  readonly correctsId: string | null;
};

/** A reading as its page shows it. */
export type ReadingView = Reading & {
  readonly periodLabel: string | null;
  readonly asPublished: string | null;
  readonly source: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  /** Replaced by a correction: it stays to be seen, and counts no more. */
  readonly isReplaced: boolean;
};

/** The stretch of days that a target is for; null = not stated. */
export type TargetPeriod = { readonly from: Day | null; readonly to: Day | null };

/**
 * Where a target stands on a day. `percent` of the way from base to goal (to the goal, where no base is stated); `remaining` what is still to be reached,
 * `paceNeeded` how much of it in every 30 days to the period's end; both in the target's unit, null where that cannot be computed or nothing remains.
 */
export type TargetStanding = {
  readonly state: TargetState;
  readonly last: Reading | null;
  readonly percent: number | null;
  readonly remaining: number | null;
  readonly paceNeeded: number | null;
  /** Days to the end of the period, negative when it is past; null where the end is not stated. */
  readonly daysLeft: number | null;
  readonly isOver: boolean;
};

export type TargetUnit = { readonly id: string; readonly name: string };

/** A target as lists show it. */
export type TargetLine = TargetGoal & {
  readonly id: string;
  readonly setId: string;
  readonly position: number;
  readonly name: string;
  readonly field: string | null;
  readonly unit: string | null;
  readonly goalText: string | null;
  readonly asPublished: string | null;
  readonly period: TargetPeriod;
  readonly organization: TargetUnit | null;
  readonly pledgeCount: number;
  readonly lastView: ReadingView | null;
  readonly standing: TargetStanding;
};

/** A set with its targets, in their order. */
export type TargetSetView = {
  readonly id: string;
  readonly version: number;
  readonly placeId: string;
  readonly placeName: string;
  readonly kind: TargetSetKind;
  readonly name: string;
  readonly period: TargetPeriod;
  readonly periodAsPublished: string | null;
  /** The resolution or plan that they stand in. */
  readonly document: { readonly id: string; readonly title: string; readonly number: string | null } | null;
  readonly note: string | null;
  readonly targets: readonly TargetLine[];
};

/** A pledge that serves a target, with its progress today. */
export type ServingPledge = { readonly id: string; readonly title: string; readonly unitName: string; readonly percent: number | null };

/** One target, whole. */
export type TargetPage = {
  readonly set: Omit<TargetSetView, "targets">;
  readonly version: number;
  readonly line: TargetLine;
  /** The target's own period, where it differs from its set's. */
  readonly ownPeriod: TargetPeriod;
  readonly readings: readonly ReadingView[];
  readonly pledges: readonly ServingPledge[];
};

/** What forms offer: units of the place, sets, and pledges that may serve. */
export type TargetChoices = {
  readonly units: readonly TargetUnit[];
  readonly sets: readonly { readonly id: string; readonly name: string }[];
};
