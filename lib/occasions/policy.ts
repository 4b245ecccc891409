import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { OccasionRecord } from "./types";

/** Whether the actor keeps the occasions of a place: its emulation official. */
export function mayManage(actor: Actor, placeId: string): Result<null> {
  return can(actor, "events.manage") && worksFor(actor, placeId) ? ok(null) : refuse("occasions.onlyOfficial");
}

/** Whether an occasion may be taken out of the place's list: by its official, when nothing is tied to it. */
export function mayRemove(actor: Actor, occasion: Pick<OccasionRecord, "placeId">, isUsed: boolean): Result<null> {
  const manages = mayManage(actor, occasion.placeId);
  if (!manages.ok) return manages;
  return isUsed ? refuse("occasions.inUse") : ok(null);
}
