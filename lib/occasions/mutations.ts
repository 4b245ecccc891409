import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { changesOf } from "@/lib/campaigns/domain";
import type { Saved } from "@/lib/campaigns/types";
import { rebuildCampaign } from "@/lib/dashboard/summary/mutations";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { formatDay } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isOccasionUsed, loadOccasion } from "./data";
import { columnsOf, readOccasion } from "./domain";
import { mayManage, mayRemove } from "./policy";
import type { OccasionInput, RemoveOccasionInput } from "./schema";
import type { OccasionFacts, OccasionRecord } from "./types";

/** Judges anew the launched campaigns that celebrate an occasion, since forecasts look at its day; `except` is judged by its own writer. */
export async function rebuildCelebrating(actor: Actor, tx: Tx, occasionId: string, except: string | null): Promise<void> {
  const campaigns = await tx.campaign.findMany({
    where: { AND: [placeScope(actor), { status: "LAUNCHED", occasions: { some: { occasionId } } }, except ? { id: { not: except } } : {}] },
    select: { id: true, placeId: true },
  });
  for (const { id, placeId } of campaigns) await rebuildCampaign(actor, tx, { placeId, campaignId: id });
}

/**
 * Keeps an occasion of the actor's place, new or changed. A day that a launched campaign fixed moves by an extension only. The same new id
 * again is the same occasion; a save that changes nothing writes nothing.
 */
export async function saveOccasion(actor: Actor, input: OccasionInput): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(placeId, async (tx) => {
    const known = await loadOccasion(actor, tx, input.id);
    const facts = readOccasion(input, actor.today);
    if (!known) return input.version === null ? createOccasion(actor, tx, input.id, facts) : refuse("access.notFound");
    if (known.placeId !== placeId) return refuse("occasions.onlyOfficial");
    if (input.version === null) return ok({ id: known.id, version: known.version });
    return facts.ok ? changeOccasion(actor, tx, known, input.version, facts.value) : facts;
  });
}

async function createOccasion(actor: Actor, tx: Tx, id: string, facts: Result<OccasionFacts>): Promise<Result<Saved>> {
  if (!facts.ok) return facts;
  const { placeId } = actor.membership;
  if ((await tx.occasion.count({ where: { id } })) > 0) return refuse("access.notFound");
  await tx.occasion.create({ data: { id, placeId, ...columnsOf(facts.value), createdAt: actor.now } });
  await tell(tx, actor, { id, placeId, name: facts.value.name }, "occasions.created", { after: facts.value });
  return ok({ id, version: 1 });
}

async function changeOccasion(actor: Actor, tx: Tx, known: OccasionRecord, version: number, facts: OccasionFacts): Promise<Result<Saved>> {
  const { id, placeId, isFixed } = known;
  if (known.version !== version) return refuse("access.conflict");
  if (isFixed && known.day && known.day !== facts.day) {
    return refuse("campaigns.dayFixed", { field: "day", params: { occasion: known.name, day: formatDay(known.day) } });
  }
  const change = changesOf(inOrder(known), inOrder(facts));
  if (!change) return ok({ id, version });
  const { count } = await tx.occasion.updateMany({
    where: { id, version, placeId },
    data: { ...columnsOf(facts), version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  await tell(tx, actor, { id, placeId, name: facts.name }, "occasions.changed", change);
  if (change.after.day) await rebuildCelebrating(actor, tx, id, null);
  return ok({ id, version: version + 1 });
}

/** Takes an occasion out of the place's list when nothing is tied to it. */
export async function removeOccasion(actor: Actor, { id, version }: RemoveOccasionInput): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const known = await loadOccasion(actor, tx, id);
    if (!known) return refuse("access.notFound");
    const allowed = mayRemove(actor, known, await isOccasionUsed(actor, tx, id));
    if (!allowed.ok) return allowed;
    const { count } = await tx.occasion.deleteMany({ where: { id, version, placeId: known.placeId } });
    if (count === 0) return refuse("access.conflict");
    await tell(tx, actor, known, "occasions.removed", { before: inOrder(known) });
    return ok({ id, version });
  });
}

/** The facts in one order, so that equal occasions compare equal. */
function inOrder(facts: OccasionFacts): OccasionFacts {
  const { kind, name, day, dateAsPublished, originDay, years, termFrom, termTo, congressOrdinal, note } = facts;
  return { kind, name, day, dateAsPublished, originDay, years, termFrom, termTo, congressOrdinal, note };
}

type Told = { readonly id: string; readonly placeId: string; readonly name: string };

async function tell(
  tx: Tx,
  actor: Actor,
  { id, placeId, name }: Told,
  type: "occasions.created" | "occasions.changed" | "occasions.removed",
  change: { readonly before?: Json; readonly after?: Json },
): Promise<void> {
  await record(tx, actor, placeId, { type, subject: { type: "occasion", id }, params: { occasion: name }, ...change });
}
