import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { type Reason, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import { type ContentContext, checkContent } from "@/lib/pledges/content/domain";
import { diffCovenants, differs } from "../diff/domain";
import { governingRevision } from "../domain";
import { loadPledges } from "../loading/data";
import type { LoadedCovenant, LoadedPledge, LoadedRevision } from "../loading/types";
import { contextOf } from "./domain";

/** Supporting units that pledges name and that are no units of the place (any more). */
export async function strangeSupporters(
  _actor: Actor,
  tx: Tx,
  covenant: LoadedCovenant,
  pledges: readonly Pick<LoadedPledge, "content">[],
): Promise<ReadonlySet<string>> {
  const named = [...new Set(pledges.flatMap(({ content }) => content.supportingOrganizationIds))];
  if (named.length === 0) return new Set();
  const { placeId } = covenant.facts;
  const found = await tx.organization.findMany({ where: { id: { in: named }, placeId, deletedAt: null }, select: { id: true } });
  const known = new Set(found.map(({ id }) => id));
  return new Set(named.filter((id) => !known.has(id)));
}

/** The title of a pledge that was accepted (*nghiệm thu*) and that these pledges leave out; null when there is none. */
async function acceptedWithout(
  _actor: Actor,
  tx: Tx,
  covenant: LoadedCovenant,
  pledges: readonly Pick<LoadedPledge, "pledgeId">[],
): Promise<string | null> {
  const kept = pledges.map(({ pledgeId }) => pledgeId);
  const where = { covenantId: covenant.id, status: "ACCEPTED", id: { notIn: kept } } as const;
  return (await tx.pledge.findFirst({ where, select: { title: true } }))?.title ?? null;
}

/**
 * Whether a draft may go to the official: a block, at least one pledge, each complete by its own rules and naming only what exists, and an
 * amendment that changes something. Each reason's field is `pledges.<pledge id>`.
 */
export async function checkBeforeSending(actor: Actor, tx: Tx, covenant: LoadedCovenant, open: LoadedRevision): Promise<Result<true>> {
  if (!covenant.block) return refuse("covenants.unitNotInBlock", { params: { unit: covenant.facts.organizationName } });
  const pledges = (await loadPledges(actor, tx, open.id)).filter(({ removedAt }) => removedAt === null);
  if (pledges.length === 0) return refuse("covenants.noPledges");
  const signed = governingRevision(covenant.revisions);
  if (signed) {
    const before = { preamble: signed.preamble, pledges: await loadPledges(actor, tx, signed.id) };
    if (!differs(diffCovenants(before, { preamble: open.preamble, pledges }))) return refuse("covenants.nothingChanged");
    const accepted = await acceptedWithout(actor, tx, covenant, pledges);
    if (accepted !== null) return refuse("covenants.acceptedPledgeRemoved", { params: { title: accepted } });
  }
  const strange = await strangeSupporters(actor, tx, covenant, pledges);
  return refuseAll(
    pledges.flatMap((pledge) => reasonsOf(pledge, contextOf(covenant), strange)),
    true as const,
  );
}

function reasonsOf({ content, pledgeId, number }: LoadedPledge, context: ContentContext, strange: ReadonlySet<string>): readonly Reason[] {
  const detail = { field: `pledges.${pledgeId}`, params: { number, title: content.title } };
  if (!checkContent(content, context).ok) return [{ code: "covenants.pledgeIncomplete", ...detail }];
  const isStrange = content.supportingOrganizationIds.some((id) => strange.has(id));
  return isStrange ? [{ code: "covenants.pledgeLinksGone", ...detail }] : [];
}
