import "server-only";
import { type Actor, type ActorMembership, unsafeActor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Day, toDbDate } from "@/lib/kernel/dates";
import { type Moment, machineNow } from "./clock";
import { tokenHash } from "./one-time";

const membershipSelect = {
  id: true,
  role: true,
  post: true,
  organizationId: true,
  organization: { select: { name: true } },
  place: { select: { id: true, name: true, kind: true, path: true } },
} satisfies Prisma.MembershipSelect;

type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof membershipSelect }>;

/** Memberships in force on a day, in the order in which they were given. */
export function membershipsInForce(today: Day) {
  return {
    where: {
      endedAt: null,
      fromDay: { lte: toDbDate(today) },
      OR: [{ toDay: null }, { toDay: { gte: toDbDate(today) } }],
      organization: { deletedAt: null },
    },
    orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }],
    select: membershipSelect,
  } satisfies Prisma.Person$membershipsArgs;
}

function toMembership(row: MembershipRow): ActorMembership {
  return {
    id: row.id,
    role: row.role,
    post: row.post,
    organizationId: row.organizationId,
    organizationName: row.organization.name,
    placeId: row.place.id,
    placeName: row.place.name,
    placeKind: row.place.kind,
    placePath: row.place.path,
  };
}

type PersonRow = { id: string; fullName: string; memberships: MembershipRow[] };

/** The actor of a person in one of the memberships in force, or null when there is none: an account without a post sees nothing. */
export function actorOf(person: PersonRow, wantedId: string | null, sessionId: string | null, moment: Moment): Actor | null {
  const memberships = person.memberships.map(toMembership);
  const membership = memberships.find(({ id }) => id === wantedId) ?? memberships[0];
  if (!membership) return null;
  return unsafeActor({
    person: { id: person.id, name: person.fullName },
    membership,
    memberships,
    sessionId,
    ...moment,
  });
}

/** The actor of a sign-in name at a moment, for scenarios that play the product's own mutations; null when nobody has that name. */
export async function actorByLogin(login: string, moment: Moment, organizationId: string | null = null): Promise<Actor | null> {
  const person = await prisma.person.findFirst({
    where: { login, disabledAt: null },
    select: { id: true, fullName: true, memberships: membershipsInForce(moment.today) },
  });
  if (!person) return null;
  const wanted = person.memberships.find((row) => row.organizationId === organizationId);
  return actorOf(person, wanted?.id ?? null, null, moment);
}

/** How often a session's last use is written; more often would be a write per page. */
const SEEN_EVERY_MS = 15 * 60_000;

/**
 * The actor of a session, read anew for each request: null once the session was ended or ran out, the account was turned off, or no post is in
 * force any more. A session whose post ended goes on in another post of the person.
 */
export async function actorBySession(id: string, moment: Moment): Promise<Actor | null> {
  const now = machineNow();
  const session = await prisma.signInSession.findFirst({
    where: { id, revokedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    select: {
      membershipId: true,
      lastSeenAt: true,
      person: { select: { id: true, fullName: true, memberships: membershipsInForce(moment.today) } },
    },
  });
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await prisma.signInSession.updateMany({ where: { id }, data: { lastSeenAt: now } });
  }
  return actorOf(session.person, session.membershipId, id, moment);
}

/**
 * Whose calendar a secret address is: an actor for each post that is in force, read anew for each request. Null when no calendar has the
 * address; no actors when the account was turned off or has no post any more, so that a phone that still asks is given nothing.
 */
export async function actorsByCalendar(token: string, moment: Moment): Promise<readonly Actor[] | null> {
  const feed = await prisma.calendarFeed.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      personId: true,
      readAt: true,
      person: { select: { id: true, fullName: true, disabledAt: true, memberships: membershipsInForce(moment.today) } },
    },
  });
  if (!feed) return null;
  const { person, personId, readAt } = feed;
  if (!readAt || Math.abs(moment.now.getTime() - readAt.getTime()) > SEEN_EVERY_MS) {
    await prisma.calendarFeed.updateMany({ where: { personId }, data: { readAt: moment.now } });
  }
  if (person.disabledAt) return [];
  return person.memberships.flatMap(({ id }) => actorOf(person, id, null, moment) ?? []);
}
