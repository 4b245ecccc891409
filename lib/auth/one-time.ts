import "server-only";
import { createHmac, randomInt } from "node:crypto";
import { env } from "@/lib/env";
import { AppError } from "@/lib/kernel/errors";
import { sha256 } from "@/lib/kernel/hash";

const CODE_DIGITS = 12;

function sealed(purpose: string, text: string): Buffer {
  if (!env.AUTH_SECRET) throw new AppError("BROKEN", "AUTH_SECRET is not set");
  return createHmac("sha256", env.AUTH_SECRET).update(`${purpose}:${text}`).digest();
}

/**
 * The secret of a one-time link, derived from the link's id and the installation's secret: whoever proved the short code gets the
 * same link, and a copy of the database alone opens nothing.
 */
export function linkToken(linkId: string): string {
  return sealed("link", linkId).toString("base64url");
}

/**
 * The secret in the address of a screen that shows something without a sign-in, derived from what it shows and how often it was renewed: it
 * can be shown again to whoever looks after the screen, and a copy of the database alone opens nothing.
 */
export function displayToken(subjectId: string, number: number): string {
  return sealed("display", `${subjectId}:${number}`).toString("base64url");
}

/** The secret in the address of a person's own calendar, derived from the person and how often it was renewed. */
export function calendarToken(personId: string, number: number): string {
  return sealed("calendar", `${personId}:${number}`).toString("base64url");
}

/** Whether a stored hash is that of the person's address: with another secret of the installation it is not, and the address opens nothing. */
export function isCalendarOpen({
  personId,
  number,
  tokenHash: known,
}: {
  personId: string;
  number: number;
  tokenHash: string | null;
}): boolean {
  return known !== null && known === tokenHash(calendarToken(personId, number));
}

/** How a link's token is stored and found. */
export function tokenHash(token: string): string {
  return sha256(token);
}

/** A new short code: twelve digits, which an old phone's number pad types and a telephone call passes on without mistakes. */
export function newCode(): string {
  return Array.from({ length: CODE_DIGITS }, () => randomInt(10)).join("");
}

/** How a short code is stored and found. It is short enough to be tried out against a stolen database, so the installation's secret goes in. */
export function codeHash(code: string): string {
  return sealed("code", code).toString("hex");
}

/** The key under which failures of an account or address are counted; the table names nobody. */
export function throttleKey(kind: "account" | "address" | "code" | "setup", text: string): string {
  return sealed(`throttle-${kind}`, text).toString("hex");
}
