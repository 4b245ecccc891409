/** The days to draw: all of them, or as many evenly spread ones, always with the last. */
export function spread<T>(days: readonly T[], most: number): T[] {
  if (days.length <= most) return [...days];
  const step = (days.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => days[Math.round(index * step)]).filter((day) => day !== undefined);
}

/** The stretches of neighbouring days of which too little is known for the figure to speak for the whole. */
export function hatchedSpans<D extends string>(days: readonly { day: D; isHatched: boolean }[]): { from: D; to: D }[] {
  const spans: { from: D; to: D }[] = [];
  let from: D | null = null;
  for (const { day, isHatched } of days) {
    if (from === null && isHatched) from = day;
    if (from !== null && !isHatched) {
      spans.push({ from, to: day });
      from = null;
    }
  }
  const last = days.at(-1);
  if (from !== null && last && last.day !== from) spans.push({ from, to: last.day });
  return spans;
}

/** The figure of the last day on or before a day, or null. Days stand in order. */
export function figureOn<T extends { day: string; percent: number | null }>(days: readonly T[], day: string): T | null {
  return days.findLast((one) => one.day <= day && one.percent !== null) ?? null;
}
