import type { Day } from "@/lib/kernel/dates";

/** What stands in somebody's own calendar: days by which something is due, and what takes place. */
export type FeedKind =
  | "PLEDGES_DUE"
  | "REPORTS_DUE"
  | "REPORTS_LATE"
  | "EXPLANATION_DUE"
  | "DIRECTIVE_DUE"
  | "CEREMONY"
  | "EVENT"
  | "OCCASION"
  | "CAMPAIGN_START"
  | "CAMPAIGN_END";

/** One entry on one day. `id` stays the same as long as it is the same matter, so that a phone moves it instead of adding another. */
export type FeedEntry = {
  readonly id: string;
  readonly kind: FeedKind;
  readonly day: Day;
  /** What it is about; the first few of `count`. */
  readonly titles: readonly string[];
  readonly count: number;
  /** The unit or place that it is of. */
  readonly of: string;
  readonly session: "MORNING" | "AFTERNOON" | null;
  readonly location: string | null;
  /** The page that tells more. */
  readonly path: string;
};

/** The own calendar: its secret address while it is switched on, and when a phone last asked for it. */
export type OwnFeed = { readonly address: string | null; readonly changedAt: Date | null; readonly readAt: Date | null };

/** An entry in words, ready to be written into a calendar's file. */
export type WordedEntry = {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly url: string;
  /** Hours before (negative) or after the beginning of the day at which a phone reminds. */
  readonly alarms: readonly number[];
};
