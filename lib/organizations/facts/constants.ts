export const MAX_SUCCESSIONS = 30;
export const MAX_THEMES = 40;
export const MAX_LABELS = 40;
/** No ward has more khu phố than this. */
export const MAX_AREAS = 500;
export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2100;
