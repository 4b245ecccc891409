import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { membershipsInForce } from "@/lib/auth/actor-source";
import { prisma } from "@/lib/db/client";
import { PLACE_KINDS } from "@/lib/organizations/types";
import type { Beginnings } from "./types";

/** How far a new place has come on the way to its first campaign; null for who does not administer it, or once it has a campaign. */
export async function beginnings(actor: Actor): Promise<Beginnings | null> {
  if (!can(actor, "place.settings")) return null;
  const { placeId } = actor.membership;
  const units = { placeId, deletedAt: null, kind: { notIn: [...PLACE_KINDS] } };
  const { where: inForce } = membershipsInForce(actor.today);
  const [campaignCount, unitCount, withoutRepresentative, officialCount, notOpened] = await Promise.all([
    prisma.campaign.count({ where: { placeId, deletedAt: null } }),
    prisma.organization.count({ where: units }),
    prisma.organization.count({ where: { ...units, memberships: { none: { ...inForce, role: "REPRESENTATIVE" } } } }),
    prisma.membership.count({ where: { ...inForce, placeId, role: "OFFICIAL" } }),
    prisma.person.count({ where: { placeId, disabledAt: null, passwordHash: null } }),
  ]);
  return campaignCount > 0 ? null : { unitCount, withoutRepresentative, officialCount, notOpened };
}
