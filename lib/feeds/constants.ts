import type { FeedKind } from "./types";

/** How far back and ahead a calendar reaches, in days. */
export const DAYS_BACK = 60;
export const DAYS_AHEAD = 400;
/** Rows of one kind; a ward has fewer in that time. */
export const MOST_ROWS = 500;
/** Titles that one entry lists. */
export const TITLES_SHOWN = 10;
/** How often a phone is asked to look again. */
export const REFRESH_HOURS = 6;

/** Hours from the beginning of the day at which a phone reminds: what takes work a week and a day before, at eight; what is late never, since it moves with the day. */
export const ALARMS: Readonly<Record<FeedKind, readonly number[]>> = {
  PLEDGES_DUE: [-6 * 24 - 16, -16],
  REPORTS_DUE: [8],
  REPORTS_LATE: [],
  EXPLANATION_DUE: [-16],
  DIRECTIVE_DUE: [-2 * 24 - 16, -16],
  CEREMONY: [-8],
  EVENT: [-8],
  OCCASION: [],
  CAMPAIGN_START: [],
  CAMPAIGN_END: [-6 * 24 - 16],
};
