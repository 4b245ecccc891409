import "server-only";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Tx } from "@/lib/db/write";
import { isId } from "@/lib/kernel/ids";
import type { SheetFile } from "@/lib/sheets/types";
import { importableKinds } from "../policy";
import type { ImportKind, ImportStatus, Reading } from "../types";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A reading as it is stored, with what somebody confirmed of the file. */
export type StoredReading = Reading & { readonly isOwnFile: boolean };

/** An import's row without the bytes of its sheets. */
export type StoredImport = {
  readonly id: string;
  readonly placeId: string;
  readonly kind: ImportKind;
  readonly status: ImportStatus;
  readonly campaignId: string | null;
  readonly targetSetId: string | null;
  readonly fileName: string;
  readonly reading: StoredReading | null;
  readonly heardAt: Date | null;
  readonly version: number;
};

const SELECT = {
  id: true,
  placeId: true,
  kind: true,
  status: true,
  campaignId: true,
  targetSetId: true,
  fileName: true,
  reading: true,
  heardAt: true,
  version: true,
} as const;

/** An import of the actor's own place, of a kind that the actor brings in; null for any other. */
export async function findImport(actor: Actor, db: Tx, id: string): Promise<StoredImport | null> {
  if (!isId(id)) return null;
  const row = await db.import.findFirst({
    where: { id, placeId: actor.membership.placeId, kind: { in: [...importableKinds(actor)] }, ...placeScope(actor) },
    select: SELECT,
  });
  return row && { ...row, reading: row.reading as unknown as StoredReading | null };
}

/** What was read of an import's file; null when it is no longer kept. */
export async function sheetsOf(_actor: Actor, db: Tx, id: string): Promise<SheetFile | null> {
  const row = await db.import.findUnique({ where: { id }, select: { sheets: true } });
  if (!row?.sheets) return null;
  return JSON.parse((await unpack(row.sheets)).toString("utf8")) as SheetFile;
}

/** What was read of a file, as it is kept. */
export async function packSheets(_actor: Actor, file: SheetFile): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await pack(JSON.stringify(file)));
}
