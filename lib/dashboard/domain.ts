import { isInForce } from "@/lib/pledges/domain";
import type { MilliPercent, RollUp, RollUpItem, UnitSummary } from "./types";

const FULL: MilliPercent = 100_000;
const MILLI = 1_000;

/** The summary of nothing: adding it changes nothing. */
export function emptySummary(): UnitSummary {
  return {
    whole: 0,
    assessable: 0,
    weight: 0,
    progress: 0,
    expectedOf: 0,
    expectedWeight: 0,
    expected: 0,
    expectedProgress: 0,
    lights: { DONE: 0, GREEN: 0, AMBER: 0, RED: 0, GREY: 0 },
    kinds: { WORK: 0, TASK: 0 },
    verdicts: { IN_TIME: 0, AT_RISK: 0, LATE: 0, NONE: 0 },
    statuses: {
      ACTIVE: 0,
      DONE_REPORTED: 0,
      ACCEPTED: 0,
      WAITING: 0,
      PAUSED: 0,
      NOT_DELIVERED: 0,
      CANCELLED: 0,
      TRANSFERRED: 0,
    },
    qualitative: { passed: 0, failed: 0, notAssessed: 0 },
    reporting: { due: 0, overdue: 0 },
  };
}

/** A percentage (uncut, as a standing gives it) in thousandths of a point, cut to 0–100; null stays null. */
export function milliPercent(percent: number | null): MilliPercent | null {
  return percent === null ? null : Math.min(FULL, Math.max(0, Math.round(percent * MILLI)));
}

/**
 * What a pledge brings into the percentage: its progress, or null when it cannot be assessed (no accepted figure, waiting, paused, branch not
 * chosen, QUALITATIVE). What was declared not delivered stays in with its last figure, 0 if it has none.
 */
export function assessedProgress({ status, isHeld, measure, percent }: RollUpItem): MilliPercent | null {
  if (!isInForce(status) || isHeld || measure === "QUALITATIVE") return null;
  return status === "NOT_DELIVERED" ? (percent ?? 0) : percent;
}

function countPercent(summary: UnitSummary, item: RollUpItem): void {
  const progress = assessedProgress(item);
  if (progress === null) return;
  const { weight, expected } = item;
  summary.assessable += 1;
  summary.weight += weight;
  summary.progress += weight * progress;
  if (expected === null) return;
  summary.expectedOf += 1;
  summary.expectedWeight += weight;
  summary.expected += weight * expected;
  summary.expectedProgress += weight * progress;
}

function countQualitative({ qualitative }: UnitSummary, { measure, assessment }: RollUpItem): void {
  if (measure !== "QUALITATIVE") return;
  if (assessment === "PASSED") qualitative.passed += 1;
  else if (assessment === "FAILED") qualitative.failed += 1;
  else qualitative.notAssessed += 1;
}

/** What pledges add up to, each counted once. */
export function summarise(items: readonly RollUpItem[]): UnitSummary {
  const summary = emptySummary();
  for (const item of items) {
    summary.statuses[item.status] += 1;
    if (!isInForce(item.status)) continue;
    summary.whole += 1;
    summary.lights[item.light] += 1;
    summary.kinds[item.kind] += 1;
    summary.verdicts[item.verdict] += 1;
    if (item.reporting === "DUE") summary.reporting.due += 1;
    if (item.reporting === "OVERDUE") summary.reporting.overdue += 1;
    countPercent(summary, item);
    countQualitative(summary, item);
  }
  return summary;
}

function addCounts<K extends string>(left: Record<K, number>, right: Record<K, number>): Record<K, number> {
  const sum = { ...left };
  for (const key of Object.keys(left) as K[]) sum[key] = left[key] + right[key];
  return sum;
}

/** Two disjoint groups as one: a ward is the sum of its units, a province the sum of its wards. Equals the summary of all their pledges. */
export function addSummaries(left: UnitSummary, right: UnitSummary): UnitSummary {
  return {
    whole: left.whole + right.whole,
    assessable: left.assessable + right.assessable,
    weight: left.weight + right.weight,
    progress: left.progress + right.progress,
    expectedOf: left.expectedOf + right.expectedOf,
    expectedWeight: left.expectedWeight + right.expectedWeight,
    expected: left.expected + right.expected,
    expectedProgress: left.expectedProgress + right.expectedProgress,
    lights: addCounts(left.lights, right.lights),
    kinds: addCounts(left.kinds, right.kinds),
    verdicts: addCounts(left.verdicts, right.verdicts),
    statuses: addCounts(left.statuses, right.statuses),
    qualitative: addCounts(left.qualitative, right.qualitative),
    reporting: addCounts(left.reporting, right.reporting),
  };
}

/** The sum of any number of disjoint groups. */
export function mergeSummaries(summaries: readonly UnitSummary[]): UnitSummary {
  return summaries.reduce(addSummaries, emptySummary());
}

/** Σ in thousandths of a point over Σw, as a percentage with three decimals; null over nothing. */
function share(sum: number, weight: number): number | null {
  return weight === 0 ? null : Math.round(sum / weight) / MILLI;
}

/**
 * The figure of a group: Σ(w·p)/Σw over its assessable pledges, flat at every level, with its denominator.
 * `isHatched` below 80 % coverage (assessable of whole), and where there is nothing to compute on.
 */
export function rollUp(summary: UnitSummary): RollUp {
  const { whole, assessable, qualitative } = summary;
  return {
    percent: share(summary.progress, summary.weight),
    whole,
    assessable,
    isHatched: assessable === 0 || 5 * assessable < 4 * whole,
    expected: share(summary.expected, summary.expectedWeight),
    expectedOf: summary.expectedOf,
    comparable: share(summary.expectedProgress, summary.expectedWeight),
    lights: summary.lights,
    qualitative: { all: qualitative.passed + qualitative.failed + qualitative.notAssessed, ...qualitative },
  };
}
