import type { BoardLine, BoardTotals } from "@/lib/covenants/board/types";
import type { CampaignChoice } from "@/lib/dashboard/campaign/types";
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

/** What waits for the ward's official in one campaign; lists are short beginnings, counts are whole. */
export type Desk = {
  readonly campaign: CampaignChoice;
  readonly totals: BoardTotals;
  readonly toApprove: readonly BoardLine[];
  readonly notSent: readonly BoardLine[];
  readonly reports: { readonly count: number; readonly first: readonly WaitingReport[] };
  readonly overdue: { readonly count: number; readonly first: readonly PledgeLine[] };
  readonly unreported: number;
  readonly done: number;
  readonly branches: number;
};
