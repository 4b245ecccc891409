import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { storeAll } from "@/lib/files/mutations";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { mayPropose } from "../policy";
import type { DossierInput } from "./schema";
import type { WorkMoment } from "./types";

type Photo = { readonly fileId: string; readonly moment: WorkMoment; readonly caption: string | null };

const workSelect = { id: true, placeId: true, organizationId: true, campaignId: true, title: true, kind: true } as const;

async function workOf(actor: Actor, db: Tx, pledgeId: string) {
  const work = await db.pledge.findFirst({
    where: { AND: [{ id: pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] },
    select: workSelect,
  });
  if (!work || !can(actor, "plaques.read")) return refuse("access.notFound");
  const allowed = mayPropose(actor, work);
  if (!allowed.ok) return allowed;
  return work.kind === "WORK" ? ok(work) : refuse("plaques.onlyWorks");
}

/** Chosen pictures and those that were sent with the form, in the order of the page. */
async function photosOf(actor: Actor, organizationId: string, input: DossierInput): Promise<Result<Photo[]>> {
  const photos: Photo[] = input.photos.flatMap(({ fileId, moment, caption }) => (moment ? [{ fileId, moment, caption }] : []));
  for (const moment of ["BEFORE", "AFTER"] as const) {
    const stored = await storeAll(actor, moment === "BEFORE" ? input.before : input.after, organizationId);
    if (!stored.ok) return stored;
    photos.push(...stored.value.map((fileId) => ({ fileId, moment, caption: null })));
  }
  return ok(photos);
}

/** Saves what is told of a work, whole; the form's version guards it. */
export async function saveDossier(actor: Actor, input: DossierInput): Promise<Result<{ pledgeId: string }>> {
  const { pledgeId, version, purpose, outcome, cost, costAsPublished } = input;
  const seen = await workOf(actor, prisma, pledgeId);
  if (!seen.ok) return seen;
  const photos = await photosOf(actor, seen.value.organizationId, input);
  if (!photos.ok) return photos;
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const found = await workOf(actor, tx, pledgeId);
    if (!found.ok) return found;
    const { placeId, organizationId, campaignId, title } = found.value;
    const fileIds = photos.value.map(({ fileId }) => fileId);
    const known = await tx.storedFile.count({ where: { id: { in: fileIds }, placeId, organizationId, deletedAt: null } });
    if (known !== new Set(fileIds).size) return refuse("access.notFound");
    const before = await tx.workDossier.findUnique({ where: { pledgeId }, select: { version: true } });
    if ((before?.version ?? 0) !== version) return refuse("access.conflict");
    const data = { purpose, outcome, cost: cost === null ? null : BigInt(cost), costAsPublished };
    await tx.workDossier.upsert({
      where: { pledgeId },
      create: { pledgeId, placeId, organizationId, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    await replaceRows(tx, { pledgeId, placeId }, input, photos.value);
    await record(tx, actor, placeId, {
      type: "plaques.dossierSaved",
      subject: { type: "pledge", id: pledgeId },
      campaignId,
      organizationId,
      params: { work: title },
      after: { purpose, outcome, cost, components: input.components.length, participants: input.participants.length },
    });
    return ok({ pledgeId });
  });
}

async function replaceRows(
  tx: Tx,
  key: { readonly pledgeId: string; readonly placeId: string },
  { components, participants }: DossierInput,
  photos: readonly Photo[],
): Promise<void> {
  const { pledgeId } = key;
  const rowOf = <T extends object>(row: T, position: number) => ({ id: newId(), ...key, position, ...row });
  await tx.workComponent.deleteMany({ where: { pledgeId } });
  await tx.workParticipant.deleteMany({ where: { pledgeId } });
  await tx.workPhoto.deleteMany({ where: { pledgeId } });
  await tx.workComponent.createMany({ data: components.map(rowOf) });
  await tx.workParticipant.createMany({ data: participants.map(rowOf) });
  await tx.workPhoto.createMany({ data: photos.map(rowOf) });
}
