import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isWholeName, slugOf, withoutNames } from "../domain";
import { mayPublish } from "../policy";
import { readAskedDay } from "./domain";
import type { LiftInput, NameTakeDownInput, PhotoTakeDownInput } from "./schema";

type Done = { readonly id: string };
type Asked = { readonly askedBy: string; readonly askedDay: string; readonly reason: string | null };

async function write(actor: Actor, tx: Tx, what: { fileId: string } | { name: string }, asked: Asked): Promise<Result<Done>> {
  const { placeId } = actor.membership;
  const day = readAskedDay(asked.askedDay, actor.today);
  if (!day.ok) return day;
  if (!actor.person) return refuse("access.notFound");
  const kind = "fileId" in what ? ("PHOTO" as const) : ("NAME" as const);
  const again = await tx.takeDown.findFirst({ where: { placeId, kind, ...what, liftedAt: null }, select: { id: true } });
  if (again) return ok({ id: again.id });
  const { askedBy, reason } = asked;
  const id = newId();
  await tx.takeDown.create({
    data: {
      ...{ id, placeId, kind, ...what, askedBy, askedDay: toDbDate(day.value), reason, doneAt: actor.now },
      ...{ doneById: actor.person.id, doneByName: actor.person.name },
    },
  });
  await record(tx, actor, placeId, {
    type: kind === "PHOTO" ? "publications.photoTakenDown" : "publications.nameTakenDown",
    subject: { type: "publication", id },
    params: { ...("name" in what ? { name: what.name } : {}), askedBy, day: formatDay(day.value) },
    after: { ...what, askedBy, askedDay: day.value, reason },
  });
  return ok({ id });
}

/** Takes a photo off everything public, at once and wherever the same picture stands; who asked and when stays on record. */
export async function takeDownPhoto(actor: Actor, input: PhotoTakeDownInput): Promise<Result<Done>> {
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const photo = await tx.publicationPhoto.findFirst({
      where: { id: input.photoId, placeId },
      select: { file: { select: { firstId: true } } },
    });
    if (!photo) return refuse("access.notFound");
    const allowed = mayPublish(actor, placeId);
    return allowed.ok ? write(actor, tx, { fileId: photo.file.firstId }, input) : allowed;
  });
}

/** New names in plain letters for whatever has the withdrawn one in its address; codes stay, so old addresses lead on. */
async function renameAddresses(tx: Tx, placeId: string, name: string): Promise<void> {
  const rows = await tx.publication.findMany({ where: { placeId, slug: { contains: slugOf(name) } }, select: { id: true, content: true } });
  for (const { id, content } of rows) {
    const named = content as { name?: string; title?: string };
    const slug = slugOf(withoutNames(named.name ?? named.title ?? "", [name], ""));
    await tx.publication.update({ where: { id }, data: { slug } });
  }
}

/** Takes a name off everything public of the place, at once: pages, previews, screens and addresses; in the records it stays. */
export async function takeDownName(actor: Actor, input: NameTakeDownInput): Promise<Result<Done>> {
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const allowed = mayPublish(actor, placeId);
    if (!allowed.ok) return allowed;
    if (!isWholeName(input.name)) return refuse("publications.nameTooShort", { field: "name" });
    const done = await write(actor, tx, { name: input.name }, input);
    if (done.ok) await renameAddresses(tx, placeId, input.name);
    return done;
  });
}

/** Undoes a take-down that was a mistake, with the reason; it stays on record. A photo that was taken down is shown again where it was chosen. */
export async function liftTakeDown(actor: Actor, input: LiftInput): Promise<Result<Done>> {
  const { placeId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const row = await tx.takeDown.findFirst({ where: { id: input.id, placeId } });
    if (!row || !actor.person) return refuse("access.notFound");
    const allowed = mayPublish(actor, placeId);
    if (!allowed.ok) return allowed;
    const { count } = await tx.takeDown.updateMany({
      where: { id: row.id, liftedAt: null },
      data: { liftedAt: actor.now, liftedByName: actor.person.name, liftReason: input.reason },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, placeId, {
      type: "publications.takeDownLifted",
      subject: { type: "publication", id: row.id },
      params: { kind: row.kind, name: row.name ?? "", reason: input.reason },
      before: { kind: row.kind, name: row.name, fileId: row.fileId },
      after: { reason: input.reason },
    });
    return ok({ id: row.id });
  });
}
