import { LAST_DISTRICT_DAY, LIMITS } from "@/lib/contributions/constants";
import type { ContributionKind, LedgerEntry, Stage } from "@/lib/contributions/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatNumber } from "@/lib/kernel/numbers";
import { ok, type Reason, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import type { FundingSource } from "@/lib/pledges/types";

/** An entry as it is typed, before it is one. */
export type TypedEntry = {
  readonly stage: Stage;
  readonly kind: ContributionKind;
  readonly source: FundingSource;
  readonly hasDonor: boolean;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly value: number | null;
  readonly valueAsPublished: string | null;
  readonly day: Day | null;
  readonly dayAsPublished: string | null;
};

function amountReasons({ kind, quantity, unit, value, valueAsPublished }: TypedEntry): Reason[] {
  if (quantity !== null && (quantity < 0 || quantity > LIMITS.quantity))
    return [{ code: "contributions.quantityRange", field: "quantity" }];
  if (kind === "CASH") {
    const isUnknown = value === null && valueAsPublished === null;
    return isUnknown ? [{ code: "contributions.valueMissing", field: "value" }] : [];
  }
  if (quantity !== null && unit === null) return [{ code: "contributions.unitMissing", field: "unit" }];
  const isNothing = quantity === null && value === null && valueAsPublished === null;
  return isNothing ? [{ code: "contributions.quantityMissing", field: "quantity" }] : [];
}

function dayReasons({ source, day, dayAsPublished }: TypedEntry, today: Day): Reason[] {
  if (day === null) return dayAsPublished === null ? [{ code: "contributions.dayMissing", field: "day" }] : [];
  if (day > today) return [{ code: "contributions.dayAhead", field: "day", params: { today: formatDay(today) } }];
  const isPast = source === "DISTRICT" && day > LAST_DISTRICT_DAY;
  return isPast ? [{ code: "contributions.noDistrict", field: "source", params: { last: formatDay(LAST_DISTRICT_DAY) } }] : [];
}

/**
 * Whether an entry can stand in the ledger: a giver for what is promised or received, an amount or the words of one, a day that is not ahead or
 * the words of one, and no district budget after there were districts. All reasons are collected.
 */
export function checkEntry(entry: TypedEntry, today: Day): Result<null> {
  const isGiverMissing = entry.stage !== "SPENT" && !entry.hasDonor;
  const reasons: Reason[] = isGiverMissing ? [{ code: "contributions.donorMissing", field: "donorName" }] : [];
  return refuseAll([...reasons, ...amountReasons(entry), ...dayReasons(entry, today)], null);
}

/** A promise as far as keeping it is concerned. */
export type Promised = Pick<LedgerEntry, "stage" | "kind" | "donorId" | "reversesId"> & {
  readonly pledgeId: string | null;
  readonly isReversed: boolean;
};

/** Whether something received keeps a promise: one that stands, of the same kind, for the same work. */
export function checkFulfils(promise: Promised, received: { stage: Stage; kind: ContributionKind; pledgeId: string | null }): Result<null> {
  const isPromise = promise.stage === "PROMISED" && promise.reversesId === null && !promise.isReversed;
  if (received.stage !== "RECEIVED" || !isPromise) return refuse("contributions.notPromise", { field: "fulfilsId" });
  const fits = promise.kind === received.kind && promise.pledgeId === received.pledgeId;
  return fits ? ok(null) : refuse("contributions.otherPromise", { field: "fulfilsId" });
}

/** Whether an entry may be taken back: once, never a counter-entry, and no promise that something received still keeps. */
export function checkCounter(
  entry: Pick<LedgerEntry, "reversesId"> & { readonly isReversed: boolean; readonly isKept: boolean },
  reason: string | null,
): Result<null> {
  if (entry.reversesId !== null) return refuse("contributions.isCounter");
  if (entry.isReversed) return refuse("contributions.alreadyReversed");
  if (entry.isKept) return refuse("contributions.promiseKept");
  return reason ? ok(null) : refuse("contributions.reasonMissing", { field: "reason" });
}

/** What a counter-entry says of the entry that it takes back wholly: the same, turned round, of the same day. */
export function counterOf<E extends Pick<LedgerEntry, "quantity" | "value">>({
  quantity,
  value,
}: E): Pick<LedgerEntry, "quantity" | "value"> {
  return { quantity: turned(quantity), value: turned(value) };
}

/** Zero has no other side: -0 is written differently in JSON and hashes. */
function turned(figure: number | null): number | null {
  return figure === null || figure === 0 ? figure : -figure;
}

/** "Phiếu thu 0012/2025": the number of a receipt as it is said and printed. */
export function receiptNumber({ number, year }: { readonly number: number; readonly year: number }): string {
  return `${formatNumber(number, 0).padStart(4, "0")}/${year}`;
}
