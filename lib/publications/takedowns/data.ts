import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { fromDbDate } from "@/lib/kernel/dates";
import type { TakeDownRow } from "./types";

const MOST = 200;

/** What was taken off public pages of the actor's own place, newest first; empty for who does not publish. */
export async function takeDowns(actor: Actor): Promise<readonly TakeDownRow[]> {
  if (!can(actor, "publications.manage")) return [];
  const rows = await prisma.takeDown.findMany({
    where: { placeId: actor.membership.placeId },
    orderBy: [{ doneAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map(({ id, kind, fileId, name, askedBy, askedDay, reason, doneAt, doneByName, liftedAt, liftedByName, liftReason }) => ({
    ...{ id, kind, fileId, name, askedBy, reason, doneAt, doneByName },
    askedDay: fromDbDate(askedDay),
    lifted: liftedAt && { at: liftedAt, by: liftedByName ?? "", reason: liftReason ?? "" },
  }));
}
