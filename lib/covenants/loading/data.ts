import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { PledgeContent } from "@/lib/pledges/types";
import { numberEntries } from "../domain";
import type { LoadedCovenant, LoadedPledge, LoadedRevision } from "./types";

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
  hash: true,
} satisfies Prisma.CovenantRevisionSelect;

const covenantSelect = {
  id: true,
  placeId: true,
  organizationId: true,
  place: { select: { name: true } },
  organization: { select: { name: true } },
  campaign: {
    select: { id: true, name: true, theme: true, status: true, endDay: true, launchDay: true, contents: { select: { id: true } } },
  },
  revisions: { select: revisionSelect, orderBy: { number: "asc" } },
} satisfies Prisma.CovenantSelect;

type CovenantRow = Prisma.CovenantGetPayload<{ select: typeof covenantSelect }>;
type RevisionRow = CovenantRow["revisions"][number];

function toRevision({ droppedAt, ...row }: RevisionRow): LoadedRevision {
  return { ...row, isDropped: droppedAt !== null };
}

/** A covenant in the actor's scope with all its revisions, for a write that holds the place's lock; null for what the actor may not see. */
export async function loadCovenant(actor: Actor, tx: Tx, covenantId: string): Promise<LoadedCovenant | null> {
  if (!isId(covenantId) || !can(actor, "covenants.read")) return null;
  const row = await tx.covenant.findFirst({
    where: { id: covenantId, ...unitScope(actor), campaign: { deletedAt: null } },
    select: covenantSelect,
  });
  if (!row) return null;
  const member = await tx.blockMember.findUnique({
    where: { campaignId_organizationId: { campaignId: row.campaign.id, organizationId: row.organizationId } },
    select: { block: { select: { id: true, name: true, minWorks: true, minTasks: true } } },
  });
  const { status, endDay, launchDay, contents, ...campaign } = row.campaign;
  return {
    id: row.id,
    campaign: {
      ...campaign,
      endDay: fromDbDateOrNull(endDay),
      launchDay: fromDbDateOrNull(launchDay),
      contentIds: contents.map(({ id }) => id),
    },
    facts: {
      placeId: row.placeId,
      placeName: row.place.name,
      organizationId: row.organizationId,
      organizationName: row.organization.name,
      phase: status,
    },
    block: member?.block ?? null,
    revisions: row.revisions.map(toRevision),
  };
}

/** The pledges of a revision, those taken out included, in the order of the paper; `number` counts those that are in. */
export async function loadPledges(actor: Actor, tx: Tx, revisionId: string): Promise<readonly LoadedPledge[]> {
  const rows = await tx.pledgeVersion.findMany({
    where: { revisionId, revision: { covenant: unitScope(actor) } },
    select: { id: true, pledgeId: true, position: true, content: true, removedAt: true, version: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return numberEntries(rows.map(({ content, ...row }) => ({ ...row, content: content as unknown as PledgeContent })));
}
