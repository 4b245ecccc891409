import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { pictureForPage } from "@/lib/files/pictures";
import { getBytes, putBytes } from "@/lib/files/storage";
import { publicPhotoFile } from "../data";

/** 960 pixels for a page, 320 for a list. */
export type PhotoSize = "page" | "thumb";

/** A kept picture as public pages show it, never as large as it was kept; it is made when it is first asked for. Whether it is public is the caller's to say. */
export async function shrunkBytes(_visitor: Visitor, sha256: string, size: PhotoSize): Promise<Uint8Array<ArrayBuffer> | null> {
  const known = await getBytes(sha256, size);
  if (known || size === "thumb") return known;
  const kept = await getBytes(sha256, "full");
  if (!kept) return null;
  const made = Uint8Array.from(await pictureForPage(kept));
  await putBytes(sha256, "page", made);
  return made;
}

/** The bytes of a published photo; null for what is not public. */
export async function publicPhotoBytes(visitor: Visitor, id: string, size: PhotoSize): Promise<Uint8Array<ArrayBuffer> | null> {
  const sha256 = await publicPhotoFile(visitor, id);
  return sha256 === null ? null : shrunkBytes(visitor, sha256, size);
}
