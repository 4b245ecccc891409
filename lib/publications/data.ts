import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { dayAt } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import words from "@/messages/vi/publications.json";
import { PLEDGES_PER_PAGE, PUBLIC_ROOT, STOPPED, STOPPED_STATUSES } from "./constants";
import { addressOf, withoutNames } from "./domain";
import { donorList, pledgesWithDonors } from "./donors/data";
import type {
  PublicCampaign,
  PublicDonorList,
  PublicPhoto,
  PublicPledge,
  PublicPledgeLine,
  Published,
  PublishedCampaign,
  PublishedPledge,
  Stopped,
} from "./types";

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
  pledge: { select: { status: true } },
  campaign: { select: { status: true } },
  place: { select: { name: true, publications: { where: { subject: "PLACE" }, select: { code: true, slug: true } } } },
  photos: {
    where: { file: { deletedAt: null } },
    orderBy: { position: "asc" },
    select: { id: true, caption: true, phase: true, file: { select: { width: true, height: true, firstId: true } } },
  },
} satisfies Prisma.PublicationSelect;

type Row = Prisma.PublicationGetPayload<{ select: typeof rowSelect }>;

/** Published and not withdrawn. */
const SHOWN = { withdrawnAt: null } satisfies Prisma.PublicationWhereInput;

/** What somebody asked to be taken off everything public of places: names, and pictures by the first file of each. */
type TakenDown = { readonly names: readonly string[]; readonly files: ReadonlySet<string> };

async function takenDownIn(placeIds: readonly string[]): Promise<TakenDown> {
  const rows = await prisma.takeDown.findMany({
    where: { placeId: { in: [...placeIds] }, liftedAt: null },
    select: { name: true, fileId: true },
  });
  return { names: rows.flatMap(({ name }) => name ?? []), files: new Set(rows.flatMap(({ fileId }) => fileId ?? [])) };
}

/** A value without names that were taken down, with words in their place. */
function mend<T>(value: T, { names }: TakenDown): T {
  return withoutNames(value, names, words.public.nameWithdrawn);
}

function toPhoto({ id, caption, phase, file }: Row["photos"][number]): PublicPhoto {
  return { id, path: `${PUBLIC_ROOT}/anh/${id}`, caption, phase, width: file.width ?? 0, height: file.height ?? 0 };
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

function stoppedOf({ pledge, campaign }: Row): Stopped | null {
  if (campaign?.status === "CANCELLED") return "CANCELLED";
  return STOPPED_STATUSES.find((status) => status === pledge?.status) ?? null;
}

async function toPledge(row: Row, { files }: TakenDown): Promise<PublicPledge> {
  const campaign = await prisma.publication.findFirst({
    where: { ...SHOWN, placeId: row.placeId, subject: "CAMPAIGN", campaignId: row.campaignId },
    select: { code: true, slug: true },
  });
  return {
    ...(row.content as unknown as PublishedPledge),
    ...common(row),
    pledgeId: row.subjectId,
    campaignId: row.campaignId ?? "",
    stopped: stoppedOf(row),
    campaignAddress: campaign && addressOf(campaign),
    photos: row.photos.filter(({ file }) => !files.has(file.firstId)).map(toPhoto),
  };
}

function toCampaign(row: Row): PublicCampaign {
  const isCancelled = row.campaign?.status === "CANCELLED";
  return { ...(row.content as unknown as PublishedCampaign), ...common(row), campaignId: row.subjectId, isCancelled };
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
  return row && mend(toCampaign(row), await takenDownIn([row.placeId]));
}

/** A work or task as published, with its photos in order; null while it is not published. */
export async function publicPledge(_visitor: Visitor, pledgeId: string): Promise<PublicPledge | null> {
  const row = await shown("PLEDGE", pledgeId);
  if (!row) return null;
  const gone = await takenDownIn([row.placeId]);
  return mend(await toPledge(row, gone), gone);
}

/** Published works and tasks of a campaign without those that were stopped, those accepted (nghiệm thu) first; `finished` = only these. At most 25 (or `most`), from `skip` on. */
export async function publicPledges(
  _visitor: Visitor,
  campaignId: string,
  {
    finished = false,
    skip = 0,
    most = PLEDGES_PER_PAGE,
  }: { readonly finished?: boolean; readonly skip?: number; readonly most?: number } = {},
): Promise<{ readonly lines: readonly PublicPledgeLine[]; readonly total: number }> {
  if (!isId(campaignId)) return { lines: [], total: 0 };
  const rows = await prisma.publication.findMany({
    where: { ...SHOWN, subject: "PLEDGE", campaignId, NOT: STOPPED },
    orderBy: [{ firstAt: "asc" }, { id: "asc" }],
    select: { placeId: true, subjectId: true, code: true, slug: true, content: true },
  });
  const all = rows.map(toLine).filter(({ acceptedOn }) => !finished || acceptedOn !== null);
  const sorted = [...all.filter(({ acceptedOn }) => acceptedOn !== null), ...all.filter(({ acceptedOn }) => acceptedOn === null)];
  const gone = await takenDownIn([...new Set(rows.map(({ placeId }) => placeId))]);
  return { lines: mend(sorted.slice(skip, skip + most), gone), total: all.length };
}

/**
 * Who gave to a published pledge, or to the published pledges of a published campaign; null where donors are not published. Names are
 * resolved by consent at this moment.
 */
export async function publicDonors(
  visitor: Visitor,
  of: { readonly pledgeId: string } | { readonly campaignId: string },
): Promise<PublicDonorList | null> {
  const isPledge = "pledgeId" in of;
  const row = await shown(isPledge ? "PLEDGE" : "CAMPAIGN", isPledge ? of.pledgeId : of.campaignId);
  if (!row || !(row.content as unknown as Published).showsDonors) return null;
  return donorList(visitor, row.placeId, isPledge ? [row.subjectId] : await pledgesWithDonors(visitor, row.subjectId));
}

/** The bytes' name (SHA-256) of a published photo that nobody had taken down; null for any other id. */
export async function publicPhotoFile(_visitor: Visitor, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const row = await prisma.publicationPhoto.findFirst({
    where: { id, publication: SHOWN, file: { deletedAt: null } },
    select: { placeId: true, file: { select: { sha256: true, firstId: true } } },
  });
  if (!row) return null;
  const { files } = await takenDownIn([row.placeId]);
  return files.has(row.file.firstId) ? null : row.file.sha256;
}
