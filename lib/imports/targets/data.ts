import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { PLACE_KINDS } from "@/lib/organizations/types";
import type { TargetWorld } from "./types";

/** A set of the actor's place with its targets; null when there is none such. */
export async function loadTargetWorld(actor: Actor, db: Tx, setId: string): Promise<TargetWorld | null> {
  const { placeId } = actor.membership;
  const [set, units] = await Promise.all([
    db.targetSet.findFirst({
      where: { id: setId, placeId, deletedAt: null },
      select: {
        fromDay: true,
        toDay: true,
        place: { select: { name: true } },
        targets: { where: { deletedAt: null }, orderBy: { position: "asc" } },
      },
    }),
    db.organization.findMany({
      where: { placeId, deletedAt: null, kind: { notIn: [...PLACE_KINDS] } },
      select: { id: true, name: true, code: true },
    }),
  ]);
  if (!set) return null;
  const targets = set.targets.map(({ id, version, name, field, unit, isFalling, goalText, asPublished, organizationId, ...row }) => ({
    ...{ id, version, name, field, unit, isFalling, goalText, asPublished, organizationId },
    ...{ base: row.base?.toNumber() ?? null, goal: row.goal?.toNumber() ?? null },
    ...{ fromDay: fromDbDateOrNull(row.fromDay), toDay: fromDbDateOrNull(row.toDay) },
  }));
  return { setId, placeName: set.place.name, from: fromDbDateOrNull(set.fromDay), to: fromDbDateOrNull(set.toDay), targets, units };
}
