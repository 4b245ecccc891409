import type { CampaignStatus } from "@/lib/campaigns/types";
import type { PledgeContent } from "@/lib/pledges/types";

/** Where one version of a covenant stands. */
export type RevisionStatus = "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SIGNED" | "SUPERSEDED";

/** What moves a revision on. */
export type RevisionEvent = "SUBMIT" | "RECALL" | "RETURN" | "APPROVE" | "SIGN" | "SUPERSEDE";

/** ACCOUNT: own account and password. DRAWN: by finger on the official's device. PAPER: a scan of the signed paper. */
export type SigningMethod = "ACCOUNT" | "DRAWN" | "PAPER";

/** A revision as the rules see it. `number` counts from 1 in its covenant; `basedOnId` is the revision that it was copied from. */
export type RevisionHead = {
  readonly id: string;
  readonly number: number;
  readonly status: RevisionStatus;
  readonly basedOnId: string | null;
  /** An amendment that was begun and left out again. */
  readonly isDropped: boolean;
};

/** Where a unit stands on the board: each unit in exactly one. */
export type BoardState = "NOT_SENT" | "WAITING" | "RETURNED" | "APPROVED" | "SIGNED";

/** `amendment`: where the amendment of a signed covenant stands, null when there is none under way. */
export type Standing = { readonly state: BoardState; readonly amendment: Exclude<BoardState, "SIGNED"> | null };

/** The least number of works and tasks that a block asks of each unit, or how many a unit has, or lacks. */
export type Counts = { readonly works: number; readonly tasks: number };

/** One pledge of a revision. `number` is its place in the paper, from 1. */
export type PledgeEntry = { readonly pledgeId: string; readonly number: number; readonly content: PledgeContent };

/** Who signed, with the post as of that day, and how it was taken. Times: by the device or paper, and when received. */
export type SignatureView = {
  readonly method: SigningMethod;
  readonly signerName: string;
  readonly signerPost: string;
  readonly signedAt: Date;
  readonly receivedAt: Date;
  readonly witnessName: string | null;
  readonly witnessPost: string | null;
  readonly drawingFileId: string | null;
  readonly scanFileId: string | null;
  readonly certifiedPdfId: string | null;
};

/** What the rules of who may do what look at. `placeId` owns the covenant, `organizationId` is its unit. */
export type CovenantFacts = {
  readonly placeId: string;
  readonly placeName: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly phase: CampaignStatus;
};
