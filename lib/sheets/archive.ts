import { ok, type Result, refuse } from "@/lib/kernel/result";
import { MAX_ZIP_ENTRIES } from "./limits";
import { silentUtf16 } from "./read-csv";

/** A file inside a zip, as its directory tells; sizes are what the zip claims and nothing more. */
export type ZipEntry = { readonly name: string; readonly method: number; readonly start: number; readonly length: number };

/** What a file is by its content, whatever it is called. TEXT may be a csv. */
export type FileKind = { readonly kind: "XLSX"; readonly entries: readonly ZipEntry[] } | { readonly kind: "TEXT" };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Pictures, PDF and the like, that a text decoder might take for letters. */
const BINARY = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];
const WEB_PAGE = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|style|\?xml|workbook|\?mso)/i;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const BEYOND_32_BITS = 0xffffffff;
const ZIP64_EXTRA = 1;
const ENCRYPTED = 1;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

/** Names of the streams in an OLE file; entries of its directory stand at multiples of 128 bytes, so a damaged table of sectors does not matter. */
function oleNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || ![1, 2, 5].includes(type)) continue;
    const codes = Array.from({ length: length / 2 - 1 }, (_, index) => view.getUint16(at + index * 2, true));
    names.add(String.fromCharCode(...codes));
  }
  return names;
}

function refuseOle(bytes: Uint8Array, name: string): Result<never> {
  const names = oleNames(bytes);
  if (names.has("EncryptedPackage")) return refuse("sheets.password", { params: { name } });
  if (names.has("Workbook") || names.has("Book")) return refuse("sheets.oldExcel", { params: { name } });
  return refuse("sheets.otherFile", { params: { name } });
}

function directoryEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

/** Sizes and place of an entry that are too long for their columns stand in an extra field, in a fixed order. */
function longValues(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    const values: number[] = [];
    for (let value = at + 4; value + 8 <= end; value += 8) values.push(Number(view.getBigUint64(value, true)));
    return values;
  }
  return [];
}

type Listed = ZipEntry & { readonly isEncrypted: boolean };

function entryAt(view: DataView, at: number, bytes: Uint8Array): { entry: Listed; next: number } {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const long = longValues(view, nameEnd, extraEnd);
  const unpacked = view.getUint32(at + 24, true);
  if (unpacked === BEYOND_32_BITS) long.shift();
  const packed = view.getUint32(at + 20, true);
  const length = packed === BEYOND_32_BITS ? (long.shift() ?? packed) : packed;
  const offset = view.getUint32(at + 42, true);
  const local = offset === BEYOND_32_BITS ? (long.shift() ?? offset) : offset;
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new RangeError("no entry there");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) throw new RangeError("cut off");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/");
  const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
  return {
    entry: { name, method: view.getUint16(at + 10, true), start, length, isEncrypted },
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

/** The directory of a zip, or null when it is damaged or claims more files than any workbook has. */
export function listZip(bytes: Uint8Array): Listed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? null : directoryEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) return null;
  const entries: Listed[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
      const { entry, next } = entryAt(view, at, bytes);
      entries.push(entry);
      at = next;
    }
  } catch {
    return null;
  }
  return new Set(entries.map(({ name }) => name)).size === entries.length ? entries : null;
}

function tellZip(bytes: Uint8Array, name: string): Result<FileKind> {
  const entries = listZip(bytes);
  if (!entries) return refuse("sheets.broken", { params: { name } });
  const has = (pattern: RegExp): boolean => entries.some((entry) => pattern.test(entry.name));
  if (has(/^EncryptedPackage$/) || entries.some(({ isEncrypted }) => isEncrypted)) return refuse("sheets.password", { params: { name } });
  if (has(/(^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\//i)) return refuse("sheets.macro", { params: { name } });
  if (has(/^xl\/workbook\.bin$/i)) return refuse("sheets.binaryExcel", { params: { name } });
  if (has(/^xl\/workbook\d*\.xml$/i)) return ok({ kind: "XLSX", entries });
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return refuse("sheets.openDocument", { params: { name } });
  return refuse("sheets.otherFile", { params: { name } });
}

/**
 * Tells by content, not by name, what somebody chose: a workbook whose cells can be read, or text.
 * Refuses with what to do instead: sheets.empty, oldExcel, password, macro, binaryExcel, openDocument, webPage, otherFile, broken.
 */
export function tellKind(bytes: Uint8Array, name: string): Result<FileKind> {
  if (bytes.length === 0) return refuse("sheets.empty", { params: { name } });
  if (startsWith(bytes, OLE)) return refuseOle(bytes, name);
  if (startsWith(bytes, ZIP)) return tellZip(bytes, name);
  if (BINARY.some((signature) => startsWith(bytes, signature))) return refuse("sheets.otherFile", { params: { name } });
  const head = bytes.subarray(0, 4096);
  const opening = new TextDecoder(isUtf16(bytes) && bytes[0] === 0xff ? "utf-16le" : isUtf16(bytes) ? "utf-16be" : "utf-8").decode(head);
  if (WEB_PAGE.test(opening)) return refuse("sheets.webPage", { params: { name } });
  if (!isUtf16(bytes) && head.includes(0) && !silentUtf16(head)) return refuse("sheets.otherFile", { params: { name } });
  return ok({ kind: "TEXT" });
}
