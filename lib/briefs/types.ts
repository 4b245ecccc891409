import type { Day } from "@/lib/kernel/dates";
import type { LightColour, LightWord } from "@/lib/progress/types";

/** One work or task as a short report tells it; `who` is empty where all are of the same unit. */
export type BriefLine = {
  readonly who: string | null;
  readonly title: string;
  readonly light: { readonly colour: LightColour; readonly word: LightWord; readonly days: number | null };
  readonly percent: number | null;
  readonly expected: number | null;
  readonly dueDay: Day | null;
};

/** What waits for a decision, in the order in which it is told. */
export type BriefWaiting = {
  readonly key: "covenants" | "amendments" | "reports" | "periodic" | "done" | "branches" | "explained" | "explanationsOverdue";
  readonly count: number;
};

/** Everything that a short report may say. Null = not known, or not of this report. */
export type BriefFacts = {
  /** The campaign, or the unit. */
  readonly name: string;
  readonly placeName: string;
  readonly at: Date;
  readonly occasion: { readonly name: string; readonly day: Day; readonly daysLeft: number } | null;
  readonly figure: {
    readonly percent: number | null;
    readonly expected: number | null;
    readonly assessable: number;
    readonly isHatched: boolean;
  } | null;
  readonly whole: number;
  readonly lights: Readonly<Record<LightColour, number>>;
  readonly signing: { readonly signed: number; readonly units: number } | null;
  readonly reporting: { readonly due: number; readonly overdue: number } | null;
  readonly waiting: readonly BriefWaiting[];
  /** Worst first. `listed`: how many there are in all. */
  readonly lines: readonly BriefLine[];
  readonly listed: number;
  readonly address: string;
};

/** The words of a report, by key of `briefs.text`. */
export type BriefWords = (key: string, params?: Readonly<Record<string, string | number>>) => string;
