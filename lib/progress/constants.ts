import type { LightColour, ReportStatus } from "./types";

export const REPORT_STATUSES = ["SUBMITTED", "RECALLED", "ACCEPTED", "RETURNED"] as const satisfies readonly ReportStatus[];

/** Red first: the order in which lights are listed and sorted. */
export const LIGHT_ORDER = ["RED", "AMBER", "GREY", "GREEN", "DONE"] as const satisfies readonly LightColour[];

/** A week or month counts as due so many days after it ended; until then its report may still be on its way. */
export const GRACE_DAYS = 3;

/** An acceptance made by mistake can be taken back on its day and the next. */
export const UNDO_DAYS = 1;

export const FORECAST = {
  /** Fewer points than this say nothing about a trend. */
  leastPoints: 3,
  /** Older points than the last so many speak of another time. */
  mostPoints: 12,
  /** Paces are given in points per so many days. */
  paceDays: 30,
  /** A finish further ahead than this is not named: the pace is next to nothing. */
  horizonDays: 36_525,
} as const;

/** Percentages beyond this (a thousand times a thousand what was pledged) are shown as this. */
export const PERCENT_LIMIT = 10_000_000;

export const LIMITS = { text: 4_000, decisionNumber: 100, files: 30 } as const;
