import "server-only";
import { timingSafeEqual } from "node:crypto";
import { record } from "@/lib/audit/record";
import { actorOf, membershipsInForce } from "@/lib/auth/actor-source";
import { hashPassword } from "@/lib/auth/password";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { lockPlace, type Tx } from "@/lib/db/write";
import { env } from "@/lib/env";
import { toDbDate } from "@/lib/kernel/dates";
import { AppError } from "@/lib/kernel/errors";
import { sha256 } from "@/lib/kernel/hash";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { positionOnTop } from "@/lib/organizations/domain";
import { checkPassword } from "@/lib/people/passwords/domain";
import { type OpenedSession, openSession, takeAttempt } from "@/lib/people/sign-in/mutations";
import type { FirstPlaceInput, SetUpInput } from "./schema";

/** The ids that a set-up made. */
export type FirstPlace = { readonly placeId: string; readonly personId: string; readonly membershipId: string };

/** Only one set-up at a time, while there is no place yet whose lock could be taken. */
const SET_UP_LOCK = 7_203_114;

/**
 * Makes the top of the tree, its first administrator and, when wished, the same person as emulation official. Refused as soon as anybody is an
 * administrator. Whether the caller may do this (the code of the terminal, or the demo's own start) was decided before.
 */
export async function createFirstPlace(visitor: Visitor, input: FirstPlaceInput): Promise<Result<FirstPlace>> {
  const good = checkPassword(input.password, [input.login, input.fullName, input.placeName]);
  if (!good.ok) return good;
  const passwordHash = await hashPassword(input.password);
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`;
    const done = await tx.membership.findFirst({ where: { role: "ADMINISTRATOR" }, select: { id: true } });
    return done ? refuse("setup.doneAlready") : ok(await store(visitor, tx, input, passwordHash));
  });
}

async function store(visitor: Visitor, tx: Tx, input: FirstPlaceInput, passwordHash: string): Promise<FirstPlace> {
  const { now: createdAt, today } = visitor;
  const placeId = newId();
  const personId = newId();
  const membershipId = newId();
  const { placeName: name, helpContact, placeKind: kind, fullName, login, post } = input;
  await tx.organization.create({
    data: { id: placeId, kind, name, nameFolded: foldForSearch(name), helpContact, createdAt, ...positionOnTop(placeId) },
  });
  await tx.person.create({
    data: { id: personId, placeId, fullName, nameFolded: foldForSearch(fullName), login, passwordHash, createdAt },
  });
  const given = { placeId, personId, organizationId: placeId, post, fromDay: toDbDate(today), createdAt };
  await tx.membership.create({ data: { id: membershipId, role: "ADMINISTRATOR", ...given } });
  if (input.alsoOfficial)
    await tx.membership.create({ data: { ...given, id: newId(), role: "OFFICIAL", post: input.officialPost ?? post } });
  await lockPlace(tx, placeId);
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { id: true, fullName: true, memberships: membershipsInForce(today) },
  });
  const actor = actorOf(person, membershipId, null, { now: visitor.now, today, isDemoClock: visitor.isDemoClock });
  if (!actor) throw new AppError("BROKEN", "the first administrator has no post in force");
  await record(tx, actor, placeId, {
    type: "people.placeSetUp",
    subject: { type: "organization", id: placeId },
    organizationId: placeId,
    params: { place: name },
    after: { name, kind, administrator: fullName, alsoOfficial: input.alsoOfficial },
  });
  return { placeId, personId, membershipId };
}

/** The terminal prints the code in groups; how it is typed, and in which case, does not matter. */
function isTheCode(typed: string): boolean {
  const wanted = env.SETUP_CODE_HASH;
  const given = sha256(typed.toUpperCase().replace(/[^A-Z0-9]/g, ""));
  return wanted !== undefined && timingSafeEqual(Buffer.from(wanted), Buffer.from(given));
}

/** Sets the installation up by the one-time code that its terminal printed, and signs the administrator in. */
export async function setUp(visitor: Visitor, input: SetUpInput): Promise<Result<OpenedSession>> {
  const attempt = await takeAttempt(visitor, [{ kind: "setup", text: "" }]);
  if (!attempt.ok) return attempt;
  if (!isTheCode(input.code)) return refuse("setup.codeWrong", { field: "code" });
  await attempt.value.forget();
  const first = await createFirstPlace(visitor, input);
  if (!first.ok) return first;
  const { personId, membershipId } = first.value;
  const session = await prisma.$transaction((tx) => openSession(visitor, tx, { personId, membershipId, trusted: input.trusted }));
  return ok(session);
}
