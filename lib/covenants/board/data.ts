import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { PledgeKind, RevisionStatus } from "@/lib/db/generated/enums";
import { isId } from "@/lib/kernel/ids";
import { countKinds, governingRevision, leadingRevision, openRevision, returnedBefore, shortfall, standingOf } from "../domain";
import type { RevisionHead } from "../types";
import type { Board, BoardLine } from "./types";

type RevisionRow = {
  id: string;
  number: number;
  status: RevisionStatus;
  basedOnId: string | null;
  droppedAt: Date | null;
  returnReason: string | null;
  createdAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
  signedAt: Date | null;
};

type Head = RevisionHead & RevisionRow;

const toHead = (row: RevisionRow): Head => ({ ...row, isDropped: row.droppedAt !== null });

/** When a unit came to where it stands. */
function sinceOf(revisions: readonly Head[]): Date | null {
  const governing = governingRevision(revisions);
  if (governing) return governing.signedAt;
  const open = openRevision(revisions);
  if (!open) return null;
  if (open.status === "SUBMITTED") return open.submittedAt;
  if (open.status === "APPROVED") return open.decidedAt;
  return returnedBefore(open, revisions)?.decidedAt ?? open.createdAt;
}

/**
 * All units of a campaign by state, for officials and leaders; null for others and for a campaign that they may not see. Representatives see
 * their own covenant only. The number of queries is the same for any number of units and pledges.
 */
export async function boardOf(actor: Actor, campaignId: string): Promise<Board | null> {
  if (!isId(campaignId) || !can(actor, "covenants.read") || actor.membership.role === "REPRESENTATIVE") return null;
  const campaign = await prisma.campaign.findFirst({
    where: { id: campaignId, ...placeScope(actor), deletedAt: null },
    select: {
      id: true,
      name: true,
      status: true,
      placeId: true,
      blocks: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          name: true,
          text: true,
          minWorks: true,
          minTasks: true,
          members: { orderBy: { position: "asc" }, select: { organization: { select: { id: true, name: true } } } },
        },
      },
      covenants: {
        select: {
          id: true,
          organizationId: true,
          revisions: {
            select: {
              id: true,
              number: true,
              status: true,
              basedOnId: true,
              droppedAt: true,
              returnReason: true,
              createdAt: true,
              submittedAt: true,
              decidedAt: true,
              signedAt: true,
            },
          },
        },
      },
    },
  });
  if (!campaign) return null;
  const covenants = new Map(
    campaign.covenants.map(({ id, organizationId, revisions }) => [organizationId, { id, revisions: revisions.map(toHead) }]),
  );
  const leading = [...covenants.values()].flatMap(({ revisions }) => leadingRevision(revisions)?.id ?? []);
  const kinds = await kindsOf(leading);
  const lines = campaign.blocks.flatMap(({ id: blockId, name: blockName, minWorks, minTasks, members }) =>
    members.map(({ organization }): BoardLine => {
      const covenant = covenants.get(organization.id);
      const revisions = covenant?.revisions ?? [];
      const asked = { works: minWorks, tasks: minTasks };
      const counts = countKinds(kinds.get(leadingRevision(revisions)?.id ?? "") ?? []);
      const open = openRevision(revisions);
      return {
        organizationId: organization.id,
        name: organization.name,
        blockId,
        blockName,
        covenantId: covenant?.id ?? null,
        standing: standingOf(revisions),
        counts,
        asked,
        lack: shortfall(counts, asked),
        since: sinceOf(revisions),
        returnReason: open?.status === "DRAFT" ? (returnedBefore(open, revisions)?.returnReason ?? null) : null,
      };
    }),
  );
  const { id, name, status, placeId } = campaign;
  const blocks = campaign.blocks.map((block) => ({ id: block.id, name: block.name, hasText: Boolean(block.text) }));
  return { campaign: { id, name, status, placeId }, blocks, lines };
}

/** The kinds of the pledges of some revisions, without their texts. */
async function kindsOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly PledgeKind[]>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await prisma.$queryRaw<{ revisionId: string; kind: PledgeKind }[]>`
    SELECT "revisionId", "content"->>'kind' AS kind FROM "PledgeVersion"
    WHERE "revisionId" = ANY(${revisionIds}::uuid[]) AND "removedAt" IS NULL`;
  const found = new Map<string, PledgeKind[]>();
  for (const { revisionId, kind } of rows) found.set(revisionId, [...(found.get(revisionId) ?? []), kind]);
  return found;
}
