import type { Branch, BranchKey, FundingLine, Measure, PledgeContent, Rhythm, Step } from "@/lib/pledges/types";

/** A field whose value can differ between two versions of a pledge; its words stand in the messages under `diff.fields`. */
export type FieldName =
  | "kind"
  | "title"
  | "description"
  | "asPublished"
  | "location"
  | "scale"
  | "startDay"
  | "dueDay"
  | "dueAsPublished"
  | "weight"
  | "rhythm"
  | "contentIds"
  | "supportingOrganizationIds"
  | "sampleFields"
  | "branchTitle"
  | "precondition"
  | "unit"
  | "baseline"
  | "target"
  | "amountTarget"
  | "targetAsPublished"
  | "fallingConfirmed"
  | "every"
  | "least"
  | "certificate"
  | "level"
  | "criterion"
  | "stepName"
  | "stepType"
  | "stepWeight"
  | "stepDay";

/** A value as it stands in a pledge's text; null = not stated. */
export type FieldValue = string | number | boolean | null | readonly string[] | Rhythm;

/** Where in the pledge a change lies: the branch, when there are several, and the step by its name before (or after, when it is new). */
export type Place = { readonly branch: BranchKey | null; readonly step: string | null };

/** One difference between two versions of a pledge. */
export type Change =
  | { readonly type: "FIELD"; readonly field: FieldName; readonly place: Place; readonly before: FieldValue; readonly after: FieldValue }
  | { readonly type: "STEP_ADDED" | "STEP_REMOVED"; readonly place: Place; readonly step: Step }
  | { readonly type: "STEPS_REORDERED"; readonly place: Place; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly type: "MEASURE_REPLACED"; readonly place: Place; readonly before: Measure; readonly after: Measure }
  | { readonly type: "BRANCH_ADDED" | "BRANCH_REMOVED"; readonly branch: Branch }
  | { readonly type: "BRANCHES_REORDERED"; readonly before: readonly BranchKey[]; readonly after: readonly BranchKey[] }
  | { readonly type: "FUNDING"; readonly before: readonly FundingLine[]; readonly after: readonly FundingLine[] };

/** A pledge in two versions of a covenant. `number` is its number after (before, when it was removed); both numbers when it moved. */
export type PledgeDifference = {
  readonly kind: "ADDED" | "REMOVED" | "CHANGED" | "SAME";
  readonly pledgeId: string;
  readonly number: number;
  readonly numberBefore: number | null;
  readonly title: string;
  /** The text after; before, when it was removed. */
  readonly content: PledgeContent;
  readonly changes: readonly Change[];
};

/** Two versions of a covenant compared: the pledges in the order of the later one, then those that are gone. */
export type CovenantDifference = {
  readonly preamble: { readonly before: string | null; readonly after: string | null } | null;
  readonly pledges: readonly PledgeDifference[];
};
