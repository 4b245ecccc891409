import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { plaqueForPublic } from "@/lib/plaques/showing/data";
import words from "@/messages/vi/publications.json";
import { addressOf, hasContact, withoutNames } from "../domain";
import { donorList } from "../donors/data";
import { type PhotoSize, shrunkBytes } from "../photos/data";
import type { PlaquePage, PlaquePhoto } from "./types";

type Shown = NonNullable<Awaited<ReturnType<typeof plaqueForPublic>>>;

/** What the visitor's page needs beside the plaque itself: whose it is, and the pictures that may be shown. */
async function beside(code: string, plaque: Shown) {
  const row = await prisma.plaque.findUniqueOrThrow({ where: { code }, select: { placeId: true, pledgeId: true } });
  const fileIds = [...plaque.before, ...plaque.after].map(({ fileId }) => fileId);
  const [files, takenDown, published] = await Promise.all([
    prisma.storedFile.findMany({
      where: { id: { in: fileIds }, deletedAt: null },
      select: { id: true, firstId: true, sha256: true, width: true, height: true },
    }),
    prisma.takeDown.findMany({ where: { placeId: row.placeId, liftedAt: null }, select: { fileId: true, name: true } }),
    prisma.publication.findFirst({
      where: { placeId: row.placeId, subject: "PLEDGE", subjectId: row.pledgeId, withdrawnAt: null },
      select: { code: true, slug: true },
    }),
  ]);
  const gone = new Set(takenDown.flatMap(({ fileId }) => fileId ?? []));
  const names = takenDown.flatMap(({ name }) => name ?? []);
  return { ...row, names, published, files: new Map(files.filter(({ firstId }) => !gone.has(firstId)).map((file) => [file.id, file])) };
}

type Beside = Awaited<ReturnType<typeof beside>>;

function photosOf(code: string, { before, after }: Shown, { files }: Beside): PlaquePhoto[] {
  const phased = [
    ...before.map((photo, index) => ({ ...photo, phase: "BEFORE" as const, name: `truoc-${index + 1}` })),
    ...after.map((photo, index) => ({ ...photo, phase: "AFTER" as const, name: `sau-${index + 1}` })),
  ];
  return phased.flatMap(({ fileId, caption, phase, name }) => {
    const file = files.get(fileId);
    if (!file) return [];
    const kept = caption !== null && hasContact(caption) ? null : caption;
    const path = `/q/${code}/${name}`;
    return [{ id: name, path, caption: kept, phase, width: file.width ?? 0, height: file.height ?? 0, sha256: file.sha256 }];
  });
}

const clean = (text: string | null): string | null => (text !== null && hasContact(text) ? null : text);

/**
 * What anybody reads who scans the code on a plaque: the plaque as it was decided, the work, its pictures, what it cost, donors by the one rule of consent, the proof
 * of the signed pledge. Names and pictures that were taken down are missing, texts with a telephone number too. Null for a code that is none.
 */
export async function plaquePage(visitor: Visitor, typed: string): Promise<PlaquePage | null> {
  const plaque = await plaqueForPublic(visitor, typed);
  if (!plaque) return null;
  const more = await beside(plaque.code, plaque);
  const donors = await donorList(visitor, more.placeId, [more.pledgeId]);
  const { before: _before, after: _after, donors: _donors, ...rest } = plaque;
  const page: Omit<PlaquePage, "donors"> = {
    ...rest,
    wording: clean(rest.wording) ?? "",
    purpose: clean(rest.purpose),
    outcome: clean(rest.outcome),
    location: clean(rest.location),
    costAsPublished: clean(rest.costAsPublished),
    participants: rest.participants.filter(({ name }) => !hasContact(name)),
    components: rest.components.filter(({ name, placement }) => !hasContact(`${name}\n${placement ?? ""}`)),
    photos: photosOf(plaque.code, plaque, more).map(({ sha256: _sha256, ...photo }) => photo),
    address: more.published && addressOf(more.published),
  };
  return { ...withoutNames(page, more.names, words.public.nameWithdrawn), donors };
}

/** The address behind the code on a work's plaque, once it was decided; null for a work without one. */
export async function plaqueAddress(_visitor: Visitor, pledgeId: string): Promise<string | null> {
  const row = await prisma.plaque.findFirst({ where: { pledgeId, status: { in: ["DECIDED", "MOUNTED"] } }, select: { code: true } });
  return row && `/q/${row.code}`;
}

/** The bytes of one of a plaque's pictures, by its place on the page ("truoc-1", "sau-2"); null for anything else. */
export async function plaquePhotoBytes(
  visitor: Visitor,
  typed: string,
  name: string,
  size: PhotoSize,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const plaque = await plaqueForPublic(visitor, typed);
  if (!plaque) return null;
  const photo = photosOf(plaque.code, plaque, await beside(plaque.code, plaque)).find(({ id }) => id === name);
  return photo ? shrunkBytes(visitor, photo.sha256, size) : null;
}
