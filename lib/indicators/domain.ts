import { formatNumber } from "@/lib/kernel/numbers";
import { ok, type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import { DECIMALS } from "@/lib/targets/constants";
import type { IndicatorView } from "./types";

type Measured = Pick<IndicatorView, "score" | "maximum" | "rank" | "rankOf">;

/** A result can be: a score not above its maximum, a rank from 1 to of how many. */
export function checkResult({ score, maximum, rank, rankOf }: Measured): Result<true> {
  const reasons: Reason[] = [];
  if (maximum !== null && maximum <= 0) reasons.push({ code: "indicators.maximumTooLow", field: "maximum" });
  else if (score !== null && maximum !== null && score > maximum) reasons.push({ code: "indicators.scoreAboveMaximum", field: "score" });
  if (rank !== null && rank < 1) reasons.push({ code: "indicators.rankTooLow", field: "rank" });
  if (rankOf !== null && rank !== null && rank > rankOf) reasons.push({ code: "indicators.rankBeyond", field: "rank" });
  return refuseAll(reasons, true);
}

/** "747,2/1000": the score as published, with its maximum where that is known; null when there is no score. */
export function scoreText({ score, maximum }: Pick<Measured, "score" | "maximum">): string | null {
  if (score === null) return null;
  const shown = formatNumber(score, DECIMALS);
  // As published: "747,2/1000", without dots in the maximum of a score.
  return maximum === null ? shown : `${shown}/${formatNumber(maximum, DECIMALS).replaceAll(".", "")}`;
}

/** "01/177": the rank with the zeros that it was published with, and of how many; null when there is no rank. */
export function rankText({ rank, rankAsPublished, rankOf }: Pick<IndicatorView, "rank" | "rankAsPublished" | "rankOf">): string | null {
  if (rank === null) return null;
  const shown = rankAsPublished ?? String(rank);
  return rankOf === null ? shown : `${shown}/${rankOf}`;
}

/** A rank as typed, "01" or "01/177": the number, its digits as published, and of how many where it says so. Null when it is no rank. */
export function readRank(typed: string): { rank: number; rankAsPublished: string; rankOf: number | null } | null {
  const [, digits, of] = /^(\d{1,6})(?:\s*\/\s*(\d{1,6}))?$/.exec(typed.trim()) ?? [];
  if (digits === undefined) return null;
  return { rank: Number(digits), rankAsPublished: digits, rankOf: of === undefined ? null : Number(of) };
}

/** Results by index, the newest year first inside each. */
export function byIndex(results: readonly IndicatorView[]): { readonly code: string; readonly results: readonly IndicatorView[] }[] {
  const codes = [...new Set(results.map(({ code }) => code))];
  return codes.map((code) => ({
    code,
    results: results.filter((result) => result.code === code).toSorted((left, right) => right.year - left.year),
  }));
}

/** Whether a result can be saved as typed. */
export function checkRank(rank: { rankOf: number | null }, rankOf: number | null): Result<number | null> {
  if (rank.rankOf !== null && rankOf !== null && rank.rankOf !== rankOf)
    return refuseAll([{ code: "indicators.rankOfTwice", field: "rankOf" }], null);
  return ok(rankOf ?? rank.rankOf);
}
