import "server-only";
import { prisma } from "@/lib/db/client";
import { hashOf } from "./event";

/** Whether a place's chain holds: `brokenAt` is the first event whose content, link or number is not what it was. */
export type ChainState = { readonly holds: boolean; readonly length: number; readonly brokenAt: number | null; readonly head: string };

const BATCH = 1_000;

/** Recomputes every hash of a place's history from the first event to the head. */
export async function verifyChain(placeId: string): Promise<ChainState> {
  const head = await prisma.auditHead.findUnique({ where: { placeId } });
  let previous = "";
  let seq = 0n;
  for (;;) {
    const events = await prisma.auditEvent.findMany({ where: { placeId, seq: { gt: seq } }, orderBy: { seq: "asc" }, take: BATCH });
    for (const event of events) {
      seq += 1n;
      const holds = event.seq === seq && event.previousHash === previous && hashOf(event) === event.hash;
      if (!holds) return { holds: false, length: Number(head?.seq ?? 0n), brokenAt: Number(seq), head: head?.hash ?? "" };
      previous = event.hash;
    }
    if (events.length < BATCH) break;
  }
  const complete = seq === (head?.seq ?? 0n) && previous === (head?.hash ?? "");
  return { holds: complete, length: Number(seq), brokenAt: complete ? null : Number(seq) + 1, head: head?.hash ?? "" };
}
