import type { ExplanationLine } from "@/lib/explanations/types";
import type { HistoryPage } from "@/lib/history/types";
import type { Day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import type { ChartPoint } from "@/lib/progress/domain";
import type { Assessment, Figure, Period, PeriodStanding, PledgeStanding, ReportStatus } from "@/lib/progress/types";
import type { CourseStep } from "../course/types";
import type { BranchChoice, PledgeContent, PledgeStatus } from "../types";

/** A file shown with a report. */
export type EvidenceShown = { readonly fileId: string; readonly mime: string; readonly name: string; readonly caption: string | null };

/** A report as the pledge's page tells it. */
export type ReportShown = {
  readonly id: string;
  readonly ofDay: Day;
  readonly recordedAt: Date;
  readonly status: ReportStatus;
  readonly authorName: string;
  readonly authorPost: string;
  readonly channel: "SELF" | "TELEPHONE" | "PAPER";
  readonly figure: Figure;
  readonly claimsDone: boolean;
  readonly text: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
  readonly returnReason: string | null;
  readonly reviewerName: string | null;
  readonly evidence: readonly EvidenceShown[];
};

/** A due day moved after signing. */
export type ExtensionShown = {
  readonly id: string;
  readonly oldDay: Day | null;
  readonly newDay: Day;
  readonly reason: string;
  readonly decision: string;
  readonly decidedByName: string;
};

/** A step that this reader's part in the work brings; `whyNot`: why it cannot be done now, null when it can. */
export type NextStep = { readonly step: CourseStep | "report"; readonly whyNot: Reason | null };

/** A week, month or quarter of a pledge that is kept or assessed by periods. */
export type PeriodShown = Period & { readonly standing: PeriodStanding | Assessment | "OPEN" };

/** Everything about one signed pledge. */
export type PledgePage = {
  readonly id: string;
  readonly placeId: string;
  readonly version: number;
  readonly number: number;
  readonly title: string;
  readonly status: PledgeStatus;
  readonly statusReason: string | null;
  readonly content: PledgeContent;
  readonly unit: { readonly id: string; readonly name: string; readonly helpContact: string | null };
  readonly blockName: string;
  readonly campaign: { readonly id: string; readonly name: string };
  readonly occasion: { readonly name: string; readonly day: Day | null } | null;
  readonly covenant: {
    readonly id: string;
    readonly code: string | null;
    readonly signedAt: Date;
    readonly signer: { readonly name: string; readonly post: string } | null;
  };
  readonly contents: readonly { readonly id: string; readonly position: number; readonly text: string }[];
  readonly supporters: readonly string[];
  readonly choice: BranchChoice | null;
  readonly conditions: readonly {
    readonly branchKey: string;
    readonly metDay: Day;
    readonly evidence: string | null;
    readonly confirmedByName: string;
  }[];
  readonly signedDueDay: Day | null;
  readonly extensions: readonly ExtensionShown[];
  readonly standing: PledgeStanding;
  readonly points: readonly ChartPoint[];
  readonly plan: readonly ChartPoint[];
  readonly steps: readonly NextStep[];
  /** Asking for an explanation, for those whose part it is; with the reason where it cannot be done now. */
  readonly asking: { readonly whyNot: Reason | null } | null;
  /** Requests for explanation about it, the latest first. */
  readonly explanations: readonly ExplanationLine[];
  /** Empty for what is not kept by periods. */
  readonly periods: readonly PeriodShown[];
  /** The latest; `reportCount` is how many there are. */
  readonly reports: readonly ReportShown[];
  readonly reportCount: number;
  /** The day on which the oldest report that waits was sent, null when none waits. */
  readonly waitingSince: Date | null;
  readonly history: HistoryPage;
};
