/** More lines than this are not one list any more: whoever needs them takes them part by part, or all of the place. */
export const MOST_LINES = 20_000;

/** Lines that are read at once while a file is made; in between others are served. */
export const LINES_AT_ONCE = 2_500;

export const EXPORT_FORMATS = ["xlsx", "csv", "json"] as const;

/** Lists with people's names and how they sign in or what they gave: taking one along is written into the history. */
export const PERSONAL_LISTS = ["people", "donors", "contributions"] as const;
