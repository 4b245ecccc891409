import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { type ChainState, verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import type { HistoryEntry, HistoryOf, HistoryPage } from "./types";

const PAGE = 50;

function readParams(value: unknown): HistoryEntry["params"] {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, item]) => typeof item === "string" || typeof item === "number"));
}

/**
 * A stretch of one place's history (the own one unless another is named), newest first, within what the actor may read: a representative sees the own unit's only.
 * `before` is the number of the last line of the stretch before. One query.
 */
export async function historyOf(actor: Actor, of: HistoryOf, before: number | null = null, take: number = PAGE): Promise<HistoryPage> {
  const rows = await prisma.auditEvent.findMany({
    where: {
      AND: [
        unitScope(actor),
        {
          placeId: of.placeId ?? actor.membership.placeId,
          ...(of.campaignId ? { campaignId: of.campaignId } : {}),
          ...(of.organizationId ? { organizationId: of.organizationId } : {}),
          ...(of.subjectIds ? { subjectId: { in: [...of.subjectIds] } } : {}),
          ...(before === null ? {} : { seq: { lt: before } }),
        },
      ],
    },
    orderBy: { seq: "desc" },
    take: take + 1,
    select: { id: true, seq: true, at: true, actorName: true, actorPost: true, type: true, params: true },
  });
  const shown = rows.slice(0, take);
  const last = shown.at(-1);
  return {
    entries: shown.map((row) => ({ ...row, seq: Number(row.seq), params: readParams(row.params) })),
    older: rows.length > take && last ? Number(last.seq) : null,
  };
}

/** Whether the chain of the actor's own place holds, recomputed from its first line. */
export async function chainOf(actor: Actor): Promise<ChainState> {
  return verifyChain(actor.membership.placeId);
}
