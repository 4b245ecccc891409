import type { Day } from "@/lib/kernel/dates";
import type { FundingLine, FundingSource } from "@/lib/pledges/types";
import { byDay } from "@/lib/progress/measures/domain";
import type { FigureReport } from "@/lib/progress/types";

/** What one accepted figure added to the one before it, in đồng; negative where a report lowered it. */
export type Opening = { readonly day: Day; readonly amount: number };

/**
 * The entries that carry accepted reports over into a ledger that begins: one for each change of the cumulative sum, of the day of its report, so
 * that the ledger reads on every past day what the reports read.
 */
export function openingsOf(reports: readonly FigureReport[]): Opening[] {
  const openings: Opening[] = [];
  let carried = 0;
  for (const { status, day, figure } of [...reports].sort(byDay)) {
    if (status !== "ACCEPTED" || figure.type !== "AMOUNT" || figure.amount === carried) continue;
    openings.push({ day, amount: figure.amount - carried });
    carried = figure.amount;
  }
  return openings;
}

/** The source of what is carried over: the planned one where there is only one, since reports do not tell. */
export function openingSource(funding: readonly Pick<FundingLine, "source">[]): FundingSource {
  const [source, ...others] = new Set(funding.map((line) => line.source));
  return source !== undefined && others.length === 0 ? source : "OTHER";
}
