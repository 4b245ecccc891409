import "server-only";
import type { Actor } from "@/lib/access/actor";
import { membershipsInForce } from "@/lib/auth/actor-source";
import type { Tx } from "@/lib/db/write";
import type { SourceRow } from "../rows/domain";
import { loginOf } from "./domain";
import type { AccountWorld } from "./types";

/** What accounts of a file are held against in the actor's place. */
export async function loadAccountWorld(actor: Actor, db: Tx, rows: readonly SourceRow[]): Promise<AccountWorld> {
  const { placeId, placeName } = actor.membership;
  const logins = rows.flatMap((row) => loginOf(row) ?? []);
  const [offices, accounts, elsewhere] = await Promise.all([
    db.organization.findMany({
      where: { placeId, deletedAt: null },
      select: { id: true, name: true, code: true, kind: true, placeId: true, path: true },
    }),
    db.person.findMany({
      where: { placeId },
      select: {
        ...{ id: true, version: true, fullName: true, login: true, disabledAt: true },
        memberships: { where: membershipsInForce(actor.today).where, select: { organizationId: true, role: true, post: true } },
      },
    }),
    db.person.findMany({ where: { login: { in: logins }, placeId: { not: placeId } }, select: { login: true } }),
  ]);
  return {
    placeName,
    offices,
    accounts: accounts.map(({ disabledAt, memberships, ...person }) => ({
      ...person,
      isDisabled: disabledAt !== null,
      posts: memberships,
    })),
    takenLogins: new Set(elsewhere.map(({ login }) => login)),
  };
}
