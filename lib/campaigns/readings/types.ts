import type { Day } from "@/lib/kernel/dates";
import type { DaySession } from "../types";

/** Why a typed day is only a proposal: a separator left out ("16/52023"), a short year ("16/5/23"), or no year at all ("11/4"). */
export type DoubtAboutDay = "RUN_TOGETHER" | "SHORT_YEAR" | "NO_YEAR";

/**
 * A day as published. `exact`: taken as it is. `proposed`: what it may mean, likeliest first; a person decides. `imprecise`: a month,
 * quarter or year only, which stays text. `impossible`: the calendar has no such day; `last` is the last of that month.
 */
export type DayReading =
  | { readonly kind: "empty" }
  | { readonly kind: "exact"; readonly day: Day; readonly session: DaySession | null }
  | { readonly kind: "proposed"; readonly days: readonly Day[]; readonly doubt: DoubtAboutDay; readonly session: DaySession | null }
  | { readonly kind: "imprecise" }
  | { readonly kind: "impossible"; readonly last: Day }
  | { readonly kind: "unreadable" };

/** Where a year that was not printed is looked for: before the reference day (something that happened), or after it. */
export type YearLean = "PAST" | "FUTURE";

export type Term = { readonly from: number; readonly to: number };

/** A nhiệm kỳ as published. `proposed`: the end lies before the begin ("2025-2023"), or is shortened ("2025-30"). */
export type TermReading =
  | { readonly kind: "empty" }
  | { readonly kind: "exact"; readonly term: Term }
  | { readonly kind: "proposed"; readonly typed: Term; readonly proposal: Term; readonly doubt: "REVERSED" | "SHORT" | "SAME" }
  | { readonly kind: "unreadable" };

/** The years of an anniversary against its two days: as typed, and as they come out. */
export type YearCheck = { readonly typed: number; readonly counted: number };
