import "server-only";
import type { Result } from "@/lib/kernel/result";
import { prisma } from "./client";
import type { Prisma } from "./generated/client";

/** A transaction in which the place's lock is held. */
export type Tx = Prisma.TransactionClient;

const WRITE_LIMITS = { maxWait: 10_000, timeout: 30_000 };

class Refused extends Error {
  constructor(readonly result: Result<never>) {
    super("refused");
  }
}

/**
 * Runs one write of a place: takes the place's one lock (the head of its history), then `work`. A refusal undoes whatever `work` wrote before it.
 * Writes of one place follow one another; those of different places do not wait for each other.
 */
export async function writeInPlace<T>(placeId: string, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await prisma.$transaction(async (tx) => {
      await lockPlace(tx, placeId);
      const result = await work(tx);
      if (!result.ok) throw new Refused(result);
      return result;
    }, WRITE_LIMITS);
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

/** Locks the head of a place's history, made when it is missing, until the transaction ends. */
export async function lockPlace(tx: Tx, placeId: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO "AuditHead" ("placeId") VALUES (${placeId}::uuid) ON CONFLICT DO NOTHING`;
  await tx.$queryRaw`SELECT 1 FROM "AuditHead" WHERE "placeId" = ${placeId}::uuid FOR UPDATE`;
}
