/** A text of a page has a handful of slips. */
export const MAX_DISCREPANCIES = 40;

export const PAGE_SIZE = 20;

/** What records show of the source that they were entered from. */
export const sourceSelect = {
  id: true,
  title: true,
  portal: true,
  publisher: true,
  originalPublisher: true,
  authors: true,
  publishedDay: true,
  publishedTime: true,
  notes: true,
} as const;
