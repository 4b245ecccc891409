import type { Day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import type { Branch, BranchChoice, PledgeStatus } from "../types";

/** What a change of a pledge answers. */
export type ChangedPledge = { readonly pledgeId: string; readonly version: number; readonly status: PledgeStatus };

/** What can become of a signed pledge; each has a page of its own at /pledges/<id>/<step>. */
export const COURSE_STEPS = [
  "branch",
  "confirm",
  "precondition",
  "acceptance",
  "extension",
  "pause",
  "resume",
  "not-delivered",
  "cancel",
] as const;
export type CourseStep = (typeof COURSE_STEPS)[number];

/** A step that the pledge's state asks for or allows; `whyNot` says why the reader cannot take it. */
export type OpenStep = { readonly step: CourseStep; readonly whyNot: Reason | null };

/** Everything that the pages of a pledge's steps need. */
export type PledgeCourse = {
  readonly pledgeId: string;
  readonly version: number;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly status: PledgeStatus;
  readonly due: Day | null;
  readonly signedDue: Day | null;
  readonly extensionCount: number;
  readonly branches: readonly Branch[];
  readonly choice: BranchChoice | null;
  /** The branch whose precondition is open, null when none is. */
  readonly waitsFor: Branch | null;
  /** The day that the accepted figures show the pledge was done, null when they do not. */
  readonly doneOn: Day | null;
  readonly steps: readonly OpenStep[];
};
