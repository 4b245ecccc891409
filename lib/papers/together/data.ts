import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { campaignView } from "@/lib/campaigns/data";
import { isIntact } from "@/lib/covenants/snapshot/domain";
import { readSnapshot } from "@/lib/covenants/snapshot/schema";
import { prisma } from "@/lib/db/client";
import { isId } from "@/lib/kernel/ids";
import { fromSnapshot } from "../covenant/domain";
import type { SigningUnit, TogetherText } from "./types";

/**
 * What all units of a campaign signed, from their frozen words; those that have not signed stand without. For who reads the covenants of the whole ward; null for
 * everybody else. Queries: constant.
 */
export async function togetherText(actor: Actor, campaignId: string): Promise<TogetherText | null> {
  if (!isId(campaignId) || !can(actor, "covenants.read") || actor.membership.role === "REPRESENTATIVE") return null;
  const campaign = await campaignView(actor, campaignId);
  if (!campaign) return null;
  const rows = await prisma.covenantRevision.findMany({
    where: { status: "SIGNED", covenant: { AND: [unitScope(actor), { campaignId }] } },
    select: { snapshot: true, hash: true, covenant: { select: { organizationId: true } } },
  });
  const kept = new Map(rows.map((row) => [row.covenant.organizationId, row]));
  const unitOf = (organizationId: string, name: string): SigningUnit => {
    const row = kept.get(organizationId);
    if (!row) return { name, text: null, isBroken: false };
    const { snapshot: text, hash } = row;
    const snapshot = text && hash && isIntact({ text, hash }) ? readSnapshot(text) : null;
    return snapshot
      ? { name: snapshot.unit.name, text: fromSnapshot(snapshot, hash ?? "", false), isBroken: false }
      : { name, text: null, isBroken: true };
  };
  return {
    placeName: campaign.place.name,
    campaign: { name: campaign.name, theme: campaign.theme },
    hosts: campaign.hosts.map(({ name }) => name),
    contents: campaign.contents.map(({ text }) => text),
    blocks: campaign.blocks.map(({ name, members }) => ({
      name,
      units: members.map((member) => unitOf(member.organizationId, member.name)),
    })),
  };
}
