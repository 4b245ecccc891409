import type { Day } from "@/lib/kernel/dates";
import { governingBranch, holdOf } from "@/lib/pledges/domain";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import type { Assessment, Forecast, ForecastAgainst, Light, PledgeStanding, ReportingState } from "@/lib/progress/types";
import { assessedProgress, milliPercent } from "../domain";
import type { RollUpItem, VerdictOrNone } from "../types";

/** What is kept of a pledge's standing, so that lists can filter and sort by it; `details` is the whole. */
export type SummaryRow = {
  readonly pledgeId: string;
  readonly placeId: string;
  readonly campaignId: string;
  readonly day: Day;
  readonly light: string;
  readonly severity: number;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly overdueDays: number | null;
  readonly forecast: string | null;
  readonly forecastDay: Day | null;
  readonly projected: number | null;
  readonly lastReportDay: Day | null;
  readonly waitingReports: number;
  readonly reporting: ReportingState["kind"];
  /** Counted in the percentage of groups. */
  readonly assessable: boolean;
  /** QUALITATIVE: as last assessed, NONE before; null for what is measured. */
  readonly assessment: Assessment | "NONE" | null;
  /** Against the occasion's day: what groups count. */
  readonly verdict: VerdictOrNone;
  readonly details: PledgeStanding;
};

/** Room for one colour's pledges in the sort key. */
const COLOUR_STEP = 1_000_000;
/** Overdue pledges stand before those that are only behind. */
const OVERDUE_BASE = 500_000;
const LONGEST = 400_000;
/** Thousandths of a point: how far behind is told apart as finely as percentages are kept. */
const FINENESS = 1_000;

/**
 * Where a pledge stands in a list that begins with trouble, smallest first: by colour (red, amber, grey, green, done), inside a colour
 * the longest overdue first, then the furthest behind.
 */
export function severityOf(light: Light): number {
  const { days, behind } = light;
  const late = days === null ? 0 : OVERDUE_BASE + Math.min(days, LONGEST);
  const behindBy = behind === null ? 0 : Math.min(Math.max(Math.round(behind * FINENESS), 0), LONGEST);
  return LIGHT_ORDER.indexOf(light.colour) * COLOUR_STEP + (COLOUR_STEP - 1 - Math.max(late, behindBy));
}

function againstDay(forecast: Forecast, day: Day | null): ForecastAgainst | null {
  if (!("against" in forecast) || day === null) return null;
  return forecast.against.find((each) => each.day === day) ?? null;
}

/** A pledge as roll-ups see it: its forecast is held against the occasion's day, since that is what the campaign must be ready for. */
export function rollUpItemOf({ record, standing, ...pledge }: LoadedPledge): RollUpItem {
  const { detail, forecast } = standing;
  return {
    pledgeId: pledge.id,
    unitId: pledge.organizationId,
    blockId: pledge.blockId,
    contentIds: pledge.contentIds,
    fundingSources: pledge.fundingSources,
    kind: pledge.kind,
    status: pledge.status,
    isHeld: holdOf(record.content, record.state) !== null,
    measure: governingBranch(record.content, record.state)?.measure.type ?? null,
    weight: pledge.weight,
    light: standing.light.colour,
    percent: milliPercent(standing.percent),
    expected: milliPercent(standing.expected),
    assessment: detail?.type === "QUALITATIVE" ? (detail.last?.assessment ?? null) : null,
    verdict: againstDay(forecast, pledge.occasionDay)?.verdict ?? "NONE",
    reporting: standing.reporting.kind,
  };
}

/** What is kept of a pledge's standing on a day. The forecast's columns are against the occasion's day, or the due date while there is none. */
export function summaryRowOf(loaded: LoadedPledge, today: Day): SummaryRow {
  const { standing, occasionDay, ...pledge } = loaded;
  const { light, forecast, reporting } = standing;
  const item = rollUpItemOf(loaded);
  const against = againstDay(forecast, occasionDay ?? standing.due);
  return {
    pledgeId: pledge.id,
    placeId: pledge.placeId,
    campaignId: pledge.campaignId,
    day: today,
    light: light.colour,
    severity: severityOf(light),
    progress: standing.percent,
    expected: standing.expected,
    overdueDays: light.word === "OVERDUE" || light.word === "NOT_DELIVERED" ? light.days : null,
    forecast: against?.verdict ?? null,
    forecastDay: "finish" in forecast ? forecast.finish : null,
    projected: against?.projected ?? null,
    lastReportDay: pledge.lastReportDay,
    waitingReports: pledge.waitingReports,
    reporting: reporting.kind,
    assessable: assessedProgress(item) !== null,
    assessment: item.measure === "QUALITATIVE" ? (item.assessment ?? "NONE") : null,
    verdict: item.verdict,
    details: standing,
  };
}
