import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { findSet, findTarget } from "./data";
import { checkGoal, checkPeriod } from "./domain";
import { mayKeepTargets } from "./policy";
import type { LinkInput, RemoveInput, SetInput, TargetInput } from "./schema";

function dbDate(day: Day | null): Date | null {
  return day && toDbDate(day);
}

/** The paper is one of the place, or none was named. */
async function hasDocument(tx: Tx, placeId: string, documentId: string | null): Promise<boolean> {
  return documentId === null || (await tx.document.count({ where: { id: documentId, placeId } })) > 0;
}

async function createSet(actor: Actor, tx: Tx, { id, version: _, fromDay, toDay, ...rest }: SetInput): Promise<Result<{ id: string }>> {
  const { placeId } = actor.membership;
  const again = await tx.targetSet.findUnique({ where: { id }, select: { placeId: true, deletedAt: true } });
  if (again) return again.placeId === placeId && again.deletedAt === null ? ok({ id }) : refuse("access.notFound");
  if (!(await hasDocument(tx, placeId, rest.documentId))) return refuse("access.notFound", { field: "documentId" });
  const days = { fromDay: dbDate(fromDay), toDay: dbDate(toDay) };
  await tx.targetSet.create({ data: { id, placeId, ...rest, ...days, createdAt: actor.now } });
  await record(tx, actor, placeId, {
    type: "targets.setAdded",
    subject: { type: "target", id },
    params: { name: rest.name },
    after: { name: rest.name, setKind: rest.kind, startDay: fromDay, endDay: toDay },
  });
  return ok({ id });
}

/** Saves a set of targets; version 0 makes it in the actor's own place, and the same id again is the same set. */
export async function saveSet(actor: Actor, input: SetInput): Promise<Result<{ id: string }>> {
  const period = checkPeriod({ from: input.fromDay, to: input.toDay });
  if (!period.ok) return period;
  const found = input.version === 0 ? null : await findSet(actor, input.id);
  if (input.version > 0 && !found) return refuse("access.notFound");
  const placeId = found?.placeId ?? actor.membership.placeId;
  const allowed = mayKeepTargets(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(placeId, async (tx) => {
    if (input.version === 0) return createSet(actor, tx, input);
    const before = await findSet(actor, input.id, tx);
    if (!before) return refuse("access.notFound");
    if (!(await hasDocument(tx, placeId, input.documentId))) return refuse("access.notFound", { field: "documentId" });
    const { id, version, fromDay, toDay, ...rest } = input;
    const { count } = await tx.targetSet.updateMany({
      where: { id, version, deletedAt: null },
      data: { ...rest, fromDay: dbDate(fromDay), toDay: dbDate(toDay), version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, placeId, {
      type: "targets.setChanged",
      subject: { type: "target", id },
      params: { name: rest.name },
      before: { name: before.name, setKind: before.kind, startDay: before.period.from, endDay: before.period.to },
      after: { name: rest.name, setKind: rest.kind, startDay: fromDay, endDay: toDay },
    });
    return ok({ id });
  });
}

/** The unit is one of the place, or none was named. */
async function isOfPlace(tx: Tx, placeId: string, organizationId: string | null): Promise<boolean> {
  if (organizationId === null) return true;
  return (await tx.organization.count({ where: { id: organizationId, placeId, deletedAt: null } })) > 0;
}

function columns({ id: _id, version: _version, fromDay, toDay, ...rest }: TargetInput) {
  return { ...rest, nameFolded: foldForSearch(rest.name), fromDay: dbDate(fromDay), toDay: dbDate(toDay) };
}

function told({ name, unit, base, goal, isFalling, goalText, field }: TargetInput) {
  return { name, unit, base, goal, isFalling, goalText, field };
}

async function createTarget(actor: Actor, tx: Tx, placeId: string, input: TargetInput): Promise<Result<{ id: string }>> {
  const { id } = input;
  const again = await tx.target.findUnique({ where: { id }, select: { placeId: true, deletedAt: true } });
  if (again) return again.placeId === placeId && again.deletedAt === null ? ok({ id }) : refuse("access.notFound");
  const last = await tx.target.aggregate({ where: { placeId, setId: input.setId }, _max: { position: true } });
  await tx.target.create({ data: { id, placeId, ...columns(input), position: (last._max.position ?? 0) + 1, createdAt: actor.now } });
  await record(tx, actor, placeId, {
    type: "targets.added",
    subject: { type: "target", id },
    organizationId: input.organizationId,
    params: { name: input.name },
    after: told(input),
  });
  return ok({ id });
}

/** Saves a target of a set; version 0 makes it, and the same id again is the same target. */
export async function saveTarget(actor: Actor, input: TargetInput): Promise<Result<{ id: string }>> {
  const set = await findSet(actor, input.setId);
  if (!set) return refuse("access.notFound", { field: "setId" });
  return writeInPlace(set.placeId, (tx) => saveTargetInside(actor, tx, input));
}

/** `saveTarget` inside a write that holds the lock of the set's place. */
export async function saveTargetInside(actor: Actor, tx: Tx, input: TargetInput): Promise<Result<{ id: string }>> {
  const set = await findSet(actor, input.setId, tx);
  if (!set) return refuse("access.notFound", { field: "setId" });
  const allowed = mayKeepTargets(actor, set.placeId);
  if (!allowed.ok) return allowed;
  const checks = [checkGoal(input), checkPeriod({ from: input.fromDay, to: input.toDay })];
  for (const check of checks) if (!check.ok) return check;
  if (!(await isOfPlace(tx, set.placeId, input.organizationId))) return refuse("access.notFound", { field: "organizationId" });
  if (input.version === 0) return createTarget(actor, tx, set.placeId, input);
  const before = await findTarget(actor, input.id, tx);
  if (!before || before.placeId !== set.placeId) return refuse("access.notFound");
  const { count } = await tx.target.updateMany({
    where: { id: input.id, version: input.version, deletedAt: null },
    data: { ...columns(input), version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  const numbers = { base: before.base?.toNumber() ?? null, goal: before.goal?.toNumber() ?? null };
  await record(tx, actor, set.placeId, {
    type: "targets.changed",
    subject: { type: "target", id: input.id },
    organizationId: input.organizationId,
    params: { name: input.name },
    before: { name: before.name, isFalling: before.isFalling, ...numbers },
    after: told(input),
  });
  return ok({ id: input.id });
}

/** Takes a target out of the lists; its readings stay. */
export async function removeTarget(actor: Actor, input: RemoveInput): Promise<Result<{ id: string }>> {
  const found = await findTarget(actor, input.id);
  if (!found) return refuse("access.notFound");
  return writeInPlace(found.placeId, (tx) => removeTargetInside(actor, tx, input));
}

/** `removeTarget` inside a write that holds the lock of its place. */
export async function removeTargetInside(actor: Actor, tx: Tx, input: RemoveInput): Promise<Result<{ id: string }>> {
  const found = await findTarget(actor, input.id, tx);
  if (!found) return refuse("access.notFound");
  const allowed = mayKeepTargets(actor, found.placeId);
  if (!allowed.ok) return allowed;
  const { count } = await tx.target.updateMany({
    where: { id: input.id, version: input.version, deletedAt: null },
    data: { deletedAt: actor.now, version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  await record(tx, actor, found.placeId, {
    type: "targets.removed",
    subject: { type: "target", id: input.id },
    params: { name: found.name },
  });
  return ok({ id: input.id });
}

async function changeLink(
  actor: Actor,
  input: LinkInput,
  type: "targets.linked" | "targets.unlinked",
  write: (tx: Tx) => Promise<number>,
): Promise<Result<{ id: string }>> {
  const target = await findTarget(actor, input.id);
  if (!target) return refuse("access.notFound");
  const allowed = mayKeepTargets(actor, target.placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(target.placeId, async (tx) => {
    const pledge = await tx.pledge.findFirst({
      where: { AND: [{ id: input.pledgeId, placeId: target.placeId, deletedAt: null }, placeScope(actor)] },
      select: { title: true, organizationId: true, campaignId: true },
    });
    if (!pledge) return refuse("access.notFound", { field: "pledgeId" });
    if ((await write(tx)) === 0) return ok({ id: input.id });
    const { organizationId, campaignId, title } = pledge;
    await record(tx, actor, target.placeId, {
      type,
      subject: { type: "target", id: input.id },
      ...{ organizationId, campaignId },
      params: { name: target.name, pledge: title },
    });
    return ok({ id: input.id });
  });
}

/** Says that a pledge of the place serves a target; twice is once. */
export async function linkPledge(actor: Actor, input: LinkInput): Promise<Result<{ id: string }>> {
  const data = { targetId: input.id, pledgeId: input.pledgeId };
  return changeLink(
    actor,
    input,
    "targets.linked",
    async (tx) => (await tx.targetPledge.createMany({ data: [data], skipDuplicates: true })).count,
  );
}

/** Takes that back. */
export async function unlinkPledge(actor: Actor, input: LinkInput): Promise<Result<{ id: string }>> {
  const where = { targetId: input.id, pledgeId: input.pledgeId };
  return changeLink(actor, input, "targets.unlinked", async (tx) => (await tx.targetPledge.deleteMany({ where })).count);
}
