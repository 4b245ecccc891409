import type { Day } from "@/lib/kernel/dates";
import type { BranchKey, MeasureType, PledgeContent, PledgeKind, PledgeStatus } from "../types";

/** A pledge of a covenant that was just signed: `number` is its place in the paper, `hash` the SHA-256 of its text. */
export type PledgeToGovern = {
  readonly pledgeId: string;
  readonly number: number;
  readonly hash: string;
  readonly content: PledgeContent;
};

/** A covenant that was just signed. `cancelReason`: why pledges that it no longer has are given up. */
export type CovenantToGovern = {
  readonly placeId: string;
  readonly campaignId: string;
  readonly covenantId: string;
  readonly organizationId: string;
  readonly blockId: string;
  readonly pledges: readonly PledgeToGovern[];
  readonly cancelReason: string | null;
  readonly signedAt: Date;
};

/** What a governing pledge was before an amendment was signed. */
export type GovernedBefore = {
  readonly status: PledgeStatus;
  readonly content: PledgeContent;
  readonly dueDay: Day | null;
  readonly signedDueDay: Day | null;
  readonly branchKey: BranchKey | null;
  readonly branchConfirmedDay: Day | null;
  readonly metBranches: readonly BranchKey[];
};

/** What signing makes of a pledge. `keptMet`: branches whose met precondition still stands. */
export type Governed = {
  readonly status: PledgeStatus;
  readonly kind: PledgeKind;
  readonly measure: MeasureType;
  readonly dueDay: Day | null;
  readonly signedDueDay: Day | null;
  readonly branchKey: BranchKey | null;
  readonly keptMet: readonly BranchKey[];
};
