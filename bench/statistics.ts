/** The value below which a share of the values lies (0,5 = median); NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Half of the values lie below it; NaN of nothing. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
