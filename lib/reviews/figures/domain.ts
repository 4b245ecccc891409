import type { RollUp, UnitSummary } from "@/lib/dashboard/types";
import type { CampaignPast } from "@/lib/history/past/types";
import { rankText, scoreText } from "@/lib/indicators/domain";
import type { IndicatorView } from "@/lib/indicators/types";
import type { Day } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { amountText } from "@/lib/targets/domain";
import type { TargetLine } from "@/lib/targets/types";
import type { Figure, FigureRef, FigureWhat } from "../types";

/** The records of figures as they were on one day. */
export type FigureWorld = {
  readonly campaigns: readonly CampaignPast[];
  readonly targets: readonly TargetLine[];
  readonly indicators: readonly IndicatorView[];
};

const ONE_DECIMAL = 1;
const PACE_DECIMALS = 2;

function percent(value: number | null): string | null {
  return value === null ? null : formatPercent(value, ONE_DECIMAL);
}

function ofGroup(rollUp: RollUp, what: FigureWhat, summary: UnitSummary | null): string | null {
  if (what === "PERCENT") return percent(rollUp.percent);
  if (what === "EXPECTED") return percent(rollUp.expected);
  if (what === "WHOLE") return String(rollUp.whole);
  if (what === "ASSESSABLE") return String(rollUp.assessable);
  if (what === "SLOW") return String(rollUp.lights.RED);
  return what === "ACCEPTED" && summary ? String(summary.statuses.ACCEPTED) : null;
}

function ofCampaign({ of, id, campaignId, what }: FigureRef, { campaigns }: FigureWorld): string | null {
  const campaign = campaigns.find((one) => one.campaign.id === (campaignId ?? id));
  if (!campaign) return null;
  if (of === "CAMPAIGN") return ofGroup(campaign.rollUp, what, campaign.summary);
  if (of === "PLEDGE") {
    const pledge = campaign.pledges.find((one) => one.id === id);
    if (!pledge || pledge.isDeleted) return null;
    return what === "EXPECTED" ? percent(pledge.expected) : percent(pledge.percent);
  }
  const group = (of === "BLOCK" ? campaign.blocks : campaign.contents).find((one) => one.id === id);
  return group ? ofGroup(group.rollUp, what, null) : null;
}

function ofTarget({ id, what }: FigureRef, { targets }: FigureWorld): string | null {
  const target = targets.find((one) => one.id === id);
  if (!target) return null;
  const { goal, unit, standing } = target;
  const value = {
    GOAL: goal,
    VALUE: standing.last?.value ?? null,
    REMAINING: standing.remaining,
    PACE: standing.paceNeeded,
  }[what as "GOAL" | "VALUE" | "REMAINING" | "PACE"];
  if (value === undefined || value === null) return null;
  return amountText(value, unit, what === "PACE" ? PACE_DECIMALS : undefined);
}

function ofIndicator({ id, what }: FigureRef, { indicators }: FigureWorld): string | null {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) return null;
  return what === "RANK" ? rankText(indicator) : scoreText(indicator);
}

/** What a figure reads in the records as they were on a day; null where that is not known there. */
export function shownOf(ref: FigureRef, world: FigureWorld): string | null {
  if (ref.of === "TARGET") return ofTarget(ref, world);
  return ref.of === "INDICATOR" ? ofIndicator(ref, world) : ofCampaign(ref, world);
}

/** A figure with its value on its day; null where that is not known: a draft then says it otherwise. */
export function makeFigure(ref: FigureRef, world: FigureWorld): Figure | null {
  const shown = shownOf(ref, world);
  return shown === null ? null : { ...ref, shown };
}

/** A figure of a frozen paper beside what its record says today. */
export type FigureThenNow = { readonly figure: Figure; readonly now: string | null; readonly isSame: boolean };

/** Every figure of a paper beside today's, each record once, in the order of the paper. */
export function thenAndNow(figures: readonly Figure[], today: Day, world: FigureWorld): FigureThenNow[] {
  const seen = new Map(figures.map((figure) => [[figure.of, figure.id, figure.what, figure.day].join(" "), figure]));
  return [...seen.values()].map((figure) => {
    const now = shownOf({ ...figure, day: today }, world);
    return { figure, now, isSame: now === figure.shown };
  });
}
