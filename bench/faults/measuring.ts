import { median } from "../statistics";
import type { Kept } from "./comparison";
import type { Sending } from "./sender";

/** A kill, and what was acknowledged in the whole run. */
export type Recovery = { readonly what: "app" | "database"; readonly moment: number; readonly acknowledged: readonly Sending[] };

type Run = {
  readonly acknowledged: readonly Sending[];
  readonly kept: readonly (Kept & { readonly recordedAt: Date })[];
  readonly done: readonly { readonly inFlight: number; readonly processes: number }[];
  readonly recoveries: readonly Recovery[];
  readonly seconds: number;
};

const DAY_MS = 86_400_000;

/** Milliseconds from a kill until a report was through that was begun after it. */
function recoveryOf({ moment, acknowledged }: Recovery): number {
  const after = acknowledged.filter(({ lastBegan }) => lastBegan >= moment).map(({ acknowledgedAt }) => acknowledgedAt - moment);
  return after.length > 0 ? Math.min(...after) : Number.NaN;
}

/**
 * Whether a report was recorded before the attempt began that was acknowledged: it had arrived, and only the answer was lost. The demo's day
 * stands still but its time of day runs on, so times of day are compared.
 */
function hadArrived(sending: Sending, recordedAt: Date | undefined): boolean {
  if (!recordedAt || sending.failures.length === 0) return false;
  const ahead = (((sending.lastBegan - recordedAt.getTime()) % DAY_MS) + DAY_MS) % DAY_MS;
  return ahead > 0 && ahead < DAY_MS / 2;
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** What was measured, in lines for the terminal. */
export function figuresOf({ acknowledged, kept, done, recoveries, seconds }: Run): string[] {
  const retried = acknowledged.filter(({ attempts }) => attempts > 1);
  const recordedAt = new Map(kept.map((row) => [row.id, row.recordedAt]));
  const arrived = retried.filter((sending) => hadArrived(sending, recordedAt.get(sending.id)));
  const failures = acknowledged.flatMap((sending) => sending.failures);
  const count = (failure: string) => failures.filter((one) => one === failure).length;
  const inFlight = done.reduce((sum, kill) => sum + kill.inFlight, 0);
  const lines = (["app", "database"] as const).map((what) => {
    const times = recoveries.filter((recovery) => recovery.what === what).map(recoveryOf);
    return `kill -9 of the ${what}: ${times.length} times; until a report got through again: median ${inSeconds(median(times))}, longest ${inSeconds(Math.max(...times))}`;
  });
  return [
    `${acknowledged.length} reports in ${seconds.toFixed(0)} s (${(acknowledged.length / seconds).toFixed(1)} a second); ${inFlight} requests were under way when something was killed`,
    ...lines,
    `${retried.length} reports sent again (${count("connection")} broken connections, ${count("server")} answers 5xx, ${count("broken")} answers "broken"); ${arrived.length} of them had arrived the first time`,
  ];
}
