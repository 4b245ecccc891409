import type { Day } from "@/lib/kernel/dates";
import type { DaySession } from "../types";

/** The step's words as they were typed. */
export type TypedTime = {
  readonly term: string;
  readonly termAsPublished: string | null;
  readonly startDay: string;
  readonly endDay: string;
  readonly periodAsPublished: string | null;
  readonly launchDay: string;
  readonly launchSession: DaySession | null;
  readonly launchAsPublished: string | null;
  readonly rhythmEvery: "WEEK" | "MONTH";
  readonly rhythmWeekday: number | null;
  readonly rhythmDate: number | null;
};

/** What they were understood as. */
export type TimeValues = {
  readonly termFrom: number | null;
  readonly termTo: number | null;
  readonly termAsPublished: string | null;
  readonly startDay: Day | null;
  readonly endDay: Day | null;
  readonly periodAsPublished: string | null;
  readonly launchDay: Day | null;
  readonly launchSession: DaySession | null;
  readonly launchAsPublished: string | null;
  readonly launchYearInferred: boolean;
  readonly rhythm: "WEEK" | "MONTH";
  readonly rhythmDay: number;
};
