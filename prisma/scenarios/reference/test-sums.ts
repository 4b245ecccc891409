import { forecastOn } from "./test-forecast";
import type { Kept } from "./test-records";
import { assessmentOn, expectedOn, holdOf, lightOn, progressOn, reportingOn } from "./test-standing";

const cut = (percent: number): number => Math.min(100, Math.max(0, percent));

/** *Whole*: signed and in force. */
export function isWhole({ status }: Kept): boolean {
  return status !== "CANCELLED" && status !== "TRANSFERRED";
}

/** What a pledge brings into a group's percentage; null = it cannot be assessed. */
export function counted(pledge: Kept, today: string): number | null {
  if (!isWhole(pledge) || pledge.branch?.measure.type === "QUALITATIVE" || holdOf(pledge)) return null;
  const progress = progressOn(pledge, today);
  if (progress === null) return pledge.status === "NOT_DELIVERED" ? 0 : null;
  return cut(progress);
}

/** How many of each. */
export function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function weighted(rows: readonly { weight: number; value: number }[]): number | null {
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? null : rows.reduce((sum, { weight, value }) => sum + weight * value, 0) / all;
}

/** A group's figure, flat over its pledges, with its denominator and its counts. */
export function sumOf(pledges: readonly Kept[], today: string) {
  const whole = pledges.filter(isWhole);
  const rows = whole.flatMap((pledge) => {
    const value = counted(pledge, today);
    return value === null ? [] : [{ pledge, value, weight: pledge.content.weight }];
  });
  const planned = rows.flatMap(({ pledge, weight }) => {
    const value = expectedOn(pledge, today);
    return value === null ? [] : [{ weight, value: cut(value) }];
  });
  const qualitative = whole.filter(({ branch }) => branch?.measure.type === "QUALITATIVE").map((pledge) => assessmentOn(pledge, today));
  const reporting = whole.map((pledge) => reportingOn(pledge, today));
  return {
    percent: weighted(rows),
    expected: weighted(planned),
    whole: whole.length,
    assessable: rows.length,
    isHatched: rows.length === 0 || rows.length / whole.length < 0.8,
    lights: tally(whole.map((pledge) => lightOn(pledge, today).colour)),
    statuses: tally(pledges.map(({ status }) => status)),
    verdicts: tally(whole.map((pledge) => verdictOn(pledge, today))),
    qualitative: {
      all: qualitative.length,
      passed: qualitative.filter((each) => each === "PASSED").length,
      failed: qualitative.filter((each) => each === "FAILED").length,
      notAssessed: qualitative.filter((each) => each === null).length,
    },
    reporting: {
      due: reporting.filter((each) => each === "DUE").length,
      overdue: reporting.filter((each) => each === "OVERDUE").length,
    },
  };
}

/** The forecast's verdict against the day of the occasion. */
export function verdictOn(pledge: Kept, today: string): "IN_TIME" | "AT_RISK" | "LATE" | "NONE" {
  const { occasionDay } = pledge;
  return (occasionDay === null ? null : forecastOn(pledge, today).against(occasionDay))?.verdict ?? "NONE";
}
