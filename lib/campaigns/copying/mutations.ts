import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { searchText as paperText } from "@/lib/documents/domain";
import { toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { isCampaignAbove, unitChoices } from "../choices/data";
import { loadCampaign, loadCampaignAbove } from "../data";
import { searchText } from "../domain";
import { mayManage } from "../policy";
import type { CampaignView, Saved } from "../types";
import { type CampaignCopy, copyOf } from "./domain";
import type { CopyInput } from "./schema";

/**
 * Begins a draft from an earlier campaign of the place, or from one above, which the draft then answers. Dates are not copied: they are
 * entered anew. The same id again is the same draft.
 */
export async function copyCampaign(actor: Actor, input: CopyInput): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(placeId, async (tx) => {
    const { id, name, sourceId } = input;
    const again = await tx.campaign.findUnique({ where: { id }, select: { placeId: true, version: true } });
    if (again) return again.placeId === placeId ? ok({ id, version: again.version }) : refuse("access.notFound");
    const source = await findSource(actor, tx, sourceId);
    if (!source) return refuse("access.notFound");
    const isSamePlace = source.placeId === placeId;
    const standing = new Set((await unitChoices(actor, tx)).map((unit) => unit.id));
    const copy = copyOf(source, standing, isSamePlace);
    await insertCampaign(tx, actor, { id, name, parentId: isSamePlace ? null : source.id }, copy);
    await record(tx, actor, placeId, {
      type: "campaigns.copied",
      subject: { type: "campaign", id },
      campaignId: id,
      params: { campaign: name, source: source.name, place: source.place.name },
      after: { name, sourceId },
    });
    return ok({ id, version: 1 });
  });
}

/** A campaign of the actor's own place, or one above that may be answered. */
async function findSource(actor: Actor, tx: Tx, id: string): Promise<CampaignView | null> {
  const own = await loadCampaign(actor, tx, id);
  if (own) return own.placeId === actor.membership.placeId && !own.isDeleted ? own : null;
  return (await isCampaignAbove(actor, tx, id)) ? loadCampaignAbove(actor, tx, id) : null;
}

type Head = { readonly id: string; readonly name: string; readonly parentId: string | null };

async function insertCampaign(tx: Tx, actor: Actor, head: Head, copy: CampaignCopy): Promise<void> {
  const { placeId } = actor.membership;
  const { purpose, audience, form, isSpecial, declaredContentCount, rhythm, sampleFields, inferredFields } = copy;
  const campaignId = head.id;
  await tx.campaign.create({
    data: {
      ...{ ...head, placeId, purpose, audience, form, isSpecial, declaredContentCount },
      ...{ nameFolded: searchText(head.name, null), rhythm: rhythm.every, rhythmDay: rhythm.day, createdAt: actor.now },
      ...{ sampleFields: [...sampleFields], inferredFields: [...inferredFields] },
    },
  });
  const at = (position: number) => ({ id: newId(), campaignId, position });
  await tx.campaignHost.createMany({ data: copy.hostIds.map((organizationId, position) => ({ campaignId, organizationId, position })) });
  await tx.campaignContent.createMany({ data: copy.contents.map((text, position) => ({ ...at(position), text })) });
  await linkPapers(tx, actor, campaignId, copy.legalBases);
  await linkOccasions(tx, actor, campaignId, copy.occasions);
  for (const [index, { members, ...block }] of copy.blocks.entries()) {
    const row = { ...at(index), ...block };
    await tx.block.create({ data: { ...row, placeId } });
    await tx.blockMember.createMany({ data: members.map((member, position) => ({ ...member, campaignId, blockId: row.id, position })) });
  }
}

async function linkPapers(tx: Tx, actor: Actor, campaignId: string, papers: CampaignCopy["legalBases"]): Promise<void> {
  const { placeId } = actor.membership;
  for (const [position, { linkId, signedDay, ...facts }] of papers.entries()) {
    const documentId = linkId ?? newId();
    if (!linkId) {
      const titleFolded = paperText(facts.number, facts.title);
      const data = { id: documentId, placeId, ...facts, titleFolded, signedDay: signedDay && toDbDate(signedDay), createdAt: actor.now };
      await tx.document.create({ data });
    }
    await tx.campaignDocument.create({ data: { campaignId, documentId, position } });
  }
}

async function linkOccasions(tx: Tx, actor: Actor, campaignId: string, occasions: CampaignCopy["occasions"]): Promise<void> {
  const { placeId } = actor.membership;
  for (const [position, { linkId, isMain, originDay, ...facts }] of occasions.entries()) {
    const occasionId = linkId ?? newId();
    if (!linkId) {
      const nameFolded = foldForSearch(facts.name);
      const data = { id: occasionId, placeId, ...facts, nameFolded, originDay: originDay && toDbDate(originDay), createdAt: actor.now };
      await tx.occasion.create({ data });
    }
    await tx.campaignOccasion.create({ data: { campaignId, occasionId, position, isMain } });
  }
}
