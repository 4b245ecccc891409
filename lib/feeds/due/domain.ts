import type { Day } from "@/lib/kernel/dates";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import type { Single } from "../domain";

/**
 * The reports that a unit is asked for: on the last day of the period that runs, and what is late on today's day, where it stays until it
 * was sent.
 */
export function reportsDue(pledges: readonly LoadedPledge[], today: Day): Single[] {
  return pledges.flatMap(({ title, standing: { reporting } }): Single[] => {
    if (reporting.kind === "OVERDUE") return [{ kind: "REPORTS_LATE", day: today, title }];
    if (reporting.kind === "OPEN" || reporting.kind === "DUE") return [{ kind: "REPORTS_DUE", day: reporting.period.to, title }];
    return [];
  });
}
