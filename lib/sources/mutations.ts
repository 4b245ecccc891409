import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { adoptIds, changesOf } from "@/lib/campaigns/domain";
import type { Saved } from "@/lib/campaigns/types";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isSourceUsed, loadSource } from "./data";
import { columnsOf, factsInOrder, type PlainDiscrepancy, readDiscrepancies, readSource } from "./domain";
import { mayManage, mayRemove } from "./policy";
import type { RemoveSourceInput, SourceInput } from "./schema";
import type { SourceFacts, SourceRecord } from "./types";

/**
 * Keeps a source of the actor's place, new or changed, with what it prints and what is understood by it. Whoever gives an understanding is
 * kept as having decided it; what was printed stays beside it. The same new id again is the same source.
 */
export async function saveSource(actor: Actor, input: SourceInput): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(placeId, async (tx) => {
    const known = await loadSource(actor, tx, input.id);
    if (!known && input.version !== null) return refuse("access.notFound");
    if (known && known.placeId !== placeId) return refuse("sources.onlyOfficial");
    if (known && input.version === null) return ok({ id: known.id, version: known.version });
    const { id, version, discrepancies, ...typed } = input;
    const facts = readSource(typed, { day: "publishedDay", time: "publishedTime" }, actor.today);
    if (!facts.ok) return facts;
    if (!facts.value) return refuse("sources.empty", { field: "title" });
    const printed = readDiscrepancies(discrepancies);
    if (!printed.ok) return printed;
    return known && version !== null
      ? changeSource(actor, tx, known, version, facts.value, printed.value)
      : createSource(actor, tx, id, facts.value, printed.value);
  });
}

async function createSource(
  actor: Actor,
  tx: Tx,
  id: string,
  facts: SourceFacts,
  printed: readonly PlainDiscrepancy[],
): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  if ((await tx.source.count({ where: { id } })) > 0) return refuse("access.notFound");
  await tx.source.create({ data: { id, placeId, ...columnsOf(facts), createdAt: actor.now } });
  await replaceDiscrepancies(actor, tx, { id, placeId, discrepancies: [] }, printed);
  await tell(tx, actor, { id, placeId, title: facts.title }, "sources.created", {
    after: { ...facts, discrepancies: printed.map(({ id: _id, ...one }) => one) },
  });
  return ok({ id, version: 1 });
}

async function changeSource(
  actor: Actor,
  tx: Tx,
  known: SourceRecord,
  version: number,
  facts: SourceFacts,
  printed: readonly PlainDiscrepancy[],
): Promise<Result<Saved>> {
  const { id, placeId } = known;
  if (known.version !== version) return refuse("access.conflict");
  const rows = (list: readonly PlainDiscrepancy[]) =>
    list.map(({ asPublished, understoodAs, note }) => ({ asPublished, understoodAs, note }));
  const change = changesOf(
    { ...factsInOrder(known), discrepancies: rows(known.discrepancies) },
    { ...factsInOrder(facts), discrepancies: rows(printed) },
  );
  if (!change) return ok({ id, version });
  const { count } = await tx.source.updateMany({
    where: { id, version, placeId },
    data: { ...columnsOf(facts), version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  if (change.after.discrepancies) await replaceDiscrepancies(actor, tx, known, printed);
  await tell(tx, actor, { id, placeId, title: facts.title }, "sources.changed", change);
  return ok({ id, version: version + 1 });
}

/** Writes the rows anew; an understanding that did not change keeps who decided it. */
async function replaceDiscrepancies(
  actor: Actor,
  tx: Tx,
  { id: sourceId, placeId, discrepancies }: Pick<SourceRecord, "id" | "placeId" | "discrepancies">,
  printed: readonly PlainDiscrepancy[],
): Promise<void> {
  const wanted = printed.flatMap(({ id }) => (id ? [id] : []));
  const owners = await tx.discrepancy.findMany({ where: { id: { in: wanted } }, select: { id: true, sourceId: true } });
  const rows = adoptIds(
    printed,
    owners.map((row) => ({ id: row.id, ownerId: row.sourceId })),
    sourceId,
  );
  await tx.discrepancy.deleteMany({ where: { sourceId } });
  for (const [position, { id, asPublished, understoodAs, note }] of rows.entries()) {
    const before = discrepancies.find((one) => one.id === id);
    const isKept = before?.decidedBy && before.understoodAs === understoodAs;
    const decided = isKept
      ? before.decidedBy
      : understoodAs !== null
        ? { name: actor.person?.name ?? "", post: actor.membership.post, at: actor.now }
        : null;
    await tx.discrepancy.create({
      data: {
        ...{ id, placeId, sourceId, position, asPublished, understoodAs, note },
        ...{ decidedByName: decided?.name ?? null, decidedByPost: decided?.post ?? null, decidedAt: decided?.at ?? null },
      },
    });
  }
}

/** Takes a source out of the place's list when nothing was entered from it. */
export async function removeSource(actor: Actor, { id, version }: RemoveSourceInput): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const known = await loadSource(actor, tx, id);
    if (!known) return refuse("access.notFound");
    const allowed = mayRemove(actor, known, await isSourceUsed(actor, tx, id));
    if (!allowed.ok) return allowed;
    const { count } = await tx.source.deleteMany({ where: { id, version, placeId: known.placeId } });
    if (count === 0) return refuse("access.conflict");
    await tell(tx, actor, known, "sources.removed", { before: factsInOrder(known) });
    return ok({ id, version });
  });
}

type Told = { readonly id: string; readonly placeId: string; readonly title: string | null };

async function tell(
  tx: Tx,
  actor: Actor,
  { id, placeId, title }: Told,
  type: "sources.created" | "sources.changed" | "sources.removed",
  change: { readonly before?: Json; readonly after?: Json },
): Promise<void> {
  const params = { hasTitle: title ? "yes" : "no", source: title ?? "" };
  await record(tx, actor, placeId, { type, subject: { type: "source", id }, params, ...change });
}
