import type { Day } from "@/lib/kernel/dates";
import type { PledgeLine } from "@/lib/pledges/list/types";
import type { FundingSource } from "@/lib/pledges/types";
import type { RollUp } from "../types";

/** A campaign that a dashboard can show. */
export type CampaignChoice = { readonly id: string; readonly name: string; readonly placeName: string };

/** A group's figure with the light counts behind it; `id` opens the records. */
export type GroupFigure = { readonly id: string; readonly name: string; readonly rollUp: RollUp };

/** One day of the trend. */
export type TrendDay = {
  readonly day: Day;
  readonly percent: number | null;
  readonly expected: number | null;
  readonly isHatched: boolean;
};

/** What waits for somebody who decides. */
export type Waiting = {
  /** Covenants sent and not decided. */
  readonly covenants: number;
  /** Reports sent and not decided. */
  readonly reports: number;
  /** Works and tasks reported as done, awaiting acceptance. */
  readonly done: number;
  /** Branches chosen by units, to be confirmed. */
  readonly branches: number;
};

/** A campaign as its leaders see it on a day. */
export type CampaignDashboard = {
  readonly campaign: CampaignChoice;
  readonly occasion: { readonly name: string; readonly day: Day; readonly daysLeft: number; readonly extensions: number } | null;
  readonly rollUp: RollUp;
  readonly statuses: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Record<"IN_TIME" | "AT_RISK" | "LATE" | "NONE", number>>;
  readonly reporting: { readonly due: number; readonly overdue: number };
  readonly waiting: Waiting;
  readonly trouble: readonly PledgeLine[];
  readonly blocks: readonly GroupFigure[];
  readonly contents: readonly GroupFigure[];
  readonly contentsOverlap: boolean;
  /** Declared by the source but not printed: shown as "không nêu trong nguồn". */
  readonly contentsNotPrinted: number;
  readonly noContent: RollUp | null;
  readonly sources: readonly (Omit<GroupFigure, "name"> & { readonly id: FundingSource })[];
  readonly trend: readonly TrendDay[];
};

/** A place below the actor's own, with what its campaigns come to. */
export type PlaceFigure = {
  readonly id: string;
  readonly name: string;
  readonly rollUp: RollUp;
  readonly campaigns: readonly CampaignChoice[];
};

/** A subtree as its leaders see it: the sum, and each place directly below. */
export type PlacesDashboard = {
  readonly placeName: string;
  readonly rollUp: RollUp;
  readonly places: readonly PlaceFigure[];
  readonly asOf: Day | null;
};
