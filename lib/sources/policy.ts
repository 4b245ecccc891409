import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { SourceRecord } from "./types";

/** Whether the actor keeps the sources of a place: its emulation official. */
export function mayManage(actor: Actor, placeId: string): Result<null> {
  return can(actor, "events.manage") && worksFor(actor, placeId) ? ok(null) : refuse("sources.onlyOfficial");
}

/** Whether a source may be taken out of the place's list: by its official, when nothing was entered from it. */
export function mayRemove(actor: Actor, source: Pick<SourceRecord, "placeId">, isUsed: boolean): Result<null> {
  const manages = mayManage(actor, source.placeId);
  if (!manages.ok) return manages;
  return isUsed ? refuse("sources.inUse") : ok(null);
}
