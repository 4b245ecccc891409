import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { machineNow } from "@/lib/auth/clock";
import { hashPassword, verifyPassword } from "@/lib/auth/password";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { checkPassword } from "../passwords/domain";
import { type OpenedSession, takeAttempt } from "../sign-in/mutations";
import type { ChangePasswordInput, DeviceInput, OwnNameInput, SwitchInput } from "./schema";

/** Goes on working in another of the own posts, on this device only. */
export async function switchMembership(actor: Actor, input: SwitchInput): Promise<Result<{ membershipId: string }>> {
  const own = actor.memberships.find(({ id }) => id === input.membershipId);
  if (!own || !actor.sessionId) return refuse("access.notFound");
  await prisma.signInSession.updateMany({ where: { id: actor.sessionId, revokedAt: null }, data: { membershipId: own.id } });
  return ok({ membershipId: own.id });
}

/** Corrects the own name. Papers that were signed keep the name of their day. */
export async function changeOwnName(actor: Actor, input: OwnNameInput): Promise<Result<{ version: number }>> {
  const { person } = actor;
  if (!person) return refuse("access.notFound");
  const { placeId, organizationId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const { fullName } = input;
    const before = await tx.person.findUniqueOrThrow({ where: { id: person.id }, select: { fullName: true } });
    const { count } = await tx.person.updateMany({
      where: { id: person.id, version: input.version },
      data: { fullName, nameFolded: foldForSearch(fullName), version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, placeId, {
      type: "people.renamed",
      subject: { type: "person", id: person.id },
      organizationId,
      params: { from: before.fullName, to: fullName },
      before: { fullName: before.fullName },
      after: { fullName },
    });
    return ok({ version: input.version + 1 });
  });
}

/** That it is the person: the own password once more. Wrong ones count like failed sign-ins. */
export async function confirmPassword(actor: Actor, password: string): Promise<Result<true>> {
  const row = await prisma.person.findUnique({ where: { id: actor.person?.id ?? "" }, select: { login: true, passwordHash: true } });
  if (!row) return refuse("access.notFound");
  const attempt = await takeAttempt({ machineNow: machineNow() }, [{ kind: "account", text: row.login }]);
  if (!attempt.ok) return attempt;
  if (!(await verifyPassword(row.passwordHash, password))) return refuse("people.passwordWrong", { field: "password" });
  await attempt.value.forget();
  return ok(true);
}

/**
 * Changes the own password, with the old one. All other devices are signed out and this one goes on under a new session id,
 * so that a copied cookie is worth nothing. Wrong old passwords count like failed sign-ins.
 */
export async function changePassword(actor: Actor, input: ChangePasswordInput): Promise<Result<OpenedSession>> {
  const { person, sessionId } = actor;
  if (!person || !sessionId) return refuse("access.notFound");
  const row = await prisma.person.findUniqueOrThrow({
    where: { id: person.id },
    select: { login: true, passwordHash: true, placeId: true },
  });
  const attempt = await takeAttempt({ machineNow: machineNow() }, [{ kind: "account", text: row.login }]);
  if (!attempt.ok) return attempt;
  if (!(await verifyPassword(row.passwordHash, input.oldPassword))) return refuse("people.passwordWrong", { field: "oldPassword" });
  await attempt.value.forget();
  if (await verifyPassword(row.passwordHash, input.password)) return refuse("people.passwordSame", { field: "password" });
  const names = [row.login, person.name, ...actor.memberships.flatMap((each) => [each.organizationName, each.placeName])];
  const good = checkPassword(input.password, names);
  if (!good.ok) return good;
  const passwordHash = await hashPassword(input.password);
  return writeInPlace(row.placeId, async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: person.id, passwordHash: row.passwordHash },
      data: { passwordHash, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    const session = await renewSession(actor, tx, sessionId);
    if (!session) return refuse("access.signedOut");
    await record(tx, actor, row.placeId, {
      type: "people.passwordChanged",
      subject: { type: "person", id: person.id },
      organizationId: actor.membership.organizationId,
    });
    return ok(session);
  });
}

/** Ends all sessions of the actor's person and begins one that takes over what this one was. */
async function renewSession(actor: Actor, tx: Tx, sessionId: string): Promise<OpenedSession | null> {
  const current = await tx.signInSession.findFirst({ where: { id: sessionId, revokedAt: null } });
  if (!current) return null;
  await tx.signInSession.updateMany({ where: { personId: current.personId, revokedAt: null }, data: { revokedAt: actor.now } });
  const id = newId();
  await tx.signInSession.create({ data: { ...current, id } });
  return { sessionId: id, trusted: current.trusted };
}

/** Signs one of the own devices out. A device of somebody else is answered like none. */
export async function signOutDevice(actor: Actor, input: DeviceInput): Promise<Result<{ id: string }>> {
  if (!actor.person) return refuse("access.notFound");
  const { count } = await prisma.signInSession.updateMany({
    where: { id: input.id, personId: actor.person.id, revokedAt: null },
    data: { revokedAt: actor.now },
  });
  return count === 0 ? refuse("access.notFound") : ok({ id: input.id });
}

/** Signs all own devices out, this one too. */
export async function signOutEverywhere(actor: Actor): Promise<Result<{ count: number }>> {
  if (!actor.person) return refuse("access.notFound");
  const { count } = await prisma.signInSession.updateMany({
    where: { personId: actor.person.id, revokedAt: null },
    data: { revokedAt: actor.now },
  });
  return ok({ count });
}
