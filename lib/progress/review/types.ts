import type { Day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import type { Measure } from "@/lib/pledges/types";
import type { Figure, ReportStatus } from "../types";
import type { FigureWords } from "../wording/domain";

/** Views of the list: what waits one by one, what waits and can be accepted together, and what was decided or taken back. */
export const REPORT_VIEWS = ["waiting", "periodic", "returned", "accepted", "recalled"] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];

/** What the list is narrowed to; everything stands in the address. */
export type ReportFilter = {
  readonly view: ReportView;
  readonly search: string;
  readonly campaignId: string | null;
  readonly organizationId: string | null;
  /** From 1. */
  readonly page: number;
};

export type Channel = "SELF" | "TELEPHONE" | "PAPER";

/** One line of the list. */
export type ReportLine = {
  readonly id: string;
  readonly title: string;
  readonly unitName: string;
  readonly ofDay: Day;
  readonly recordedAt: Date;
  readonly status: ReportStatus;
  readonly channel: Channel;
  readonly claimsDone: boolean;
  readonly words: FigureWords;
  readonly photos: number;
  readonly thumbId: string | null;
  readonly note: string | null;
  /** Why the actor cannot accept it; null when they can. */
  readonly whyNot: Reason | null;
};

/** A batch that can still be taken back. */
export type RecentBatch = { readonly batchId: string; readonly count: number; readonly at: Date; readonly reviewerName: string };

export type Choice = { readonly id: string; readonly name: string };

/** A page of the list, with how many stand in each view. */
export type ReportList = {
  readonly lines: readonly ReportLine[];
  readonly total: number;
  readonly from: number;
  readonly pageSize: number;
  readonly counts: Readonly<Record<ReportView, number>>;
  readonly batches: readonly RecentBatch[];
  readonly campaigns: readonly Choice[];
  readonly units: readonly Choice[];
};

/** Another report that shows the same picture. */
export type SamePicture = { readonly reportId: string; readonly title: string; readonly unitName: string; readonly ofDay: Day };

export type EvidenceLine = {
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly same: readonly SamePicture[];
};

/** Everything about one report, for its reviewer and its author. */
export type ReportPage = {
  readonly id: string;
  readonly version: number;
  readonly status: ReportStatus;
  readonly pledge: { readonly id: string; readonly title: string };
  readonly unitName: string;
  readonly campaignName: string;
  readonly measure: Measure | null;
  readonly figure: Figure;
  readonly previous: { readonly day: Day; readonly figure: Figure } | null;
  readonly ofDay: Day;
  readonly recordedAt: Date;
  readonly channel: Channel;
  readonly authorName: string;
  readonly authorPost: string;
  readonly claimsDone: boolean;
  readonly text: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
  readonly lowerReason: string | null;
  readonly returnReason: string | null;
  readonly reviewerName: string | null;
  readonly reviewedAt: Date | null;
  readonly evidence: readonly EvidenceLine[];
  /** Why the actor cannot do it, null when they can; undefined where the status does not ask for it. */
  readonly whyNotReview: Reason | null | undefined;
  readonly whyNotRecall: Reason | null | undefined;
  readonly whyNotUndo: Reason | null | undefined;
  /** The work asks for nghiệm thu and the actor may give it. */
  readonly canAcceptWork: boolean;
  readonly isAuthor: boolean;
  /** The next report that waits for the reviewer. */
  readonly nextId: string | null;
};
