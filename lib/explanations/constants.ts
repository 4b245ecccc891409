/** Figures of a pledge that an explanation can be asked about, in the order in which the form offers them. */
export const ASKED_FIGURES = ["STANDING", "PROGRESS", "FORECAST", "REPORTING", "DUE"] as const;

/** Working days that a unit has to answer unless the asker says otherwise. */
export const DAYS_TO_ANSWER = 3;

/** A day further away than this is a slip of the finger. */
export const MOST_DAYS_TO_ANSWER = 60;

export const LIMITS = { text: 4_000, files: 12 } as const;

/** States of a list of requests; OVERDUE is asked and past its day. */
export const EXPLANATION_STATES = ["ASKED", "OVERDUE", "ANSWERED", "CLOSED", "WITHDRAWN"] as const;

/** States in which somebody still waits for something. */
export const OPEN_STATUSES = ["ASKED", "ANSWERED"] as const;
