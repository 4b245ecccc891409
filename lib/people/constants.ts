/** Longest name of a person, in characters. */
export const MAX_PERSON_NAME = 120;

/** Longest post ("Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân phường …"). */
export const MAX_POST = 160;

/** Shortest and longest short name to sign in with. */
export const MIN_LOGIN = 3;
export const MAX_LOGIN = 32;

/** How many people a list to choose one from holds at most: more than any ward has. */
export const MOST_TO_CHOOSE = 500;
