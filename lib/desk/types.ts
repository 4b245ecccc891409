import type { BoardLine, BoardTotals } from "@/lib/covenants/board/types";
import type { CampaignChoice, Waiting } from "@/lib/dashboard/campaign/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeLine } from "@/lib/pledges/list/types";

/** A report that waits for acceptance. */
export type WaitingReport = {
  readonly id: string;
  readonly pledgeTitle: string;
  readonly unitName: string;
  readonly ofDay: Day;
  readonly recordedAt: Date;
  readonly photos: number;
};

/** What waits for the ward's official in one campaign. Lists of reports and pledges are short beginnings, counts are whole. */
export type Desk = {
  readonly campaign: CampaignChoice;
  readonly totals: BoardTotals;
  readonly waiting: Waiting;
  /** Units whose covenant or amendment waits for a decision, the longest waiting first. */
  readonly toApprove: readonly BoardLine[];
  /** Units that have not sent, or were returned and have not sent again. */
  readonly notSent: readonly BoardLine[];
  /** The reports that wait to be looked at one by one, the oldest first. */
  readonly reports: readonly WaitingReport[];
  readonly overdue: { readonly count: number; readonly first: readonly PledgeLine[] };
  /** Pledges of which a report is due today, and of which one is overdue. */
  readonly due: number;
  readonly unreported: number;
};
