export const MAX_WORDS = 120;
export const MAX_NAME = 300;
export const MAX_TEXT = 2_000;
/** An index is of a year that can be. */
export const YEARS = { first: 1990, last: 2100 };
/** Indexes that forms propose; any other may be typed. */
export const KNOWN_CODES = ["DTI", "PAR Index", "DDCI", "SIPAS", "PAPI"] as const;
