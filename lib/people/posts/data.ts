import "server-only";
import type { Actor } from "@/lib/access/actor";
import { keptScope, organizationScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";

const officeSelect = { id: true, name: true, kind: true, placeId: true, path: true } as const;

/** The place or unit in which a post is held, as the rules need it; null when the actor does not see it or it was removed. */
export async function findPostOffice(actor: Actor, organizationId: string, db: Tx = prisma) {
  return db.organization.findFirst({
    where: { AND: [{ id: organizationId, deletedAt: null }, organizationScope(actor)] },
    select: officeSelect,
  });
}

export type PostOffice = NonNullable<Awaited<ReturnType<typeof findPostOffice>>>;

const membershipSelect = {
  id: true,
  version: true,
  personId: true,
  placeId: true,
  role: true,
  post: true,
  fromDay: true,
  toDay: true,
  endedAt: true,
  person: { select: { fullName: true } },
  organization: { select: officeSelect },
} as const;

/** A post in the scope of somebody who keeps people, for the rules of mutations; null for everybody else. */
export async function findPost(actor: Actor, id: string, db: Tx = prisma) {
  const row = await db.membership.findFirst({
    where: { id, organization: keptScope(actor) },
    select: membershipSelect,
  });
  if (!row) return null;
  const { role, placeId, organization } = row;
  return {
    ...row,
    fromDay: fromDbDate(row.fromDay),
    toDay: fromDbDateOrNull(row.toDay),
    isOver: row.endedAt !== null,
    held: { role, placeId, kind: organization.kind, path: organization.path },
  };
}

export type Post = NonNullable<Awaited<ReturnType<typeof findPost>>>;
