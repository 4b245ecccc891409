import type { CampaignStatus } from "@/lib/campaigns/types";
import type { LoadedBlock } from "../loading/types";
import type { CovenantFacts, PledgeEntry, RevisionHead, SignatureView } from "../types";

/** A revision as its readers see it. `submittedBy` and `decidedBy` are names, null when it has not happened. */
export type RevisionView = RevisionHead & {
  readonly version: number;
  readonly preamble: string | null;
  readonly amendReason: string | null;
  readonly returnReason: string | null;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly submittedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly signedAt: Date | null;
  readonly code: string | null;
  readonly hash: string | null;
  readonly signature: SignatureView | null;
};

export type ContentWord = { readonly id: string; readonly number: number; readonly text: string };
export type UnitWord = { readonly id: string; readonly name: string };

/** The words behind the ids that pledges name: the campaign's numbered contents, the units of the place. */
export type Names = { readonly contents: readonly ContentWord[]; readonly units: readonly UnitWord[] };

/** A covenant with all its revisions, in the actor's scope; the text of one revision is read apart. */
export type CovenantView = {
  readonly id: string;
  readonly facts: CovenantFacts;
  readonly campaign: {
    readonly id: string;
    readonly name: string;
    readonly theme: string | null;
    readonly status: CampaignStatus;
  };
  readonly block: LoadedBlock | null;
  readonly revisions: readonly RevisionView[];
};

/** A pledge of a revision as its readers see it: what was taken out of a draft has the number 0. */
export type PledgeView = PledgeEntry & { readonly version: number; readonly isRemoved: boolean };

/** The public address of a proof, and its QR code as a picture's address. */
export type ProofAddress = { readonly address: string; readonly qr: string };
