/** OFF: nobody works although the weekday would be one; WORKING: a weekend day that is worked to make up for another. */
export const DAY_KINDS = ["OFF", "WORKING"] as const;

/** Public holidays by the Labour Code, in the words of the messages; COMPENSATION: the working day after a holiday on a weekend. */
export const HOLIDAYS = [
  "NEW_YEAR",
  "TET",
  "HUNG_KINGS",
  "REUNIFICATION",
  "LABOUR",
  "NATIONAL",
  "NATIONAL_BESIDE",
  "CULTURE",
  "COMPENSATION",
] as const;

/** The first year of 24/11, chosen by resolution 80-NQ/TW of 07/01/2026; like every proposed day it counts when an administrator declares it. */
export const CULTURE_SINCE = 2026;

export const YEARS = { first: 2000, last: 2099 } as const;

export const LIMITS = { name: 120, days: 40 } as const;
