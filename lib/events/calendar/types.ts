import type { Day } from "@/lib/kernel/dates";
import type { EventRow } from "../types";

/** A month of the calendar: year and month (1–12). */
export type Month = { readonly year: number; readonly month: number };

/** An occasion with its years as published and as its days count them, and the pledges that count on it. */
export type CalendarOccasion = {
  readonly id: string;
  readonly name: string;
  readonly day: Day | null;
  readonly dateAsPublished: string | null;
  readonly originDay: Day | null;
  readonly years: number | null;
  readonly placeName: string;
  /** Campaigns whose main occasion it is, with how many of their pledges the reader sees, and how many of these are done. */
  readonly campaigns: readonly { readonly id: string; readonly name: string; readonly pledges: number; readonly done: number }[];
};

/** What stands on a day; a month alone has no day. */
export type CalendarItem =
  | { readonly kind: "OCCASION"; readonly day: Day; readonly occasion: CalendarOccasion }
  | { readonly kind: "EVENT"; readonly day: Day; readonly event: EventRow }
  | {
      readonly kind: "CAMPAIGN";
      readonly day: Day;
      readonly edge: "START" | "END";
      readonly id: string;
      readonly name: string;
      readonly placeName: string;
    }
  | { readonly kind: "PLEDGE"; readonly day: Day; readonly id: string; readonly title: string; readonly unitName: string };

/** A month with what stands in it, in the order of the days. `moreDue`: pledges that fall due in it and are not shown one by one. */
export type CalendarMonth = Month & { readonly items: readonly CalendarItem[]; readonly moreDue: number };

export type CalendarView = {
  readonly from: Month;
  readonly months: readonly CalendarMonth[];
  /** Occasions and events without a day or year; only with the months from today on. */
  readonly undated: { readonly occasions: readonly CalendarOccasion[]; readonly events: readonly EventRow[] };
};
