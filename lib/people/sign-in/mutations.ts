import "server-only";
import { membershipsInForce } from "@/lib/auth/actor-source";
import { throttleKey } from "@/lib/auth/one-time";
import { verifyPassword } from "@/lib/auth/password";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type AttemptKind, limitOf, minutesToWait, sessionEnd, windowStart } from "./domain";
import type { SignInInput } from "./schema";

/** A session that was just opened: what the browser's cookie is made of. */
export type OpenedSession = { readonly sessionId: string; readonly trusted: boolean };

/** Opens a session of a person in one of the posts. Every sign-in has a new id: one that somebody planted before is worth nothing. */
export async function openSession(
  visitor: Visitor,
  tx: Tx,
  wanted: { personId: string; membershipId: string; trusted: boolean },
): Promise<OpenedSession> {
  const id = newId();
  const { machineNow: now, device } = visitor;
  await tx.signInSession.create({
    data: { id, ...wanted, device, createdAt: now, lastSeenAt: now, expiresAt: sessionEnd(wanted.trusted, now) },
  });
  return { sessionId: id, trusted: wanted.trusted };
}

/** An attempt that is being made: it counts as failed until it is forgotten. */
export type Attempt = { readonly forget: () => Promise<void> };

/**
 * Counts an attempt before it is made, so that many at the same moment cannot slip past the limit; refused while any of the counters is full.
 * A success forgets it, and for an account the slips before it.
 */
export async function takeAttempt(
  visitor: Pick<Visitor, "machineNow">,
  by: readonly { kind: AttemptKind; text: string }[],
): Promise<Result<Attempt>> {
  const now = visitor.machineNow;
  const counters = by.map(({ kind, text }) => ({ kind, key: throttleKey(kind, text), limit: limitOf(kind, text) }));
  const keys = counters.map(({ key }) => key).sort();
  const waits = await prisma.$transaction(async (tx) => {
    for (const key of keys) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    const found: number[] = [];
    for (const { key, limit } of counters) {
      const oldest = await tx.signInFailure.findFirst({
        where: { key, at: { gt: windowStart(now) } },
        orderBy: { at: "desc" },
        skip: limit - 1,
      });
      const wait = minutesToWait(oldest?.at ?? null, now);
      if (wait !== null) found.push(wait);
    }
    if (found.length === 0) await tx.signInFailure.createMany({ data: keys.map((key) => ({ key, at: now })) });
    return found;
  });
  if (waits.length > 0) return refuse("people.tooManyAttempts", { params: { minutes: Math.max(...waits) } });
  const account = counters.filter(({ kind }) => kind === "account").map(({ key }) => key);
  const others = counters.filter(({ kind }) => kind !== "account").map(({ key }) => key);
  return ok({ forget: () => forgetAttempts(account, others, now) });
}

async function forgetAttempts(account: readonly string[], others: readonly string[], at: Date): Promise<void> {
  await prisma.signInFailure.deleteMany({
    where: { OR: [{ key: { in: [...account] } }, { key: { in: [...others] }, at }, { at: { lt: windowStart(at) } }] },
  });
}

/**
 * Signs a person in. An unknown account, a wrong password and a disabled account get the same answer after the same work.
 * `next` is where the browser goes then.
 */
export async function signIn(visitor: Visitor, input: SignInInput): Promise<Result<OpenedSession & { next: string }>> {
  const attempt = await takeAttempt(visitor, [
    { kind: "account", text: input.login },
    { kind: "address", text: visitor.address ?? "" },
  ]);
  if (!attempt.ok) return attempt;
  const person = await prisma.person.findUnique({
    where: { login: input.login },
    select: { id: true, passwordHash: true, disabledAt: true, memberships: membershipsInForce(visitor.today) },
  });
  const matches = await verifyPassword(person?.passwordHash ?? null, input.password);
  if (!person || !matches || person.disabledAt) return refuse("people.signInFailed");
  await attempt.value.forget();
  const [first] = person.memberships;
  if (!first) return refuse("people.noPostNow");
  const session = await prisma.$transaction((tx) =>
    openSession(visitor, tx, { personId: person.id, membershipId: first.id, trusted: input.trusted }),
  );
  return ok({ ...session, next: input.next });
}
