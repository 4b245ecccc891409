/** Calls back after so many milliseconds; gives what cancels it. */
export type Later = (work: () => void, milliseconds: number) => () => void;

/** The browser's own timer. */
export const later: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};
