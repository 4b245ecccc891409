import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { actorOf, membershipsInForce } from "@/lib/auth/actor-source";
import { codeHash, linkToken, newCode, tokenHash } from "@/lib/auth/one-time";
import { hashPassword } from "@/lib/auth/password";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { qrPicture } from "@/lib/http/qr-picture";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { compareVietnamese } from "@/lib/kernel/text";
import { findPersonFacts, openPosts } from "../data";
import { checkPassword } from "../passwords/domain";
import { mayLookAfter } from "../policy";
import { type OpenedSession, openSession, takeAttempt } from "../sign-in/mutations";
import { checkLink, expiryOf } from "./domain";
import type { CardsInput, CodeInput, CreateLinkInput, RedeemLinkInput } from "./schema";
import type { NewLink, SignInCard } from "./types";

type LinkOwner = { readonly id: string; readonly placeId: string; readonly opened: boolean };

/** Makes a person's one-time link; an earlier one that was not used ends, so that only the newest paper or message works. */
export async function makeLink(actor: Actor, tx: Tx, person: LinkOwner): Promise<NewLink> {
  const purpose = person.opened ? "RESET" : "FIRST_SIGN_IN";
  await tx.accessLink.updateMany({ where: { personId: person.id, usedAt: null, revokedAt: null }, data: { revokedAt: actor.now } });
  const id = newId();
  const link = { token: linkToken(id), code: newCode(), expiresAt: expiryOf(purpose, actor.now), purpose } as const;
  await tx.accessLink.create({
    data: {
      id,
      personId: person.id,
      placeId: person.placeId,
      purpose,
      tokenHash: tokenHash(link.token),
      codeHash: codeHash(link.code),
      createdById: actor.person?.id ?? null,
      createdAt: actor.now,
      expiresAt: link.expiresAt,
    },
  });
  return link;
}

/** Makes a new link for somebody who lost theirs or forgot the password. The old password works until the link is used. */
export async function createLink(actor: Actor, input: CreateLinkInput): Promise<Result<NewLink>> {
  const found = await findPersonFacts(actor, input.personId);
  if (!found) return refuse("access.notFound");
  return writeInPlace(found.placeId, async (tx) => {
    const person = await findPersonFacts(actor, input.personId, tx);
    if (!person) return refuse("access.notFound");
    const allowed = mayLookAfter(actor, person.facts);
    if (!allowed.ok) return allowed;
    if (person.disabledAt) return refuse("people.disabledNoLink");
    if (person.facts.posts.length === 0) return refuse("people.noPostNoLink");
    const link = await makeLink(actor, tx, person);
    await record(tx, actor, person.placeId, {
      type: "people.linkMade",
      subject: { type: "person", id: person.id },
      params: { person: person.fullName },
      after: { purpose: link.purpose },
    });
    return ok(link);
  });
}

/**
 * Makes fresh links for people who never signed in and draws a card for each, for one printed sheet. `origin` is the address of the installation.
 * All or none: somebody whom the actor does not look after refuses the whole sheet.
 */
export async function makeCards(actor: Actor, input: CardsInput, origin: string): Promise<Result<readonly SignInCard[]>> {
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const cards: SignInCard[] = [];
    for (const id of new Set(input.people)) {
      const person = await findPersonFacts(actor, id, tx);
      if (!person || person.placeId !== placeId) return refuse("access.notFound");
      const allowed = mayLookAfter(actor, person.facts);
      if (!allowed.ok) return allowed;
      if (person.disabledAt || person.opened) return refuse("people.cardNotNeeded", { params: { person: person.fullName } });
      const post = await firstPost(actor, tx, id);
      if (!post) return refuse("people.noPostNoLink");
      const link = await makeLink(actor, tx, person);
      const address = `${origin}/welcome/${link.token}`;
      const qr = await qrPicture(address);
      const { code, expiresAt } = link;
      cards.push({ personId: id, personName: person.fullName, login: person.login, code, address, qr, expiresAt, ...post });
    }
    await record(tx, actor, placeId, {
      type: "people.cardsMade",
      subject: { type: "organization", id: placeId },
      params: { count: cards.length },
      after: { people: cards.map(({ personId }) => personId) },
    });
    return ok(cards.sort((left, right) => compareVietnamese(left.unitName, right.unitName)));
  });
}

async function firstPost(actor: Actor, tx: Tx, personId: string): Promise<{ post: string; unitName: string } | null> {
  const row = await tx.membership.findFirst({
    where: { ...openPosts(actor), personId },
    select: { post: true, organization: { select: { name: true } } },
    orderBy: { createdAt: "asc" },
  });
  return row && { post: row.post, unitName: row.organization.name };
}

/** Proves a typed short code and gives the secret of its link, which the browser then opens. Guessing is slowed down. */
export async function openWithCode(visitor: Visitor, input: CodeInput): Promise<Result<{ token: string }>> {
  const attempt = await takeAttempt(visitor, [{ kind: "code", text: visitor.address ?? "" }]);
  if (!attempt.ok) return attempt;
  const link = await prisma.accessLink.findUnique({ where: { codeHash: codeHash(input.code) } });
  if (!link) return refuse("people.codeUnknown", { field: "code" });
  const open = checkLink(link, visitor.now);
  if (!open.ok) return open;
  await attempt.value.forget();
  return ok({ token: linkToken(link.id) });
}

function findLink(token: string, visitor: Visitor) {
  return prisma.accessLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true,
      placeId: true,
      purpose: true,
      usedAt: true,
      revokedAt: true,
      expiresAt: true,
      person: {
        select: {
          id: true,
          fullName: true,
          login: true,
          disabledAt: true,
          version: true,
          memberships: membershipsInForce(visitor.today),
        },
      },
    },
  });
}

/**
 * Sets a password by a one-time link and signs the person in. The link works once: of two at the same time one gets in.
 * Every device that was signed in before is signed out.
 */
export async function redeemLink(visitor: Visitor, input: RedeemLinkInput): Promise<Result<OpenedSession>> {
  const link = await findLink(input.token, visitor);
  if (!link || link.person.disabledAt) return refuse("people.linkUnknown");
  const open = checkLink(link, visitor.now);
  if (!open.ok) return open;
  const { person } = link;
  const { now, today, isDemoClock } = visitor;
  const actor = actorOf(person, null, null, { now, today, isDemoClock });
  if (!actor) return refuse("people.noPostNow");
  const words = [person.login, person.fullName, ...actor.memberships.flatMap((each) => [each.organizationName, each.placeName])];
  const good = checkPassword(input.password, words);
  if (!good.ok) return good;
  const passwordHash = await hashPassword(input.password);
  return writeInPlace(link.placeId, async (tx) => {
    const { count } = await tx.accessLink.updateMany({
      where: { id: link.id, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count === 0) return refuse("people.linkUsed");
    await tx.person.update({ where: { id: person.id }, data: { passwordHash, version: { increment: 1 } } });
    await tx.signInSession.updateMany({ where: { personId: person.id, revokedAt: null }, data: { revokedAt: visitor.machineNow } });
    const session = await openSession(visitor, tx, { personId: person.id, membershipId: actor.membership.id, trusted: input.trusted });
    await record(tx, actor, link.placeId, {
      type: link.purpose === "RESET" ? "people.passwordReset" : "people.accountOpened",
      subject: { type: "person", id: person.id },
      organizationId: actor.membership.organizationId,
      params: { person: person.fullName },
    });
    return ok(session);
  });
}
