import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { findPersonFacts } from "../data";
import { handOver } from "../domain";
import { makeLink } from "../links/mutations";
import type { NewLink } from "../links/types";
import { storePerson } from "../mutations";
import { mayGivePost, mayTakePost } from "../policy";
import { findPost, type Post } from "../posts/data";
import { storePost } from "../posts/mutations";
import type { HandOverInput } from "./schema";

/** Who represents the unit now; `link` is there when the person has not signed in yet. */
export type HandedOver = {
  readonly membershipId: string;
  readonly personId: string;
  readonly name: string;
  readonly login: string;
  readonly link: NewLink | null;
};

type Successor = {
  readonly id: string;
  readonly fullName: string;
  readonly login: string;
  readonly placeId: string;
  readonly opened: boolean;
};

/**
 * Hands the representation of a unit over on a day: the old post ends the day before, the new one begins, in one step.
 * What the one who leaves has signed and sent keeps their name and post. A new representative without a password gets a one-time link.
 */
export async function handOverUnit(actor: Actor, input: HandOverInput): Promise<Result<HandedOver>> {
  const found = await findPost(actor, input.leaving.id);
  if (!found) return refuse("access.notFound");
  return writeInPlace(found.placeId, async (tx) => {
    const leaving = await findPost(actor, input.leaving.id, tx);
    if (!leaving) return refuse("access.notFound");
    const allowed = leaving.role === "REPRESENTATIVE" ? mayTakePost(actor, leaving.personId, leaving.held) : refuse("access.notAllowed");
    if (!allowed.ok) return allowed;
    const end = handOver(leaving, input.onDay, actor.today);
    if (!end.ok) return end;
    const { count } = await tx.membership.updateMany({
      where: { id: leaving.id, version: input.leaving.version, endedAt: null },
      data: { toDay: toDbDate(end.value.lastDay), endedAt: end.value.now ? actor.now : null, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    const successor = await takeOver(actor, tx, leaving, input);
    if (!successor.ok) return successor;
    const { id: personId, fullName, login, opened } = successor.value;
    await record(tx, actor, leaving.placeId, {
      type: "people.handedOver",
      subject: { type: "membership", id: input.newMembershipId },
      organizationId: leaving.organization.id,
      params: { unit: leaving.organization.name, from: leaving.person.fullName, to: fullName, day: formatDay(input.onDay) },
      before: { person: leaving.person.fullName, post: leaving.post, toDay: leaving.toDay },
      after: { person: fullName, post: input.post, fromDay: input.onDay },
    });
    const link = opened ? null : await makeLink(actor, tx, successor.value);
    return ok({ membershipId: input.newMembershipId, personId, name: fullName, login, link });
  });
}

async function takeOver(actor: Actor, tx: Tx, leaving: Post, input: HandOverInput): Promise<Result<Successor>> {
  const successor = await findSuccessor(actor, tx, leaving, input);
  if (!successor.ok) return successor;
  const stored = await storePost(actor, tx, {
    id: input.newMembershipId,
    personId: successor.value.id,
    personName: successor.value.fullName,
    office: leaving.organization,
    role: "REPRESENTATIVE",
    post: input.post,
    fromDay: input.onDay,
    toDay: null,
  });
  return stored.ok ? successor : stored;
}

async function findSuccessor(actor: Actor, tx: Tx, leaving: Post, input: HandOverInput): Promise<Result<Successor>> {
  const { successor } = input;
  if (successor.kind === "new") {
    const person = { id: successor.id, placeId: leaving.placeId, fullName: successor.fullName, login: successor.login };
    const stored = await storePerson(actor, tx, person);
    if (!stored.ok) return refuse("people.loginTaken", { field: "successor.login" });
    return ok({ ...person, opened: false });
  }
  if (successor.personId === leaving.personId) return refuse("people.successorSame", { field: "successor.personId" });
  const person = await findPersonFacts(actor, successor.personId, tx);
  if (!person) return refuse("people.successorMissing", { field: "successor.personId" });
  const allowed = mayGivePost(actor, person.facts, "REPRESENTATIVE", { ...leaving.organization });
  return allowed.ok ? ok(person) : allowed;
}
