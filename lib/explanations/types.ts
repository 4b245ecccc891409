import type { Role } from "@/lib/access/roles";
import type { CampaignStatus } from "@/lib/campaigns/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeStatus } from "@/lib/pledges/types";
import type { LightColour, LightWord, ReportingState, Verdict } from "@/lib/progress/types";
import type { ASKED_FIGURES, EXPLANATION_STATES } from "./constants";

export type ExplanationStatus = "ASKED" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
export type ExplanationState = (typeof EXPLANATION_STATES)[number];
export type AskedFigureKind = (typeof ASKED_FIGURES)[number];

/** How an answer came when the unit did not type it. */
export type AnswerChannel = "SELF" | "TELEPHONE" | "PAPER";

/** A figure as it stood when it was asked about: it is kept, whatever becomes of the pledge. Percentages are uncut, null = not known. */
export type AskedFigure = {
  readonly about: AskedFigureKind;
  /** The day on which it was looked at. */
  readonly day: Day;
  readonly light: { readonly colour: LightColour; readonly word: LightWord; readonly days: number | null };
  readonly percent: number | null;
  readonly expected: number | null;
  /** The day that the percentage is of. */
  readonly asOf: Day | null;
  readonly due: Day | null;
  /** The forecast against the occasion's day, or the due day while there is none. */
  readonly verdict: Verdict | null;
  readonly projected: number | null;
  readonly reporting: ReportingState["kind"];
  /** Days by which a report is overdue. */
  readonly reportingDays: number;
};

/** Who asked and for which place. */
export type AskedBy = { readonly personId: string; readonly placeId: string; readonly role: Role };

/** A request as far as rights are concerned. */
export type ExplanationHead = {
  readonly placeId: string;
  readonly organizationId: string;
  readonly status: ExplanationStatus;
  readonly askedBy: AskedBy;
  /** Who wrote the last answer; null before the first. */
  readonly answeredBy: string | null;
};

/** A pledge as far as asking about it is concerned. */
export type AskablePledge = { readonly placeId: string; readonly campaignStatus: CampaignStatus; readonly status: PledgeStatus };

export type ExplanationFile = { readonly fileId: string; readonly mime: string; readonly name: string };

/** One thing that was said. */
export type ExplanationEntry = {
  readonly id: string;
  readonly round: number;
  readonly step: "QUESTION" | "ANSWER" | "CLOSING" | "WITHDRAWAL";
  readonly text: string;
  readonly dueDay: Day | null;
  readonly channel: AnswerChannel;
  readonly personName: string;
  readonly personPost: string;
  readonly at: Date;
  readonly files: readonly ExplanationFile[];
};

/** A request in a list. */
export type ExplanationLine = {
  readonly id: string;
  readonly pledgeId: string;
  readonly title: string;
  readonly unitName: string;
  readonly placeName: string;
  readonly status: ExplanationStatus;
  readonly round: number;
  readonly dueDay: Day;
  /** Days past the due day without an answer; 0 = not overdue. */
  readonly overdue: number;
  readonly askedByName: string;
  readonly askedByPost: string;
  readonly askedAt: Date;
  readonly question: string;
};

/** A request with all its rounds. */
export type ExplanationPage = ExplanationLine & {
  readonly version: number;
  readonly organizationId: string;
  readonly helpContact: string | null;
  readonly head: ExplanationHead;
  readonly campaign: { readonly id: string; readonly name: string; readonly status: CampaignStatus };
  readonly figure: AskedFigure;
  readonly closedAt: Date | null;
  readonly entries: readonly ExplanationEntry[];
};

/** What a list of requests is narrowed to; null = all. */
export type ExplanationFilter = {
  readonly state: ExplanationState | null;
  readonly campaignId: string | null;
  readonly organizationId: string | null;
  readonly page: number;
};

export type ExplanationCounts = Readonly<Record<ExplanationState, number>>;

export type ExplanationList = {
  readonly lines: readonly ExplanationLine[];
  readonly counts: ExplanationCounts;
  readonly total: number;
  readonly from: number;
  readonly pageSize: number;
};

/** What a form of asking starts from. */
export type AskForm = {
  readonly pledgeId: string;
  readonly title: string;
  readonly unitName: string;
  readonly pledge: AskablePledge;
  /** The figures that the pledge has, each as it stands. */
  readonly figures: readonly AskedFigure[];
  /** A request of the asker's own place that is not closed yet. */
  readonly openId: string | null;
};

/** Of a campaign: answered and to be closed; not answered in time. */
export type ExplanationsWaiting = { readonly answered: number; readonly overdue: number };
