import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { DocumentRecord } from "./types";

/** Whether the actor keeps the papers of a place: its emulation official. */
export function mayManage(actor: Actor, placeId: string): Result<null> {
  return can(actor, "events.manage") && worksFor(actor, placeId) ? ok(null) : refuse("documents.onlyOfficial");
}

/** Whether a paper may be taken out of the place's list: by its official, when nothing rests on it. */
export function mayRemove(actor: Actor, document: Pick<DocumentRecord, "placeId">, isUsed: boolean): Result<null> {
  const manages = mayManage(actor, document.placeId);
  if (!manages.ok) return manages;
  return isUsed ? refuse("documents.inUse") : ok(null);
}
