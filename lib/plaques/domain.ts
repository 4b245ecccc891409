import { type Day, formatDay } from "@/lib/kernel/dates";
import { ok, type Reason, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import type { PledgeKind, PledgeStatus } from "@/lib/pledges/types";
import type { PlaqueEvent, PlaqueStatus } from "./types";

const MOVES: Readonly<Record<PlaqueEvent, { readonly from: readonly PlaqueStatus[]; readonly to: PlaqueStatus }>> = {
  PROPOSE_AGAIN: { from: ["RETURNED"], to: "PROPOSED" },
  APPRAISE: { from: ["PROPOSED"], to: "APPRAISED" },
  RETURN: { from: ["PROPOSED", "APPRAISED"], to: "RETURNED" },
  DECIDE: { from: ["APPRAISED"], to: "DECIDED" },
  MOUNT: { from: ["DECIDED"], to: "MOUNTED" },
  TIE: { from: ["MOUNTED"], to: "MOUNTED" },
};

/** Where a step leads, or that it does not come now. */
export function move(status: PlaqueStatus, event: PlaqueEvent): Result<PlaqueStatus> {
  const { from, to } = MOVES[event];
  return from.includes(status) ? ok(to) : refuse("plaques.notNow");
}

/** Whether a work can have a plaque: it is a work, accepted (*nghiệm thu*), and has none yet. */
export function checkWork(work: { readonly kind: PledgeKind; readonly status: PledgeStatus; readonly hasPlaque: boolean }): Result<null> {
  if (work.kind !== "WORK") return refuse("plaques.onlyWorks", { field: "pledgeId" });
  if (work.status !== "ACCEPTED") return refuse("plaques.notAccepted", { field: "pledgeId" });
  return work.hasPlaque ? refuse("plaques.hasPlaque", { field: "pledgeId" }) : ok(null);
}

/** A decision as it is kept; what the source does not give is null. */
export type Decision = { readonly number: string | null; readonly day: Day | null; readonly level: string | null };

/**
 * A decision with its number, its day and the level of who decided; all that is missing is named. Of a plaque that is told from a source which gives
 * none of them (`isUnstated`) nothing is missing, and nothing is made up.
 */
export function checkDecision(decision: Decision & { readonly isUnstated: boolean }, today: Day): Result<Decision> {
  const { number, day, level, isUnstated } = decision;
  const reasons: Reason[] = [];
  if (number === null && !isUnstated) reasons.push({ code: "plaques.decisionNumberMissing", field: "decisionNumber" });
  if (day === null && !isUnstated) reasons.push({ code: "plaques.decisionDayMissing", field: "decisionDay" });
  if (day !== null && day > today) reasons.push({ code: "plaques.dayAhead", field: "decisionDay", params: { today: formatDay(today) } });
  if (level === null && !isUnstated) reasons.push({ code: "plaques.levelMissing", field: "level" });
  return refuseAll(reasons, { number, day, level });
}

/** The day on which a plaque was put up: there, not ahead, not before the decision. */
export function checkCeremony(day: Day | null, decisionDay: Day | null, today: Day): Result<Day> {
  if (day === null) return refuse("plaques.ceremonyDayMissing", { field: "ceremonyDay" });
  if (day > today) return refuse("plaques.dayAhead", { field: "ceremonyDay", params: { today: formatDay(today) } });
  const isEarly = decisionDay !== null && day < decisionDay;
  return isEarly ? refuse("plaques.beforeDecision", { field: "ceremonyDay", params: { day: formatDay(decisionDay) } }) : ok(day);
}
