import "server-only";
import type { Actor } from "@/lib/access/actor";
import { displayToken } from "@/lib/auth/one-time";
import { publicOrigin } from "@/lib/auth/visitor";
import { displayOpens } from "../domain";
import { mayShowDisplay } from "../policy";
import type { CeremonyView } from "../types";

/** The address by which any machine shows this ceremony without a sign-in, for the official who looks after it; null for others, and when it opens no more. */
export async function displayAddress(actor: Actor, ceremony: CeremonyView): Promise<string | null> {
  if (!mayShowDisplay(actor, ceremony).ok || !displayOpens(ceremony.endedAt, actor.now)) return null;
  return `${await publicOrigin()}/display/${displayToken(ceremony.id, ceremony.displayNumber)}`;
}
