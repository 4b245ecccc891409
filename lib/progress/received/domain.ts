import { type Day, dayAt } from "@/lib/kernel/dates";
import type { Measure } from "@/lib/pledges/types";
import type { FigureReport, Received } from "../types";

/** The day that money counts from: the one it came on, or the one on which it was recorded where that is not known. */
function dayOf({ day, recordedAt }: Received): Day {
  return day ?? dayAt(recordedAt);
}

/** Whether a pledge moves by its ledger: it raises money, and the ledger has begun. */
export function isByLedger(measure: Measure | null, received: readonly Received[]): boolean {
  return measure?.type === "AMOUNT" && received.length > 0;
}

/** Đồng that came on a day, less what was taken back of that day. */
function cameOn(received: readonly Received[], day: Day): number {
  return received.reduce((sum, money) => (dayOf(money) === day ? sum + money.amount : sum), 0);
}

/** Đồng received up to and including a day. */
export function receivedUntil(received: readonly Received[], day: Day): number {
  return received.reduce((sum, money) => (dayOf(money) <= day ? sum + money.amount : sum), 0);
}

/**
 * What counts as a pledge's accepted figures. For a pledge that raises money and has a ledger: the cumulative sum received, one point for each
 * day that changed it, in place of the sums that reports stated; what waits for acceptance stays. Everything else: its reports.
 */
export function countedReports(
  measure: Measure | null,
  { reports, received = [] }: { readonly reports: readonly FigureReport[]; readonly received?: readonly Received[] },
): readonly FigureReport[] {
  if (!isByLedger(measure, received)) return reports;
  const all = [...new Set(received.map(dayOf))].sort();
  const changed = all.filter((day) => cameOn(received, day) !== 0);
  const days = changed.length > 0 ? changed : all.slice(-1);
  const points = days.map((day): FigureReport => {
    const last = received
      .filter((money) => dayOf(money) === day)
      .reduce((late, money) => (money.recordedAt > late.recordedAt ? money : late));
    const figure = { type: "AMOUNT" as const, amount: receivedUntil(received, day) };
    return { id: `ledger-${day}`, day, recordedAt: last.recordedAt, status: "ACCEPTED", figure };
  });
  return [...reports.filter(({ status, figure }) => status !== "ACCEPTED" || figure.type !== "AMOUNT"), ...points];
}
