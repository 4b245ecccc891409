import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { publicOrigin } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { qrPicture } from "@/lib/http/qr-picture";
import { fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { ContentContext } from "@/lib/pledges/content/domain";
import type { PledgeContent } from "@/lib/pledges/types";
import { numberEntries } from "../domain";
import type { SignerOption } from "../signing/types";
import type { CovenantView, Names, PledgeView, ProofAddress, RevisionView } from "./types";

const revisionSelect = {
  id: true,
  number: true,
  status: true,
  basedOnId: true,
  droppedAt: true,
  version: true,
  preamble: true,
  amendReason: true,
  returnReason: true,
  createdAt: true,
  submittedAt: true,
  submittedBy: true,
  decidedAt: true,
  decidedBy: true,
  signedAt: true,
  code: true,
  hash: true,
  signature: {
    select: {
      method: true,
      signerName: true,
      signerPost: true,
      signedAt: true,
      receivedAt: true,
      witnessName: true,
      witnessPost: true,
      drawingFileId: true,
      scanFileId: true,
      certifiedPdfId: true,
    },
  },
} satisfies Prisma.CovenantRevisionSelect;

type RevisionRow = Prisma.CovenantRevisionGetPayload<{ select: typeof revisionSelect }>;

function toView({ droppedAt, ...row }: RevisionRow, people: ReadonlyMap<string, string>): RevisionView {
  const nameOf = (id: string | null) => (id === null ? null : (people.get(id) ?? null));
  return { ...row, isDropped: droppedAt !== null, submittedBy: nameOf(row.submittedBy), decidedBy: nameOf(row.decidedBy) };
}

/** A covenant with its revisions; null for one that the actor may not see, or that does not exist. */
export async function covenantView(actor: Actor, covenantId: string): Promise<CovenantView | null> {
  if (!isId(covenantId) || !can(actor, "covenants.read")) return null;
  const row = await prisma.covenant.findFirst({
    where: { id: covenantId, ...unitScope(actor), campaign: { deletedAt: null } },
    select: {
      id: true,
      placeId: true,
      organizationId: true,
      place: { select: { name: true } },
      organization: { select: { name: true } },
      campaign: { select: { id: true, name: true, theme: true, status: true } },
      revisions: { select: revisionSelect, orderBy: { number: "asc" } },
    },
  });
  if (!row) return null;
  const personIds = row.revisions.flatMap(({ submittedBy, decidedBy }) => [submittedBy, decidedBy]).filter((id) => id !== null);
  const [people, member] = await Promise.all([
    prisma.person.findMany({ where: { id: { in: [...new Set(personIds)] } }, select: { id: true, fullName: true } }),
    prisma.blockMember.findUnique({
      where: { campaignId_organizationId: { campaignId: row.campaign.id, organizationId: row.organizationId } },
      select: { block: { select: { id: true, name: true, minWorks: true, minTasks: true } } },
    }),
  ]);
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return {
    id: row.id,
    facts: {
      placeId: row.placeId,
      placeName: row.place.name,
      organizationId: row.organizationId,
      organizationName: row.organization.name,
      phase: row.campaign.status,
    },
    campaign: row.campaign,
    block: member?.block ?? null,
    revisions: row.revisions.map((revision) => toView(revision, names)),
  };
}

/** The pledges of a revision in the order of the paper, those taken out included. */
export async function pledgesOf(actor: Actor, revisionId: string): Promise<readonly PledgeView[]> {
  const rows = await prisma.pledgeVersion.findMany({
    where: { revisionId, revision: { covenant: unitScope(actor) } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { pledgeId: true, content: true, removedAt: true, version: true },
  });
  const entries = rows.map((row) => ({ ...row, content: row.content as unknown as PledgeContent }));
  return numberEntries(entries).map(({ removedAt, ...entry }) => ({ ...entry, isRemoved: removedAt !== null }));
}

const unitOrder = [{ position: "asc" }, { name: "asc" }] satisfies Prisma.OrganizationOrderByWithRelationInput[];

async function contentWords(campaignId: string): Promise<Names["contents"]> {
  const rows = await prisma.campaignContent.findMany({
    where: { campaignId },
    orderBy: { position: "asc" },
    select: { id: true, text: true },
  });
  return rows.map(({ id, text }, index) => ({ id, number: index + 1, text }));
}

/** The words behind the ids that these pledges name. The covenant was read in the actor's scope. */
export async function namesFor(
  _actor: Actor,
  covenant: Pick<CovenantView, "facts" | "campaign">,
  pledges: readonly Pick<PledgeView, "content">[],
): Promise<Names> {
  const named = [...new Set(pledges.flatMap(({ content }) => content.supportingOrganizationIds))];
  const { placeId } = covenant.facts;
  const [contents, units] = await Promise.all([
    contentWords(covenant.campaign.id),
    named.length === 0
      ? []
      : prisma.organization.findMany({ where: { id: { in: named }, placeId }, orderBy: unitOrder, select: { id: true, name: true } }),
  ]);
  return { contents, units };
}

/**
 * What a pledge of this covenant may name: the campaign's contents, and as supporting units those that sign in the same campaign (for an
 * official any unit of the place), without the unit itself. The covenant was read in the actor's scope.
 */
export async function choicesFor(actor: Actor, { facts, campaign }: Pick<CovenantView, "facts" | "campaign">): Promise<Names> {
  const { placeId, organizationId } = facts;
  const isOfCampaign = { blockMembers: { some: { campaignId: campaign.id } } };
  const [contents, units] = await Promise.all([
    contentWords(campaign.id),
    prisma.organization.findMany({
      where: {
        placeId,
        id: { notIn: [placeId, organizationId] },
        deletedAt: null,
        ...(actor.membership.role === "OFFICIAL" ? {} : isOfCampaign),
      },
      orderBy: unitOrder,
      select: { id: true, name: true },
    }),
  ]);
  return { contents, units };
}

/** What the pledges of this covenant are checked against. The covenant was read in the actor's scope. */
export async function contentContextOf(
  _actor: Actor,
  { facts, campaign }: Pick<CovenantView, "facts" | "campaign">,
): Promise<ContentContext> {
  const row = await prisma.campaign.findUniqueOrThrow({
    where: { id: campaign.id },
    select: { endDay: true, contents: { select: { id: true } } },
  });
  return {
    campaignEnd: fromDbDateOrNull(row.endDay),
    leadOrganizationId: facts.organizationId,
    contentIds: row.contents.map(({ id }) => id),
  };
}

/** Who may be named as the unit's signer: everybody who represents it or did, newest first. The covenant was read in the actor's scope. */
export async function signersOf(actor: Actor, { facts }: Pick<CovenantView, "facts">): Promise<readonly SignerOption[]> {
  const { placeId, organizationId } = facts;
  if (placeId !== actor.membership.placeId) return [];
  const rows = await prisma.membership.findMany({
    where: { placeId, organizationId, role: "REPRESENTATIVE" },
    orderBy: [{ fromDay: "desc" }, { id: "desc" }],
    select: { id: true, post: true, fromDay: true, toDay: true, person: { select: { fullName: true } } },
  });
  return rows.map((row) => ({
    membershipId: row.id,
    name: row.person.fullName,
    post: row.post,
    from: fromDbDate(row.fromDay),
    to: fromDbDateOrNull(row.toDay),
  }));
}

/** Where anybody can check a proof: the public address of its code, and the same as a QR code. */
export async function proofAddress(_actor: Actor, code: string): Promise<ProofAddress> {
  const address = `${await publicOrigin()}/verify/${code}`;
  return { address, qr: await qrPicture(address) };
}
