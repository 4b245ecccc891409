import { LIMITS, TRUSTED_DAYS, UNTRUSTED_HOURS, WINDOW_MINUTES } from "./constants";

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;

/** What failures are counted by. */
export type AttemptKind = "account" | "address" | "code" | "setup";

/** How many failures are borne for a kind; `text` is empty where the address is not known and everybody is counted together. */
export function limitOf(kind: AttemptKind, text: string): number {
  return text === "" && kind !== "setup" ? LIMITS.everybody : LIMITS[kind];
}

/** The moment from which failures count. */
export function windowStart(now: Date): Date {
  return new Date(now.getTime() - WINDOW_MINUTES * MS_PER_MINUTE);
}

/**
 * Whole minutes until another attempt is borne, at least 1, or null when one is borne now.
 * `oldestThatCounts` is the moment of the limit-th newest failure: while it lies in the window, the window is full.
 */
export function minutesToWait(oldestThatCounts: Date | null, now: Date): number | null {
  if (!oldestThatCounts) return null;
  const left = oldestThatCounts.getTime() - windowStart(now).getTime();
  return left > 0 ? Math.max(1, Math.ceil(left / MS_PER_MINUTE)) : null;
}

/** When a session that begins at a moment ends. */
export function sessionEnd(trusted: boolean, now: Date): Date {
  return new Date(now.getTime() + (trusted ? TRUSTED_DAYS * 24 : UNTRUSTED_HOURS) * MS_PER_HOUR);
}

const ORIGIN = "http://local.invalid";

/**
 * Where to go after sign-in: a path of this site, or "/" for anything that could lead elsewhere ("//evil", "/\evil", "javascript:", tabs and
 * line feeds that browsers drop), or back to the sign-in pages.
 */
export function safeNext(text: string): string {
  if (!text.startsWith("/") || text.length > 1_000 || /[\\\p{Cc}]/u.test(text)) return "/";
  if (!URL.canParse(text, ORIGIN)) return "/";
  const url = new URL(text, ORIGIN);
  const path = url.pathname + url.search;
  if (url.origin !== ORIGIN || path.startsWith("//")) return "/";
  return /^\/(login|welcome|code|setup|api)(\/|\?|$)/.test(path) ? "/" : path;
}
