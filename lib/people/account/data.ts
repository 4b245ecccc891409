import "server-only";
import type { Actor } from "@/lib/access/actor";
import { machineNow } from "@/lib/auth/clock";
import { prisma } from "@/lib/db/client";
import { readDevice } from "./domain";
import type { Account } from "./types";

/** The actor's own account with every device that is signed in now, this one first. */
export async function ownAccount(actor: Actor): Promise<Account | null> {
  if (!actor.person) return null;
  const row = await prisma.person.findUnique({
    where: { id: actor.person.id },
    select: {
      fullName: true,
      login: true,
      version: true,
      sessions: { where: { revokedAt: null, expiresAt: { gt: machineNow() } }, orderBy: { lastSeenAt: "desc" } },
    },
  });
  if (!row) return null;
  const devices = row.sessions.map(({ id, device, trusted, createdAt, lastSeenAt, expiresAt }) => {
    return { id, ...readDevice(device), trusted, isThis: id === actor.sessionId, createdAt, lastSeenAt, expiresAt };
  });
  const { fullName, login, version } = row;
  return { fullName, login, version, devices: devices.sort((left, right) => Number(right.isThis) - Number(left.isThis)) };
}
