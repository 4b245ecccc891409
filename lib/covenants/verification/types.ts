import type { Day } from "@/lib/kernel/dates";
import type { PledgeContent, PledgeKind, PledgeStatus } from "@/lib/pledges/types";
import type { SignedPerson } from "../snapshot/types";
import type { SigningMethod } from "../types";

/** A signature as its own table has it today. */
export type StoredSignature = {
  readonly method: SigningMethod;
  readonly signer: SignedPerson;
  readonly witness: SignedPerson | null;
  readonly signedAt: string;
  readonly receivedAt: string;
  readonly fileIds: readonly string[];
};

/** A governing pledge as its own table has it today: the whole text, and the columns that repeat parts of it. */
export type LivePledge = {
  readonly pledgeId: string;
  readonly organizationId: string;
  readonly position: number;
  readonly status: PledgeStatus;
  readonly content: PledgeContent;
  readonly contentHash: string;
  readonly kind: PledgeKind;
  readonly title: string;
  readonly location: string | null;
  readonly weight: number;
  readonly signedDueDay: Day | null;
  readonly isDeleted: boolean;
};

/** What the chain of history recorded when the covenant was signed. */
export type ChainedSignature = {
  readonly code: string;
  readonly hash: string;
  readonly signer: SignedPerson | null;
  readonly pledges: readonly { readonly pledgeId: string; readonly hash: string }[];
};

/** Everything that is compared, as it lies in the database at this moment. `live` is null when another revision is in force. */
export type Evidence = {
  readonly code: string;
  readonly revisionNumber: number;
  readonly covenantId: string;
  readonly snapshot: string | null;
  readonly hash: string | null;
  readonly signature: StoredSignature | null;
  readonly versions: readonly { readonly pledgeId: string; readonly content: PledgeContent }[];
  readonly live: readonly LivePledge[] | null;
  /** SHA-256 of each file of the signature as the store has it. */
  readonly files: readonly { readonly id: string; readonly sha256: string }[];
  readonly chained: ChainedSignature | null;
  readonly chainHolds: boolean;
  readonly chainBrokenAt: number | null;
};

/**
 * What does not agree. PLEDGE: its number in the paper; `where` SIGNED = the signed text itself, LIVE = the text in force that reports and
 * figures use. SIGNER: name, post, way or time of signing. FILE: a file of the signature. WHOLE: the paper as a whole.
 * CHAIN: the place's history, from entry `at` on.
 */
export type Difference =
  | { readonly kind: "PLEDGE"; readonly number: number; readonly where: "SIGNED" | "LIVE" }
  | { readonly kind: "SIGNER" }
  | { readonly kind: "FILE" }
  | { readonly kind: "WHOLE" }
  | { readonly kind: "CHAIN"; readonly at: number };

/** What a stranger is told about a proof: never the text, the signer or the drawn signature. */
export type Verification = {
  readonly code: string;
  readonly unit: string;
  readonly campaign: string;
  readonly place: string;
  readonly signedOn: Day;
  readonly revisionNumber: number;
  readonly shortHash: string;
  /** IN_FORCE, or replaced by a later signed revision. */
  readonly isInForce: boolean;
  readonly matches: boolean;
  readonly differences: readonly Difference[];
};
