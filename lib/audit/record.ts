import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { writeNotices } from "@/lib/notices/writing/mutations";
import { type AuditInput, hashOf, type Json } from "./event";

function jsonOrNull(value: Json | undefined) {
  return value === undefined || value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue);
}

/**
 * Adds one change to the place's history, linked to the one before, inside the caller's transaction, which holds the place's lock; and the notices that it
 * brings to those whom it concerns.
 * Returns the head's new hash.
 */
export async function record(tx: Tx, actor: Actor, placeId: string, input: AuditInput): Promise<string> {
  const head = await tx.auditHead.findUniqueOrThrow({ where: { placeId } });
  const event = {
    id: newId(),
    placeId,
    seq: head.seq + 1n,
    at: actor.now,
    actorPersonId: actor.person?.id ?? null,
    actorName: actor.person?.name ?? "",
    actorPost: actor.membership.post,
    type: input.type,
    subjectType: input.subject.type,
    subjectId: input.subject.id,
    campaignId: input.campaignId ?? null,
    organizationId: input.organizationId ?? null,
    params: input.params ?? {},
    before: input.before ?? null,
    after: input.after ?? null,
    previousHash: head.hash,
  };
  const hash = hashOf(event);
  await tx.auditEvent.create({ data: { ...event, before: jsonOrNull(input.before), after: jsonOrNull(input.after), hash } });
  await tx.auditHead.update({ where: { placeId }, data: { seq: event.seq, hash } });
  await writeNotices(actor, tx, placeId, input);
  return hash;
}
