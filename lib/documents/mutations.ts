import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { changesOf } from "@/lib/campaigns/domain";
import type { Saved } from "@/lib/campaigns/types";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isDocumentUsed, loadDocument } from "./data";
import { readDocument, searchText } from "./domain";
import { mayManage, mayRemove } from "./policy";
import type { DocumentInput, RemoveDocumentInput } from "./schema";
import type { DocumentFacts, DocumentRecord } from "./types";

function columnsOf({ signedDay, ...facts }: DocumentFacts) {
  return { ...facts, signedDay: signedDay && toDbDate(signedDay), titleFolded: searchText(facts.number, facts.title) };
}

/**
 * Keeps a paper of the actor's place, new or changed, with the papers that it carries out. The same new id again is the same paper; a save
 * that changes nothing writes nothing.
 */
export async function saveDocument(actor: Actor, input: DocumentInput): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(placeId, async (tx) => {
    const known = await loadDocument(actor, tx, input.id);
    if (!known && input.version !== null) return refuse("access.notFound");
    if (known && known.placeId !== placeId) return refuse("documents.onlyOfficial");
    if (known && input.version === null) return ok({ id: known.id, version: known.version });
    const facts = readDocument(input, actor.today);
    if (!facts.ok) return facts;
    const carriedOut = await checkCarriedOut(tx, placeId, input);
    if (!carriedOut.ok) return carriedOut;
    return known && input.version !== null
      ? changeDocument(actor, tx, known, input.version, facts.value, carriedOut.value)
      : createDocument(actor, tx, input.id, facts.value, carriedOut.value);
  });
}

/** The papers that this one carries out: of the same place, and never itself. */
async function checkCarriedOut(tx: Tx, placeId: string, { id, implementsIds }: DocumentInput): Promise<Result<readonly string[]>> {
  if (implementsIds.includes(id)) return refuse("documents.itself", { field: "implementsIds" });
  const count = await tx.document.count({ where: { placeId, id: { in: [...implementsIds] } } });
  return count === implementsIds.length ? ok(implementsIds) : refuse("documents.unknown", { field: "implementsIds" });
}

async function createDocument(
  actor: Actor,
  tx: Tx,
  id: string,
  facts: DocumentFacts,
  carriedOut: readonly string[],
): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  if ((await tx.document.count({ where: { id } })) > 0) return refuse("access.notFound");
  await tx.document.create({ data: { id, placeId, ...columnsOf(facts), createdAt: actor.now } });
  await replaceCarriedOut(tx, id, carriedOut);
  await tell(tx, actor, { id, placeId, title: facts.title }, "documents.created", { after: facts });
  return ok({ id, version: 1 });
}

async function changeDocument(
  actor: Actor,
  tx: Tx,
  known: DocumentRecord,
  version: number,
  facts: DocumentFacts,
  carriedOut: readonly string[],
): Promise<Result<Saved>> {
  const { id, placeId } = known;
  if (known.version !== version) return refuse("access.conflict");
  const before = { ...inOrder(known), implementsIds: known.implements.map((one) => one.id) };
  const change = changesOf(before, { ...inOrder(facts), implementsIds: [...carriedOut] });
  if (!change) return ok({ id, version });
  const { count } = await tx.document.updateMany({
    where: { id, version, placeId },
    data: { ...columnsOf(facts), version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  if (change.after.implementsIds) await replaceCarriedOut(tx, id, carriedOut);
  await tell(tx, actor, { id, placeId, title: facts.title }, "documents.changed", change);
  return ok({ id, version: version + 1 });
}

async function replaceCarriedOut(tx: Tx, documentId: string, ids: readonly string[]): Promise<void> {
  await tx.documentImplements.deleteMany({ where: { documentId } });
  await tx.documentImplements.createMany({ data: ids.map((implementsId, position) => ({ documentId, implementsId, position })) });
}

/** Takes a paper out of the place's list when nothing rests on it. */
export async function removeDocument(actor: Actor, { id, version }: RemoveDocumentInput): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const known = await loadDocument(actor, tx, id);
    if (!known) return refuse("access.notFound");
    const allowed = mayRemove(actor, known, await isDocumentUsed(actor, tx, id));
    if (!allowed.ok) return allowed;
    const { count } = await tx.document.deleteMany({ where: { id, version, placeId: known.placeId } });
    if (count === 0) return refuse("access.conflict");
    await tell(tx, actor, known, "documents.removed", { before: inOrder(known) });
    return ok({ id, version });
  });
}

/** The facts in one order, so that equal papers compare equal. */
function inOrder(facts: DocumentFacts): DocumentFacts {
  const { kind, title, number, issuer, signedDay, dateAsPublished, level, congressOrdinal, termFrom, termTo, note } = facts;
  return { kind, title, number, issuer, signedDay, dateAsPublished, level, congressOrdinal, termFrom, termTo, note };
}

type Told = { readonly id: string; readonly placeId: string; readonly title: string };

async function tell(
  tx: Tx,
  actor: Actor,
  { id, placeId, title }: Told,
  type: "documents.created" | "documents.changed" | "documents.removed",
  change: { readonly before?: Json; readonly after?: Json },
): Promise<void> {
  await record(tx, actor, placeId, { type, subject: { type: "document", id }, params: { document: title }, ...change });
}
