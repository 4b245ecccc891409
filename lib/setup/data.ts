import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { membershipsInForce } from "@/lib/auth/actor-source";
import { prisma } from "@/lib/db/client";
import { PLACE_KINDS } from "@/lib/organizations/types";
import type { Beginnings, HigherBeginnings, WardBeginnings } from "./types";

/** How far a new place has come; null for who does not administer it, and once nothing is left to begin with. */
export async function beginnings(actor: Actor): Promise<Beginnings | null> {
  if (!can(actor, "place.settings")) return null;
  return actor.membership.placeKind === "WARD" ? wardBeginnings(actor) : higherBeginnings(actor);
}

async function wardBeginnings(actor: Actor): Promise<WardBeginnings | null> {
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
  return campaignCount > 0 ? null : { level: "WARD", unitCount, withoutRepresentative, officialCount, notOpened };
}

async function higherBeginnings(actor: Actor): Promise<HigherBeginnings | null> {
  const wards = { kind: "WARD" as const, deletedAt: null, path: { startsWith: actor.membership.placePath } };
  const { where: inForce } = membershipsInForce(actor.today);
  const [wardCount, withoutAdministrator] = await Promise.all([
    prisma.organization.count({ where: wards }),
    prisma.organization.count({ where: { ...wards, memberships: { none: { ...inForce, role: "ADMINISTRATOR" } } } }),
  ]);
  return wardCount > 0 && withoutAdministrator === 0 ? null : { level: "ABOVE", wardCount, withoutAdministrator };
}
