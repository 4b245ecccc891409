/** A text of a page has a handful of slips. */
export const MAX_DISCREPANCIES = 40;

export const PAGE_SIZE = 20;
