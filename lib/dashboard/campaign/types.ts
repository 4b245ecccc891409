import type { ExplanationsWaiting } from "@/lib/explanations/types";
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

/** An amendment that was sent and not decided; the signed covenant stays in force meanwhile. */
export type WaitingAmendment = { readonly covenantId: string; readonly unitName: string };

/** What waits for somebody who decides. Each number is that of the list which it opens. */
export type Waiting = {
  /** Units whose first covenant is sent and not decided. */
  readonly covenants: number;
  readonly amendments: readonly WaitingAmendment[];
  /** Reports sent and not decided, to be looked at one by one. */
  readonly reports: number;
  /** Reports of weekly and monthly duties, which can be accepted together. */
  readonly periodic: number;
  /** Works and tasks reported as done, awaiting acceptance. */
  readonly done: number;
  /** Branches chosen by units, to be confirmed. */
  readonly branches: number;
  /** Requests for explanation: answered and to be looked at; not answered in time. */
  readonly explanations: ExplanationsWaiting;
};

/** A campaign as its leaders see it on a day. */
export type CampaignDashboard = {
  readonly campaign: CampaignChoice & { readonly placeId: string };
  readonly occasion: { readonly name: string; readonly day: Day; readonly daysLeft: number; readonly extensions: number } | null;
  readonly rollUp: RollUp;
  readonly statuses: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Record<"IN_TIME" | "AT_RISK" | "LATE" | "NONE", number>>;
  readonly reporting: { readonly due: number; readonly overdue: number };
  /** Units of the campaign, and those of them whose covenant is signed. */
  readonly signing: { readonly signed: number; readonly units: number };
  readonly waiting: Waiting;
  readonly trouble: readonly PledgeLine[];
  readonly blocks: readonly GroupFigure[];
  readonly contents: readonly GroupFigure[];
  readonly contentsOverlap: boolean;
  /** How many contents the source declares, null when it does not say; more than are entered = some are "không nêu trong nguồn". */
  readonly contentsDeclared: number | null;
  readonly noContent: RollUp | null;
  readonly sources: readonly (Omit<GroupFigure, "name"> & { readonly id: FundingSource | "NONE" })[];
  readonly trend: readonly TrendDay[];
};

/** A running campaign of a subtree with its last figures. */
export type CampaignFigure = CampaignChoice & {
  readonly rollUp: RollUp;
  /** Days to the main occasion, negative when it is past; null while it has no day. */
  readonly daysLeft: number | null;
};

/** A place below the actor's own, with what its running campaigns come to. */
export type PlaceFigure = {
  readonly id: string;
  readonly name: string;
  readonly isWard: boolean;
  readonly rollUp: RollUp;
  readonly campaigns: readonly CampaignFigure[];
};

/** A place above the wards, or a ward with several campaigns: the sum, each place directly below, and its own campaigns. */
export type PlacesDashboard = {
  readonly id: string;
  readonly placeName: string;
  /** The way up, from the actor's own place; empty there. */
  readonly above: readonly { readonly id: string; readonly name: string }[];
  readonly rollUp: RollUp;
  readonly verdicts: CampaignDashboard["verdicts"];
  readonly reporting: CampaignDashboard["reporting"];
  readonly trouble: readonly PledgeLine[];
  /** Those with the most works behind first, then as the office lists them. */
  readonly places: readonly PlaceFigure[];
  /** Campaigns of the place itself. */
  readonly campaigns: readonly CampaignFigure[];
  /** How many campaigns run in the whole of it. */
  readonly running: number;
  /** The day of the oldest of the figures, null when there are none. */
  readonly asOf: Day | null;
};
