/** The days to draw: all of them, or as many evenly spread ones, always with the last. */
export function spread<T>(days: readonly T[], most: number): T[] {
  if (days.length <= most) return [...days];
  const step = (days.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => days[Math.round(index * step)]).filter((day) => day !== undefined);
}
