import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { hasUnits, unitChoices } from "../choices/data";
import { loadCampaign } from "../data";
import { adoptIds, changesOf, removedFrom } from "../domain";
import { type StepChange, saveStep, saveStepInside } from "../mutations";
import type { BlockView, CampaignView, StepSaved } from "../types";
import { checkBound, placeMembers, readBlocks } from "./domain";
import type { BlocksInput } from "./schema";
import type { Bound, PlainBlock } from "./types";

/**
 * Saves the blocks in their order, the least number of works and tasks of each unit, and which unit signs in which block. Late units may
 * come in after the launch; a unit that has begun a covenant stays, one that has signed stays in its block.
 */
export async function saveBlocks(actor: Actor, input: BlocksInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "blocks", (tx, campaign) => blocksWork(actor, tx, campaign, input));
}

async function blocksWork(actor: Actor, tx: Tx, campaign: CampaignView, input: BlocksInput): Promise<Result<StepChange | null>> {
  const placed = await readPlaced(actor, tx, campaign, input);
  if (!placed.ok) return placed;
  const blocks = placed.value;
  const bound = checkBound(campaign.blocks, blocks, await loadBound(tx, campaign));
  if (!bound.ok) return bound;
  const change = changesOf({ blocks: campaign.blocks.map(inOrder) }, { blocks: blocks.map(inOrder) });
  if (!change) return ok(null);
  await replaceBlocks(tx, campaign, blocks);
  return ok({ ...change, data: {} });
}

async function readPlaced(actor: Actor, tx: Tx, campaign: CampaignView, input: BlocksInput): Promise<Result<readonly PlainBlock[]>> {
  const read = readBlocks(input.blocks, input.members);
  if (!read.ok) return read;
  const members = input.members.filter(({ blockId }) => blockId !== null);
  const before = new Set(campaign.blocks.flatMap((block) => block.members.map(({ organizationId }) => organizationId)));
  const added = members.flatMap(({ unitId }) => (before.has(unitId) ? [] : [unitId]));
  if (!(await hasUnits(actor, tx, added))) return refuse("campaigns.unitUnknown", { field: "blocks" });
  const wanted = read.value.flatMap(({ id }) => (id ? [id] : []));
  const known = await tx.block.findMany({ where: { id: { in: wanted } }, select: { id: true, campaignId: true } });
  const owned = known.map((row) => ({ id: row.id, ownerId: row.campaignId }));
  const stored = adoptIds(read.value, owned, campaign.id);
  const rows = stored.map((block, index) => ({ formId: read.value[index]?.id ?? null, block }));
  return placeMembers(
    rows,
    members,
    (await unitChoices(actor, tx)).map(({ id }) => id),
  );
}

/** Units of the campaign that have begun a covenant, and whether they have signed pledges. */
async function loadBound(tx: Tx, campaign: CampaignView): Promise<Bound[]> {
  const covenants = await tx.covenant.findMany({
    where: { campaignId: campaign.id },
    select: { organizationId: true, organization: { select: { name: true } }, _count: { select: { pledges: true } } },
  });
  return covenants.map(({ organizationId, organization, _count }) => ({
    organizationId,
    name: organization.name,
    hasPledges: _count.pledges > 0,
  }));
}

/** The same fields in the same order, so that equal blocks compare equal. */
function inOrder({ id, name, minWorks, minTasks, text, members }: PlainBlock | BlockView): PlainBlock {
  return { id, name, minWorks, minTasks, text, members: members.map(({ organizationId, isHead }) => ({ organizationId, isHead })) };
}

async function replaceBlocks(tx: Tx, campaign: CampaignView, blocks: readonly PlainBlock[]): Promise<void> {
  const { id: campaignId, placeId } = campaign;
  await tx.blockMember.deleteMany({ where: { campaignId } });
  const removed = removedFrom(campaign.blocks, blocks);
  await tx.block.deleteMany({ where: { id: { in: removed.map(({ id }) => id) }, campaignId } });
  for (const [position, { id, name, minWorks, minTasks, text, members }] of blocks.entries()) {
    const data = { name, minWorks, minTasks, text, position };
    await tx.block.upsert({ where: { id }, create: { id, placeId, campaignId, ...data }, update: data });
    await tx.blockMember.createMany({ data: members.map((member, index) => ({ ...member, campaignId, blockId: id, position: index })) });
  }
}

/** A unit of the place to come into a block of a campaign; null = out of all of them. */
export type Placing = { readonly organizationId: string; readonly blockId: string | null };

/**
 * Puts units into blocks of a campaign, or takes them out, inside a write that holds the place's lock. Whoever is head of the block stays so while the block
 * stays the same. What the step of the form asks for is asked here too.
 */
export async function placeUnits(actor: Actor, tx: Tx, campaignId: string, placing: readonly Placing[]): Promise<Result<null>> {
  const campaign = await loadCampaign(actor, tx, campaignId);
  if (!campaign) return refuse("access.notFound");
  const standing = campaign.blocks.flatMap(({ id, members }) =>
    members.map(({ organizationId, isHead }) => ({ unitId: organizationId, blockId: id as string | null, isHead })),
  );
  const members = new Map(standing.map((member) => [member.unitId, member]));
  for (const { organizationId: unitId, blockId } of placing) {
    if (members.get(unitId)?.blockId !== blockId) members.set(unitId, { unitId, blockId, isHead: false });
  }
  const blocks = campaign.blocks.map(({ id, name, minWorks, minTasks, text }) => ({ id, name, minWorks, minTasks, text }));
  const input: BlocksInput = { id: campaignId, version: campaign.version, intent: "save", blocks, members: [...members.values()] };
  const saved = await saveStepInside(actor, tx, input, "blocks", (inner, view) => blocksWork(actor, inner, view, input));
  return saved.ok ? ok(null) : saved;
}
