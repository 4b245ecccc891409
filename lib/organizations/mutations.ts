import "server-only";
import type { Actor } from "@/lib/access/actor";
import { organizationScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { prisma } from "@/lib/db/client";
import { lockPlace, type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { removalFacts } from "./data";
import { checkKind, checkName, inOrder, isPlace, moved, positionBelow } from "./domain";
import { mayChange, mayCreateBelow, mayRemove } from "./policy";
import type { ChangeInput, CreateInput, MoveInput, RemoveInput } from "./schema";

const FACTS = {
  id: true,
  parentId: true,
  kind: true,
  name: true,
  nameFolded: true,
  code: true,
  helpContact: true,
  placeId: true,
  path: true,
  deletedAt: true,
  version: true,
} as const;

/** The place whose history and lock a change of an organisation belongs to: its own place. Null when the actor does not see it. */
async function placeOf(actor: Actor, id: string): Promise<string | null> {
  const row = await prisma.organization.findFirst({ where: { AND: [{ id }, organizationScope(actor)] }, select: { placeId: true } });
  return row?.placeId ?? null;
}

function load(tx: Tx, actor: Actor, id: string) {
  return tx.organization.findFirst({ where: { AND: [{ id }, organizationScope(actor)] }, select: FACTS });
}

function siblingsOf(tx: Tx, parentId: string | null, exceptId: string | null) {
  return tx.organization.findMany({
    where: { parentId, deletedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    select: { id: true, name: true, nameFolded: true, position: true },
  });
}

/**
 * Creates a place or unit below an organisation that the actor keeps, after its last sibling. The same id again from somebody who sees it is
 * the same creation. A new place begins its own history.
 */
export async function createOrganization(actor: Actor, input: CreateInput): Promise<Result<{ id: string }>> {
  const placeId = await placeOf(actor, input.parentId);
  if (!placeId) return refuse("access.notFound");
  return writeInPlace(placeId, (tx) => createInside(actor, tx, placeId, input));
}

/** `createOrganization` inside a write that holds the lock of the place. */
export async function createInside(actor: Actor, tx: Tx, placeId: string, input: CreateInput): Promise<Result<{ id: string }>> {
  const parent = await load(tx, actor, input.parentId);
  if (!parent || parent.deletedAt) return refuse("access.notFound");
  const allowed = mayCreateBelow(actor, parent, input.kind);
  if (!allowed.ok) return allowed;
  const kind = checkKind(parent.kind, input.kind);
  if (!kind.ok) return kind;
  const again = await tx.organization.findUnique({ where: { id: input.id }, select: { parentId: true } });
  if (again) return again.parentId === parent.id ? ok({ id: input.id }) : refuse("access.notFound");
  const siblings = await siblingsOf(tx, parent.id, input.id);
  const nameFolded = foldForSearch(input.name);
  const name = checkName(nameFolded, siblings);
  if (!name.ok) return name;
  const position = Math.max(0, ...siblings.map((sibling) => sibling.position)) + 1;
  const at = positionBelow(parent, { id: input.id, kind: input.kind });
  const { id, name: text, code, helpContact } = input;
  await tx.organization.create({
    data: { id, parentId: parent.id, kind: kind.value, name: text, nameFolded, code, helpContact, position, createdAt: actor.now, ...at },
  });
  const event = {
    type: "organizations.created",
    subject: { type: "organization", id },
    organizationId: id,
    params: { unit: text, parent: parent.name },
    after: { name: text, kind: kind.value, code },
  } as const;
  await record(tx, actor, placeId, event);
  if (isPlace(kind.value)) {
    await lockPlace(tx, id);
    await record(tx, actor, id, event);
  }
  return ok({ id });
}

/** Changes name, code and whom to ask. Papers that were signed keep the name of their day. */
export async function changeOrganization(actor: Actor, input: ChangeInput): Promise<Result<{ id: string; version: number }>> {
  const placeId = await placeOf(actor, input.id);
  if (!placeId) return refuse("access.notFound");
  return writeInPlace(placeId, (tx) => changeInside(actor, tx, placeId, input));
}

/** `changeOrganization` inside a write that holds the lock of the place. */
export async function changeInside(
  actor: Actor,
  tx: Tx,
  placeId: string,
  input: ChangeInput,
): Promise<Result<{ id: string; version: number }>> {
  const before = await load(tx, actor, input.id);
  if (!before || before.deletedAt) return refuse("access.notFound");
  const allowed = mayChange(actor, before);
  if (!allowed.ok) return allowed;
  const nameFolded = foldForSearch(input.name);
  const name = checkName(nameFolded, await siblingsOf(tx, before.parentId, before.id));
  if (!name.ok) return name;
  const after = { name: input.name, code: input.code, helpContact: input.helpContact };
  const { count } = await tx.organization.updateMany({
    where: { id: before.id, version: input.version },
    data: { ...after, nameFolded, version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  const renamed = before.name !== after.name;
  await record(tx, actor, placeId, {
    type: renamed ? "organizations.renamed" : "organizations.changed",
    subject: { type: "organization", id: before.id },
    organizationId: before.id,
    params: renamed ? { from: before.name, to: after.name } : { unit: after.name },
    before: { name: before.name, code: before.code, helpContact: before.helpContact },
    after,
  });
  return ok({ id: before.id, version: input.version + 1 });
}

/** Moves an organisation one step among its siblings; all siblings are numbered anew, so that equal numbers part. */
export async function moveOrganization(actor: Actor, input: MoveInput): Promise<Result<{ id: string }>> {
  const placeId = await placeOf(actor, input.id);
  if (!placeId) return refuse("access.notFound");
  return writeInPlace(placeId, async (tx) => {
    const row = await load(tx, actor, input.id);
    if (!row || row.deletedAt) return refuse("access.notFound");
    const allowed = mayChange(actor, row);
    if (!allowed.ok) return allowed;
    const siblings = inOrder(await siblingsOf(tx, row.parentId, null));
    const before = siblings.map(({ id }) => id);
    const after = moved(before, row.id, input.direction);
    if (after === before) return ok({ id: row.id });
    for (const [index, id] of after.entries()) {
      if (siblings.find((sibling) => sibling.id === id)?.position === index + 1) continue;
      await tx.organization.update({ where: { id }, data: { position: index + 1 } });
    }
    await record(tx, actor, placeId, {
      type: "organizations.moved",
      subject: { type: "organization", id: row.id },
      organizationId: row.id,
      params: { unit: row.name, position: after.indexOf(row.id) + 1 },
      before: { position: before.indexOf(row.id) + 1 },
      after: { position: after.indexOf(row.id) + 1 },
    });
    return ok({ id: row.id });
  });
}

/** Removes an organisation softly: it is shown as removed, its people lose their post in it until it is restored. */
export async function removeOrganization(actor: Actor, input: RemoveInput): Promise<Result<{ id: string }>> {
  return setDeleted(actor, input, true);
}

/** Takes the removal of an organisation back. */
export async function restoreOrganization(actor: Actor, input: RemoveInput): Promise<Result<{ id: string }>> {
  return setDeleted(actor, input, false);
}

async function setDeleted(actor: Actor, input: RemoveInput, deleted: boolean): Promise<Result<{ id: string }>> {
  const placeId = await placeOf(actor, input.id);
  if (!placeId) return refuse("access.notFound");
  return writeInPlace(placeId, (tx) => deletedInside(actor, tx, placeId, input, deleted));
}

/** `removeOrganization` inside a write that holds the lock of the place. */
export function removeInside(actor: Actor, tx: Tx, placeId: string, input: RemoveInput): Promise<Result<{ id: string }>> {
  return deletedInside(actor, tx, placeId, input, true);
}

async function deletedInside(actor: Actor, tx: Tx, placeId: string, input: RemoveInput, deleted: boolean): Promise<Result<{ id: string }>> {
  const row = await load(tx, actor, input.id);
  if (!row) return refuse("access.notFound");
  const allowed = deleted ? mayRemove(actor, row, await removalFacts(actor, row.id, tx)) : await mayRestore(tx, actor, row);
  if (!allowed.ok) return allowed;
  const { count } = await tx.organization.updateMany({
    where: { id: row.id, version: input.version, deletedAt: deleted ? null : { not: null } },
    data: { deletedAt: deleted ? actor.now : null, version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  await record(tx, actor, placeId, {
    type: deleted ? "organizations.removed" : "organizations.restored",
    subject: { type: "organization", id: row.id },
    organizationId: row.id,
    params: { unit: row.name },
    before: { removed: !deleted },
    after: { removed: deleted },
  });
  return ok({ id: row.id });
}

type Row = NonNullable<Awaited<ReturnType<typeof load>>>;

async function mayRestore(tx: Tx, actor: Actor, row: Row): Promise<Result<unknown>> {
  const allowed = mayChange(actor, row);
  if (!allowed.ok) return allowed;
  const parent = row.parentId ? await tx.organization.findUnique({ where: { id: row.parentId }, select: { deletedAt: true } }) : null;
  if (parent?.deletedAt) return refuse("organizations.parentRemoved");
  return checkName(row.nameFolded, await siblingsOf(tx, row.parentId, row.id));
}
