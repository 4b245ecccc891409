import { day, momentOf } from "@/lib/kernel/dates";
import type { Measure } from "@/lib/pledges/types";
import type { Figure, FigureReport, Progress } from "./types";

let made = 0;

/** An accepted report of a day, recorded at noon of that day in the order in which the test makes them. */
export function report(of: string, figure: Figure, change: Partial<FigureReport> = {}): FigureReport {
  made += 1;
  const recordedAt = new Date(momentOf(day(of), 12).getTime() + made);
  return { id: `report-${String(made).padStart(6, "0")}`, day: day(of), recordedAt, status: "ACCEPTED", figure, ...change };
}

/** The steps s1 … sn as reached on a day. */
export function reachedUpTo(count: number, on: string): Extract<Figure, { type: "MILESTONE" }> {
  return { type: "MILESTONE", reached: Array.from({ length: count }, (_, index) => ({ step: `s${index + 1}`, reachedOn: day(on) })) };
}

/** A figure of a count. */
export function counted(value: number): Figure {
  return { type: "QUANTITY", value };
}

/** A figure of a week or month. */
export function kept(period: string, done = true): Figure {
  return { type: "RECURRING", period: day(period), done };
}

/** A figure of an assessed month or quarter. */
export function assessed(period: string, assessment: "PASSED" | "FAILED" = "PASSED"): Figure {
  return { type: "QUALITATIVE", period: day(period), assessment };
}

/** A quantity from 0 to 100, so that its value is its percentage. */
export const PERCENT_MEASURE: Measure = {
  type: "QUANTITY",
  unit: "điểm",
  baseline: 0,
  target: 100,
  targetAsPublished: null,
  fallingConfirmed: false,
};

/** Percent as a number, to be compared in a test. */
export function percentNumber({ percent }: Pick<Progress, "percent">): number | null {
  return percent && Number(percent.num) / Number(percent.den);
}
