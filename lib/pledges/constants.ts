import type { BranchKey, FundingSource, MeasureType, PledgeKind, PledgeStatus, StepType } from "./types";

export const PLEDGE_KINDS = ["WORK", "TASK"] as const satisfies readonly PledgeKind[];

export const MEASURE_TYPES = [
  "MILESTONE",
  "QUANTITY",
  "AMOUNT",
  "RECURRING",
  "CERTIFIED",
  "QUALITATIVE",
] as const satisfies readonly MeasureType[];

export const STEP_TYPES = [
  "SURVEY",
  "MEETING",
  "GROUND_BREAKING",
  "CONSTRUCTION",
  "ACCEPTANCE",
  "HAND_OVER",
  "INAUGURATION",
  "PLAQUE",
  "OTHER",
] as const satisfies readonly StepType[];

export const FUNDING_SOURCES = [
  "CENTRAL",
  "PROVINCE",
  "DISTRICT",
  "COMMUNE",
  "SOCIALISED",
  "ENTERPRISE",
  "OTHER",
] as const satisfies readonly FundingSource[];

export const BRANCH_KEYS = ["A", "B", "C", "D"] as const satisfies readonly BranchKey[];

export const PLEDGE_STATUSES = [
  "ACTIVE",
  "DONE_REPORTED",
  "ACCEPTED",
  "WAITING",
  "PAUSED",
  "NOT_DELIVERED",
  "CANCELLED",
  "TRANSFERRED",
] as const satisfies readonly PledgeStatus[];

/** The usual way of a work, with weights; names come from the messages under `defaultStep`. */
export const DEFAULT_STEPS = [
  { type: "SURVEY", weight: 10 },
  { type: "GROUND_BREAKING", weight: 15 },
  { type: "CONSTRUCTION", weight: 50 },
  { type: "ACCEPTANCE", weight: 25 },
  { type: "HAND_OVER", weight: 0 },
  { type: "PLAQUE", weight: 0 },
] as const satisfies readonly { type: StepType; weight: number }[];

/** A word of the default steps in the messages. */
export type DefaultStepType = (typeof DEFAULT_STEPS)[number]["type"];

/** Lengths in letters as a person counts them, and sizes of lists. */
export const LIMITS = {
  title: 300,
  line: 300,
  text: 4_000,
  unit: 40,
  steps: 20,
  funding: 20,
  links: 50,
  sampleFields: 200,
  weight: 100,
  quantity: 1_000_000_000_000,
  quantityDecimals: 3,
  stepDecimals: 2,
} as const;
