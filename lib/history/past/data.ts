import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { pledgeHash } from "@/lib/covenants/snapshot/domain";
import { mergeSummaries, rollUp, summarise } from "@/lib/dashboard/domain";
import { byBlock, byContent } from "@/lib/dashboard/grouping/domain";
import type { Grouping } from "@/lib/dashboard/types";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { addDays, type Day, dayAt, fromDbDateOrNull, momentOf } from "@/lib/kernel/dates";
import { courseSelect } from "@/lib/pledges/standing/data";
import type { PledgeContent, PledgeStatus } from "@/lib/pledges/types";
import { pastPledge } from "./domain";
import type { CampaignPast, KnownState, PastPledge, PlacePast } from "./types";

/** Pledges read at a time: what hangs on them is asked for by their ids, and a statement takes no more than 32.767. */
const BATCH = 30_000;

const EVER_OPENED: Prisma.CampaignWhereInput = { deletedAt: null, status: { notIn: ["DRAFT"] } };

const campaignSelect = {
  id: true,
  name: true,
  placeId: true,
  place: { select: { name: true } },
  contents: { orderBy: { position: "asc" }, select: { id: true, position: true, text: true } },
  blocks: { orderBy: { position: "asc" }, select: { id: true, name: true } },
} satisfies Prisma.CampaignSelect;

type CampaignRow = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;

type HistoryRow = {
  pledgeId: string;
  id: bigint;
  recordedAt: Date;
  status: PledgeStatus;
  progress: Prisma.Decimal | null;
  contentHash: string;
  dueDay: Date | null;
  deleted: boolean;
};

/** The last row of each pledge's history recorded by the end of a day. One query; the caller has found the campaign in the actor's scope. */
async function knownOn({ id, placeId }: Pick<CampaignRow, "id" | "placeId">, day: Day): Promise<KnownState[]> {
  const end = momentOf(addDays(day, 1));
  const rows = await prisma.$queryRaw<HistoryRow[]>`
    SELECT DISTINCT ON (h."pledgeId") h."pledgeId", h."id", h."recordedAt", h."status"::text AS "status", h."progress", h."contentHash", h."dueDay", h."deleted"
    FROM "PledgeHistory" h JOIN "Pledge" p ON p."id" = h."pledgeId"
    WHERE h."placeId" = ${placeId}::uuid AND p."campaignId" = ${id}::uuid AND h."recordedAt" < ${end}
    ORDER BY h."pledgeId", h."id" DESC`;
  return rows.map((row) => ({
    pledgeId: row.pledgeId,
    seq: Number(row.id),
    recordedOn: dayAt(row.recordedAt),
    status: row.status,
    percent: row.progress === null ? null : Number(row.progress),
    contentHash: row.contentHash,
    due: fromDbDateOrNull(row.dueDay),
    isDeleted: row.deleted,
  }));
}

const pledgeSelect = {
  ...courseSelect,
  campaign: { select: { rhythm: true, rhythmDay: true } },
} satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof pledgeSelect }>;

async function pledgeRows(campaign: CampaignRow): Promise<Row[]> {
  const all: Row[] = [];
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await prisma.pledge.findMany({
      where: { placeId: campaign.placeId, campaignId: campaign.id, ...(after === null ? {} : { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: BATCH,
      select: pledgeSelect,
    });
    all.push(...rows);
    after = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return all;
  }
}

/** The texts that were signed before the ones of today, by pledge and hash. */
async function earlierTexts(rows: readonly Row[], known: ReadonlyMap<string, KnownState>): Promise<Map<string, PledgeContent>> {
  const changed = rows.filter(({ id, contentHash }) => known.has(id) && known.get(id)?.contentHash !== contentHash).map(({ id }) => id);
  if (changed.length === 0) return new Map();
  const versions = await prisma.pledgeVersion.findMany({
    where: { pledgeId: { in: changed }, removedAt: null, revision: { status: { in: ["SIGNED", "SUPERSEDED"] } } },
    select: { pledgeId: true, content: true },
  });
  return new Map(
    versions.map(({ pledgeId, content }) => {
      const text = content as unknown as PledgeContent;
      return [`${pledgeId} ${pledgeHash(text)}`, text];
    }),
  );
}

/** The revision of each covenant that was in force at the end of a day. */
async function revisionsOn({ id, placeId }: CampaignRow, day: Day): Promise<Map<string, number>> {
  const rows = await prisma.covenantRevision.findMany({
    where: { placeId, covenant: { campaignId: id }, signature: { receivedAt: { lt: momentOf(addDays(day, 1)) } } },
    orderBy: { number: "asc" },
    select: { covenantId: true, number: true },
  });
  return new Map(rows.map(({ covenantId, number }) => [covenantId, number]));
}

async function firstDayOf({ id, placeId }: CampaignRow): Promise<Day | null> {
  const first = await prisma.pledgeHistory.findFirst({
    where: { placeId, pledge: { campaignId: id } },
    orderBy: { recordedAt: "asc" },
    select: { recordedAt: true },
  });
  return first && dayAt(first.recordedAt);
}

async function pledgesOn(campaign: CampaignRow, day: Day): Promise<PastPledge[]> {
  const [states, rows, revisions] = await Promise.all([knownOn(campaign, day), pledgeRows(campaign), revisionsOn(campaign, day)]);
  const known = new Map(states.map((state) => [state.pledgeId, state]));
  const texts = await earlierTexts(rows, known);
  return rows.flatMap((row) => {
    const state = known.get(row.id);
    if (!state) return [];
    const content = texts.get(`${row.id} ${state.contentHash}`) ?? (row.content as unknown as PledgeContent);
    const { organizationId: unitId, blockId, organization } = row;
    return [
      pastPledge(
        row,
        { unitId, unitName: organization.name, blockId, revision: revisions.get(row.covenantId) ?? null, content },
        state,
        day,
      ),
    ];
  });
}

function figuresOf({ groups }: Grouping, names: readonly { readonly id: string; readonly name: string }[]) {
  return names.map(({ id, name }) => ({
    id,
    name,
    rollUp: rollUp(groups.find(({ key }) => key === id)?.summary ?? mergeSummaries([])),
  }));
}

async function pastOf(campaign: CampaignRow, day: Day): Promise<CampaignPast> {
  const [pledges, firstDay] = await Promise.all([pledgesOn(campaign, day), firstDayOf(campaign)]);
  const items = pledges.filter(({ isDeleted }) => !isDeleted).map(({ item }) => item);
  const summary = summarise(items);
  const { id, name, placeId, place } = campaign;
  return {
    campaign: { id, name, placeId, placeName: place.name },
    day,
    firstDay,
    summary,
    rollUp: rollUp(summary),
    blocks: figuresOf(byBlock(items), campaign.blocks),
    contents: figuresOf(
      byContent(items),
      campaign.contents.map(({ id: contentId, position, text }) => ({ id: contentId, name: `${position + 1}. ${text}` })),
    ),
    pledges,
  };
}

/**
 * A campaign as it was known at the end of a day, by the rows of its pledges' histories recorded by then; null when the actor may not see it.
 * Queries: constant, whatever the number of pledges (per 2.000).
 */
export async function campaignOn(actor: Actor, campaignId: string, day: Day): Promise<CampaignPast | null> {
  if (!can(actor, "dashboard.read")) return null;
  const campaign = await prisma.campaign.findFirst({
    where: { AND: [{ id: campaignId }, placeScope(actor), EVER_OPENED] },
    select: campaignSelect,
  });
  return campaign && pastOf(campaign, day);
}

/** The actor's own ward at the end of a day: each campaign that had been opened by then, and their sum; null above the wards and for who reads no dashboard. */
export async function placeOn(actor: Actor, day: Day): Promise<PlacePast | null> {
  if (!can(actor, "dashboard.read") || actor.membership.placeKind !== "WARD") return null;
  const campaigns = await prisma.campaign.findMany({
    where: { AND: [placeScope(actor), EVER_OPENED, { openedAt: { lt: momentOf(addDays(day, 1)) } }] },
    orderBy: { id: "asc" },
    select: campaignSelect,
  });
  const pasts = await Promise.all(campaigns.map((campaign) => pastOf(campaign, day)));
  return {
    placeName: actor.membership.placeName,
    day,
    rollUp: rollUp(mergeSummaries(pasts.map(({ summary }) => summary))),
    campaigns: pasts.map(({ campaign, rollUp: figure }) => ({ id: campaign.id, name: campaign.name, rollUp: figure })),
  };
}
