import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { membershipsInForce } from "@/lib/auth/actor-source";
import { tokenHash } from "@/lib/auth/one-time";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { compareVietnamese } from "@/lib/kernel/text";
import { idsOf, nearestHelp } from "@/lib/organizations/domain";
import { openPosts } from "../data";
import { linkState } from "./domain";
import type { CardCandidate, LinkView } from "./types";

/** A one-time link as the one sees it who opens it; looking does not use it up (previews of messengers look too). Null when there is none. */
export async function viewLink(visitor: Visitor, token: string): Promise<LinkView | null> {
  const link = await prisma.accessLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      purpose: true,
      usedAt: true,
      revokedAt: true,
      expiresAt: true,
      place: { select: { path: true } },
      person: { select: { fullName: true, login: true, disabledAt: true, memberships: membershipsInForce(visitor.today) } },
    },
  });
  if (!link || link.person.disabledAt) return null;
  const [first] = link.person.memberships;
  const rows = await prisma.organization.findMany({
    where: { id: { in: [...idsOf(link.place.path), ...(first ? [first.organizationId] : [])] } },
    select: { path: true, helpContact: true },
  });
  return {
    state: linkState(link, visitor.now),
    purpose: link.purpose,
    personName: link.person.fullName,
    login: link.person.login,
    post: first?.post ?? null,
    unitName: first?.organization.name ?? null,
    placeName: first?.place.name ?? null,
    help: nearestHelp(rows),
  };
}

/** Everybody of the actor's own place who has a post and never signed in, by unit: whose cards can be printed. */
export async function cardCandidates(actor: Actor): Promise<readonly CardCandidate[] | null> {
  if (!can(actor, "people.manage")) return null;
  const { placeId } = actor.membership;
  const rows = await prisma.person.findMany({
    where: { placeId, disabledAt: null, passwordHash: null, memberships: { some: openPosts(actor) } },
    select: {
      id: true,
      fullName: true,
      memberships: {
        where: openPosts(actor),
        select: { post: true, role: true, organization: { select: { name: true } } },
        orderBy: { createdAt: "asc" },
      },
    },
  });
  const lookedAfter = rows.filter(
    ({ memberships }) => can(actor, "place.settings") || memberships.every(({ role }) => role === "REPRESENTATIVE"),
  );
  return lookedAfter
    .map(({ id, fullName, memberships: [first] }) => ({
      personId: id,
      personName: fullName,
      post: first?.post ?? "",
      unitName: first?.organization.name ?? "",
    }))
    .sort((left, right) => compareVietnamese(left.unitName, right.unitName));
}
