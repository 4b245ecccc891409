import "server-only";
import type { Actor } from "@/lib/access/actor";
import { noticeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { hrefOfSubject } from "./domain";
import type { NoticeMark } from "./schema";

/**
 * Marks one notice or all open ones as read by the actor; with `opens` it answers the page of the record. Marks are no change of any record: they take no lock
 * and are not told in the history.
 */
export async function markRead(actor: Actor, { id, all, opens }: NoticeMark): Promise<Result<{ readonly href: string | null }>> {
  const { person } = actor;
  if (!person || (!id && !all)) return refuse("access.notFound");
  const found = await prisma.notice.findMany({
    where: { AND: [noticeScope(actor), id ? { id } : { doneAt: null, reads: { none: { personId: person.id } } }] },
    select: { id: true, subjectType: true, subjectId: true },
  });
  const [first] = found;
  if (id && !first) return refuse("access.notFound");
  await prisma.noticeRead.createMany({
    data: found.map((notice) => ({ noticeId: notice.id, personId: person.id, readAt: actor.now })),
    skipDuplicates: true,
  });
  return ok({ href: opens && first ? hrefOfSubject(first.subjectType, first.subjectId) : null });
}
