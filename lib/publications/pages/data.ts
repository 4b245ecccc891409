import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { likeWords } from "@/lib/pledges/list/domain";
import { PLACES_PER_PAGE, PLEDGES_PER_PAGE, SITEMAP_SIZE, STOPPED } from "../constants";
import { publicCampaign, publicDonors, publicPledge, publicPledges } from "../data";
import { addressOf, codeOf } from "../domain";
import { plaqueAddress } from "../plaques/data";
import type { PublicPlaceRef, PublicPledgeLine } from "../types";
import type { CampaignLine, PlaceLine, PlaceList, PlacePage, PublicPage, SitemapLine, WorkList } from "./types";

/** More campaigns than a ward runs. */
const MOST_CAMPAIGNS = 50;

const PUBLISHED = { withdrawnAt: null, subject: { not: "PLACE" }, NOT: STOPPED } satisfies Prisma.PublicationWhereInput;

async function placeRef(placeId: string): Promise<PublicPlaceRef | null> {
  const row = await prisma.publication.findFirst({
    where: { placeId, subject: "PLACE" },
    select: { code: true, slug: true, place: { select: { name: true } } },
  });
  return row && { name: row.place.name, address: addressOf(row) };
}

async function worksOf(visitor: Visitor, campaignId: string, page: number): Promise<WorkList> {
  const { lines, total } = await publicPledges(visitor, campaignId, { skip: (page - 1) * PLEDGES_PER_PAGE });
  return { lines, total, page, pages: Math.max(1, Math.ceil(total / PLEDGES_PER_PAGE)) };
}

async function placePage(visitor: Visitor, placeId: string): Promise<PlacePage | null> {
  const [place, rows] = await Promise.all([
    placeRef(placeId),
    prisma.publication.findMany({
      where: { ...PUBLISHED, placeId },
      orderBy: [{ firstAt: "desc" }, { id: "desc" }],
      select: { subject: true, campaignId: true },
    }),
  ]);
  if (!place) return null;
  const campaignIds = [...new Set(rows.flatMap(({ campaignId }) => campaignId ?? []))].slice(0, MOST_CAMPAIGNS);
  const campaigns: CampaignLine[] = [];
  const others: PublicPledgeLine[] = [];
  for (const campaignId of campaignIds) {
    const campaign = await publicCampaign(visitor, campaignId);
    const works = rows.filter((row) => row.subject === "PLEDGE" && row.campaignId === campaignId).length;
    if (campaign) campaigns.push({ address: campaign.address, name: campaign.name, theme: campaign.theme, works });
    else others.push(...(await publicPledges(visitor, campaignId)).lines);
  }
  return { kind: "PLACE", place, campaigns, others };
}

/**
 * What stands at the last part of a public address: its code decides, whatever the name before it. Null for a code that was never given; GONE for what was
 * withdrawn. `page` of the works of a campaign, from 1.
 */
export async function publicPage(visitor: Visitor, segment: string, page = 1): Promise<PublicPage | null> {
  const code = codeOf(segment);
  if (!code) return null;
  const row = await prisma.publication.findUnique({
    where: { code },
    select: { code: true, slug: true, subject: true, subjectId: true, placeId: true, withdrawnAt: true },
  });
  if (!row) return null;
  if (row.withdrawnAt) {
    const place = await placeRef(row.placeId);
    return place && { kind: "GONE", address: addressOf(row), place };
  }
  if (row.subject === "PLACE") return placePage(visitor, row.placeId);
  if (row.subject === "PLEDGE") {
    const pledge = await publicPledge(visitor, row.subjectId);
    if (!pledge) return null;
    const [donors, plaque] = await Promise.all([publicDonors(visitor, { pledgeId: row.subjectId }), plaqueAddress(visitor, row.subjectId)]);
    return { kind: "PLEDGE", pledge, donors, plaque };
  }
  const campaign = await publicCampaign(visitor, row.subjectId);
  if (!campaign) return null;
  const [works, donors] = await Promise.all([worksOf(visitor, row.subjectId, page), publicDonors(visitor, { campaignId: row.subjectId })]);
  return { kind: "CAMPAIGN", campaign, works, donors };
}

type Count = { readonly placeId: string; readonly subject: "PLACE" | "CAMPAIGN" | "PLEDGE"; readonly _count: number };

function countOf(counts: readonly Count[], placeId: string, subject: Count["subject"]): number {
  return counts.find((one) => one.placeId === placeId && one.subject === subject)?._count ?? 0;
}

/** Wards and provinces that publish something, by name, at most 30; narrowed to words of their name. Constant queries. */
export async function publicPlaces(_visitor: Visitor, { words, page }: { words: string; page: number }): Promise<PlaceList> {
  const where: Prisma.OrganizationWhereInput = {
    AND: [{ publications: { some: PUBLISHED } }, ...likeWords(words).map((word) => ({ nameFolded: { contains: word } }))],
  };
  const [total, rows] = await Promise.all([
    prisma.organization.count({ where }),
    prisma.organization.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * PLACES_PER_PAGE,
      take: PLACES_PER_PAGE,
      select: {
        id: true,
        name: true,
        parent: { select: { name: true } },
        publications: { where: { subject: "PLACE" }, select: { code: true, slug: true } },
      },
    }),
  ]);
  const grouped = await prisma.publication.groupBy({
    by: ["placeId", "subject"],
    where: { ...PUBLISHED, placeId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  const lines = rows.flatMap(({ id, name, parent, publications: [own] }): PlaceLine[] =>
    own
      ? [
          {
            ...{ name, address: addressOf(own), above: parent?.name ?? null },
            campaigns: countOf(grouped, id, "CAMPAIGN"),
            works: countOf(grouped, id, "PLEDGE"),
          },
        ]
      : [],
  );
  return { lines, words, page, pages: Math.max(1, Math.ceil(total / PLACES_PER_PAGE)) };
}

/** Everything published and not stopped, for search engines, oldest first; `part` from 0 when there is more than one sitemap may hold. */
export async function sitemapLines(
  _visitor: Visitor,
  part: number,
): Promise<{ readonly lines: readonly SitemapLine[]; readonly parts: number }> {
  const where: Prisma.PublicationWhereInput = { withdrawnAt: null, NOT: STOPPED };
  const [total, rows] = await Promise.all([
    prisma.publication.count({ where }),
    prisma.publication.findMany({
      where,
      orderBy: { id: "asc" },
      skip: part * SITEMAP_SIZE,
      take: SITEMAP_SIZE,
      select: { code: true, slug: true, publishedAt: true },
    }),
  ]);
  return {
    lines: rows.map((row) => ({ path: addressOf(row).path, changedAt: row.publishedAt })),
    parts: Math.max(1, Math.ceil(total / SITEMAP_SIZE)),
  };
}
