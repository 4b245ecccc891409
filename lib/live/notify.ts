import "server-only";
import type { Tx } from "@/lib/db/write";
import type { Topic } from "./topics";

/** The one channel on which every process listens. */
export const CHANNEL = "giao_uoc_live";

/**
 * Tells every process that something under a topic has changed. It is part of the caller's transaction: nobody hears of what was undone,
 * and who hears of it finds it written. PostgreSQL lets notifying transactions commit one after the other, so this is for
 * what people watch together, not for every write.
 */
export async function notify(tx: Tx, topic: Topic): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${topic})`;
}
