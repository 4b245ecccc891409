/** Longest name of a place or unit, in characters; the longest real one ("Ban Chấp hành Hội Cựu chiến binh phường …") has about 90. */
export const MAX_NAME = 200;

/** Longest text of whom to ask: a name, a post, a telephone number, opening hours. */
export const MAX_HELP = 300;

/** Longest administrative code. */
export const MAX_CODE = 20;

/** How many results a search by name shows at most. */
export const MOST_FOUND = 50;
