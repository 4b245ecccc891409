import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { ensureToday } from "@/lib/dashboard/summary/mutations";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { randomCode } from "@/lib/kernel/codes";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { loadFacts } from "./composing/data";
import { compose, hashOf } from "./composing/domain";
import type { Composed, Facts } from "./composing/types";
import { CODE_LENGTH } from "./constants";
import { hasContact, slugOf, withoutNames } from "./domain";
import { mayPublish } from "./policy";
import type { PublishInput, WithdrawInput } from "./schema";
import type { PublicationSubject } from "./types";

/** A publication after a write. */
export type Saved = { readonly id: string; readonly version: number; readonly subject: PublicationSubject; readonly subjectId: string };

const nameOf = ({ content }: Composed): string => (content.kind === "CAMPAIGN" ? content.name : content.title);

/** A code that was never given; they are so many that the first is nearly always free. */
async function freeCode(tx: Tx): Promise<string> {
  for (;;) {
    const code = randomCode(CODE_LENGTH);
    if ((await tx.publication.count({ where: { code } })) === 0) return code;
  }
}

/** The ward's own row, by which its page has an address that lasts; made with the first thing that the ward publishes. */
async function ensurePlace(actor: Actor, tx: Tx, { placeId, placeName }: Facts): Promise<void> {
  const known = await tx.publication.count({ where: { placeId, subject: "PLACE" } });
  if (known > 0) return;
  await tx.publication.create({
    data: {
      ...{ id: newId(), placeId, subject: "PLACE", subjectId: placeId, code: await freeCode(tx), slug: slugOf(placeName) },
      ...{ parts: [], content: {}, contentHash: "", ...publisher(actor), firstAt: actor.now },
    },
  });
}

function publisher(actor: Actor) {
  return { publishedAt: actor.now, publishedById: actor.person?.id ?? "", publishedByName: actor.person?.name ?? "" };
}

async function slugWithoutNames(tx: Tx, placeId: string, name: string): Promise<string> {
  const rows = await tx.takeDown.findMany({ where: { placeId, kind: "NAME", liftedAt: null }, select: { name: true } });
  const names = rows.flatMap((row) => row.name ?? []);
  return slugOf(withoutNames(name, names, ""));
}

async function writePhotos(tx: Tx, placeId: string, publicationId: string, { photos }: Composed): Promise<void> {
  await tx.publicationPhoto.deleteMany({ where: { publicationId, fileId: { notIn: photos.map(({ fileId }) => fileId) } } });
  for (const [position, { fileId, phase, caption }] of photos.entries()) {
    await tx.publicationPhoto.upsert({
      where: { publicationId_fileId: { publicationId, fileId } },
      create: { id: newId(), placeId, publicationId, fileId, position, phase, caption },
      update: { position, phase, caption },
    });
  }
}

/** What must hold before something goes out: the name has no telephone number, photos were looked at, and nothing changed since the preview. */
function checkSeen(facts: Facts, composed: Composed, input: PublishInput): Result<null> {
  if (hasContact(nameOf(composed)) || (facts.kind === "PLEDGE" && hasContact(facts.unit))) return refuse("publications.contactInName");
  if (composed.photos.length > 0 && !input.photosChecked) return refuse("publications.photosUnchecked", { field: "photosChecked" });
  return hashOf(composed) === input.contentHash ? ok(null) : refuse("publications.changedSincePreview");
}

type Earlier = {
  readonly id: string;
  readonly version: number;
  readonly withdrawnAt: Date | null;
  readonly contentHash: string;
  readonly parts: string[];
};

async function write(
  actor: Actor,
  tx: Tx,
  facts: Facts,
  composed: Composed,
  earlier: Earlier | null,
  input: PublishInput,
): Promise<string> {
  const { placeId, kind } = facts;
  const id = earlier?.id ?? newId();
  const state = {
    slug: await slugWithoutNames(tx, placeId, nameOf(composed)),
    parts: input.parts,
    content: composed.content as unknown as Prisma.InputJsonValue,
    contentHash: input.contentHash,
    ...publisher(actor),
  };
  if (earlier) {
    const again = { withdrawnAt: null, withdrawnByName: null, withdrawnReason: null, version: { increment: 1 } };
    await tx.publication.update({ where: { id }, data: { ...state, ...again } });
  } else {
    const keys = { id, placeId, subject: kind, subjectId: facts.id, code: await freeCode(tx), firstAt: actor.now };
    const [campaignId, pledgeId] = kind === "CAMPAIGN" ? [facts.id, null] : [facts.campaignId, facts.id];
    await tx.publication.create({ data: { ...keys, campaignId, pledgeId, ...state } });
  }
  await writePhotos(tx, placeId, id, composed);
  const isFirst = earlier === null || earlier.withdrawnAt !== null;
  await record(tx, actor, placeId, {
    type: isFirst ? "publications.published" : "publications.refreshed",
    subject: { type: "publication", id },
    campaignId: kind === "CAMPAIGN" ? facts.id : facts.campaignId,
    params: { subject: kind, name: nameOf(composed), photos: composed.photos.length },
    before: earlier ? { contentHash: earlier.contentHash, parts: earlier.parts } : null,
    after: { contentHash: input.contentHash, parts: [...input.parts], photos: composed.photos.map(({ fileId }) => fileId) },
  });
  return id;
}

/**
 * Publishes a campaign or pledge as its official saw it in the preview, or again after changes: what changed since the preview is refused, so that nothing
 * goes out unseen. Texts with a telephone number are left out by the composition; a name that has one stops the publication.
 */
export async function publish(actor: Actor, input: PublishInput): Promise<Result<Saved>> {
  const { subject, subjectId } = input;
  if (subject === "CAMPAIGN") await ensureToday(actor, [subjectId]);
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const facts = await loadFacts(actor, tx, subject, subjectId);
    if (!facts || !actor.person) return refuse("access.notFound");
    const allowed = mayPublish(actor, facts.placeId);
    if (!allowed.ok) return allowed;
    const composed = compose(facts, input);
    const seen = checkSeen(facts, composed, input);
    if (!seen.ok) return seen;
    const earlier = await tx.publication.findFirst({ where: { placeId: facts.placeId, subject, subjectId } });
    const version = earlier?.version ?? 0;
    if (version !== input.version) return refuse("access.conflict");
    await ensurePlace(actor, tx, facts);
    const id = await write(actor, tx, facts, composed, earlier, input);
    return ok({ id, version: version + 1, subject, subjectId });
  });
}

/** Takes a publication back, at once and with a reason: its address says so from then on; publishing again brings the same address back. */
export async function withdraw(actor: Actor, input: WithdrawInput): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const row = await tx.publication.findFirst({
      where: { id: input.id, placeId: actor.membership.placeId, subject: { not: "PLACE" } },
    });
    if (!row || !actor.person) return refuse("access.notFound");
    const allowed = mayPublish(actor, row.placeId);
    if (!allowed.ok) return allowed;
    if (row.withdrawnAt) return refuse("publications.alreadyWithdrawn");
    const { count } = await tx.publication.updateMany({
      where: { id: row.id, version: input.version, withdrawnAt: null },
      data: { withdrawnAt: actor.now, withdrawnByName: actor.person.name, withdrawnReason: input.reason, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    const content = row.content as { name?: string; title?: string };
    await record(tx, actor, row.placeId, {
      type: "publications.withdrawn",
      subject: { type: "publication", id: row.id },
      campaignId: row.campaignId,
      params: { subject: row.subject, name: content.name ?? content.title ?? "", reason: input.reason },
      before: { contentHash: row.contentHash },
      after: { reason: input.reason },
    });
    return ok({ id: row.id, version: input.version + 1, subject: row.subject, subjectId: row.subjectId });
  });
}
