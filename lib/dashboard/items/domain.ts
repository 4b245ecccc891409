import type { Day } from "@/lib/kernel/dates";
import { governingBranch, holdOf } from "@/lib/pledges/domain";
import type { PledgeContent, PledgeState } from "@/lib/pledges/types";
import type { PledgeStanding } from "@/lib/progress/types";
import { milliPercent } from "../domain";
import type { RollUpItem, VerdictOrNone } from "../types";

/** A pledge and where it stands, with the unit and block that lead it. */
export type StandingPledge = {
  pledgeId: string;
  unitId: string;
  blockId: string | null;
  content: PledgeContent;
  state: PledgeState;
  standing: PledgeStanding;
};

/** The forecast's verdict against a day, where the forecast speaks of it. */
export function verdictOn({ forecast }: PledgeStanding, day: Day | null): VerdictOrNone {
  if (!("against" in forecast)) return "NONE";
  return forecast.against.find((each) => each.day === day)?.verdict ?? "NONE";
}

/** A pledge as the roll-up sees it; `occasionDay` is the day that verdicts are counted against. */
export function rollUpItemOf({ content, state, standing, ...keys }: StandingPledge, occasionDay: Day | null): RollUpItem {
  const { detail, light, percent, expected, reporting } = standing;
  return {
    ...keys,
    contentIds: content.contentIds,
    fundingSources: [...new Set(content.funding.map(({ source }) => source))],
    kind: content.kind,
    status: state.status,
    isHeld: holdOf(content, state) !== null,
    measure: governingBranch(content, state)?.measure.type ?? null,
    weight: content.weight,
    light: light.colour,
    percent: milliPercent(percent),
    expected: milliPercent(expected),
    assessment: detail?.type === "QUALITATIVE" ? (detail.last?.assessment ?? null) : null,
    verdict: verdictOn(standing, occasionDay),
    reporting: reporting.kind,
  };
}
