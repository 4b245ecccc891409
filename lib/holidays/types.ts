import type { Day } from "@/lib/kernel/dates";
import type { DAY_KINDS, HOLIDAYS } from "./constants";

export type DayKind = (typeof DAY_KINDS)[number];
export type Holiday = (typeof HOLIDAYS)[number];

/** What a calendar of working days differs in from Monday to Friday. */
export type DayCalendar = { readonly off: ReadonlySet<Day>; readonly working: ReadonlySet<Day> };

/** A day as a place declared it; `depth`: how far down the tree that place stands. */
export type DeclaredDay = { readonly day: Day; readonly kind: DayKind; readonly depth: number };

/** A day that a year's holidays suggest. */
export type ProposedDay = { readonly day: Day; readonly holiday: Holiday };

/** A day of the list; `from` names the place above that declared it, null = the own place. */
export type DayLine = {
  readonly day: Day;
  readonly kind: DayKind;
  readonly name: string;
  readonly from: string | null;
};

export type HolidayPage = {
  readonly year: number;
  readonly lines: readonly DayLine[];
  /** Holidays of the year that neither the own place nor one above has declared. */
  readonly proposed: readonly ProposedDay[];
};
