import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { AnnounceForm } from "./types";

/** What the form of an announced total starts with, for who keeps the ledger; null for everybody else, and where there is no such campaign or pledge. */
export async function announceForm(
  actor: Actor,
  { campaignId, pledgeId }: { readonly campaignId: string; readonly pledgeId: string | null },
): Promise<AnnounceForm | null> {
  if (!can(actor, "contributions.keep") || !isId(campaignId)) return null;
  const [campaign, pledge, last] = await Promise.all([
    prisma.campaign.findFirst({
      where: { AND: [{ id: campaignId, deletedAt: null, placeId: actor.membership.placeId }, placeScope(actor)] },
      select: { name: true },
    }),
    pledgeId === null
      ? null
      : prisma.pledge.findFirst({
          where: { AND: [{ id: pledgeId, campaignId, deletedAt: null }, unitScope(actor)] },
          select: { title: true },
        }),
    prisma.announcedTotal.findFirst({ where: { AND: [{ campaignId, pledgeId }, unitScope(actor)] }, orderBy: { seq: "desc" } }),
  ]);
  if (!campaign || (pledgeId !== null && !pledge)) return null;
  return {
    campaignId,
    campaignName: campaign.name,
    pledgeTitle: pledge?.title ?? null,
    last: last && {
      amount: Number(last.amount),
      asPublished: last.asPublished,
      day: fromDbDateOrNull(last.ofDay),
      announcedIn: last.announcedIn,
    },
  };
}
