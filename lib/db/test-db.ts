import { env } from "@/lib/env";
import { prisma } from "./client";

/** The database of one test file. */
export type TestDatabase = { readonly url: string; readonly prisma: typeof prisma };

/**
 * The database of this test file: all migrations applied, no rows, shared with no other file.
 * It is made before the file's imports run, so that `prisma` of `lib/db/client.ts` already points to it; `beforeAll(testDatabase)` opens it.
 */
export async function testDatabase(): Promise<TestDatabase> {
  if (!env.DATABASE_URL) throw new Error("Only files named *.db.test.ts get a database.");
  await prisma.$connect();
  return { url: env.DATABASE_URL, prisma };
}
