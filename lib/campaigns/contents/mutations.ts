import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { adoptIds, changesOf, removedFrom } from "../domain";
import { saveStep } from "../mutations";
import type { ContentView, StepSaved } from "../types";
import type { ContentsInput } from "./schema";

/** How much of a content a sentence repeats. */
const SHOWN_LETTERS = 60;

/**
 * Saves the contents in their order and how many the source declares. A content that works or tasks are tied to, signed or drafted, stays:
 * taking it out is refused with the content's words.
 */
export async function saveContents(actor: Actor, input: ContentsInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "contents", async (tx, campaign) => {
    const filled = input.contents.flatMap(({ id, text }) => (text ? [{ id, text }] : []));
    const wanted = filled.flatMap(({ id }) => (id ? [id] : []));
    const known = await tx.campaignContent.findMany({ where: { id: { in: wanted } }, select: { id: true, campaignId: true } });
    const owned = known.map((row) => ({ id: row.id, ownerId: row.campaignId }));
    const contents: ContentView[] = adoptIds(filled, owned, campaign.id);
    const { declaredContentCount } = input;
    const before = { declaredContentCount: campaign.declaredContentCount, contents: [...campaign.contents] };
    const change = changesOf(before, { declaredContentCount, contents });
    if (!change) return ok(null);
    const removed = removedFrom(campaign.contents, contents);
    const inUse = await firstInUse(tx, campaign.id, removed);
    if (inUse) return refuse("campaigns.contentInUse", { field: "contents", params: { content: shorten(inUse.text) } });
    if (change.after.contents) await replaceContents(tx, campaign.id, removed, contents);
    return ok({ ...change, data: { declaredContentCount } });
  });
}

function shorten(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text;
}

/** A content among these that a signed pledge or a draft is tied to. */
async function firstInUse(tx: Tx, campaignId: string, contents: readonly ContentView[]): Promise<ContentView | null> {
  for (const content of contents) {
    const signed = await tx.pledgeContentLink.count({ where: { contentId: content.id } });
    const drafted = await tx.pledgeVersion.count({
      where: { removedAt: null, revision: { covenant: { campaignId } }, content: { path: ["contentIds"], array_contains: [content.id] } },
    });
    if (signed + drafted > 0) return content;
  }
  return null;
}

async function replaceContents(
  tx: Tx,
  campaignId: string,
  removed: readonly ContentView[],
  contents: readonly ContentView[],
): Promise<void> {
  await tx.campaignContent.deleteMany({ where: { id: { in: removed.map(({ id }) => id) }, campaignId } });
  for (const [position, { id, text }] of contents.entries()) {
    await tx.campaignContent.upsert({ where: { id }, create: { id, campaignId, position, text }, update: { position, text } });
  }
}
