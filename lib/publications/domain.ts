import { readCode } from "@/lib/kernel/codes";
import { CODE_LENGTH, MAX_SLUG, MIN_NAME_WORDS, PUBLIC_ROOT } from "./constants";
import type { PublicAddress, PublicationSubject } from "./types";

const MARKS = /\p{M}/gu;

/** A name as it stands in addresses: plain small letters and figures, words joined by "-", cut at a word. Never empty. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, MAX_SLUG) : `${slug}-${word}`;
    if (longer.length > MAX_SLUG) break;
    slug = longer;
  }
  return slug === "" ? "trang" : slug;
}

/** The address under which something is published; codes stand in small letters there. */
export function addressOf({ code, slug }: { readonly code: string; readonly slug: string }): PublicAddress {
  return { code, slug, path: `${PUBLIC_ROOT}/${slug}-${code.toLowerCase()}` };
}

/** The code in the last part of an address, whatever the name before it says; null when there is none. */
export function codeOf(segment: string): string | null {
  const code = readCode(segment.slice(segment.lastIndexOf("-") + 1));
  return code?.length === CODE_LENGTH ? code : null;
}

/** Nine to eleven figures as telephone numbers are written here: from 0 or +84, with spaces, dots or dashes between. */
const PHONE = /(?<![\d.,])(?:\+?84|0)(?:[\s.\-()]{0,2}\d){8,10}(?!\d)/;
const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** Whether a text holds somebody's telephone number or e-mail address: such a text stays off public pages whole. */
export function hasContact(text: string): boolean {
  return PHONE.test(text) || EMAIL.test(text);
}

const LETTER = "[\\p{L}\\p{M}\\p{N}]";

function patternOf(name: string): string {
  const words = name.normalize("NFC").split(/\s+/);
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
}

/** Whether a name may be taken off pages as a text: at least two words, so that no word of other names goes with it. */
export function isWholeName(name: string): boolean {
  return name.split(/\s+/).filter((word) => word !== "").length >= MIN_NAME_WORDS;
}

/**
 * Puts other words in the place of names wherever they stand as whole words in the texts of a value, whatever their capitals. Numbers, days and keys
 * stay; a value without texts comes back as it is.
 */
export function withoutNames<T>(value: T, names: readonly string[], instead: string): T {
  if (names.length === 0) return value;
  const any = names.map(patternOf).join("|");
  const pattern = new RegExp(`(?<!${LETTER})(?:${any})(?!${LETTER})`, "giu");
  const mend = (part: unknown): unknown => {
    if (typeof part === "string") return part.normalize("NFC").replace(pattern, () => instead);
    if (Array.isArray(part)) return part.map(mend);
    if (part === null || typeof part !== "object" || part instanceof Date) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, mend(inner)]));
  };
  return mend(value) as T;
}

/** The page on which an official publishes a subject. */
export function pageOf({ subject, subjectId }: { readonly subject: PublicationSubject; readonly subjectId: string }): string {
  if (subject === "PLACE") return "/publishing";
  return `/publishing/${subject === "CAMPAIGN" ? "campaigns" : "pledges"}/${subjectId}`;
}
