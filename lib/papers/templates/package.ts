import "server-only";
import { inflateRawSync } from "node:zlib";
import { ZipFile } from "yazl";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { listZip } from "@/lib/sheets/archive";
import { MAX_TEMPLATE_BYTES, MAX_TEMPLATE_MEGABYTES, MAX_UNPACKED_BYTES } from "./constants";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_NAME = /^Encrypted(Package|Info)$|^EncryptionInfo$/;
const MACRO = /vbaProject|vbaData|(^|\/)activeX\//i;
const EMBEDDED = /(^|\/)embeddings\/|oleObject|afchunk/i;
/** Fields of Word that fetch or run something when the document is opened. */
const FETCHING = /\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/;
const INSTRUCTIONS = /<w:instrText[^>]*>([^<]*)<\/w:instrText>|w:instr="([^"]*)"/g;
const EXTERNAL = /<Relationship\b[^>]*TargetMode="External"[^>]*>/g;
const LINK_TYPE = /Type="[^"]*\/hyperlink"/;
/** A name that leads nowhere: whatever the document wanted from outside stays away. */
const NOWHERE = "removed";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

type Part = { readonly name: string; readonly bytes: Uint8Array };

/** One part unpacked to at most `left` bytes. */
function unpackOne(packed: Uint8Array, method: number, left: number): Uint8Array | "BROKEN" | "BOMB" {
  if (method === STORED) return packed.length > left ? "BOMB" : packed;
  if (method !== DEFLATED) return "BROKEN";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    return error instanceof RangeError ? "BOMB" : "BROKEN";
  }
}

/** The parts of a document, unpacked within limits; what the zip says about its own sizes is not believed. */
function unpack(bytes: Uint8Array): readonly Part[] | "BROKEN" | "BOMB" {
  const entries = listZip(bytes);
  if (!entries) return "BROKEN";
  let left = MAX_UNPACKED_BYTES;
  const parts: Part[] = [];
  for (const { name, method, start, length } of entries.filter((entry) => !entry.name.endsWith("/"))) {
    const part = unpackOne(bytes.subarray(start, start + length), method, left);
    if (typeof part === "string") return part;
    left -= part.length;
    parts.push({ name, bytes: part });
  }
  return parts;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Addresses outside lead nowhere from now on; links that somebody must click stay. */
function cleaned({ name, bytes }: Part): Part {
  if (!name.endsWith(".rels")) return { name, bytes };
  const text = textOf(bytes);
  const clean = text.replace(EXTERNAL, (relationship) =>
    LINK_TYPE.test(relationship) ? relationship : relationship.replace(/Target="[^"]*"/, `Target="${NOWHERE}"`),
  );
  return clean === text ? { name, bytes } : { name, bytes: new TextEncoder().encode(clean) };
}

async function pack(parts: readonly Part[], moment: Date): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const { name, bytes } of parts) zip.addBuffer(Buffer.from(bytes), name, { mtime: moment });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece as Uint8Array));
  return Uint8Array.from(Buffer.concat(pieces));
}

function fetches(parts: readonly Part[]): boolean {
  return parts
    .filter(({ name }) => name.startsWith("word/") && name.endsWith(".xml"))
    .some(({ bytes }) => {
      // Word cuts the instruction of one field into several runs.
      const said = [...textOf(bytes).matchAll(INSTRUCTIONS)].map(([, run, attribute]) => run ?? attribute ?? "").join("");
      return FETCHING.test(said);
    });
}

/**
 * A Word document as a template may be kept: by its content, within limits, without macros, embedded files or fields that fetch something, and with nothing that
 * reaches outside when it is opened. Refuses with what to do instead.
 */
export async function cleanDocx(bytes: Uint8Array, moment: Date): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (bytes.length === 0) return refuse("papers.templateEmpty", { field: "file" });
  if (bytes.length > MAX_TEMPLATE_BYTES) return refuse("papers.templateTooBig", { field: "file", params: { max: MAX_TEMPLATE_MEGABYTES } });
  if (OLE.every((byte, at) => bytes[at] === byte)) return refuse("papers.templateOld", { field: "file" });
  const parts = unpack(bytes);
  if (parts === "BOMB") return refuse("papers.templateBomb", { field: "file" });
  if (parts === "BROKEN") return refuse("papers.templateNotWord", { field: "file" });
  const names = parts.map(({ name }) => name);
  if (names.some((name) => ENCRYPTED_NAME.test(name))) return refuse("papers.templateOld", { field: "file" });
  const types = textOf(parts.find(({ name }) => name === "[Content_Types].xml")?.bytes ?? new Uint8Array());
  if (names.some((name) => MACRO.test(name)) || /macroEnabled/i.test(types)) return refuse("papers.templateMacro", { field: "file" });
  if (!types.includes(MAIN) || !names.includes("word/document.xml")) return refuse("papers.templateNotWord", { field: "file" });
  if (names.some((name) => EMBEDDED.test(name))) return refuse("papers.templateEmbedded", { field: "file" });
  if (fetches(parts)) return refuse("papers.templateFetches", { field: "file" });
  return ok(await pack(parts.map(cleaned), moment));
}
