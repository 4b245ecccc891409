import "server-only";
import type { Actor } from "@/lib/access/actor";
import { hasUnits } from "@/lib/campaigns/choices/data";
import { adoptIds, changesOf } from "@/lib/campaigns/domain";
import type { Saved } from "@/lib/campaigns/types";
import { prisma } from "@/lib/db/client";
import { storeFile } from "@/lib/files/mutations";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { MAX_PICTURES } from "../constants";
import { loadEvent } from "../data";
import { changeEvent } from "../mutations";
import { mayManage } from "../policy";
import type { EventRecord } from "../types";
import { readCaptions, readParticipants, readSpeeches } from "./domain";
import type { ParticipantsInput, PhotoInput, PicturesInput, SpeechesInput } from "./schema";

const idsIn = (rows: readonly { readonly id: string | null }[]) => rows.flatMap(({ id }) => (id ? [id] : []));
const ownedBy = (rows: readonly { readonly id: string; readonly eventId: string }[]) =>
  rows.map(({ id, eventId }) => ({ id, ownerId: eventId }));

/** Saves who took part, in order. A speech whose speaker is taken out stays, without saying whose it is. */
export async function saveParticipants(actor: Actor, input: ParticipantsInput): Promise<Result<Saved>> {
  return changeEvent(actor, input, "people", async (tx, event) => {
    const read = readParticipants(input.participants);
    if (!read.ok) return read;
    const units = read.value.flatMap(({ organizationId }) => (organizationId ? [organizationId] : []));
    if (!(await hasUnits(actor, tx, units))) return refuse("events.unitUnknown", { field: "participants" });
    const known = await tx.eventParticipant.findMany({ where: { id: { in: idsIn(read.value) } }, select: { id: true, eventId: true } });
    const rows = adoptIds(read.value, ownedBy(known), event.id);
    const change = changesOf({ participants: event.participants.map(toldOf) }, { participants: rows.map((row) => toldOf({ ...row })) });
    if (!change) return ok(null);
    const { id: eventId, placeId } = event;
    const kept = new Set(rows.map(({ id }) => id));
    const gone = event.participants.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    await tx.eventSpeech.updateMany({ where: { eventId, participantId: { in: gone } }, data: { participantId: null } });
    await tx.eventParticipant.deleteMany({ where: { eventId, id: { in: gone } } });
    for (const [position, { id, kind, name, posts, roles, count, organizationId }] of rows.entries()) {
      const data = { kind, name, posts: [...posts], roles: [...roles], count, organizationId, position };
      await tx.eventParticipant.upsert({ where: { id }, create: { id, placeId, eventId, ...data }, update: data });
    }
    return ok(change);
  });
}

type Told = Pick<EventRecord["participants"][number], "id" | "kind" | "name" | "posts" | "roles" | "count"> & {
  readonly organizationId?: string | null;
  readonly organization?: { readonly id: string } | null;
};

function toldOf({ id, kind, name, posts, roles, count, organizationId, organization }: Told) {
  return { id, kind, name, posts: [...posts], roles: [...roles], count, organizationId: organizationId ?? organization?.id ?? null };
}

/** Saves what was said, by whom, in order. */
export async function saveSpeeches(actor: Actor, input: SpeechesInput): Promise<Result<Saved>> {
  return changeEvent(actor, input, "speeches", async (tx, event) => {
    const read = readSpeeches(input.speeches, new Set(event.participants.map(({ id }) => id)));
    if (!read.ok) return read;
    const known = await tx.eventSpeech.findMany({ where: { id: { in: idsIn(read.value) } }, select: { id: true, eventId: true } });
    const rows = adoptIds(read.value, ownedBy(known), event.id).map(({ id, kind, participantId, summary }) => ({
      id,
      kind,
      participantId,
      summary,
    }));
    const before = event.speeches.map(({ id, kind, participantId, summary }) => ({ id, kind, participantId, summary }));
    const change = changesOf({ speeches: before }, { speeches: rows });
    if (!change) return ok(null);
    const { id: eventId, placeId } = event;
    await tx.eventSpeech.deleteMany({ where: { eventId } });
    await tx.eventSpeech.createMany({ data: rows.map((row, position) => ({ ...row, eventId, placeId, position })) });
    return ok(change);
  });
}

/** Saves the captions in their order; a caption that is there keeps its photo. */
export async function savePictures(actor: Actor, input: PicturesInput): Promise<Result<Saved>> {
  return changeEvent(actor, input, "pictures", async (tx, event) => {
    const typed = readCaptions(input.pictures);
    const known = await tx.eventPicture.findMany({ where: { id: { in: idsIn(typed) } }, select: { id: true, eventId: true } });
    const files = new Map(event.pictures.map(({ id, fileId }) => [id, fileId]));
    const rows = adoptIds(typed, ownedBy(known), event.id).map(({ id, caption }) => ({ id, caption, fileId: files.get(id) ?? null }));
    const before = event.pictures.map(({ id, caption, fileId }) => ({ id, caption, fileId }));
    const change = changesOf({ pictures: before }, { pictures: rows });
    if (!change) return ok(null);
    const { id: eventId, placeId } = event;
    await tx.eventPicture.deleteMany({ where: { eventId } });
    await tx.eventPicture.createMany({ data: rows.map((row, position) => ({ ...row, eventId, placeId, position })) });
    return ok(change);
  });
}

/** Adds a photo: to a caption that is there, or as one more picture after the others. The same file id again is the same photo. */
export async function addPhoto(actor: Actor, input: PhotoInput): Promise<Result<Saved>> {
  const seen = await loadEvent(actor, prisma, input.id);
  if (!seen) return refuse("access.notFound");
  const allowed = mayManage(actor, seen.placeId);
  if (!allowed.ok) return allowed;
  const bytes = new Uint8Array(await input.file.arrayBuffer());
  const stored = await storeFile(actor, { id: input.fileId, bytes, name: input.file.name, organizationId: null });
  if (!stored.ok) return { ok: false, reasons: [{ ...stored.reasons[0], field: "file" }] };
  return changeEvent(actor, input, "pictures", async (tx, event) => {
    const { pictures, id: eventId, placeId } = event;
    if (pictures.some(({ fileId }) => fileId === input.fileId)) return ok(null);
    if (input.pictureId !== null) {
      const picture = pictures.find(({ id }) => id === input.pictureId);
      if (!picture) return refuse("events.pictureUnknown", { field: "pictureId" });
      await tx.eventPicture.update({ where: { id: picture.id }, data: { fileId: input.fileId } });
    } else {
      if (pictures.length >= MAX_PICTURES) return refuse("campaigns.tooManyRows", { field: "file" });
      const row = {
        id: newId(),
        placeId,
        eventId,
        position: pictures.length,
        caption: input.caption ?? stored.value.name,
        fileId: input.fileId,
      };
      await tx.eventPicture.create({ data: row });
    }
    return ok({ before: {}, after: { fileId: input.fileId, title: input.caption ?? stored.value.name } });
  });
}
