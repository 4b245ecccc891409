// Run by faults.ts in a process of its own, with DATABASE_URL: whether every chain holds and every summary is what its records make. Prints JSON.

import { verifyChain } from "@/lib/audit/verify";
import { actorByLogin } from "@/lib/auth/actor-source";
import { rebuildCampaign } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, fromDbDate, momentOf } from "@/lib/kernel/dates";
import { canonicalJson } from "@/lib/kernel/hash";
import { refuse } from "@/lib/kernel/result";

export type DerivedState = {
  readonly places: number;
  readonly events: number;
  readonly brokenChains: readonly string[];
  readonly summaries: number;
  readonly differing: readonly string[];
};

type Campaign = { readonly id: string; readonly placeId: string };

async function summariesOf(tx: Tx, { id: campaignId }: Campaign, day: Date): Promise<Map<string, string>> {
  const pledges = await tx.pledgeSummary.findMany({ where: { campaignId } });
  const units = await tx.unitSummary.findMany({ where: { campaignId } });
  const days = await tx.campaignDay.findMany({ where: { campaignId, day } });
  const text = (row: object) => canonicalJson(JSON.parse(JSON.stringify(row)));
  return new Map([
    ...pledges.map((row) => [`pledge ${row.pledgeId}`, text(row)] as const),
    ...units.map((row) => [`unit ${row.organizationId}`, text(row)] as const),
    ...days.map((row) => [`campaign ${row.campaignId}`, text(row)] as const),
  ]);
}

/** Rebuilds a campaign's summaries from its records, compares, and undoes it by a refusal. */
async function compareSummaries(campaign: Campaign): Promise<{ readonly summaries: number; readonly differing: string[] }> {
  const first = await prisma.unitSummary.findFirst({ where: { campaignId: campaign.id }, select: { day: true } });
  const official = await prisma.person.findFirst({
    where: { memberships: { some: { placeId: campaign.placeId, role: "OFFICIAL", endedAt: null } }, disabledAt: null },
    select: { login: true },
  });
  if (!first || !official?.login) return { summaries: 0, differing: [] };
  const today: Day = fromDbDate(first.day);
  const actor = await actorByLogin(official.login, { now: momentOf(today, 23), today, isDemoClock: false });
  if (!actor) throw new Error(`nobody in office has the sign-in name ${official.login}`);
  let found = { summaries: 0, differing: [] as string[] };
  await writeInPlace(campaign.placeId, async (tx) => {
    const kept = await summariesOf(tx, campaign, first.day);
    await rebuildCampaign(actor, tx, { placeId: campaign.placeId, campaignId: campaign.id });
    const rebuilt = await summariesOf(tx, campaign, first.day);
    const names = [...new Set([...kept.keys(), ...rebuilt.keys()])];
    found = { summaries: names.length, differing: names.filter((name) => kept.get(name) !== rebuilt.get(name)) };
    return refuse("access.conflict");
  });
  return found;
}

const campaigns = await prisma.campaign.findMany({ where: { deletedAt: null, status: "LAUNCHED" }, select: { id: true, placeId: true } });
const places = await prisma.auditHead.findMany({ select: { placeId: true } });
const chains = await Promise.all(places.map(async ({ placeId }) => ({ placeId, ...(await verifyChain(placeId)) })));
let summaries = 0;
const differing: string[] = [];
for (const campaign of campaigns) {
  const compared = await compareSummaries(campaign);
  summaries += compared.summaries;
  differing.push(...compared.differing);
}
const state: DerivedState = {
  places: places.length,
  events: chains.reduce((sum, { length }) => sum + length, 0),
  brokenChains: chains.filter(({ holds }) => !holds).map(({ placeId }) => placeId),
  summaries,
  differing,
};
process.stdout.write(JSON.stringify(state), () => process.exit(0));
