import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { getBytes } from "@/lib/files/storage";
import { mayTakeWhole } from "./policy";
import type { ArchivedFile, ArchivedRecord, ArchivedTable, Stretch } from "./types";

const AT_ONCE = 200;

/** Before every id. */
const FIRST = "00000000-0000-0000-0000-000000000000";

function page({ placeId, after, take }: Stretch) {
  return { where: { placeId, id: { gt: after ?? FIRST } }, orderBy: { id: "asc" }, take } as const;
}

/**
 * Every kind of record that a place owns, with what belongs to each. What is not here stays: sessions, one-time links, failed sign-ins, notices, summaries
 * (they are rebuilt), files of imports under way. Of people, no password; of screens and ceremonies, no secret of an address.
 */
const TABLES: Readonly<Record<ArchivedTable, (of: Stretch) => Promise<readonly ArchivedRecord[]>>> = {
  organizations: (of) => prisma.organization.findMany({ ...page(of), include: { successions: true, annualThemes: true } }),
  people: (of) => prisma.person.findMany({ ...page(of), omit: { passwordHash: true }, include: { memberships: true } }),
  campaigns: (of) =>
    prisma.campaign.findMany({
      ...page(of),
      include: {
        hosts: true,
        contents: true,
        legalBases: true,
        occasions: true,
        blocks: { include: { members: true } },
        extensions: true,
        files: true,
      },
    }),
  covenants: (of) => prisma.covenant.findMany({ ...page(of), include: { revisions: { include: { pledges: true, signature: true } } } }),
  pledges: (of) =>
    prisma.pledge.findMany({
      ...page(of),
      include: { contents: true, supporters: true, funding: true, conditions: true, history: true, targets: true },
    }),
  reports: (of) => prisma.progressReport.findMany({ ...page(of), include: { evidence: true } }),
  donors: (of) => prisma.donor.findMany({ ...page(of), include: { consents: true } }),
  contributions: (of) => prisma.contribution.findMany({ ...page(of), include: { receipt: true } }),
  contributionProposals: (of) => prisma.contributionProposal.findMany(page(of)),
  announcedTotals: (of) => prisma.announcedTotal.findMany(page(of)),
  plaques: (of) => prisma.plaque.findMany({ ...page(of), include: { occasions: true } }),
  explanations: (of) => prisma.explanationRequest.findMany({ ...page(of), include: { entries: true } }),
  directives: (of) => prisma.directive.findMany({ ...page(of), include: { assignees: true } }),
  occasions: (of) => prisma.occasion.findMany(page(of)),
  documents: (of) => prisma.document.findMany({ ...page(of), include: { implements: true } }),
  sources: (of) => prisma.source.findMany({ ...page(of), include: { discrepancies: true } }),
  events: (of) =>
    prisma.event.findMany({
      ...page(of),
      include: { hosts: true, participants: true, speeches: true, pictures: true, campaigns: true, pledges: true, occasions: true },
    }),
  targetSets: (of) => prisma.targetSet.findMany({ ...page(of), include: { targets: { include: { readings: true, pledges: true } } } }),
  indicators: (of) => prisma.indicatorResult.findMany(page(of)),
  reviews: (of) =>
    prisma.review.findMany({
      ...page(of),
      include: { campaigns: true, documents: true, targetSets: true, sections: { include: { sentences: true } } },
    }),
  ceremonies: (of) =>
    prisma.ceremony.findMany({ ...page(of), omit: { displayKeyHash: true }, include: { rounds: true, turns: true, steps: true } }),
  publications: (of) => prisma.publication.findMany({ ...page(of), include: { photos: true } }),
  takeDowns: (of) => prisma.takeDown.findMany(page(of)),
  screens: (of) => prisma.screen.findMany({ ...page(of), omit: { key: true }, include: { items: true } }),
  daysOff: (of) => prisma.dayOff.findMany(page(of)),
  files: (of) => prisma.storedFile.findMany(page(of)),
  history: (of) => prisma.auditEvent.findMany(page(of)),
};

/** All records of one kind that the actor's place owns, in parts; nothing for who may not take everything along. */
export async function* recordsOf(actor: Actor, table: ArchivedTable): AsyncGenerator<readonly ArchivedRecord[]> {
  if (!mayTakeWhole(actor).ok) return;
  const { placeId } = actor.membership;
  let after: string | null = null;
  do {
    const rows: readonly ArchivedRecord[] = await TABLES[table]({ placeId, after, take: AT_ONCE });
    yield rows;
    after = rows.length < AT_ONCE ? null : (rows.at(-1)?.id ?? null);
  } while (after !== null);
}

/** Dossiers of works, which have the id of their pledge and no other; nothing for who may not take everything along. */
export async function dossiersOf(actor: Actor): Promise<readonly object[]> {
  if (!mayTakeWhole(actor).ok) return [];
  return prisma.workDossier.findMany({
    where: { placeId: actor.membership.placeId },
    orderBy: { pledgeId: "asc" },
    include: { components: true, participants: true, photos: true },
  });
}

/** Frozen reviews with their exact text; nothing for who may not take everything along. */
export async function frozenReviewsOf(actor: Actor): Promise<readonly object[]> {
  if (!mayTakeWhole(actor).ok) return [];
  return prisma.frozenReview.findMany({ where: { placeId: actor.membership.placeId }, orderBy: { reviewId: "asc" } });
}

/** The place's files that are still kept, of which bytes follow one by one; none for who may not take everything along. */
export async function filesOf(actor: Actor): Promise<readonly ArchivedFile[]> {
  if (!mayTakeWhole(actor).ok) return [];
  const rows = await prisma.storedFile.findMany({
    where: { placeId: actor.membership.placeId, deletedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, sha256: true, originalName: true, mime: true },
  });
  return rows.map(({ originalName, ...file }) => ({ ...file, name: originalName }));
}

/** The bytes of one of these files; null when they are missing on the disk, or for who may not take everything along. */
export async function bytesOf(actor: Actor, { sha256 }: ArchivedFile): Promise<Uint8Array | null> {
  return mayTakeWhole(actor).ok ? getBytes(sha256, "full") : null;
}

/** Campaigns of the place, for their boards and tables; none for who may not take everything along. */
export async function campaignsOf(actor: Actor): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (!mayTakeWhole(actor).ok) return [];
  return prisma.campaign.findMany({
    where: { placeId: actor.membership.placeId, deletedAt: null },
    orderBy: [{ startDay: "desc" }, { id: "desc" }],
    select: { id: true, name: true },
  });
}
