import "server-only";
import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the least cost that OWASP names: 19 MiB, two passes, one lane (the library's own default is Argon2id too). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Vietnamese letters arrive composed from one keyboard and decomposed from another; both are one password. */
function normalise(password: string): string {
  return password.normalize("NFKC");
}

/** The hash of a password as it is stored, with its salt and cost inside. */
export async function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), COST);
}

let dummy: Promise<string> | null = null;

/**
 * Whether a password belongs to a stored hash. Without a hash (no such account, or none set yet) the same work is done for nothing,
 * so that the time of the answer does not tell whether the account exists.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hash(randomBytes(16), COST);
  const matches = await verify(stored ?? (await dummy), normalise(password));
  return stored !== null && matches;
}
