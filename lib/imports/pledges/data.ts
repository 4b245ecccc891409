import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { governingRevision, openRevision } from "@/lib/covenants/domain";
import type { RevisionHead } from "@/lib/covenants/types";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { PLACE_KINDS } from "@/lib/organizations/types";
import type { PledgeContent } from "@/lib/pledges/types";
import type { CovenantState, PledgeWorld } from "./types";

/** What a file may do with a covenant. */
function stateOf(revisions: readonly RevisionHead[]): CovenantState {
  const open = openRevision(revisions);
  if (open && open.status !== "DRAFT") return "UNDER_WAY";
  return governingRevision(revisions) ? "SIGNED" : "OPEN";
}

/** The units of a campaign of the actor's place with what they have pledged, in their draft or in force; null when there is no such campaign for the actor. */
export async function loadPledgeWorld(actor: Actor, db: Tx, campaignId: string): Promise<PledgeWorld | null> {
  const { placeId } = actor.membership;
  const campaign = await db.campaign.findFirst({
    where: { AND: [{ id: campaignId, placeId, deletedAt: null }, placeScope(actor)] },
    select: {
      startDay: true,
      endDay: true,
      place: { select: { name: true } },
      contents: { orderBy: { position: "asc" }, select: { id: true } },
      blocks: {
        orderBy: { position: "asc" },
        select: {
          name: true,
          members: {
            orderBy: { position: "asc" },
            where: { organization: { deletedAt: null } },
            select: { organization: { select: { id: true, name: true, code: true } } },
          },
        },
      },
    },
  });
  if (!campaign) return null;
  const [covenants, all] = await Promise.all([
    db.covenant.findMany({
      where: { placeId, campaignId },
      select: {
        id: true,
        organizationId: true,
        revisions: {
          select: {
            ...{ id: true, number: true, status: true, basedOnId: true, droppedAt: true },
            pledges: { where: { removedAt: null }, orderBy: { position: "asc" }, select: { pledgeId: true, content: true, version: true } },
          },
        },
      },
    }),
    db.organization.findMany({
      where: { placeId, deletedAt: null, kind: { notIn: [...PLACE_KINDS] } },
      select: { id: true, name: true, code: true },
    }),
  ]);
  const byUnit = new Map(covenants.map((covenant) => [covenant.organizationId, covenant]));
  const units = campaign.blocks.flatMap(({ name: blockName, members }) =>
    members.map(({ organization }) => {
      const covenant = byUnit.get(organization.id);
      const revisions = (covenant?.revisions ?? []).map((row) => ({ ...row, isDropped: row.droppedAt !== null }));
      const said = openRevision(revisions) ?? governingRevision(revisions);
      const pledges = (said?.pledges ?? []).map((pledge) => ({ ...pledge, content: pledge.content as unknown as PledgeContent }));
      return { ...organization, blockName, covenantId: covenant?.id ?? null, revisions, state: stateOf(revisions), pledges };
    }),
  );
  return {
    ...{ campaignId, placeName: campaign.place.name, start: fromDbDateOrNull(campaign.startDay), end: fromDbDateOrNull(campaign.endDay) },
    ...{ contentIds: campaign.contents.map(({ id }) => id), units, all },
  };
}
