import "server-only";
import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { MAX_FILE_BYTES, MAX_FILE_MEGABYTES, MAX_PIXELS, MAX_SIDE, PAGE_SIDE, THUMB_SIDE } from "./constants";
import { decodeHeic } from "./heic";
import type { Kept } from "./types";

const PICTURES = new Set(["image/jpeg", "image/png", "image/webp"]);
const HEIC = new Set(["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"]);
const PDF = "application/pdf";

const QUALITY = 82;
const THUMB_QUALITY = 70;
const TIME_LIMIT = { seconds: 30 };
/** A PDF ends with this mark; some programs add a few bytes behind it. */
const PDF_END = "%%EOF";
const PDF_TAIL_BYTES = 2_048;
/** Side of the grid whose neighbours are compared for the fingerprint: 16 × 16 bits. */
const GRID = 16;
/** Below this spread of brightness (of 255) a picture is one flat colour and looks like every other flat one. */
const FLAT_SPREAD = 8;
/** Neighbours that differ by less (of 255) count as equal: in a plain sky saving again would toss coins. */
const LEAST_STEP = 4;

/**
 * Makes of the bytes that came what may be kept, judged by their content: pictures turned upright, at most 2.000 pixels, as JPEG
 * without place, time or device; PDFs as they are. Refuses what is too large, of another type, or broken; `name` is for the sentence.
 */
export async function prepareFile(bytes: Uint8Array, name: string): Promise<Result<Kept>> {
  if (bytes.byteLength === 0) return refuse("files.empty", { params: { name } });
  if (bytes.byteLength > MAX_FILE_BYTES) return refuse("files.tooLarge", { params: { name, max: MAX_FILE_MEGABYTES } });
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  if (mime === PDF) return hasPdfEnd(bytes) ? ok(paper(bytes)) : refuse("files.broken", { params: { name } });
  if (!PICTURES.has(mime) && !HEIC.has(mime)) return refuse("files.type", { params: { name } });
  try {
    return HEIC.has(mime) ? await keepHeic(bytes, name) : await keepPicture(bytes, name);
  } catch {
    return refuse("files.broken", { params: { name } });
  }
}

function hasPdfEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-PDF_TAIL_BYTES)).includes(PDF_END);
}

function paper(bytes: Uint8Array): Kept {
  return { mime: PDF, bytes, width: null, height: null, thumbnail: null, fingerprint: null };
}

async function keepPicture(bytes: Uint8Array, name: string): Promise<Result<Kept>> {
  const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1 });
  const { width, height } = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata();
  if (width * height > MAX_PIXELS) return refuse("files.tooManyPixels", { params: { name } });
  return keep(open().autoOrient());
}

async function keepHeic(bytes: Uint8Array, name: string): Promise<Result<Kept>> {
  const raw = await decodeHeic(bytes);
  if ("tooManyPixels" in raw) return refuse("files.tooManyPixels", { params: { name } });
  const { data, width, height } = raw;
  return keep(sharp(data, { raw: { width, height, channels: 4 } }));
}

async function keep(upright: Sharp): Promise<Result<Kept>> {
  const { data: bytes, info } = await upright
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: QUALITY, progressive: true })
    .timeout(TIME_LIMIT)
    .toBuffer({ resolveWithObject: true });
  const thumbnail = await sharp(bytes)
    .resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: THUMB_QUALITY })
    .toBuffer();
  return ok({ mime: "image/jpeg", bytes, width: info.width, height: info.height, thumbnail, fingerprint: await fingerprintOf(bytes) });
}

/** A kept picture at the size of a public page. */
export async function pictureForPage(kept: Uint8Array): Promise<Uint8Array> {
  return sharp(kept)
    .resize({ width: PAGE_SIDE, height: PAGE_SIDE, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: THUMB_QUALITY, progressive: true })
    .timeout(TIME_LIMIT)
    .toBuffer();
}

/** Whether each cell of a coarse grey grid is brighter than its right neighbour, as hex: shrinking and saving again hardly change it. */
async function fingerprintOf(bytes: Uint8Array): Promise<string | null> {
  const grey = await sharp(bytes)
    .greyscale()
    .resize(GRID + 1, GRID, { fit: "fill" })
    .raw()
    .toBuffer();
  if (Math.max(...grey) - Math.min(...grey) < FLAT_SPREAD) return null;
  const bits = Array.from({ length: GRID * GRID }, (_, index): bigint => {
    const at = Math.floor(index / GRID) * (GRID + 1) + (index % GRID);
    return (grey[at] ?? 0) >= (grey[at + 1] ?? 0) + LEAST_STEP ? 1n : 0n;
  });
  return bits
    .reduce((all, bit) => (all << 1n) | bit, 0n)
    .toString(16)
    .padStart((GRID * GRID) / 4, "0");
}
