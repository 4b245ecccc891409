import type { ReasonCode } from "./reasons";

/**
 * Why something was refused, as a value.
 * `code` has a sentence in `messages/<locale>/<feature>.json` under `reasons`; `field` is the dotted form path
 * ("branches.0.target") that the sentence belongs to; `params` fill the sentence's places.
 */
export type Reason = {
  readonly code: ReasonCode;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** An expected outcome: either a value or the reasons (at least one) why not. Surprises are thrown instead. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reasons: readonly [Reason, ...Reason[]] };

/** The expected outcome went well: its value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Refuses with one reason: `refuse("campaigns.termReversed", { field: "termTo", params: { from: 2025 } })`. */
export function refuse(code: ReasonCode, detail: { field?: string; params?: Record<string, string | number> } = {}): Result<never> {
  return { ok: false, reasons: [{ code, ...detail }] };
}

/** Refuses with all reasons collected, or passes the value when there is none. */
export function refuseAll<T>(reasons: readonly Reason[], value: T): Result<T> {
  const [first, ...rest] = reasons;
  return first ? { ok: false, reasons: [first, ...rest] } : ok(value);
}
