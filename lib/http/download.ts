import "server-only";

/** What a disk of Windows, macOS or Linux refuses in a name; a path in it would be worse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const NOT_IN_NAMES = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;
const MARKS = /\p{M}/gu;
/** Windows counts the folder in too: 255 in all is the most that some programs open. */
const MOST_LETTERS = 120;
const NAMELESS = "tep";

/** What `encodeURIComponent` leaves and RFC 5987 does not allow. */
const ALSO_ENCODED = /['()*]/g;

/** "Giao ước Khu phố 7.xlsx" cut and cleaned so that every disk takes it; the ending stays. */
function nameForDisk(fileName: string): string {
  const clean = fileName.normalize("NFC").replace(NOT_IN_NAMES, " ").replace(/\s+/g, " ").trim();
  const [, base = "", ending = ""] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/.exec(clean) ?? [];
  const short = [...base]
    .slice(0, MOST_LETTERS)
    .join("")
    .replace(/[. ]+$/, "");
  return `${short || NAMELESS}${ending}`;
}

/** The header that names a file on the reader's disk: plain letters for old browsers, the whole Vietnamese name for the rest. */
export function dispositionOf(fileName: string, kind: "attachment" | "inline" = "attachment"): string {
  const name = nameForDisk(fileName);
  const plain = name
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^A-Za-z0-9 ._()-]/g, "_");
  const encoded = encodeURIComponent(name).replace(ALSO_ENCODED, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Types of the files that leave, by the ending of their name. */
export const FILE_TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  zip: "application/zip",
} as const;

/** A file to keep, for the one who asked: no cache holds it and no browser opens it inside our pages. `fileName` may hold any letter. */
export function download(
  bytes: Uint8Array | string | ReadableStream<Uint8Array>,
  fileName: string,
  type: keyof typeof FILE_TYPES,
): Response {
  return new Response(bytes as BodyInit, {
    headers: {
      "content-type": FILE_TYPES[type],
      "content-disposition": dispositionOf(fileName),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}

/** The answer to a file that is not there or not theirs: both alike. */
export function noFile(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
}
