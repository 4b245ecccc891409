import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { encode } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ASKED_PATH_HEADER } from "@/lib/http/asked-path";
import { isId } from "@/lib/kernel/ids";
import { actorBySession } from "./actor-source";
import { clock, machineNow } from "./clock";
import { authOptions, SESSION_COOKIE, SESSION_COOKIE_OPTIONS, SESSION_MAX_AGE } from "./options";

/** The id in the session cookie, or null when there is none or its seal is broken. */
export async function sessionId(): Promise<string | null> {
  const session = (await getServerSession(authOptions)) as { sid?: string | null } | null;
  return session?.sid && isId(session.sid) ? session.sid : null;
}

/**
 * Who is signed in, read from the database once per request; null for a stranger, an ended session, a disabled account,
 * or an account without a post in force.
 */
export const getActor = cache(async (): Promise<Actor | null> => {
  const id = await sessionId();
  return id ? actorBySession(id, clock()) : null;
});

/** Who is signed in; a stranger is sent to the sign-in page, which leads back here (the proxy says where "here" is). */
export async function requireActor(): Promise<Actor> {
  const actor = await getActor();
  if (actor) return actor;
  const path = (await headers()).get(ASKED_PATH_HEADER);
  redirect(path && path !== "/" ? `/login?next=${encodeURIComponent(path)}` : "/login");
}

/**
 * Puts a session's sealed token into the browser's cookie; a device that is not trusted forgets it when it closes.
 * A session that the browser had before ends.
 */
export async function startBrowserSession(id: string, trusted: boolean): Promise<void> {
  await revoke(await sessionId(), id);
  const token = await encode({ token: { sid: id }, secret: env.AUTH_SECRET ?? "", maxAge: SESSION_MAX_AGE });
  const jar = await cookies();
  jar.set(SESSION_COOKIE, token, { ...SESSION_COOKIE_OPTIONS, ...(trusted ? { maxAge: SESSION_MAX_AGE } : {}) });
}

/** Ends the browser's session and takes its token out of the browser. */
export async function endBrowserSession(): Promise<void> {
  await revoke(await sessionId(), null);
  const jar = await cookies();
  jar.delete(SESSION_COOKIE);
}

async function revoke(id: string | null, except: string | null): Promise<void> {
  if (id && id !== except) await prisma.signInSession.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: machineNow() } });
}
