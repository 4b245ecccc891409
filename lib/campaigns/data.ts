import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDate, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { sourceSelect } from "@/lib/sources/constants";
import { toSourceView } from "@/lib/sources/domain";
import { maySee } from "./policy";
import type { BlockView, CampaignView, OccasionView } from "./types";

const inOrder = { orderBy: { position: "asc" } } as const;
const namedOrganization = { select: { id: true, name: true } } as const;

const campaignSelect = {
  id: true,
  placeId: true,
  parentId: true,
  status: true,
  name: true,
  theme: true,
  purpose: true,
  audience: true,
  form: true,
  isSpecial: true,
  declaredContentCount: true,
  termFrom: true,
  termTo: true,
  termAsPublished: true,
  startDay: true,
  endDay: true,
  periodAsPublished: true,
  launchDay: true,
  launchSession: true,
  launchAsPublished: true,
  launchYearInferred: true,
  launchedBy: true,
  rhythm: true,
  rhythmDay: true,
  sampleFields: true,
  inferredFields: true,
  openedAt: true,
  launchedAt: true,
  closedAt: true,
  cancelReason: true,
  deletedAt: true,
  version: true,
  place: namedOrganization,
  parent: { select: { id: true, name: true, place: { select: { name: true, path: true } } } },
  hosts: { ...inOrder, select: { organization: namedOrganization } },
  contents: { ...inOrder, select: { id: true, text: true } },
  source: { select: sourceSelect },
  legalBases: {
    ...inOrder,
    select: {
      document: { select: { id: true, kind: true, title: true, number: true, issuer: true, signedDay: true, dateAsPublished: true } },
    },
  },
  occasions: {
    ...inOrder,
    select: {
      isMain: true,
      occasion: {
        select: {
          ...{ id: true, kind: true, name: true, day: true, dateAsPublished: true, originDay: true, years: true },
          extensions: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }] },
          campaigns: { where: { campaign: { status: "LAUNCHED" } }, select: { campaignId: true } },
        },
      },
    },
  },
  blocks: {
    ...inOrder,
    include: { members: { ...inOrder, select: { organizationId: true, isHead: true, organization: namedOrganization } } },
  },
  files: {
    ...inOrder,
    select: { title: true, file: { select: { id: true, mime: true, size: true, originalName: true, deletedAt: true } } },
  },
} as const satisfies Prisma.CampaignSelect;

type CampaignRow = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;

/** A campaign in the actor's scope, whole; null when there is none that the actor may see. The same number of queries for any size. */
export async function loadCampaign(actor: Actor, db: Tx, id: string): Promise<CampaignView | null> {
  const row = await db.campaign.findFirst({ where: { id, ...placeScope(actor) }, select: campaignSelect });
  if (!row || !maySee(actor, { wasOpened: row.openedAt !== null, isDeleted: row.deletedAt !== null })) return null;
  return completed(actor, db, row);
}

/** A campaign of a place above the actor's, once it was opened: what a campaign that answers it may take over. Null for any other. */
export async function loadCampaignAbove(actor: Actor, db: Tx, id: string): Promise<CampaignView | null> {
  const { placePath, placeId } = actor.membership;
  const above = placePath.split("/").filter((part) => part !== "" && part !== placeId);
  const where = { id, placeId: { in: above }, openedAt: { not: null }, deletedAt: null };
  const row = await db.campaign.findFirst({ where, select: campaignSelect });
  return row && completed(actor, db, row);
}

async function completed(actor: Actor, db: Tx, row: CampaignRow): Promise<CampaignView> {
  const { id } = row;
  const unitIds = row.blocks.flatMap(({ members }) => members.map(({ organizationId }) => organizationId));
  const represented = await loadRepresentedUnits(actor, db, unitIds);
  const covenants = await db.covenant.findMany({ where: { campaignId: id }, select: { organizationId: true } });
  const answers = await db.campaign.findMany({
    where: { parentId: id, deletedAt: null, openedAt: { not: null }, ...placeScope(actor) },
    select: { id: true, name: true, place: { select: { name: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const withCovenant = new Set(covenants.map(({ organizationId }) => organizationId));
  return {
    ...headOf(row),
    parent: row.parent && {
      ...{ id: row.parent.id, name: row.parent.name, placeName: row.parent.place.name },
      readable: row.parent.place.path.startsWith(actor.membership.placePath),
    },
    answers: answers.map(({ place, ...answer }) => ({ ...answer, placeName: place.name })),
    occasions: row.occasions.map(toOccasion),
    blocks: row.blocks.map((block) => toBlock(block, represented, withCovenant)),
  };
}

/** `loadCampaign` for a page. */
export async function campaignView(actor: Actor, id: string): Promise<CampaignView | null> {
  return loadCampaign(actor, prisma, id);
}

/** Which of the units somebody represents today: a membership in force of an account that is not disabled. */
export async function loadRepresentedUnits(actor: Actor, db: Tx, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  const today = toDbDate(actor.today);
  const memberships = await db.membership.findMany({
    where: {
      organizationId: { in: [...unitIds] },
      role: "REPRESENTATIVE",
      endedAt: null,
      fromDay: { lte: today },
      OR: [{ toDay: null }, { toDay: { gte: today } }],
      person: { disabledAt: null },
    },
    select: { organizationId: true },
  });
  return new Set(memberships.map(({ organizationId }) => organizationId));
}

function headOf(row: CampaignRow): Omit<CampaignView, "parent" | "answers" | "occasions" | "blocks"> {
  const { id, placeId, status, version, name, theme, purpose, audience, form, isSpecial, launchedBy, declaredContentCount, contents } = row;
  const { periodAsPublished, launchSession, launchAsPublished, launchYearInferred, sampleFields, inferredFields, place } = row;
  const { openedAt, launchedAt, closedAt, cancelReason } = row;
  return {
    ...{ id, placeId, status, version, place, name, theme, purpose, audience, form, isSpecial, launchedBy, declaredContentCount, contents },
    ...{ periodAsPublished, launchSession, launchAsPublished, launchYearInferred, sampleFields, inferredFields },
    ...{ openedAt, launchedAt, closedAt, cancelReason },
    isDeleted: row.deletedAt !== null,
    wasOpened: openedAt !== null,
    hosts: row.hosts.map(({ organization }) => organization),
    legalBases: row.legalBases.map(({ document: { signedDay, ...basis } }) => ({ ...basis, signedDay: fromDbDateOrNull(signedDay) })),
    term: { from: row.termFrom, to: row.termTo, asPublished: row.termAsPublished },
    startDay: fromDbDateOrNull(row.startDay),
    endDay: fromDbDateOrNull(row.endDay),
    launchDay: fromDbDateOrNull(row.launchDay),
    rhythm: { every: row.rhythm, day: row.rhythmDay },
    files: row.files
      .filter(({ file }) => file.deletedAt === null)
      .map(({ title, file: { deletedAt: _deletedAt, ...file } }) => ({ title, ...file })),
    source: row.source && toSourceView(row.source),
  };
}

function toOccasion({ isMain, occasion: row }: CampaignRow["occasions"][number]): OccasionView {
  const { id, kind, name, dateAsPublished, years } = row;
  return {
    ...{ id, kind, name, isMain, dateAsPublished, years },
    isFixed: row.campaigns.length > 0,
    day: fromDbDateOrNull(row.day),
    originDay: fromDbDateOrNull(row.originDay),
    extensions: row.extensions.map((extension) => ({
      id: extension.id,
      oldDay: fromDbDateOrNull(extension.oldDay),
      newDay: fromDbDate(extension.newDay),
      reason: extension.reason,
      decision: extension.decision,
      decidedBy: extension.decidedByName,
      recordedAt: extension.recordedAt,
    })),
  };
}

function toBlock(row: CampaignRow["blocks"][number], represented: ReadonlySet<string>, withCovenant: ReadonlySet<string>): BlockView {
  const { id, name, minWorks, minTasks, text } = row;
  return {
    ...{ id, name, minWorks, minTasks, text },
    members: row.members.map(({ organizationId, isHead, organization }) => ({
      organizationId,
      name: organization.name,
      isHead,
      hasRepresentative: represented.has(organizationId),
      hasCovenant: withCovenant.has(organizationId),
    })),
  };
}
