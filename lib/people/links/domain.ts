import type { ReasonCode } from "@/lib/kernel/reasons";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { FIRST_SIGN_IN_DAYS, RESET_DAYS } from "./constants";
import type { LinkPurpose, LinkState } from "./types";

const MS_PER_DAY = 86_400_000;
const CODE = /^\d{12}$/;

/** What is stored of a link's life. */
export type LinkFacts = { readonly usedAt: Date | null; readonly revokedAt: Date | null; readonly expiresAt: Date };

/** When a link made at a moment ends. */
export function expiryOf(purpose: LinkPurpose, madeAt: Date): Date {
  const days = purpose === "FIRST_SIGN_IN" ? FIRST_SIGN_IN_DAYS : RESET_DAYS;
  return new Date(madeAt.getTime() + days * MS_PER_DAY);
}

/** How a link stands at a moment; that it was used or replaced says more than that it has expired meanwhile. */
export function linkState(link: LinkFacts, now: Date): LinkState {
  if (link.usedAt) return "USED";
  if (link.revokedAt) return "REPLACED";
  return link.expiresAt <= now ? "EXPIRED" : "OPEN";
}

const REFUSALS = { OPEN: null, USED: "people.linkUsed", REPLACED: "people.linkReplaced", EXPIRED: "people.linkExpired" } as const;

/** Why a link opens nothing, as a reason that says what to do; null for one that is open. There being no link is a reason too. */
export function refusalOf(state: LinkState | null): ReasonCode | null {
  return state === null ? "people.linkUnknown" : REFUSALS[state];
}

/** Refuses a link that opens nothing any more. */
export function checkLink(link: LinkFacts | null, now: Date): Result<true> {
  const refusal = refusalOf(link && linkState(link, now));
  return refusal === null ? ok(true) : refuse(refusal);
}

/** A short code as it was typed: spaces, dots and dashes between its groups do not count; anything but twelve digits is none. */
export function parseCode(text: string): Result<string> {
  const digits = text.replace(/[\s.\-\u00a0]+/g, "");
  return CODE.test(digits) ? ok(digits) : refuse("people.codeNotUnderstood", { field: "code" });
}

/** "482 915 307 664": how a short code is shown and printed. */
export function formatCode(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, "$1 ");
}
