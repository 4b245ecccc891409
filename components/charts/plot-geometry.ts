import { addMonths, type Day, dayOf, daysBetween, partsOf } from "@/lib/kernel/dates";

/** One figure of a day. */
export type PlotPoint = { readonly day: Day; readonly value: number };

/** The stretch of days and values that a plot shows. */
export type Extent = { readonly from: Day; readonly to: Day; readonly low: number; readonly high: number };

/** How many dates fit under a plot on the narrowest phone. */
const MOST_DATES = 4;
/** A date is centred under its line; further right it would leave the plot. */
const LAST_DATE_AT = 92;
const MOST_LEVELS = 5;
const LEVEL_STEPS = [25, 50, 100, 250, 500, 1_000] as const;

/** Where a day lies on the width, 0–100: time is linear, so a month without a figure is as wide as one with. */
export function acrossOf(extent: Extent, day: Day): number {
  const all = daysBetween(extent.from, extent.to);
  return all <= 0 ? 0 : (daysBetween(extent.from, day) / all) * 100;
}

/** Where a value lies on the height, 0 above – 100 below. */
export function downOf(extent: Extent, value: number): number {
  return ((extent.high - value) / (extent.high - extent.low)) * 100;
}

/** The value axis for these figures: from zero (lower where a figure is) to at least 100, with its even levels. */
export function levelsFor(values: readonly number[]): { low: number; high: number; levels: readonly number[] } {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(100, ...values);
  const step = LEVEL_STEPS.find((size) => (highest - lowest) / size <= MOST_LEVELS - 1) ?? Math.ceil((highest - lowest) / 4);
  const low = Math.floor(lowest / step) * step;
  const high = Math.ceil(highest / step) * step;
  const levels = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  return { low, high, levels };
}

/** The first days of months at which dates are written, evenly, at most four. */
export function datesFor(from: Day, to: Day): readonly Day[] {
  const start = partsOf(from);
  const first = start.date === 1 ? from : addMonths(dayOf(start.year, start.month, 1) ?? from, 1);
  const months: Day[] = [];
  for (let day = first; day <= to; day = addMonths(day, 1)) months.push(day);
  const every = Math.ceil(months.length / MOST_DATES);
  const all = { from, to, low: 0, high: 1 };
  return months.filter((month, index) => index % every === 0 && acrossOf(all, month) <= LAST_DATE_AT);
}

/** The points as a path in a box of 100 × 100. */
export function pathOf(extent: Extent, points: readonly PlotPoint[]): string {
  return points
    .map(({ day, value }, index) => `${index === 0 ? "M" : "L"}${acrossOf(extent, day).toFixed(2)} ${downOf(extent, value).toFixed(2)}`)
    .join("");
}
