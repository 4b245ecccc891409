import "server-only";
import { cache } from "react";
import { type Actor, can } from "@/lib/access/actor";
import { keptScope, organizationScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { type Day, fromDbDate, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import { flatten, toTree } from "@/lib/organizations/domain";
import { MOST_TO_CHOOSE } from "./constants";
import { normaliseLogin, stateOf } from "./domain";
import { grantableRoles, type PersonFacts } from "./policy";
import { PEOPLE_PER_PAGE, type PeopleQuery } from "./search/domain";
import type { AccountState, MembershipView, PersonInOffice, PersonRow, PersonView } from "./types";

/** Persons whom the actor looks after, by account or by a post; nobody for who keeps no people. */
export function personScope(actor: Actor): Prisma.PersonWhereInput {
  const organization = keptScope(actor);
  return { OR: [{ place: organization }, { memberships: { some: { organization } } }] };
}

/** Posts that are not over on the actor's day: held or still to come. */
export function openPosts(actor: Actor) {
  return { endedAt: null, OR: [{ toDay: null }, { toDay: { gte: toDbDate(actor.today) } }] } satisfies Prisma.MembershipWhereInput;
}

const factsSelect = {
  id: true,
  placeId: true,
  fullName: true,
  login: true,
  disabledAt: true,
  passwordHash: true,
  version: true,
  place: { select: { path: true } },
} satisfies Prisma.PersonSelect;

/** A person with every post that is not over, for the rules of mutations; null when the actor does not look after them. */
export async function findPersonFacts(actor: Actor, id: string, db: Tx = prisma) {
  const row = await db.person.findFirst({
    where: { AND: [{ id }, personScope(actor)] },
    select: {
      ...factsSelect,
      memberships: {
        where: openPosts(actor),
        select: { role: true, placeId: true, organization: { select: { kind: true, path: true } } },
      },
    },
  });
  if (!row) return null;
  const { memberships, place, passwordHash, ...person } = row;
  const posts = memberships.map(({ role, placeId, organization }) => ({ role, placeId, ...organization }));
  const facts: PersonFacts = { id: person.id, placeId: person.placeId, placePath: place.path, posts };
  return { ...person, opened: passwordHash !== null, facts };
}

const membershipSelect = {
  id: true,
  version: true,
  role: true,
  post: true,
  organizationId: true,
  organization: { select: { name: true } },
  place: { select: { name: true } },
  fromDay: true,
  toDay: true,
  endedAt: true,
} satisfies Prisma.MembershipSelect;

type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof membershipSelect }>;

function toMembershipView(row: MembershipRow, today: Day): MembershipView {
  const fromDay = fromDbDate(row.fromDay);
  const toDay = fromDbDateOrNull(row.toDay);
  return {
    id: row.id,
    version: row.version,
    role: row.role,
    post: row.post,
    organizationId: row.organizationId,
    organizationName: row.organization.name,
    placeName: row.place.name,
    fromDay,
    toDay,
    state: stateOf({ fromDay, toDay, ended: row.endedAt !== null }, today),
  };
}

const personSelect = {
  id: true,
  fullName: true,
  login: true,
  passwordHash: true,
  disabledAt: true,
  memberships: { select: membershipSelect, orderBy: [{ fromDay: "desc" as const }, { id: "desc" as const }] },
} satisfies Prisma.PersonSelect;

type PersonSelected = Prisma.PersonGetPayload<{ select: typeof personSelect }>;

function accountState(row: { disabledAt: Date | null; passwordHash: string | null }): AccountState {
  if (row.disabledAt) return "DISABLED";
  return row.passwordHash ? "OPEN" : "NOT_OPENED";
}

function toPersonRow(row: PersonSelected, today: Day): PersonRow {
  const { id, fullName, login } = row;
  return { id, fullName, login, account: accountState(row), memberships: row.memberships.map((each) => toMembershipView(each, today)) };
}

function accountWhere(account: AccountState | null): Prisma.PersonWhereInput {
  if (account === "DISABLED") return { disabledAt: { not: null } };
  if (account === "OPEN") return { disabledAt: null, passwordHash: { not: null } };
  return account === "NOT_OPENED" ? { disabledAt: null, passwordHash: null } : {};
}

/** The people whom the actor looks after, by name, found without accents by name, sign-in name, post or unit; null for who keeps no people. */
export async function listPeople(
  actor: Actor,
  filter: PeopleQuery,
  size = PEOPLE_PER_PAGE,
): Promise<{ people: PersonRow[]; total: number } | null> {
  if (!can(actor, "people.manage")) return null;
  const folded = foldForSearch(filter.search);
  const found: Prisma.PersonWhereInput = folded
    ? {
        OR: [
          { nameFolded: { contains: folded } },
          { login: { contains: normaliseLogin(filter.search) } },
          { memberships: { some: { organization: { nameFolded: { contains: folded } } } } },
        ],
      }
    : {};
  const where: Prisma.PersonWhereInput = { AND: [personScope(actor), accountWhere(filter.account), found] };
  const [rows, total] = await Promise.all([
    prisma.person.findMany({
      where,
      select: personSelect,
      orderBy: [{ nameFolded: "asc" }, { id: "asc" }],
      skip: (filter.page - 1) * size,
      take: size,
    }),
    prisma.person.count({ where }),
  ]);
  return { people: rows.map((row) => toPersonRow(row, actor.today)), total };
}

/** One person with posts of all times; null when the actor does not look after them. Read once per request, for the title and the page. */
export const findPerson = cache(async (actor: Actor, id: string): Promise<PersonView | null> => {
  const row = await prisma.person.findFirst({
    where: { AND: [{ id }, personScope(actor)] },
    select: {
      ...personSelect,
      version: true,
      placeId: true,
      createdAt: true,
      links: {
        where: { usedAt: null, revokedAt: null, expiresAt: { gt: actor.now } },
        select: { expiresAt: true },
        orderBy: { expiresAt: "desc" },
        take: 1,
      },
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
    },
  });
  if (!row) return null;
  return {
    ...toPersonRow(row, actor.today),
    version: row.version,
    placeId: row.placeId,
    createdAt: row.createdAt,
    openLinkUntil: row.links[0]?.expiresAt ?? null,
    lastSeenAt: row.sessions[0]?.lastSeenAt ?? null,
  };
});

/** The people of an organisation, those in office first; without sign-in names, for everybody who may read the organisation. */
export async function peopleOf(actor: Actor, organizationId: string): Promise<PersonInOffice[]> {
  const rows = await prisma.membership.findMany({
    where: { organizationId, organization: organizationScope(actor) },
    select: { ...membershipSelect, person: { select: { id: true, fullName: true } } },
    orderBy: [{ fromDay: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({ ...toMembershipView(row, actor.today), personId: row.person.id, personName: row.person.fullName }));
}

/** The places and units of the actor's own place in which the actor may give a role, in the order of the office's list; null for who keeps no people. */
export async function officesToStaff(actor: Actor): Promise<readonly { id: string; name: string }[] | null> {
  if (!can(actor, "people.manage")) return null;
  const rows = await prisma.organization.findMany({
    where: { placeId: actor.membership.placeId, deletedAt: null },
    select: { id: true, name: true, kind: true, placeId: true, path: true, parentId: true, position: true },
  });
  return flatten(toTree(rows))
    .filter((row) => grantableRoles(actor, row).length > 0)
    .map(({ id, name }) => ({ id, name }));
}

/** Somebody who could take a post over: an open account of the own place. */
export async function peopleToChoose(actor: Actor, placeId: string): Promise<readonly { id: string; name: string; login: string }[]> {
  const rows = await prisma.person.findMany({
    where: { AND: [personScope(actor), { placeId, disabledAt: null }] },
    select: { id: true, fullName: true, login: true },
    orderBy: [{ nameFolded: "asc" }, { id: "asc" }],
    take: MOST_TO_CHOOSE,
  });
  return rows.map(({ id, fullName, login }) => ({ id, name: fullName, login }));
}
