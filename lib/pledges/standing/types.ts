import type { CampaignStatus } from "@/lib/campaigns/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeRecord } from "@/lib/progress/domain";
import type { PledgeStanding } from "@/lib/progress/types";
import type { FundingSource, PledgeKind, PledgeStatus } from "../types";

/** A signed pledge with what is known of it and what follows from that on the actor's day. */
export type LoadedPledge = {
  readonly id: string;
  readonly version: number;
  readonly placeId: string;
  readonly campaignId: string;
  readonly campaignStatus: CampaignStatus;
  readonly covenantId: string;
  readonly organizationId: string;
  readonly unitName: string;
  readonly blockId: string;
  readonly title: string;
  readonly kind: PledgeKind;
  readonly status: PledgeStatus;
  readonly weight: number;
  readonly contentHash: string;
  readonly isDeleted: boolean;
  readonly contentIds: readonly string[];
  readonly fundingSources: readonly FundingSource[];
  /** The day of the campaign's main occasion, by which works must be ready; null while it is not set. */
  readonly occasionDay: Day | null;
  /** The day that the last report (waiting or accepted) is of. */
  readonly lastReportDay: Day | null;
  /** Reports that wait for acceptance. */
  readonly waitingReports: number;
  /** Every extension ever, also those that an amendment has set aside: "gia hạn 2 lần" stays visible. */
  readonly extensionCount: number;
  readonly record: PledgeRecord;
  readonly standing: PledgeStanding;
};
