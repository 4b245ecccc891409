import type { SigningMethod } from "@/lib/covenants/types";
import type { PledgeContent } from "@/lib/pledges/types";

/** A signature as a paper shows it. */
export type PaperSignature = {
  readonly method: SigningMethod;
  readonly name: string;
  readonly post: string;
  readonly signedAt: Date;
  readonly witness: { readonly name: string; readonly post: string } | null;
  readonly code: string;
  readonly hash: string;
};

/** What a covenant's papers are made of: the frozen snapshot of a signed one, else the version that is under way. */
export type CovenantText = {
  readonly placeName: string;
  readonly unitName: string;
  readonly isResidential: boolean;
  readonly blockName: string | null;
  readonly campaign: { readonly name: string; readonly theme: string | null };
  readonly revisionNumber: number;
  /** A signed version that this one replaces, and why. */
  readonly amends: { readonly number: number; readonly reason: string | null } | null;
  readonly preamble: string | null;
  readonly pledges: readonly { readonly number: number; readonly content: PledgeContent; readonly supporters: readonly string[] }[];
  readonly signature: PaperSignature | null;
};

/** Where a proof is checked: its public address. */
export type ProofPlace = { readonly address: string };
