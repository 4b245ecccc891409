import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { pledgeOf, ruleOf } from "../domain";
import type { Audience, NoticedEvent, Recipient, Settling, Telling } from "../types";

type Addressee = {
  readonly placeId: string;
  readonly audience: Audience;
  readonly organizationId: string | null;
  readonly personId: string | null;
};

/**
 * Writes the notices of a change and marks as done what it settles, inside the transaction that makes the change. Called by the history alone, so that nobody
 * is told of what did not happen.
 */
export async function writeNotices(actor: Actor, tx: Tx, placeId: string, event: NoticedEvent): Promise<void> {
  const rule = ruleOf(event);
  if (!rule) return;
  for (const settling of rule.settles) await settle(actor, tx, event, settling);
  const rows: Prisma.NoticeCreateManyInput[] = [];
  for (const telling of rule.tells) rows.push(...(await rowsOf(actor, tx, placeId, event, telling)));
  if (rows.length > 0) await tx.notice.createMany({ data: rows });
}

function whatIsSettled(event: NoticedEvent, { of }: Settling): Prisma.NoticeWhereInput | null {
  const { subject, campaignId, organizationId } = event;
  if (of === "record") return { subjectId: subject.id };
  if (of === "unitRecord") return { subjectId: subject.id, organizationId: organizationId ?? null };
  if (of === "pledge") return { pledgeId: pledgeOf(event) ?? subject.id };
  if (!campaignId) return null;
  return of === "campaign" ? { campaignId } : { campaignId, organizationId: organizationId ?? null };
}

async function settle(actor: Actor, tx: Tx, event: NoticedEvent, settling: Settling): Promise<void> {
  const where = whatIsSettled(event, settling);
  if (!where) return;
  const pledgeId = pledgeOf(event);
  if (settling.unlessClaimed && pledgeId) {
    const claimed = await tx.pledge.count({ where: { id: pledgeId, status: "DONE_REPORTED" } });
    if (claimed > 0) return;
  }
  await tx.notice.updateMany({
    where: { AND: [where, { kind: { in: [...settling.kinds] }, waits: true, doneAt: null }] },
    data: { doneAt: actor.now },
  });
}

async function unitsOf(tx: Tx, campaignId: string | null): Promise<string[]> {
  if (!campaignId) return [];
  const members = await tx.blockMember.findMany({ where: { campaignId }, select: { organizationId: true } });
  return members.map(({ organizationId }) => organizationId);
}

async function addresseesOf(tx: Tx, placeId: string, event: NoticedEvent, to: Recipient): Promise<Addressee[]> {
  const organizationId = event.organizationId ?? null;
  const { asker, personId = null, unitIds = [] } = event.concerns ?? {};
  const unit = (id: string): Addressee => ({ placeId, audience: "UNIT", organizationId: id, personId: null });
  switch (to) {
    case "UNIT":
      return organizationId ? [unit(organizationId)] : [];
    case "NAMED_UNITS":
      return unitIds.map(unit);
    case "OFFICIALS":
    case "LEADERS":
      return [{ placeId, audience: to, organizationId, personId: null }];
    case "CAMPAIGN_UNITS":
      return (await unitsOf(tx, event.campaignId ?? null)).map(unit);
    case "ASKER":
      return asker ? [{ ...asker, organizationId, personId: null }] : [];
    case "PERSON":
      return personId ? [{ placeId, audience: "PERSON", organizationId, personId }] : [];
  }
}

/** What is asked again replaces what was asked before. */
async function replace(actor: Actor, tx: Tx, same: { kind: string; subjectId: string }, addressees: readonly Addressee[]): Promise<void> {
  const organizationIds = addressees.flatMap(({ organizationId }) => organizationId ?? []);
  await tx.notice.updateMany({
    where: { ...same, organizationId: { in: organizationIds }, waits: true, doneAt: null },
    data: { doneAt: actor.now },
  });
}

async function rowsOf(
  actor: Actor,
  tx: Tx,
  placeId: string,
  event: NoticedEvent,
  { kind, to, waits, about }: Telling,
): Promise<Prisma.NoticeCreateManyInput[]> {
  const pledgeId = pledgeOf(event);
  const subject = about === "pledge" && pledgeId ? { type: "pledge", id: pledgeId } : event.subject;
  const addressees = (await Promise.all(to.map((one) => addresseesOf(tx, placeId, event, one)))).flat();
  if (waits) await replace(actor, tx, { kind, subjectId: subject.id }, addressees);
  return addressees.map((addressee) => ({
    ...addressee,
    id: newId(),
    kind,
    subjectType: subject.type,
    subjectId: subject.id,
    pledgeId,
    campaignId: event.campaignId ?? null,
    params: { ...event.params, actor: actor.person?.name ?? "" },
    at: actor.now,
    actorPersonId: actor.person?.id ?? null,
    waits,
  }));
}
