/** Periods of one duty that the page offers at once; older ones that were missed are told by opening the duty. */
export const PERIODS_SHOWN = 3;

/** Waiting reports that are named; the rest is counted. */
export const WAITING_SHOWN = 5;
