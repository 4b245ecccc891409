import "server-only";
import { type Actor, can, worksFor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { loadCampaign } from "@/lib/campaigns/data";
import type { CampaignView } from "@/lib/campaigns/types";
import { moneyOf } from "@/lib/contributions/summing/data";
import { mergeSummaries, rollUp } from "@/lib/dashboard/domain";
import type { UnitSummary } from "@/lib/dashboard/types";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { governingBranch, isInForce } from "@/lib/pledges/domain";
import { loadStandings } from "@/lib/pledges/standing/data";
import { donorList, pledgesWithDonors } from "../donors/data";
import type { PublicationSubject } from "../types";
import type { CampaignFacts, DonorCounts, EvidencePhoto, Facts, PledgeFacts } from "./types";

const PICTURE = "image/jpeg";

/** How many donors a page would name, and how many it would only count. */
async function donorsOf(actor: Actor, placeId: string, pledgeIds: readonly string[]): Promise<DonorCounts> {
  const { names, groups, unnamed } = await donorList(actor, placeId, pledgeIds);
  return { named: names.length + groups.length, unnamed };
}

async function receivedFor(actor: Actor, pledgeId: string): Promise<number | null> {
  const money = await moneyOf(actor, { pledgeId });
  const sum = money && money.entries > 0 ? money.totals.stages.RECEIVED : null;
  return sum && (sum.value > 0 || sum.unvalued === 0) ? sum.value : null;
}

/** Pictures of a place that somebody asked to be taken down, by the first file that shows each. */
async function takenDownFiles(db: Tx, placeId: string): Promise<ReadonlySet<string>> {
  const rows = await db.takeDown.findMany({ where: { placeId, kind: "PHOTO", liftedAt: null }, select: { fileId: true } });
  return new Set(rows.flatMap(({ fileId }) => fileId ?? []));
}

function toOccasion({ name, day, dateAsPublished, years, isMain }: CampaignView["occasions"][number]): CampaignFacts["occasions"][number] {
  return { name, day, asPublished: dateAsPublished, years, isMain };
}

async function campaignFacts(actor: Actor, db: Tx, campaignId: string): Promise<CampaignFacts | null> {
  const campaign = await loadCampaign(actor, db, campaignId);
  if (!campaign || campaign.isDeleted || !campaign.wasOpened || !worksFor(actor, campaign.placeId)) return null;
  const [units, signed, published] = await Promise.all([
    db.unitSummary.findMany({ where: { placeId: campaign.placeId, campaignId }, select: { figures: true } }),
    db.pledge.count({ where: { placeId: campaign.placeId, campaignId, deletedAt: null, status: { notIn: ["CANCELLED", "TRANSFERRED"] } } }),
    db.publication.count({ where: { placeId: campaign.placeId, campaignId, subject: "PLEDGE", withdrawnAt: null } }),
  ]);
  return {
    kind: "CAMPAIGN",
    id: campaign.id,
    placeId: campaign.placeId,
    placeName: campaign.place.name,
    name: campaign.name,
    theme: campaign.theme,
    purpose: campaign.purpose,
    hosts: campaign.hosts.map(({ name }) => name),
    occasions: campaign.occasions.map(toOccasion),
    contents: campaign.contents.map(({ text }) => text),
    declaredContents: campaign.declaredContentCount,
    units: campaign.blocks.map(({ name, members }) => ({ block: name, names: members.map((member) => member.name) })),
    rollUp: rollUp(mergeSummaries(units.map(({ figures }) => figures as unknown as UnitSummary))),
    today: actor.today,
    unpublishedPledges: Math.max(0, signed - published),
    donors: await donorsOf(actor, campaign.placeId, await pledgesWithDonors(actor, campaignId)),
  };
}

const reportSelect = {
  ofDay: true,
  status: true,
  evidence: {
    where: { file: { deletedAt: null } },
    orderBy: { position: "asc" },
    select: { fileId: true, caption: true, file: { select: { mime: true, width: true, height: true, firstId: true } } },
  },
} satisfies Prisma.ProgressReportSelect;

type ReportRow = Prisma.ProgressReportGetPayload<{ select: typeof reportSelect }>;

function photosOf(reports: readonly ReportRow[], takenDown: ReadonlySet<string>): EvidencePhoto[] {
  const photos = reports.flatMap((report) =>
    report.evidence
      .filter(({ file }) => file.mime === PICTURE && file.width !== null && file.height !== null)
      .map(({ fileId, caption, file }) => ({
        fileId,
        caption,
        reportDay: fromDbDate(report.ofDay),
        isAccepted: report.status === "ACCEPTED",
        isTakenDown: takenDown.has(file.firstId),
        width: file.width ?? 0,
        height: file.height ?? 0,
      })),
  );
  const accepted = new Set(photos.filter(({ isAccepted }) => isAccepted).map(({ fileId }) => fileId));
  const seen = new Set<string>();
  return photos.filter(({ fileId, isAccepted }) => {
    if (seen.has(fileId) || (!isAccepted && accepted.has(fileId))) return false;
    seen.add(fileId);
    return true;
  });
}

async function pledgeFacts(actor: Actor, db: Tx, pledgeId: string): Promise<PledgeFacts | null> {
  const where: Prisma.PledgeWhereInput = { AND: [{ id: pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] };
  const [loaded] = await loadStandings(actor, db, where);
  if (!loaded || !isInForce(loaded.status) || !worksFor(actor, loaded.placeId)) return null;
  const { placeId, campaignId, record, standing } = loaded;
  const [names, reports, takenDown] = await Promise.all([
    db.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { name: true, place: { select: { name: true } } } }),
    db.progressReport.findMany({
      where: { placeId, pledgeId, status: { not: "RECALLED" } },
      orderBy: [{ ofDay: "asc" }, { recordedAt: "asc" }],
      select: reportSelect,
    }),
    takenDownFiles(db, placeId),
  ]);
  const { content, state } = record;
  const accepted = reports.filter(({ status }) => status === "ACCEPTED");
  return {
    kind: "PLEDGE",
    id: loaded.id,
    ...{ placeId, campaignId, content },
    placeName: names.place.name,
    campaignName: names.name,
    unit: loaded.unitName,
    status: loaded.status,
    chosen: content.branches.length > 1 ? (governingBranch(content, state)?.key ?? null) : null,
    start: standing.start,
    due: standing.due,
    percent: standing.percent,
    detail: standing.detail,
    asOf: standing.asOf,
    acceptedOn: loaded.status === "ACCEPTED" ? (state.done?.acceptedOn ?? null) : null,
    photos: photosOf(reports, takenDown),
    reportsNotAccepted: reports.length - accepted.length,
    papers: accepted.reduce((sum, { evidence }) => sum + evidence.filter(({ file }) => file.mime !== PICTURE).length, 0),
    received: await receivedFor(actor, loaded.id),
    donors: await donorsOf(actor, placeId, [loaded.id]),
  };
}

/**
 * What the official of a place could publish of a campaign or signed pledge as it stands on `actor.today`; null when there is none in the actor's own place,
 * when the campaign was never open, or when the pledge is cancelled or went elsewhere. Figures are those of the last summary: callers bring it to today.
 */
export async function loadFacts(actor: Actor, db: Tx, subject: Exclude<PublicationSubject, "PLACE">, id: string): Promise<Facts | null> {
  if (!isId(id) || !can(actor, "publications.manage")) return null;
  return subject === "CAMPAIGN" ? campaignFacts(actor, db, id) : pledgeFacts(actor, db, id);
}
