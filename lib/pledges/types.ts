import type { Day } from "@/lib/kernel/dates";

/** WORK = công trình, TASK = phần việc. */
export type PledgeKind = "WORK" | "TASK";

/** The six ways in which a pledge is measured. */
export type MeasureType = "MILESTONE" | "QUANTITY" | "AMOUNT" | "RECURRING" | "CERTIFIED" | "QUALITATIVE";

/** What a step of the way is; ACCEPTANCE is *nghiệm thu*, with which a work reaches 100. */
export type StepType =
  | "SURVEY"
  | "MEETING"
  | "GROUND_BREAKING"
  | "CONSTRUCTION"
  | "ACCEPTANCE"
  | "HAND_OVER"
  | "INAUGURATION"
  | "PLAQUE"
  | "OTHER";

/** Who pays: state budget by level (DISTRICT until 30/06/2025), people and businesses, or somebody else. */
export type FundingSource = "CENTRAL" | "PROVINCE" | "DISTRICT" | "COMMUNE" | "SOCIALISED" | "ENTERPRISE" | "OTHER";

/**
 * When reports are expected. WEEK: `day` is the weekday (1 = Monday … 7 = Sunday) that ends the period;
 * MONTH: the date (1–31, the month's last day where it is shorter) that ends it.
 */
export type Rhythm = { every: "WEEK" | "MONTH"; day: number };

/** One step; `weight` in points of 100 (up to two decimals), `key` unique within its branch and kept over amendments. */
export type Step = { key: string; type: StepType; name: string; weight: number; plannedDay: Day | null };

/** Weights up to and including nghiệm thu sum to 100, later steps weigh 0. */
export type MilestoneMeasure = { type: "MILESTONE"; steps: Step[] };

/** From `baseline` to `target` in `unit`. A target below the baseline needs `fallingConfirmed`. Null = not stated, never 0. */
export type QuantityMeasure = {
  type: "QUANTITY";
  unit: string;
  baseline: number | null;
  target: number | null;
  targetAsPublished: string | null;
  fallingConfirmed: boolean;
};

/** Whole đồng to raise; null = not stated. */
export type AmountMeasure = { type: "AMOUNT"; target: number | null; targetAsPublished: string | null };

/** Done in every week or month of the term; `least` = periods that must be done, null = 90 % rounded up. */
export type RecurringMeasure = { type: "RECURRING"; every: "WEEK" | "MONTH"; least: number | null };

/** Recognised by a decision of somebody else. `level` null = not stated. Weights of the steps, when there are any, sum to 100. */
export type CertifiedMeasure = { type: "CERTIFIED"; certificate: string; level: string | null; steps: Step[] };

/** Assessed đạt / chưa đạt by period; has no percentage. */
export type QualitativeMeasure = { type: "QUALITATIVE"; criterion: string; every: "MONTH" | "QUARTER" };

/** How a branch is measured, told apart by `type`. */
export type Measure = MilestoneMeasure | QuantityMeasure | AmountMeasure | RecurringMeasure | CertifiedMeasure | QualitativeMeasure;

export type BranchKey = "A" | "B" | "C" | "D";

/** One way of keeping the pledge; more than one = "hoặc". `precondition`: words of what must come first, null = nothing. */
export type Branch = { key: BranchKey; title: string | null; precondition: string | null; measure: Measure };

/** A planned source of money; `amount` in whole đồng, null = not stated. */
export type FundingLine = { source: FundingSource; amount: number | null; asPublished: string | null };

/** What is pledged: the document that is signed, snapshotted, hashed and compared. Plain JSON. */
export type PledgeContent = {
  kind: PledgeKind;
  title: string;
  description: string | null;
  /** The words of the source, as published. */
  asPublished: string | null;
  location: string | null;
  scale: string | null;
  startDay: Day | null;
  dueDay: Day | null;
  /** "tháng 3/2020", "trước 30/5": the due date as published, with its own precision. */
  dueAsPublished: string | null;
  /** Share in roll-ups; 1 unless the official set it before signing. A whole number from 1 to 100. */
  weight: number;
  /** Null = the campaign's rhythm. */
  rhythm: Rhythm | null;
  branches: Branch[];
  funding: FundingLine[];
  contentIds: string[];
  supportingOrganizationIds: string[];
  /** Dotted paths ("dueDay", "branches.0.measure.target") whose values are sample data, not from a source. */
  sampleFields: string[];
};

/** A pledge after its covenant was signed. */
export type PledgeStatus = "ACTIVE" | "DONE_REPORTED" | "ACCEPTED" | "WAITING" | "PAUSED" | "NOT_DELIVERED" | "CANCELLED" | "TRANSFERRED";

/** What moves a pledge from one status to another. */
export type PledgeEvent =
  | "REPORT_DONE"
  | "WITHDRAW_DONE"
  | "ACCEPT_DONE"
  | "WAIT"
  | "MEET_PRECONDITION"
  | "PAUSE"
  | "RESUME"
  | "DECLARE_NOT_DELIVERED"
  | "CANCEL"
  | "TRANSFER";

/** The unit's choice between branches; it governs from the day that an official confirmed it. */
export type BranchChoice = { branch: BranchKey; chosenOn: Day; confirmedOn: Day | null };

/** That a branch's precondition came true: day, evidence (words of the paper, files, or both) and the official who confirmed. */
export type PreconditionMet = {
  branch: BranchKey;
  metOn: Day;
  evidence: string | null;
  fileIds: readonly string[];
  confirmedById: string;
};

/** A due date changed after signing; `from` is what it was. The last one of the list is in force. */
export type Extension = { from: Day | null; to: Day };

/** Done as claimed and as accepted: `doneOn` is the day that it is of, `reportedOn` the day that the claim was received. */
export type DoneClaim = { doneOn: Day; reportedOn: Day; acceptedOn: Day | null };

/** What has happened to a signed pledge beside its reports. */
export type PledgeState = {
  status: PledgeStatus;
  choice: BranchChoice | null;
  preconditionsMet: readonly PreconditionMet[];
  extensions: readonly Extension[];
  done: DoneClaim | null;
};

/** The days between which a pledge runs; null = not stated. */
export type Term = { start: Day | null; due: Day | null };
