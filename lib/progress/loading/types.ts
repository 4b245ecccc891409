import type { CampaignStatus } from "@/lib/campaigns/types";
import type { Day } from "@/lib/kernel/dates";
import type { Figure, ReportStatus } from "../types";

/** A report with what writes need of it. */
export type LoadedReport = {
  readonly id: string;
  readonly version: number;
  readonly status: ReportStatus;
  readonly placeId: string;
  readonly campaignId: string;
  readonly campaignStatus: CampaignStatus;
  readonly organizationId: string;
  readonly unitName: string;
  readonly pledgeId: string;
  readonly title: string;
  readonly authorId: string;
  readonly ofDay: Day;
  readonly figure: Figure;
  readonly claimsDone: boolean;
  readonly lowerReason: string | null;
  /** The day on which it was accepted or returned. */
  readonly reviewedOn: Day | null;
  readonly batchId: string | null;
};
