import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { ContentContext } from "@/lib/pledges/content/domain";
import type { PledgeContent } from "@/lib/pledges/types";
import { openRevision } from "../domain";
import type { CovenantFacts } from "../types";
import { expansionFor } from "./domain";
import type { ExpansionLine } from "./types";

/** A block whose text is expanded. */
export type ExpandableBlock = {
  readonly id: string;
  readonly name: string;
  readonly text: string | null;
  readonly campaignId: string;
  readonly campaignName: string;
  /** What the rules look at; the unit is the block itself. */
  readonly facts: CovenantFacts;
  readonly context: ContentContext;
  readonly lines: readonly ExpansionLine[];
};

const revisionSelect = {
  id: true,
  number: true,
  status: true,
  basedOnId: true,
  droppedAt: true,
  pledges: { where: { removedAt: null }, select: { content: true } },
} as const;

/** A block in the actor's scope, with what each of its units gets when a pledge of this title is expanded; null for what may not be seen. */
export async function loadExpansion(actor: Actor, db: Tx, blockId: string, title: string): Promise<ExpandableBlock | null> {
  if (!isId(blockId) || actor.membership.role === "REPRESENTATIVE") return null;
  const block = await db.block.findFirst({
    where: { id: blockId, ...placeScope(actor), campaign: { deletedAt: null } },
    select: {
      id: true,
      name: true,
      text: true,
      placeId: true,
      place: { select: { name: true } },
      campaign: { select: { id: true, name: true, status: true, endDay: true, contents: { select: { id: true } } } },
      members: { orderBy: { position: "asc" }, select: { organization: { select: { id: true, name: true, deletedAt: true } } } },
    },
  });
  if (!block) return null;
  const units = block.members.map(({ organization }) => organization).filter(({ deletedAt }) => deletedAt === null);
  const covenants = await db.covenant.findMany({
    where: { campaignId: block.campaign.id, organizationId: { in: units.map(({ id }) => id) } },
    select: { id: true, organizationId: true, revisions: { select: revisionSelect } },
  });
  const byUnit = new Map(covenants.map((covenant) => [covenant.organizationId, covenant]));
  const lines = units.map(({ id, name }): ExpansionLine => {
    const covenant = byUnit.get(id);
    const revisions = (covenant?.revisions ?? []).map((row) => ({ ...row, isDropped: row.droppedAt !== null }));
    const said = openRevision(revisions) ?? revisions.find(({ status }) => status === "SIGNED");
    const titles = (said?.pledges ?? []).map(({ content }) => (content as unknown as PledgeContent).title);
    return { organizationId: id, name, covenantId: covenant?.id ?? null, outcome: expansionFor({ revisions, titles }, title) };
  });
  const facts: CovenantFacts = {
    placeId: block.placeId,
    placeName: block.place.name,
    organizationId: block.id,
    organizationName: block.name,
    phase: block.campaign.status,
  };
  const { id, name, text, campaign } = block;
  const context: ContentContext = {
    campaignEnd: fromDbDateOrNull(campaign.endDay),
    contentIds: campaign.contents.map((content) => content.id),
  };
  return { id, name, text, campaignId: campaign.id, campaignName: campaign.name, facts, context, lines };
}

/** A block to be expanded, before anything is written; null for what may not be seen. */
export function blockToExpand(actor: Actor, blockId: string): Promise<ExpandableBlock | null> {
  return loadExpansion(actor, prisma, blockId, "");
}
