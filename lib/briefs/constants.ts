/** More is not read in a chat, and is cut off by some programs. */
export const MOST_LETTERS = 1500;
/** A long name is told by its beginning. */
export const NAME_LETTERS = 120;
export const TITLE_LETTERS = 80;
export const MOST_LINES = 12;
