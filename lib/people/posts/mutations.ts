import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, formatDay, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { idsOf } from "@/lib/organizations/domain";
import { findPersonFacts, openPosts } from "../data";
import { checkTenure } from "../domain";
import { leavesAdministrator, mayGivePost, mayTakePost } from "../policy";
import { findPost, findPostOffice, type PostOffice } from "./data";
import type { ChangePostInput, EndPostInput, GivePostInput } from "./schema";

/** How many other people can sign in now as administrator of the place at a path or of a place above it. */
export async function otherAdministrators(actor: Actor, tx: Tx, path: string, personId: string): Promise<number> {
  const today = toDbDate(actor.today);
  return tx.person.count({
    where: {
      id: { not: personId },
      disabledAt: null,
      passwordHash: { not: null },
      memberships: {
        some: {
          ...openPosts(actor),
          role: "ADMINISTRATOR",
          fromDay: { lte: today },
          organizationId: { in: idsOf(path) },
          organization: { deletedAt: null },
        },
      },
    },
  });
}

type NewPost = {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly office: PostOffice;
  readonly role: Role;
  readonly post: string;
  readonly fromDay: Day;
  readonly toDay: Day | null;
};

/** A post's row. The same id again for the same person, office and role is the same post; for anything else it is refused without a hint. */
export async function storePost(actor: Actor, tx: Tx, given: NewPost): Promise<Result<{ isNew: boolean }>> {
  const tenure = checkTenure(given.fromDay, given.toDay);
  if (!tenure.ok) return tenure;
  const { id, personId, office, role, post } = given;
  const again = await tx.membership.findUnique({ where: { id }, select: { personId: true, organizationId: true, role: true } });
  if (again) {
    const same = again.personId === personId && again.organizationId === office.id && again.role === role;
    return same ? ok({ isNew: false }) : refuse("access.notFound");
  }
  const held = await tx.membership.count({ where: { ...openPosts(actor), personId, organizationId: office.id, role } });
  if (held > 0)
    return refuse("people.postHeldAlready", { field: "organizationId", params: { person: given.personName, unit: office.name } });
  await tx.membership.create({
    data: {
      id,
      personId,
      organizationId: office.id,
      placeId: office.placeId,
      role,
      post,
      fromDay: toDbDate(given.fromDay),
      toDay: given.toDay && toDbDate(given.toDay),
      createdAt: actor.now,
    },
  });
  return ok({ isNew: true });
}

/** Gives a person one more post; from today when no day is said. */
export async function givePost(actor: Actor, input: GivePostInput): Promise<Result<{ id: string; personId: string }>> {
  const office = await findPostOffice(actor, input.organizationId);
  if (!office) return refuse("access.notFound", { field: "organizationId" });
  return writeInPlace(office.placeId, async (tx) => {
    const person = await findPersonFacts(actor, input.personId, tx);
    if (!person) return refuse("access.notFound", { field: "personId" });
    const allowed = mayGivePost(actor, person.facts, input.role, office);
    if (!allowed.ok) return allowed;
    const fromDay = input.fromDay ?? actor.today;
    const { id, role, post, toDay } = input;
    const stored = await storePost(actor, tx, { id, personId: person.id, personName: person.fullName, office, role, post, fromDay, toDay });
    if (!stored.ok) return stored;
    if (stored.value.isNew) {
      await record(tx, actor, office.placeId, {
        type: "people.postGiven",
        subject: { type: "membership", id },
        organizationId: office.id,
        params: { person: person.fullName, post, unit: office.name, day: formatDay(fromDay) },
        after: { role, post, fromDay, toDay },
      });
    }
    return ok({ id, personId: person.id });
  });
}

/** Corrects the words of a post, or says on which day it ends. */
export async function changePost(actor: Actor, input: ChangePostInput): Promise<Result<{ id: string; personId: string }>> {
  const found = await findPost(actor, input.id);
  if (!found) return refuse("access.notFound");
  return writeInPlace(found.placeId, async (tx) => {
    const before = await findPost(actor, input.id, tx);
    if (!before) return refuse("access.notFound");
    const allowed = mayTakePost(actor, before.personId, before.held);
    if (!allowed.ok) return allowed;
    const tenure = checkTenure(before.fromDay, input.toDay);
    if (!tenure.ok) return tenure;
    if (input.toDay !== null) {
      const stays = leavesAdministrator(before.role, await otherAdministrators(actor, tx, before.organization.path, before.personId));
      if (!stays.ok) return stays;
    }
    const { count } = await tx.membership.updateMany({
      where: { id: before.id, version: input.version, endedAt: null },
      data: { post: input.post, toDay: input.toDay && toDbDate(input.toDay), version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, before.placeId, {
      type: "people.postChanged",
      subject: { type: "membership", id: before.id },
      organizationId: before.organization.id,
      params: { person: before.person.fullName, post: input.post, unit: before.organization.name },
      before: { post: before.post, toDay: before.toDay },
      after: { post: input.post, toDay: input.toDay },
    });
    return ok({ id: before.id, personId: before.personId });
  });
}

/** Ends a post at once. What was signed and sent in it stays as it is. */
export async function endPost(actor: Actor, input: EndPostInput): Promise<Result<{ id: string; personId: string }>> {
  const found = await findPost(actor, input.id);
  if (!found) return refuse("access.notFound");
  return writeInPlace(found.placeId, async (tx) => {
    const before = await findPost(actor, input.id, tx);
    if (!before) return refuse("access.notFound");
    const allowed = mayTakePost(actor, before.personId, before.held);
    if (!allowed.ok) return allowed;
    const stays = leavesAdministrator(before.role, await otherAdministrators(actor, tx, before.organization.path, before.personId));
    if (!stays.ok) return stays;
    const lastDay = before.fromDay > actor.today ? before.fromDay : actor.today;
    const { count } = await tx.membership.updateMany({
      where: { id: before.id, version: input.version, endedAt: null },
      data: { endedAt: actor.now, toDay: toDbDate(lastDay), version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, before.placeId, {
      type: "people.postEnded",
      subject: { type: "membership", id: before.id },
      organizationId: before.organization.id,
      params: { person: before.person.fullName, post: before.post, unit: before.organization.name },
      before: { toDay: before.toDay },
      after: { toDay: lastDay },
    });
    return ok({ id: before.id, personId: before.personId });
  });
}
