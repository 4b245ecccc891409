import { beforeAll, describe, expect, test } from "vitest";
import { blank, column, plain, row, table } from "../domain";
import { namesIn, paragraphsOf, partOf, type WordParagraph } from "../test-docx";
import type { Paper } from "../types";
import { toDocx } from "./docx.mjs";
import { toPdf } from "./pdf.mjs";

const rows = Array.from({ length: 40 }, (_, at) => row([String(at + 1), `Đường bê tông tổ ${at + 1}`]));
const columns = [column("TT", 1, "CENTER"), column("Tên công trình", 6)];

const STATE: Paper = {
  title: "Kế hoạch thi đua",
  language: "vi",
  heading: {
    form: "STATE",
    top: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    superior: null,
    issuers: [plain("ỦY BAN NHÂN DÂN\nPHƯỜNG ĐẠI YÊN")],
    number: [{ text: "Số: " }, blank("number"), { text: "/KH-UBND" }],
    date: plain("Đại Yên, ngày 05 tháng 3 năm 2025"),
  },
  kind: "KẾ HOẠCH",
  abstract: plain("Thi đua chào mừng Đại hội"),
  dear: null,
  blocks: [
    { kind: "BASIS", runs: plain("Căn cứ Luật Thi đua, khen thưởng;") },
    { kind: "HEADING", level: 1, runs: plain("MỤC ĐÍCH") },
    { kind: "HEADING", level: 2, runs: plain("Mục đích") },
    { kind: "HEADING", level: 3, runs: plain("Cụ thể") },
    { kind: "PARAGRAPH", runs: plain("Cổ vũ, động viên.") },
    { kind: "BULLET", runs: plain("Một gạch đầu dòng.") },
    { kind: "ARTICLE", runs: plain("Gắn biển.") },
    table(columns, [row(["KHỐI KHU PHỐ"], "GROUP"), ...rows]),
    { kind: "PARAGRAPH", runs: plain("Trên đây là kế hoạch./.") },
  ],
  closing: {
    recipients: [plain("- Như trên;"), plain("- Lưu: VT.")],
    signers: [{ capacity: [plain("TM. ỦY BAN NHÂN DÂN")], post: plain("CHỦ TỊCH"), note: null, name: [blank("signer")] }],
  },
  annexes: [{ label: "PHỤ LỤC", title: "DANH MỤC", note: null, blocks: [table(columns, rows)] }],
  words: { article: "Điều", recipients: "Nơi nhận:" },
};

const PARTY: Paper = {
  ...STATE,
  heading: {
    ...STATE.heading,
    form: "PARTY",
    top: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
    superior: plain("ĐẢNG BỘ THÀNH PHỐ HẠ LONG"),
    number: plain("Số 12-KH/ĐU"),
  },
};

/** A style's own piece of styles.xml. */
function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";
}

const sizeOf = (xml: string): number => Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? 0) / 2;
const millimetres = (xml: string, name: string): number => Math.round(Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml)?.[1] ?? 0) / 56.69);

let docx: Uint8Array;
let document: string;
let styles: string;
let paragraphs: readonly WordParagraph[];
const find = (text: string): WordParagraph => {
  const found = paragraphs.find((one) => one.text === text);
  if (!found) throw new Error(`"${text}" is a paragraph of its own`);
  return found;
};

beforeAll(async () => {
  docx = await toDocx(STATE);
  document = partOf(docx, "word/document.xml");
  styles = partOf(docx, "word/styles.xml");
  paragraphs = paragraphsOf(document);
});

describe("a State paper in Word, by Nghị định 30/2020", () => {
  test("is A4 with the margins of the decree, its annex in landscape", () => {
    const [main, annex] = [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    expect(main && { width: millimetres(main, "w"), height: millimetres(main, "h") }).toEqual({ width: 210, height: 297 });
    for (const name of ["top", "bottom", "right"]) expect(millimetres(main ?? "", name), name).toBe(20);
    expect(millimetres(main ?? "", "left")).toBe(30);
    expect(annex).toContain('w:orient="landscape"');
    expect(annex && { width: millimetres(annex, "w"), height: millimetres(annex, "h") }).toEqual({ width: 297, height: 210 });
  });

  test("is in Times New Roman, the body 14 points, justified, 1.27 cm into its first line", () => {
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0]).toContain('w:ascii="Times New Roman"');
    const body = styleOf(styles, "BodyText");
    expect(sizeOf(body)).toBe(14);
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toContain('w:firstLine="720"');
    const fonts = new Set([...`${styles}${document}`.matchAll(/w:(?:ascii|hAnsi)="([^"]+)"/g)].map(([, name]) => name));
    expect([...fonts]).toEqual(["Times New Roman"]);
  });

  test("begins with the country's name and motto, sized as the decree says, and whoever issues it", () => {
    expect(find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").style).toBe("CountryName");
    expect(sizeOf(styleOf(styles, "CountryName"))).toBe(12);
    expect(find("Độc lập - Tự do - Hạnh phúc").style).toBe("Motto");
    expect(sizeOf(styleOf(styles, "Motto"))).toBe(13);
    expect(find("ỦY BAN NHÂN DÂN\nPHƯỜNG ĐẠI YÊN").style).toBe("Issuer");
    expect(find("Số: ……/KH-UBND").style).toBe("PaperNumber");
    expect(find("Đại Yên, ngày 05 tháng 3 năm 2025").style).toBe("PlaceAndDay");
    expect(styleOf(styles, "PlaceAndDay")).toContain("<w:i/>");
    const rules = paragraphs.filter(({ style, xml }) => style === "Rule" && xml.includes("<w:pBdr>"));
    expect(rules).toHaveLength(3);
  });

  test("numbers its parts by the numbering of Word, not by typed figures", () => {
    for (const [text, level] of [
      ["MỤC ĐÍCH", 0],
      ["Mục đích", 1],
      ["Cụ thể", 2],
    ] as const) {
      const { style, xml } = find(text);
      expect(style).toBe(`Heading${level + 1}`);
      expect(xml).toContain(`<w:ilvl w:val="${level}"/>`);
    }
    const numbering = partOf(docx, "word/numbering.xml");
    for (const format of ["upperRoman", "decimal", "lowerLetter"]) expect(numbering).toContain(`<w:numFmt w:val="${format}"/>`);
    for (const text of ["%1.", "%2.", "%3)", "Điều %1."]) expect(numbering).toContain(`<w:lvlText w:val="${text}"/>`);
  });

  test("counts pages in the middle of the upper margin, and not on the first", () => {
    expect(document).toContain("<w:titlePg/>");
    const headers = namesIn(docx).filter((name) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter((name) => partOf(docx, name).includes("PAGE"));
    expect(numbered).toHaveLength(2);
    const kinds = [...document.matchAll(/<w:headerReference w:type="(\w+)" r:id="(rId\d+)"/g)];
    const targets = partOf(docx, "word/_rels/document.xml.rels");
    for (const [, kind, id] of kinds) {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(targets);
      const name = `word/${target?.[1] ?? target?.[2] ?? ""}`;
      expect(numbered.includes(name), `${kind} header`).toBe(kind === "default");
    }
    expect(styleOf(styles, "PageNumber")).toContain('<w:jc w:val="center"/>');
  });

  test("repeats the heads of its tables and breaks no row", () => {
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(find("TT").style).toBe("TableHead");
    expect(find("KHỐI KHU PHỐ").style).toBe("TableText");
    expect(document).toContain('<w:gridSpan w:val="2"/>');
  });

  test("ends with the recipients at the left and the signature at the right", () => {
    expect(find("Nơi nhận:").style).toBe("RecipientsLabel");
    expect(sizeOf(styleOf(styles, "RecipientsLabel"))).toBe(12);
    expect(sizeOf(styleOf(styles, "Recipients"))).toBe(11);
    expect(find("- Lưu: VT.").style).toBe("Recipients");
    expect(find("TM. ỦY BAN NHÂN DÂN").style).toBe("Signature");
    expect(styleOf(styles, "Signature")).toContain("<w:b/>");
    expect(find("Trên đây là kế hoạch./.").xml).toContain("<w:keepNext/>");
  });

  test("marks what is still to be written, and holds no comment, macro or address outside", () => {
    expect([...document.matchAll(/<w:highlight w:val="yellow"\/>/g)]).toHaveLength(2);
    expect(namesIn(docx).some((name) => /vbaProject|activeX|embeddings/.test(name))).toBe(false);
    for (const name of namesIn(docx).filter((one) => one.endsWith(".rels")))
      expect(partOf(docx, name)).not.toContain('TargetMode="External"');
  });
});

test("a Party paper bears the Party's name in place of the country's, an asterisk under who issues it and a number without a colon", async () => {
  const xml = partOf(await toDocx(PARTY), "word/document.xml");
  const texts = paragraphsOf(xml);
  const style = (text: string) => texts.find((one) => one.text === text)?.style;
  expect(style("ĐẢNG CỘNG SẢN VIỆT NAM")).toBe("PartyName");
  expect(sizeOf(styleOf(styles, "PartyName"))).toBe(15);
  expect(style("ĐẢNG BỘ THÀNH PHỐ HẠ LONG")).toBe("Superior");
  expect(style("*")).toBe("Issuer");
  expect(style("Số 12-KH/ĐU")).toBe("PaperNumber");
  expect(xml).not.toContain("CỘNG HÒA");
});

test("the same paper as PDF is A4, embeds Tinos and asks nobody for a font", async () => {
  const pdf = Buffer.from(await toPdf(STATE)).toString("latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf).toMatch(/MediaBox \[0 0 595\.28 841\.89\]/);
  expect(pdf).toMatch(/MediaBox \[0 0 841\.89 595\.28\]/);
  const fonts = new Set([...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z-]+)/g)].map(([, name]) => name));
  expect([...fonts].every((name) => name?.startsWith("Tinos"))).toBe(true);
  expect(pdf.match(/\/FontFile2/g)?.length).toBe(fonts.size);
});
