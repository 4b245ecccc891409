import { type Actor, can, worksFor } from "@/lib/access/actor";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { move } from "./domain";
import type { CeremonyHead, CeremonyView } from "./types";

/** Whether the actor sees ceremonies at all; a representative sees the own sign page only. */
export function mayWatch(actor: Actor): boolean {
  return can(actor, "ceremonies.watch");
}

function runs(actor: Actor, placeId: string): Result<null> {
  return can(actor, "ceremonies.run") && worksFor(actor, placeId) ? ok(null) : refuse("ceremonies.onlyOfficial");
}

/** Whether the actor may plan a ceremony of a campaign: its official, while units register or sign. */
export function mayPlan(actor: Actor, campaign: { readonly placeId: string; readonly status: CampaignStatus }): Result<null> {
  const official = runs(actor, campaign.placeId);
  if (!official.ok) return official;
  const goesOn = campaign.status === "OPEN" || campaign.status === "LAUNCHED";
  return goesOn ? ok(null) : refuse(campaign.status === "DRAFT" ? "ceremonies.campaignNotOpen" : "ceremonies.campaignEnded");
}

/** Whether the actor may change facts and running order: the official, until the ceremony has ended. */
export function mayArrange(actor: Actor, ceremony: CeremonyHead): Result<null> {
  const official = runs(actor, ceremony.placeId);
  if (!official.ok) return official;
  return ceremony.status === "ENDED" ? refuse("ceremonies.hasEnded") : ok(null);
}

/** Whether the actor may say of which event a ceremony was part: the official, also after its end, when the event is often entered. */
export function mayTie(actor: Actor, ceremony: CeremonyHead): Result<null> {
  return runs(actor, ceremony.placeId);
}

/** Whether the actor may begin: the official, once the campaign is launched (nothing is signed before) and somebody is in the running order. */
export function mayStart(actor: Actor, ceremony: CeremonyHead & Pick<CeremonyView, "campaign" | "counter">): Result<null> {
  const official = runs(actor, ceremony.placeId);
  if (!official.ok) return official;
  const moved = move(ceremony.status, "START");
  if (!moved.ok) return moved;
  if (ceremony.campaign.status !== "LAUNCHED") return refuse("ceremonies.notLaunched");
  return ceremony.counter.total > 0 ? ok(null) : refuse("ceremonies.nobodyToSign");
}

/** Whether the actor may call units now: the official, while it runs. */
export function mayRun(actor: Actor, ceremony: CeremonyHead): Result<null> {
  const official = runs(actor, ceremony.placeId);
  if (!official.ok) return official;
  const moved = move(ceremony.status, "END");
  return moved.ok ? ok(null) : refuse(ceremony.status === "ENDED" ? "ceremonies.hasEnded" : "ceremonies.notRunning");
}

/**
 * Whether a signature taken at the tablet is let in: by the official, from the beginning on. One that arrives after the end was given before it and is
 * not thrown away; the minutes stay without it.
 */
export function mayTakeSignature(actor: Actor, ceremony: CeremonyHead): Result<null> {
  const official = runs(actor, ceremony.placeId);
  if (!official.ok) return official;
  return ceremony.status === "PLANNED" ? refuse("ceremonies.notRunning") : ok(null);
}

/** Whether a ceremony may be taken away: by the official, while it is only planned. */
export function mayDiscard(actor: Actor, ceremony: CeremonyHead): Result<null> {
  const official = runs(actor, ceremony.placeId);
  if (!official.ok) return official;
  return ceremony.status === "PLANNED" ? ok(null) : refuse("ceremonies.notPlanned");
}

/** Whether the actor looks after the address for screens: the official of the place. */
export function mayShowDisplay(actor: Actor, ceremony: CeremonyHead): Result<null> {
  return runs(actor, ceremony.placeId);
}
