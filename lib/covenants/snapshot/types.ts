import type { PledgeContent } from "@/lib/pledges/types";
import type { SigningMethod } from "../types";

export type NamedId = { readonly id: string; readonly name: string };

/** A pledge as signed: its number in the paper, its text, and the SHA-256 of the canonical JSON of that text. */
export type SignedPledge = {
  readonly number: number;
  readonly pledgeId: string;
  readonly hash: string;
  readonly content: PledgeContent;
};

/** A person who signed or took the signature, with the post as of that day. `personId` null = no account. */
export type SignedPerson = { readonly personId: string | null; readonly name: string; readonly post: string };

/** A file that belongs to the signature; its bytes are named by their SHA-256. */
export type SignedFile = { readonly role: "DRAWING" | "SCAN" | "CERTIFIED_PDF"; readonly id: string; readonly sha256: string };

/**
 * Exactly what was signed, complete in itself: it can be read and checked without the database. Times are ISO 8601 in UTC:
 * `signedAt` by the signer's device or as written on the paper, `receivedAt` when the system took it.
 * `contents` and `supporters` give the words behind the ids that the pledges name.
 */
export type CovenantSnapshot = {
  readonly format: "giao-uoc.covenant.1";
  readonly code: string;
  readonly place: NamedId;
  readonly campaign: NamedId & { readonly theme: string | null };
  readonly block: NamedId;
  readonly unit: NamedId;
  readonly covenantId: string;
  readonly revision: {
    readonly id: string;
    readonly number: number;
    /** The signed revision that this one replaces, and why; null for the first. */
    readonly amends: { readonly number: number; readonly hash: string; readonly reason: string | null } | null;
  };
  readonly preamble: string | null;
  readonly pledges: readonly SignedPledge[];
  readonly contents: readonly NamedId[];
  readonly supporters: readonly NamedId[];
  readonly method: SigningMethod;
  readonly signer: SignedPerson;
  readonly witness: SignedPerson | null;
  readonly files: readonly SignedFile[];
  readonly signedAt: string;
  readonly receivedAt: string;
};

/** A snapshot as it is kept: the exact bytes (UTF-8) that were hashed, and their SHA-256. */
export type Sealed = { readonly text: string; readonly hash: string };
