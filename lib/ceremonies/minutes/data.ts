import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { isId } from "@/lib/kernel/ids";
import { mayWatch } from "../policy";
import { isIntact } from "./domain";
import type { FrozenMinutes, Minutes } from "./types";

/** The bytes that `freeze` made, read back; null when somebody made them unreadable. */
function readBack(text: string): Minutes | null {
  try {
    return JSON.parse(text) as Minutes;
  } catch {
    return null;
  }
}

/** The frozen minutes of an ended ceremony in the actor's scope, read from the kept bytes alone; null before the end and for who may not see them. */
export async function frozenMinutes(actor: Actor, id: string): Promise<FrozenMinutes | null> {
  if (!isId(id) || !mayWatch(actor)) return null;
  const row = await prisma.ceremony.findFirst({
    where: { id, ...placeScope(actor), campaign: { deletedAt: null } },
    select: { minutes: true, minutesHash: true },
  });
  if (!row || row.minutes === null || row.minutesHash === null) return null;
  return { minutes: readBack(row.minutes), hash: row.minutesHash, isIntact: isIntact({ text: row.minutes, hash: row.minutesHash }) };
}
