/** Reports in one batch: what fits a page and a transaction of seconds. */
export const MOST_IN_BATCH = 200;
