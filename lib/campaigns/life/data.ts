import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";

/** How many reports of a campaign in the actor's scope wait to be accepted or returned: told to whoever is about to close it. */
export async function countWaitingReports(actor: Actor, campaignId: string): Promise<number> {
  return prisma.progressReport.count({ where: { ...placeScope(actor), campaignId, status: "SUBMITTED" } });
}
