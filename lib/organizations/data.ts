import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { organizationScope } from "@/lib/access/scope";
import { membershipsInForce } from "@/lib/auth/actor-source";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { compareVietnamese, foldForSearch } from "@/lib/kernel/text";
import { MOST_FOUND } from "./constants";
import { countBelow, idsOf, inOrder, nearestHelp, toTree } from "./domain";
import type { RemovalFacts } from "./policy";
import {
  type FoundOrganization,
  type OrganizationView,
  PLACE_KINDS,
  type PlaceContents,
  type PlaceRow,
  type Representative,
  type UnitRow,
} from "./types";

const PLACES = { in: [...PLACE_KINDS] };

/**
 * A place or unit with the way up to it; null when the actor does not see it. Removed ones are found: they are shown as removed.
 * Read once per request, for the title and the page.
 */
export const findOrganization = cache(async (actor: Actor, id: string): Promise<OrganizationView | null> => {
  const row = await prisma.organization.findFirst({
    where: { AND: [{ id }, organizationScope(actor)] },
    select: { id: true, version: true, kind: true, name: true, code: true, placeId: true, path: true, deletedAt: true, helpContact: true },
  });
  if (!row) return null;
  const above = await prisma.organization.findMany({
    where: { id: { in: idsOf(row.path).slice(0, -1) } },
    select: { id: true, name: true, path: true, helpContact: true },
  });
  const { deletedAt, helpContact, ...facts } = row;
  const seen = above.filter(({ path }) => path.startsWith(actor.membership.placePath) && actor.membership.role !== "REPRESENTATIVE");
  const ancestors = seen.sort((left, right) => left.path.length - right.path.length).map(({ id: each, name }) => ({ id: each, name }));
  return { ...facts, removed: deletedAt !== null, ownHelp: helpContact, help: nearestHelp([...above, row]), ancestors };
});

/** Whom people would ask if an organisation said nothing itself: the word of the nearest one above it. */
export async function helpAbove(_actor: Actor, path: string): Promise<string | null> {
  const rows = await prisma.organization.findMany({
    where: { id: { in: idsOf(path).slice(0, -1) }, helpContact: { not: null } },
    select: { path: true, helpContact: true },
  });
  return nearestHelp(rows);
}

/** Whom the actor asks for help: the own unit's word, else the place's, else that of the places above. */
export async function helpFor(actor: Actor): Promise<string | null> {
  const { organizationId, placePath } = actor.membership;
  const rows = await prisma.organization.findMany({
    where: { id: { in: [organizationId, ...idsOf(placePath)] }, helpContact: { not: null } },
    select: { path: true, helpContact: true },
  });
  return nearestHelp(rows);
}

function unitSelect(actor: Actor) {
  const { where } = membershipsInForce(actor.today);
  return {
    id: true,
    parentId: true,
    kind: true,
    name: true,
    position: true,
    version: true,
    deletedAt: true,
    memberships: {
      where: { ...where, role: "REPRESENTATIVE", person: { disabledAt: null } },
      select: { post: true, person: { select: { id: true, fullName: true, passwordHash: true } } },
      orderBy: { createdAt: "asc" },
    },
  } satisfies Prisma.OrganizationSelect;
}

type UnitSelected = Prisma.OrganizationGetPayload<{ select: ReturnType<typeof unitSelect> }>;

function toUnitRow({ memberships, deletedAt, ...row }: UnitSelected): UnitRow {
  const representatives: Representative[] = memberships.map(({ post, person }) => {
    return { personId: person.id, name: person.fullName, post, opened: person.passwordHash !== null };
  });
  return { ...row, removed: deletedAt !== null, representatives };
}

async function placesIn(actor: Actor, place: { id: string; path: string }): Promise<PlaceRow[]> {
  const below = { AND: [{ path: { startsWith: place.path } }, organizationScope(actor)] };
  const [rows, counts] = await Promise.all([
    prisma.organization.findMany({
      where: { ...below, kind: PLACES },
      select: { id: true, parentId: true, kind: true, name: true, code: true, path: true, deletedAt: true },
    }),
    prisma.organization.groupBy({
      by: ["placeId"],
      where: { ...below, deletedAt: null, kind: { notIn: [...PLACE_KINDS] } },
      _count: { _all: true },
    }),
  ]);
  const unitsOf = new Map(counts.map(({ placeId, _count }) => [placeId, _count._all]));
  const places = rows.map(({ deletedAt, ...row }) => ({ ...row, removed: deletedAt !== null, unitCount: unitsOf.get(row.id) ?? 0 }));
  return countBelow(place.id, places).sort((left, right) => compareVietnamese(left.name, right.name));
}

/** The places directly below a place and the tree of its own units, with who represents them now. */
export async function placeContents(actor: Actor, place: { id: string; path: string }): Promise<PlaceContents> {
  const [places, rows] = await Promise.all([
    placesIn(actor, place),
    prisma.organization.findMany({
      where: { AND: [{ placeId: place.id, kind: { notIn: [...PLACE_KINDS] } }, organizationScope(actor)] },
      select: unitSelect(actor),
    }),
  ]);
  const units = rows.map(toUnitRow);
  return { places, units: toTree(units.filter(({ removed }) => !removed)), removed: units.filter(({ removed }) => removed) };
}

/** The units directly below a unit (the mass organisations of a Front), in order; removed ones left out. */
export async function unitsBelow(actor: Actor, parentId: string): Promise<UnitRow[]> {
  const rows = await prisma.organization.findMany({
    where: { AND: [{ parentId, deletedAt: null }, organizationScope(actor)] },
    select: unitSelect(actor),
  });
  return inOrder(rows.map(toUnitRow));
}

/** Places and units by name, accents left out, in the actor's part of the tree. */
export async function searchOrganizations(actor: Actor, search: string): Promise<readonly FoundOrganization[]> {
  const folded = foldForSearch(search);
  if (!folded) return [];
  const rows = await prisma.organization.findMany({
    where: { AND: [{ nameFolded: { contains: folded }, deletedAt: null }, organizationScope(actor)] },
    select: { id: true, kind: true, name: true, place: { select: { name: true } } },
    orderBy: [{ nameFolded: "asc" }, { id: "asc" }],
    take: MOST_FOUND,
  });
  return rows.map(({ place, ...row }) => ({ ...row, placeName: place.name }));
}

/** What stands in the way of removing an organisation: what is below it, and a running campaign that it takes part in or that it runs. */
export async function removalFacts(actor: Actor, id: string, db: Tx = prisma): Promise<RemovalFacts> {
  const running = { status: { in: ["OPEN" as const, "LAUNCHED" as const] }, deletedAt: null };
  const [childCount, campaign] = await Promise.all([
    db.organization.count({ where: { AND: [{ parentId: id, deletedAt: null }, organizationScope(actor)] } }),
    db.campaign.findFirst({
      where: { ...running, OR: [{ members: { some: { organizationId: id } } }, { placeId: id }] },
      select: { name: true },
    }),
  ]);
  return { childCount, campaignName: campaign?.name ?? null };
}

/** How many people hold a post in an organisation now: whom its removal keeps out. */
export async function peopleInOffice(actor: Actor, id: string): Promise<number> {
  const { where } = membershipsInForce(actor.today);
  return prisma.membership.count({ where: { ...where, organizationId: id, organization: organizationScope(actor) } });
}
