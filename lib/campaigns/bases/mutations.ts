import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { searchText } from "@/lib/documents/domain";
import { toDbDate } from "@/lib/kernel/dates";
import { ok, type Result } from "@/lib/kernel/result";
import { adoptIds, changesOf } from "../domain";
import { saveStep } from "../mutations";
import type { CampaignView, LegalBasisView, StepSaved } from "../types";
import { readBases } from "./domain";
import type { BasesInput } from "./schema";

/** Saves the papers that the campaign rests on, in their order; a doubtful date is refused with its proposal and nothing is stored. */
export async function saveBases(actor: Actor, input: BasesInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "bases", async (tx, campaign) => {
    const read = readBases(input.bases, campaign.source?.publishedDay ?? actor.today);
    if (!read.ok) return read;
    const wanted = read.value.flatMap(({ id }) => (id ? [id] : []));
    const known = await tx.document.findMany({ where: { id: { in: wanted } }, select: { id: true, placeId: true } });
    const owned = known.map((row) => ({ id: row.id, ownerId: row.placeId }));
    const legalBases = adoptIds(read.value, owned, campaign.placeId).map(inOrder);
    const change = changesOf({ legalBases: campaign.legalBases.map(inOrder) }, { legalBases });
    if (!change) return ok(null);
    await replaceBases(tx, actor, campaign, legalBases);
    return ok({ ...change, data: {} });
  });
}

/** The same fields in the same order, so that equal papers compare equal. */
function inOrder({ id, kind, title, number, issuer, signedDay, dateAsPublished }: LegalBasisView): LegalBasisView {
  return { id, kind, title, number, issuer, signedDay, dateAsPublished };
}

/** Papers are the place's: what is taken out of the campaign stays among them. */
async function replaceBases(tx: Tx, actor: Actor, campaign: CampaignView, bases: readonly LegalBasisView[]): Promise<void> {
  const { id: campaignId, placeId } = campaign;
  const before = new Map(campaign.legalBases.map((basis) => [basis.id, basis]));
  await tx.campaignDocument.deleteMany({ where: { campaignId } });
  for (const [position, basis] of bases.entries()) {
    const { id, signedDay, ...rest } = basis;
    const isSame = JSON.stringify(before.get(id) && inOrder(before.get(id) ?? basis)) === JSON.stringify(basis);
    const data = { ...rest, titleFolded: searchText(rest.number, rest.title), signedDay: signedDay && toDbDate(signedDay) };
    if (!isSame) {
      await tx.document.upsert({
        where: { id },
        create: { id, placeId, ...data, createdAt: actor.now },
        update: { ...data, version: { increment: 1 } },
      });
    }
    await tx.campaignDocument.create({ data: { campaignId, documentId: id, position } });
  }
}
