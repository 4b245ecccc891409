/** How long a link to the first sign-in can be used: a sheet is handed out at one meeting and used before the next. */
export const FIRST_SIGN_IN_DAYS = 14;

/** How long a link to a new password can be used: it is asked for when it is needed. */
export const RESET_DAYS = 2;

/** How many cards one sheet may hold. */
export const MAX_CARDS = 200;
