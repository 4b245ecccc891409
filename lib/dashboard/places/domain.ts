import { mergeSummaries } from "../domain";
import type { UnitSummary } from "../types";

/** What a campaign of a subtree last came to, and where it runs. */
export type CampaignSum = { readonly placePath: string; readonly figures: UnitSummary };

/** The campaigns that run in a place or below it. */
export function within<T extends Pick<CampaignSum, "placePath">>(sums: readonly T[], path: string): T[] {
  return sums.filter(({ placePath }) => placePath.startsWith(path));
}

/** The figures of several campaigns as one: flat over all their pledges, never a mean of their percentages. */
export function totalOf(sums: readonly CampaignSum[]): UnitSummary {
  return mergeSummaries(sums.map(({ figures }) => figures));
}

/** Those with the most works behind first, then the most that need attention; where these are equal the order stays as it was. */
export function troubleFirst<T extends { readonly rollUp: { readonly lights: UnitSummary["lights"] } }>(rows: readonly T[]): T[] {
  return rows.toSorted(({ rollUp: { lights: left } }, { rollUp: { lights: right } }) => right.RED - left.RED || right.AMBER - left.AMBER);
}
