/** What a slide can show, in the order in which the form offers them. */
export const SLIDE_KINDS = ["COUNTDOWN", "FIGURES", "HONOUR", "WORK", "DONORS", "CONTENTS", "MESSAGE"] as const;

export const LIMITS = {
  name: 120,
  heading: 120,
  text: 400,
  items: 40,
  secondsLeast: 3,
  secondsMost: 120,
  safeAreaMost: 15,
  /** Pixels of a wall, from a line of text to a building's side. */
  sideLeast: 64,
  sideMost: 16_384,
} as const;

/** Lines of a list that are read from far; what is longer goes on on the next slide. */
export const ROWS_PER_SLIDE = 5;

/** Pictures of a work that stand beside each other. */
export const PHOTOS_PER_SLIDE = 3;

/** Figures of a campaign on one slide. */
export const FIGURES_PER_SLIDE = 4;

/** Lists longer than this end with "và n …": a wall is no register. */
export const MOST_ROWS = 40;
