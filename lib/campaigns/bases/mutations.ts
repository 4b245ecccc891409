import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { toDbDate } from "@/lib/kernel/dates";
import { ok, type Result } from "@/lib/kernel/result";
import { adoptIds, changesOf, removedFrom } from "../domain";
import { saveStep } from "../mutations";
import type { CampaignView, LegalBasisView, StepSaved } from "../types";
import { readBases } from "./domain";
import type { BasesInput } from "./schema";

/** Saves the papers that the campaign rests on, in their order; a doubtful date is refused with its proposal and nothing is stored. */
export async function saveBases(actor: Actor, input: BasesInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "bases", async (tx, campaign) => {
    const read = readBases(input.bases, campaign.source.day ?? actor.today);
    if (!read.ok) return read;
    const wanted = read.value.flatMap(({ id }) => (id ? [id] : []));
    const known = await tx.legalBasis.findMany({ where: { id: { in: wanted } }, select: { id: true, campaignId: true } });
    const legalBases = adoptIds(read.value, known, campaign.id).map(inOrder);
    const change = changesOf({ legalBases: campaign.legalBases.map(inOrder) }, { legalBases });
    if (!change) return ok(null);
    await replaceBases(tx, campaign, legalBases);
    return ok({ ...change, data: {} });
  });
}

/** The same fields in the same order, so that equal papers compare equal. */
function inOrder({ id, kind, title, number, issuer, signedDay, dateAsPublished }: LegalBasisView): LegalBasisView {
  return { id, kind, title, number, issuer, signedDay, dateAsPublished };
}

async function replaceBases(tx: Tx, campaign: CampaignView, bases: readonly LegalBasisView[]): Promise<void> {
  const campaignId = campaign.id;
  const removed = removedFrom(campaign.legalBases, bases);
  await tx.legalBasis.deleteMany({ where: { id: { in: removed.map(({ id }) => id) }, campaignId } });
  for (const [position, { id, signedDay, ...basis }] of bases.entries()) {
    const data = { ...basis, position, signedDay: signedDay && toDbDate(signedDay) };
    await tx.legalBasis.upsert({ where: { id }, create: { id, campaignId, ...data }, update: data });
  }
}
