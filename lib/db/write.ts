import "server-only";
import type { Result } from "@/lib/kernel/result";
import { prisma } from "./client";
import type { Prisma } from "./generated/client";

/** A transaction in which the place's lock is held. */
export type Tx = Prisma.TransactionClient;

const MAX_WAIT = 10_000;
const WRITE_TIME = 30_000;

/** How long a write of thousands of records may hold its place, in milliseconds. */
export const LONG_WRITE = 10 * 60_000;

class Refused extends Error {
  constructor(readonly result: Result<never>) {
    super("refused");
  }
}

/**
 * Runs one write of a place: takes the place's one lock (the head of its history), then `work`. A refusal undoes whatever `work` wrote before it.
 * Writes of one place follow one another; those of different places do not wait for each other. `timeout` in milliseconds.
 */
export async function writeInPlace<T>(placeId: string, work: (tx: Tx) => Promise<Result<T>>, timeout = WRITE_TIME): Promise<Result<T>> {
  try {
    return await prisma.$transaction(
      async (tx) => {
        await lockPlace(tx, placeId);
        const result = await work(tx);
        if (!result.ok) throw new Refused(result);
        return result;
      },
      { maxWait: MAX_WAIT, timeout },
    );
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
