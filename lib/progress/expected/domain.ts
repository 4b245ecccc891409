import { type Day, daysBetween } from "@/lib/kernel/dates";
import { clamp, type Fraction, fraction, multiply, ratio } from "@/lib/kernel/fraction";
import type { Measure, Step, Term } from "@/lib/pledges/types";
import { weighingSteps, weightOf } from "../measures/domain";
import { isDue, periodsOf } from "../periods/domain";

const ZERO = fraction(0);
const HUNDRED = fraction(100);

/** The linear share of the time from start to due on a day, 0–100; with start = due (or later) 0 before and 100 from that day. */
export function linearShare(start: Day, due: Day, on: Day): Fraction {
  const length = daysBetween(start, due);
  if (length <= 0) return on >= start ? HUNDRED : ZERO;
  return clamp(multiply(ratio(daysBetween(start, on), length), HUNDRED), ZERO, HUNDRED);
}

/** The weight of the steps planned by a day, or null when a step that weighs has no planned day (the plan then says nothing about it). */
function plannedWeight(steps: readonly Step[], on: Day): Fraction | null {
  const weighing = steps.filter(({ weight }) => weight > 0);
  if (weighing.length === 0 || weighing.some(({ plannedDay }) => plannedDay === null)) return null;
  return weightOf(weighing.filter(({ plannedDay }) => plannedDay !== null && plannedDay <= on));
}

/**
 * How far a pledge should be on a day, 0–100: MILESTONE and CERTIFIED with planned days by the weight of the steps planned by
 * then; RECURRING by due periods of all; else the linear share of the time. Null where that is not known (no start or due) and for QUALITATIVE.
 */
export function expectedOn(measure: Measure, term: Term, on: Day): Fraction | null {
  if (measure.type === "QUALITATIVE") return null;
  if (measure.type === "RECURRING") {
    const periods = periodsOf(measure.every, term);
    if (periods.length === 0) return null;
    return multiply(ratio(periods.filter((period) => isDue(period, on)).length, periods.length), HUNDRED);
  }
  if (measure.type === "MILESTONE" || measure.type === "CERTIFIED") {
    const planned = plannedWeight(measure.type === "MILESTONE" ? weighingSteps(measure.steps) : measure.steps, on);
    if (planned) return planned;
  }
  return term.start !== null && term.due !== null ? linearShare(term.start, term.due, on) : null;
}
