import { type Day, daysBetween } from "@/lib/kernel/dates";
import { compare, divide, type Fraction, fraction, multiply, ratio, subtract, toNumber } from "@/lib/kernel/fraction";
import { formatNumber } from "@/lib/kernel/numbers";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { DECIMALS } from "./constants";
import type { Reading, TargetGoal, TargetPeriod, TargetSetView, TargetStanding, TargetState, TargetVerdict } from "./types";

const HUNDRED = fraction(100);
const PACE_DAYS = 30;

/** The readings that count: without those that a later row corrects. */
export function readingsInForce<T extends Pick<Reading, "id" | "correctsId">>(readings: readonly T[]): T[] {
  const replaced = new Set(readings.map(({ correctsId }) => correctsId));
  return readings.filter(({ id }) => !replaced.has(id));
}

/** The last reading in force that is of a day or before; of two of one day the one recorded later (ids are in the order of recording). */
export function lastReading<T extends Reading>(readings: readonly T[], today: Day): T | null {
  const known = readingsInForce(readings).filter(({ day }) => day <= today);
  const [last = null] = known.toSorted((left, right) =>
    left.day === right.day ? compareIds(right.id, left.id) : left.day < right.day ? 1 : -1,
  );
  return last;
}

function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function stateOf(last: Reading | null, { goal, isFalling }: TargetGoal): TargetState {
  if (!last) return "NO_DATA";
  if (last.value !== null && goal !== null) {
    const beyond = compare(fraction(last.value), fraction(goal)) * (isFalling ? -1 : 1);
    if (beyond === 0) return "MET";
    return beyond > 0 ? "EXCEEDED" : "REMAINING";
  }
  if (last.verdict === null || last.verdict === "NOT_MET") return "REMAINING";
  return last.verdict;
}

/** Share of the way from base to goal in percent, uncut; without a base that of a rising goal itself. Null where that has no meaning. */
export function percentOf({ base, goal, isFalling }: TargetGoal, value: number): number | null {
  if (goal === null) return null;
  if (base === null) return isFalling || goal === 0 ? null : toNumber(multiply(ratioOf(fraction(value), fraction(goal)), HUNDRED));
  if (base === goal) return null;
  const way = subtract(fraction(goal), fraction(base));
  return toNumber(multiply(ratioOf(subtract(fraction(value), fraction(base)), way), HUNDRED));
}

function ratioOf(part: Fraction, whole: Fraction): Fraction {
  return divide(part, whole);
}

function remainingOf({ goal, isFalling }: TargetGoal, value: number | null): Fraction | null {
  if (goal === null || value === null) return null;
  const left = subtract(fraction(goal), fraction(value));
  return isFalling ? multiply(left, fraction(-1)) : left;
}

/**
 * Where a target stands on a day, by its last reading in force: by the number where both it and the goal are known (reached exactly is MET), else by the words
 * of the reading. What is not reached is *còn lại*; the pace is what remains, spread over the days to the period's end, per 30 days.
 */
export function standingOf(goal: TargetGoal, period: TargetPeriod, readings: readonly Reading[], today: Day): TargetStanding {
  const last = lastReading(readings, today);
  const state = stateOf(last, goal);
  const daysLeft = period.to === null ? null : daysBetween(today, period.to);
  const remaining = state === "REMAINING" ? remainingOf(goal, last?.value ?? null) : null;
  const pace = remaining && daysLeft !== null && daysLeft > 0 ? multiply(remaining, ratio(PACE_DAYS, daysLeft)) : null;
  return {
    state,
    last,
    percent: last?.value === null || last === null ? null : percentOf(goal, last.value),
    remaining: remaining && toNumber(remaining, DECIMALS),
    paceNeeded: pace && toNumber(pace),
    daysLeft,
    isOver: daysLeft !== null && daysLeft < 0,
  };
}

/** A goal makes sense: it goes the way that was said. */
export function checkGoal({ base, goal, isFalling }: TargetGoal): Result<true> {
  if (base === null || goal === null) return ok(true);
  if (base === goal) return refuse("targets.goalIsBase", { field: "goal" });
  if (goal < base && !isFalling) return refuse("targets.goalBelowBase", { field: "isFalling" });
  if (goal > base && isFalling) return refuse("targets.goalAboveBase", { field: "isFalling" });
  return ok(true);
}

/** The days of a period stand in their order. */
export function checkPeriod({ from, to }: TargetPeriod): Result<true> {
  return from !== null && to !== null && to < from ? refuse("targets.periodReversed", { field: "toDay" }) : ok(true);
}

/** A reading says something, is not of a day to come, and is a number only where the target counts. */
export function checkReading(
  reading: { day: Day; value: number | null; verdict: TargetVerdict | null; asPublished: string | null },
  today: Day,
): Result<true> {
  if (reading.day > today) return refuse("targets.readingAhead", { field: "ofDay" });
  if (reading.value === null && reading.verdict === null && reading.asPublished === null)
    return refuse("targets.readingEmpty", { field: "value" });
  return ok(true);
}

/** Sets with the targets in one state only; sets that are left without any are left out. */
export function inState(sets: readonly TargetSetView[], state: TargetState | null): TargetSetView[] {
  if (state === null) return [...sets];
  return sets
    .map((set) => ({ ...set, targets: set.targets.filter(({ standing }) => standing.state === state) }))
    .filter(({ targets }) => targets.length > 0);
}

/** How many targets stand how. */
export function countStates(sets: readonly TargetSetView[]): Record<TargetState, number> {
  const counts: Record<TargetState, number> = { REMAINING: 0, NO_DATA: 0, MET: 0, EXCEEDED: 0 };
  for (const { standing } of sets.flatMap(({ targets }) => targets)) counts[standing.state] += 1;
  return counts;
}

/** A number of a target with its unit, exact to the last digit: "12,5 tỷ đồng", "98,5%". */
export function amountText(value: number, unit: string | null, decimals: number = DECIMALS): string {
  const shown = formatNumber(value, decimals);
  if (unit === null) return shown;
  return unit === "%" ? `${shown}%` : `${shown} ${unit}`;
}
