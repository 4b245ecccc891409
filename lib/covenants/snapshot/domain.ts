import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import type { PledgeContent } from "@/lib/pledges/types";
import type { PledgeEntry } from "../types";
import type { CovenantSnapshot, Sealed, SignedPledge } from "./types";

/** SHA-256 of a pledge's canonical text: the same pledge has the same hash wherever it stands. */
export function pledgeHash(content: PledgeContent): string {
  return sha256(canonicalJson(content));
}

/** Pledges in the order of the paper, numbered from 1, each with the hash of its text. */
export function signPledges(entries: readonly PledgeEntry[]): readonly SignedPledge[] {
  return [...entries]
    .sort((left, right) => left.number - right.number)
    .map(({ pledgeId, content }, index) => ({ number: index + 1, pledgeId, hash: pledgeHash(content), content }));
}

/** The bytes that are signed and kept: canonical JSON (RFC 8785), and its SHA-256. */
export function seal(snapshot: CovenantSnapshot): Sealed {
  const text = canonicalJson(snapshot);
  return { text, hash: sha256(text) };
}

/** Whether kept bytes are still those that were hashed. */
export function isIntact(sealed: Sealed): boolean {
  return sha256(sealed.text) === sealed.hash;
}

const SHORT = 12;

/** The first digits of a hash, enough to compare by eye with a printed paper. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT);
}
