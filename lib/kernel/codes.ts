import { randomBytes, randomInt } from "node:crypto";

/** Letters and digits that are not mistaken for one another on paper or over the telephone: no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V. */
const ALPHABET = "34679ACDEFGHJKMNPRTWXY";
const GROUP = 4;

/** A random code of `length` letters and digits that are told apart at sight; about 4,4 bits each. */
export function randomCode(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}

/** A secret for an address that nobody types: 144 random bits in letters that an address may hold. */
export function secretKey(): string {
  return randomBytes(18).toString("base64url");
}

/** A code in groups of four for reading and typing: "K7MT-3F9T-XW4R". */
export function groupCode(code: string): string {
  return code.replace(new RegExp(`(.{${GROUP}})(?=.)`, "g"), "$1-");
}

/** A code as somebody typed it: capital letters, without spaces, dashes and dots; null when it holds anything that no code has. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.\-–_]/g, "");
  return code !== "" && code.length <= 32 && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}
