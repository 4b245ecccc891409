import { inflateRawSync } from "node:zlib";
import { listZip } from "@/lib/sheets/archive";

/** One file inside a docx, as text. */
export function partOf(docx: Uint8Array, name: string): string {
  const entry = listZip(docx)?.find((one) => one.name === name);
  if (!entry) throw new Error(`${name} is in the document`);
  const packed = docx.subarray(entry.start, entry.start + entry.length);
  return new TextDecoder().decode(entry.method === 0 ? packed : inflateRawSync(packed));
}

/** Names of the files inside a docx. */
export function namesIn(docx: Uint8Array): readonly string[] {
  return (listZip(docx) ?? []).map(({ name }) => name);
}

export type WordParagraph = { readonly style: string; readonly text: string; readonly xml: string };

/** The paragraphs of a document, those in tables too: their style and their words. */
export function paragraphsOf(documentXml: string): readonly WordParagraph[] {
  return [...documentXml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? "",
    text: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g)]
      .map(([, text, isBreak]) => (isBreak ? "\n" : (text ?? "")))
      .join(""),
    xml,
  }));
}
