import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "@/lib/env";
import { AppError } from "@/lib/kernel/errors";
import type { FileVariant } from "./types";

/** Files lie under their SHA-256, so the same bytes are kept once; two levels of folders keep each folder small. */
function pathOf(sha256: string, variant: FileVariant): string {
  if (!env.DATA_DIR) throw new AppError("BROKEN", "DATA_DIR is not set: there is nowhere to keep files");
  const name = variant === "full" ? sha256 : `${sha256}.${variant}`;
  return join(env.DATA_DIR, "files", sha256.slice(0, 2), sha256.slice(2, 4), name);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

async function isThere(path: string, size: number): Promise<boolean> {
  try {
    return (await stat(path)).size === size;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Keeps bytes under their SHA-256, whole or not at all: they reach the disk under another name and get theirs last. */
export async function putBytes(sha256: string, variant: FileVariant, bytes: Uint8Array): Promise<void> {
  const path = pathOf(sha256, variant);
  if (await isThere(path, bytes.byteLength)) return;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The bytes kept under a SHA-256, or null when there are none. */
export async function getBytes(sha256: string, variant: FileVariant): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return Uint8Array.from(await readFile(pathOf(sha256, variant)));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
