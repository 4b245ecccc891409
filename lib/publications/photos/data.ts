import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { getBytes } from "@/lib/files/storage";
import { publicPhotoFile } from "../data";

/** The bytes of a published photo, shrunk: 960 pixels for a page, 320 for a list, never the picture as it was kept; null for what is not public. */
export async function publicPhotoBytes(visitor: Visitor, id: string, size: "page" | "thumb"): Promise<Uint8Array<ArrayBuffer> | null> {
  const sha256 = await publicPhotoFile(visitor, id);
  if (!sha256) return null;
  return (await getBytes(sha256, size)) ?? getBytes(sha256, "thumb");
}
