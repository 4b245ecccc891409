import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { log } from "@/lib/log";

/** A file of the archive, made when its turn comes: nothing waits in memory for its turn. */
export type Packed = {
  readonly path: string;
  /** Pictures and workbooks are packed already. */
  readonly isPacked?: boolean;
  readonly content: () => Promise<Uint8Array | string | AsyncIterable<string>>;
};

async function* piecesOf(content: Uint8Array | string | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === "string") yield Buffer.from(content);
  else for await (const piece of content) yield Buffer.from(piece);
}

/** Sums as `sha256sum -c` reads them. */
const SUMS = "SHA-256.txt";

/**
 * A zip of files that are made one after the other while it is read, and of a list of their SHA-256 at its end. When one fails, the stream breaks off, so that
 * nobody takes half an archive for a whole one.
 */
export function pack(files: readonly Packed[], at: Date): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const sums: string[] = [];
  const out = zip.outputStream as Readable;
  const fail = (error: unknown) => {
    log.error("the archive broke off", { error });
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on("error", fail);

  async function* summed({ path, content }: Packed): AsyncGenerator<Uint8Array> {
    const hash = createHash("sha256");
    for await (const piece of piecesOf(await content())) {
      hash.update(piece);
      yield piece;
    }
    sums.push(`${hash.digest("hex")}  ${path}\n`);
  }

  for (const file of files) {
    zip.addReadStreamLazy(file.path, { compress: !file.isPacked, mtime: at }, (take) => {
      take(null, Readable.from(summed(file)).on("error", fail));
    });
  }
  zip.addReadStreamLazy(SUMS, { mtime: at }, (take) => take(null, Readable.from([Buffer.from(sums.join(""))])));
  zip.end();
  return Readable.toWeb(out) as ReadableStream<Uint8Array>;
}
