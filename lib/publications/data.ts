import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { dayAt } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import words from "@/messages/vi/publications.json";
import { PLEDGES_PER_PAGE } from "./constants";
import { addressOf, withoutNames } from "./domain";
import type { PublicCampaign, PublicPhoto, PublicPledge, PublicPledgeLine, PublishedCampaign, PublishedPledge } from "./types";

/** What stands where a name stood that was taken off everything public. */
const NAME_WITHDRAWN = words.public.nameWithdrawn;

const rowSelect = {
  id: true,
  placeId: true,
  subject: true,
  subjectId: true,
  campaignId: true,
  pledgeId: true,
  code: true,
  slug: true,
  content: true,
  publishedAt: true,
  withdrawnAt: true,
  place: { select: { name: true, publications: { where: { subject: "PLACE" }, select: { code: true, slug: true } } } },
  photos: {
    where: { file: { deletedAt: null, takeDowns: { none: { liftedAt: null } } } },
    orderBy: { position: "asc" },
    select: { id: true, caption: true, phase: true, file: { select: { width: true, height: true } } },
  },
} satisfies Prisma.PublicationSelect;

type Row = Prisma.PublicationGetPayload<{ select: typeof rowSelect }>;

/** Published and not withdrawn, of campaigns that were not deleted since. */
const SHOWN = { withdrawnAt: null } satisfies Prisma.PublicationWhereInput;

/** Names that were taken off everything public of places. */
async function namesTakenDown(placeIds: readonly string[]): Promise<string[]> {
  const rows = await prisma.takeDown.findMany({
    where: { placeId: { in: [...placeIds] }, kind: "NAME", liftedAt: null },
    select: { name: true },
  });
  return rows.flatMap(({ name }) => name ?? []);
}

function toPhoto({ id, caption, phase, file }: Row["photos"][number]): PublicPhoto {
  return { id, caption, phase, width: file.width ?? 0, height: file.height ?? 0 };
}

function common(row: Row) {
  const [placeRow] = row.place.publications;
  return {
    placeId: row.placeId,
    place: { name: row.place.name, address: addressOf(placeRow ?? row) },
    address: addressOf(row),
    publishedOn: dayAt(row.publishedAt),
  };
}

async function toPledge(row: Row): Promise<PublicPledge> {
  const campaign = await prisma.publication.findFirst({
    where: { ...SHOWN, placeId: row.placeId, subject: "CAMPAIGN", campaignId: row.campaignId },
    select: { code: true, slug: true },
  });
  return {
    ...(row.content as unknown as PublishedPledge),
    ...common(row),
    pledgeId: row.subjectId,
    campaignId: row.campaignId ?? "",
    campaignAddress: campaign && addressOf(campaign),
    photos: row.photos.map(toPhoto),
  };
}

function toCampaign(row: Row): PublicCampaign {
  return { ...(row.content as unknown as PublishedCampaign), ...common(row), campaignId: row.subjectId };
}

function toLine({ subjectId, code, slug, content }: Pick<Row, "subjectId" | "code" | "slug" | "content">): PublicPledgeLine {
  const { title, unit, pledgeKind, progress, acceptedOn } = content as unknown as PublishedPledge;
  return {
    pledgeId: subjectId,
    address: addressOf({ code, slug }),
    ...{ title, unit, pledgeKind, acceptedOn },
    percent: progress?.percent ?? null,
    day: progress?.day ?? null,
  };
}

async function shown(subject: "CAMPAIGN" | "PLEDGE", id: string): Promise<Row | null> {
  if (!isId(id)) return null;
  return prisma.publication.findFirst({ where: { ...SHOWN, subject, subjectId: id }, select: rowSelect });
}

/** A campaign as published (figures with their day, contents, occasions, hosts, units); null while it is not published. */
export async function publicCampaign(_visitor: Visitor, campaignId: string): Promise<PublicCampaign | null> {
  const row = await shown("CAMPAIGN", campaignId);
  return row && withoutNames(toCampaign(row), await namesTakenDown([row.placeId]), NAME_WITHDRAWN);
}

/** A work or task as published, with its photos in order; null while it is not published. */
export async function publicPledge(_visitor: Visitor, pledgeId: string): Promise<PublicPledge | null> {
  const row = await shown("PLEDGE", pledgeId);
  return row && withoutNames(await toPledge(row), await namesTakenDown([row.placeId]), NAME_WITHDRAWN);
}

/** Published works and tasks of a campaign, those accepted (nghiệm thu) first; `finished` = only these. At most 25, from `skip` on. */
export async function publicPledges(
  _visitor: Visitor,
  campaignId: string,
  { finished = false, skip = 0 }: { readonly finished?: boolean; readonly skip?: number } = {},
): Promise<{ readonly lines: readonly PublicPledgeLine[]; readonly total: number }> {
  if (!isId(campaignId)) return { lines: [], total: 0 };
  const rows = await prisma.publication.findMany({
    where: { ...SHOWN, subject: "PLEDGE", campaignId },
    orderBy: [{ firstAt: "asc" }, { id: "asc" }],
    select: { placeId: true, subjectId: true, code: true, slug: true, content: true },
  });
  const all = rows.map(toLine).filter(({ acceptedOn }) => !finished || acceptedOn !== null);
  const sorted = [...all.filter(({ acceptedOn }) => acceptedOn !== null), ...all.filter(({ acceptedOn }) => acceptedOn === null)];
  const names = await namesTakenDown([...new Set(rows.map(({ placeId }) => placeId))]);
  return { lines: withoutNames(sorted.slice(skip, skip + PLEDGES_PER_PAGE), names, NAME_WITHDRAWN), total: all.length };
}

/** The bytes' name (SHA-256) of a published photo that nobody had taken down; null for any other id. */
export async function publicPhotoFile(_visitor: Visitor, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const row = await prisma.publicationPhoto.findFirst({
    where: { id, publication: SHOWN, file: { deletedAt: null, takeDowns: { none: { liftedAt: null } } } },
    select: { file: { select: { sha256: true } } },
  });
  return row?.file.sha256 ?? null;
}
