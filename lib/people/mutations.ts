import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { findPersonFacts } from "./data";
import { makeLink } from "./links/mutations";
import type { NewLink } from "./links/types";
import { leavesAdministrator, mayGrant, mayLookAfter, type PersonFacts } from "./policy";
import { findPostOffice } from "./posts/data";
import { otherAdministrators, storePost } from "./posts/mutations";
import type { CreateAccountInput, DisableInput, RenamePersonInput } from "./schema";

/** A new person's row; refused when the sign-in name is taken, wherever that is. */
export async function storePerson(
  actor: Actor,
  tx: Tx,
  person: { id: string; placeId: string; fullName: string; login: string },
): Promise<Result<true>> {
  const { count } = await tx.person.createMany({
    data: [{ ...person, nameFolded: foldForSearch(person.fullName), createdAt: actor.now }],
    skipDuplicates: true,
  });
  return count === 1 ? ok(true) : refuse("people.loginTaken", { field: "login" });
}

/** What creating an account gives: shown once, because link and code are stored as hashes only. */
export type NewAccount = {
  readonly id: string;
  readonly membershipId: string;
  readonly name: string;
  readonly login: string;
  readonly link: NewLink;
};

/**
 * Creates a person with a first post and a one-time link to set a password.
 * The same id again is the same account with a fresh link, as long as the actor looks after it and the sign-in name is the same.
 */
export async function createAccount(actor: Actor, input: CreateAccountInput): Promise<Result<NewAccount>> {
  const office = await findPostOffice(actor, input.organizationId);
  if (!office) return refuse("access.notFound", { field: "organizationId" });
  return writeInPlace(office.placeId, (tx) => createAccountInside(actor, tx, input));
}

/** `createAccount` inside a write that holds the lock of the place. */
export async function createAccountInside(actor: Actor, tx: Tx, input: CreateAccountInput): Promise<Result<NewAccount>> {
  const office = await findPostOffice(actor, input.organizationId, tx);
  if (!office) return refuse("access.notFound", { field: "organizationId" });
  const allowed = mayGrant(actor, input.role, office);
  if (!allowed.ok) return allowed;
  const { id, membershipId, fullName, login, role, post } = input;
  const again = await findPersonFacts(actor, id, tx);
  if (again) {
    const mine = mayLookAfter(actor, again.facts);
    if (!mine.ok || again.login !== login) return refuse("people.loginTaken", { field: "login" });
    return ok({ id, membershipId, name: again.fullName, login, link: await makeLink(actor, tx, again) });
  }
  const stored = await storePerson(actor, tx, { id, placeId: office.placeId, fullName, login });
  if (!stored.ok) return stored;
  const given = await storePost(actor, tx, {
    id: membershipId,
    personId: id,
    personName: fullName,
    office,
    role,
    post,
    fromDay: input.fromDay ?? actor.today,
    toDay: null,
  });
  if (!given.ok) return given;
  const link = await makeLink(actor, tx, { id, placeId: office.placeId, opened: false });
  await record(tx, actor, office.placeId, {
    type: "people.accountCreated",
    subject: { type: "person", id },
    organizationId: office.id,
    params: { person: fullName, post, unit: office.name },
    after: { fullName, role, post },
  });
  return ok({ id, membershipId, name: fullName, login, link });
}

/** Corrects a person's name or sign-in name. Papers that were signed keep the name of their day. */
export async function renamePerson(actor: Actor, input: RenamePersonInput): Promise<Result<{ id: string; version: number }>> {
  const person = await findPersonFacts(actor, input.id);
  if (!person) return refuse("access.notFound");
  return writeInPlace(person.placeId, async (tx) => {
    const before = await findPersonFacts(actor, input.id, tx);
    if (!before) return refuse("access.notFound");
    const allowed = mayLookAfter(actor, before.facts);
    if (!allowed.ok) return allowed;
    const { fullName, login } = input;
    const taken = await tx.person.findFirst({ where: { login, id: { not: before.id } }, select: { id: true } });
    if (taken) return refuse("people.loginTaken", { field: "login" });
    const { count } = await tx.person.updateMany({
      where: { id: before.id, version: input.version },
      data: { fullName, nameFolded: foldForSearch(fullName), login, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    const loginOnly = before.fullName === fullName && before.login !== login;
    await record(tx, actor, before.placeId, {
      type: loginOnly ? "people.loginChanged" : "people.renamed",
      subject: { type: "person", id: before.id },
      params: loginOnly ? { person: fullName } : { from: before.fullName, to: fullName },
      before: { fullName: before.fullName },
      after: { fullName },
    });
    return ok({ id: before.id, version: input.version + 1 });
  });
}

/** Turns an account off: it is signed out everywhere at once, its open links end, and it can be turned on again. */
export async function disablePerson(actor: Actor, input: DisableInput): Promise<Result<{ id: string }>> {
  return setDisabled(actor, input, true);
}

/** Turns an account on again; its password stays what it was. */
export async function enablePerson(actor: Actor, input: DisableInput): Promise<Result<{ id: string }>> {
  return setDisabled(actor, input, false);
}

async function setDisabled(actor: Actor, input: DisableInput, disabled: boolean): Promise<Result<{ id: string }>> {
  const found = await findPersonFacts(actor, input.id);
  if (!found) return refuse("access.notFound");
  return writeInPlace(found.placeId, (tx) => disabledInside(actor, tx, input, disabled));
}

/** `disablePerson` inside a write that holds the lock of the place. */
export function disableInside(actor: Actor, tx: Tx, input: DisableInput): Promise<Result<{ id: string }>> {
  return disabledInside(actor, tx, input, true);
}

async function disabledInside(actor: Actor, tx: Tx, input: DisableInput, disabled: boolean): Promise<Result<{ id: string }>> {
  const person = await findPersonFacts(actor, input.id, tx);
  if (!person) return refuse("access.notFound");
  const allowed = mayLookAfter(actor, person.facts);
  if (!allowed.ok) return allowed;
  const stays = disabled ? await leavesAdministrators(actor, tx, person.facts) : ok(true);
  if (!stays.ok) return stays;
  const { count } = await tx.person.updateMany({
    where: { id: person.id, version: input.version, disabledAt: disabled ? null : { not: null } },
    data: { disabledAt: disabled ? actor.now : null, version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  if (disabled) await closeDoors(actor, tx, person.id);
  await record(tx, actor, person.placeId, {
    type: disabled ? "people.disabled" : "people.enabled",
    subject: { type: "person", id: person.id },
    params: { person: person.fullName },
    before: { disabled: !disabled },
    after: { disabled },
  });
  return ok({ id: person.id });
}

async function leavesAdministrators(actor: Actor, tx: Tx, person: PersonFacts): Promise<Result<true>> {
  for (const { role, path } of person.posts) {
    const stays = leavesAdministrator(role, await otherAdministrators(actor, tx, path, person.id));
    if (!stays.ok) return stays;
  }
  return ok(true);
}

async function closeDoors(actor: Actor, tx: Tx, personId: string): Promise<void> {
  await tx.signInSession.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: actor.now } });
  await tx.accessLink.updateMany({ where: { personId, usedAt: null, revokedAt: null }, data: { revokedAt: actor.now } });
}
