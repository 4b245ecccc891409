import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { Prisma, type StoredFile } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { sha256 } from "@/lib/kernel/hash";
import { isId, newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { prepareFile } from "./pictures";
import { mayStore } from "./policy";
import type { UploadInput } from "./schema";
import { putBytes } from "./storage";
import type { Kept, KeptMime, StoredFileDto } from "./types";

/** Bytes to be kept: the id is made by whoever sends them, so that sending again is the same file; `organizationId` null = the place's own. */
export type FileToStore = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly organizationId: string | null;
};

/** Of 256 bits, how many may differ between two prints of one picture; strangers differ in about 128. */
const SAME_PICTURE_BITS = 10;

/**
 * Keeps a picture or paper: type by content, pictures upright, shrunk and without location, bytes under their SHA-256.
 * The same id from the same person is the same file; anybody else's id is answered like a missing record.
 */
export async function storeFile(actor: Actor, input: FileToStore): Promise<Result<StoredFileDto>> {
  const { id, name, organizationId } = input;
  const allowed = mayStore(actor, organizationId);
  if (!allowed.ok) return allowed;
  if (!isId(id) || !actor.person) return refuse("access.notFound");
  const earlier = await prisma.storedFile.findUnique({ where: { id } });
  if (earlier) return repeated(actor, earlier);
  const kept = await prepareFile(input.bytes, name);
  if (!kept.ok) return kept;
  const digest = sha256(kept.value.bytes);
  await putBytes(digest, "full", kept.value.bytes);
  if (kept.value.thumbnail) await putBytes(digest, "thumb", kept.value.thumbnail);
  const originalSha256 = sha256(input.bytes);
  return writeInPlace(actor.membership.placeId, (tx) =>
    insert(tx, actor, { id, name, organizationId, digest, originalSha256, kept: kept.value }),
  );
}

/** `storeFile` for what a browser's form sends. */
export async function uploadFile(actor: Actor, input: UploadInput): Promise<Result<StoredFileDto>> {
  const { id, organizationId, file } = input;
  const name = input.name ?? (file instanceof File ? file.name : "");
  return storeFile(actor, { id, organizationId, name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** Keeps the files of a form that was sent without scripts, for a unit; the first that is refused refuses all, at the field `photos`. */
export async function storeAll(actor: Actor, files: readonly File[], organizationId: string): Promise<Result<string[]>> {
  const kept: string[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const stored = await storeFile(actor, { id: newId(), bytes, name: file.name, organizationId });
    if (!stored.ok) return refuse(stored.reasons[0].code, { ...stored.reasons[0], field: "photos" });
    kept.push(stored.value.id);
  }
  return ok(kept);
}

type NewFile = {
  id: string;
  name: string;
  organizationId: string | null;
  digest: string;
  originalSha256: string;
  kept: Kept;
};

async function insert(tx: Tx, actor: Actor, file: NewFile): Promise<Result<StoredFileDto>> {
  const { id, name, organizationId, originalSha256, kept } = file;
  const { placeId } = actor.membership;
  const earlier = await tx.storedFile.findUnique({ where: { id } });
  if (earlier) return repeated(actor, earlier);
  if (organizationId !== null) {
    const unit = await tx.organization.findFirst({ where: { id: organizationId, placeId, deletedAt: null }, select: { id: true } });
    if (!unit) return refuse("access.notFound");
  }
  const firstId = (await firstOfSame(tx, placeId, originalSha256, kept.fingerprint)) ?? id;
  const row = await tx.storedFile.create({
    data: {
      id,
      placeId,
      organizationId,
      uploadedById: actor.person?.id ?? placeId,
      originalName: name,
      mime: kept.mime,
      size: kept.bytes.byteLength,
      width: kept.width,
      height: kept.height,
      sha256: file.digest,
      originalSha256,
      fingerprint: kept.fingerprint,
      firstId,
      createdAt: actor.now,
    },
  });
  return ok(await withDuplicate(tx, row));
}

/** The earliest file of the place with the same bytes or nearly the same picture. */
async function firstOfSame(tx: Tx, placeId: string, originalSha256: string, fingerprint: string | null): Promise<string | null> {
  const samePicture = fingerprint
    ? Prisma.sql`OR ("fingerprint" IS NOT NULL AND bit_count(('x' || "fingerprint")::bit(256) # ('x' || ${fingerprint}::text)::bit(256)) <= ${SAME_PICTURE_BITS})`
    : Prisma.empty;
  const [first] = await tx.$queryRaw<{ firstId: string }[]>`
    SELECT "firstId" FROM "StoredFile"
    WHERE "placeId" = ${placeId}::uuid AND "deletedAt" IS NULL AND ("originalSha256" = ${originalSha256} ${samePicture})
    ORDER BY "createdAt", "id" LIMIT 1`;
  return first?.firstId ?? null;
}

async function repeated(actor: Actor, row: StoredFile): Promise<Result<StoredFileDto>> {
  const isOwn = row.uploadedById === actor.person?.id && row.placeId === actor.membership.placeId && row.deletedAt === null;
  return isOwn ? ok(await withDuplicate(prisma, row)) : refuse("access.notFound");
}

/** Names an earlier file only when it is of the same unit: another unit's files are nothing that the sender may hear of. */
async function withDuplicate(db: Tx, row: StoredFile): Promise<StoredFileDto> {
  const duplicate =
    row.firstId === row.id
      ? null
      : await db.storedFile.findFirst({
          where: { placeId: row.placeId, organizationId: row.organizationId, firstId: row.firstId, deletedAt: null, id: { not: row.id } },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          select: { id: true },
        });
  const { id, originalName, size, width, height } = row;
  return { id, name: originalName, mime: row.mime as KeptMime, size, width, height, duplicateOf: duplicate?.id ?? null };
}
