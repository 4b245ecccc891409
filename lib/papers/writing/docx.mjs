// @ts-check
// Writes a paper as a Word document. Sizes and distances are those of Nghị định 30/2020/NĐ-CP, Phụ lục I, and of Hướng dẫn 36-HD/VPTW.
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { BODY, blocksOf, closingOf, FIRST_LINE, FONT, headingOf, LANDSCAPE_WIDTH, PORTRAIT_WIDTH, textRuns } from "./docx-parts.mjs";

/** @typedef {import("../types").Paper} Paper */

const mm = convertMillimetersToTwip;
const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10), footer: mm(10) };
const A4 = { width: mm(210), height: mm(297) };

/** @param {number} size @param {object} [more] */
const run = (size, more = {}) => ({ font: FONT, size: size * 2, color: "000000", ...more });
const LINE = { line: 276, lineRule: LineRuleType.AUTO };

/** @param {string} id @param {string} name @param {object} look @param {object} paragraph */
const style = (id, name, look, paragraph) => ({ id, name, basedOn: "Normal", next: "BodyText", quickFormat: true, run: look, paragraph });

/** @param {number} level */
const part = (level) => ({
  run: run(BODY, { bold: true, italics: level === 2 }),
  paragraph: { spacing: { before: 120, after: 120, ...LINE }, alignment: AlignmentType.JUSTIFIED, keepNext: true, outlineLevel: level },
});

const CENTER = { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } };

const styles = {
  default: {
    document: { run: { ...run(BODY), language: { value: "vi-VN" } } },
    heading1: part(0),
    heading2: part(1),
    heading3: part(2),
  },
  paragraphStyles: [
    style("BodyText", "Body Text", run(BODY), {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: { before: 0, after: 120, ...LINE },
    }),
    style("Basis", "Basis", run(BODY, { italics: true }), {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: { before: 0, after: 120, ...LINE },
    }),
    style("CountryName", "Country Name", run(12, { bold: true }), CENTER),
    style("Motto", "Motto", run(13, { bold: true }), CENTER),
    style("PartyName", "Party Name", run(15, { bold: true }), CENTER),
    style("Superior", "Superior Body", run(13), CENTER),
    style("Issuer", "Issuing Body", run(13, { bold: true }), CENTER),
    style("PaperNumber", "Paper Number", run(13), CENTER),
    style("PlaceAndDay", "Place and Day", run(14, { italics: true }), CENTER),
    style("PaperKind", "Paper Kind", run(14, { bold: true }), { ...CENTER, spacing: { before: 360, after: 0 } }),
    style("PaperAbstract", "Paper Abstract", run(14, { bold: true }), CENTER),
    style("Dear", "Addressee", run(14), { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 } }),
    style("Centered", "Centred Line", run(14, { bold: true }), { ...CENTER, spacing: { before: 120, after: 120 } }),
    style("TableHead", "Table Head", run(12, { bold: true }), { ...CENTER, spacing: { before: 40, after: 40 } }),
    style("TableText", "Table Text", run(12), { alignment: AlignmentType.LEFT, spacing: { before: 40, after: 40 } }),
    style("Signature", "Signature Block", run(14, { bold: true }), CENTER),
    style("RecipientsLabel", "Recipients Label", run(12, { bold: true, italics: true }), { spacing: { before: 0, after: 0 } }),
    style("Recipients", "Recipients", run(11), { spacing: { before: 0, after: 0 } }),
    style("PageNumber", "Page Number Line", run(13), CENTER),
    style("Rule", "Rule", run(2), { ...CENTER, spacing: { before: 40, after: 0, line: 60, lineRule: LineRuleType.EXACT } }),
  ],
};

const PARTS = [LevelFormat.UPPER_ROMAN, LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER];
const AFTER = [".", ".", ")"];

/** @param {Paper} paper */
const numbering = (paper) => ({
  config: [
    {
      reference: "parts",
      levels: PARTS.map((format, level) => ({
        level,
        format,
        text: `%${level + 1}${AFTER[level]}`,
        suffix: LevelSuffix.SPACE,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
      })),
    },
    {
      reference: "articles",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: `${paper.words.article} %1.`,
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.START,
          style: { run: { bold: true }, paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
        },
      ],
    },
    {
      reference: "dashes",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "-",
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.START,
          style: { run: { font: FONT }, paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
        },
      ],
    },
  ],
});

/** Page numbers in the middle of the upper margin, none on the first page. */
const pageHeaders = () => ({
  default: new Header({ children: [new Paragraph({ style: "PageNumber", children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }),
  first: new Header({ children: [new Paragraph({ style: "PageNumber" })] }),
});
const footers = () => ({ default: new Footer({ children: [new Paragraph({ style: "PageNumber" })] }) });

/** @param {boolean} isLandscape */
const sectionOf = (isLandscape) => ({
  titlePage: true,
  page: {
    size: { ...A4, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: MARGINS,
    pageNumbers: { start: 1 },
  },
});

/** @param {Paper["annexes"][number]} annex */
function annexBlocks({ label, title, note, blocks }) {
  return [
    new Paragraph({ style: "Centered", children: [new TextRun(label)] }),
    new Paragraph({ style: "PaperAbstract", children: [new TextRun(title)] }),
    ...(note ? [new Paragraph({ style: "Dear", children: [new TextRun({ text: note, italics: true })] })] : []),
    ...blocksOf(blocks, LANDSCAPE_WIDTH),
  ];
}

/** @param {Paper} paper */
function mainBlocks(paper) {
  const { heading, kind, abstract, dear, blocks, closing } = paper;
  return [
    ...headingOf(heading),
    new Paragraph({ style: "PaperKind", children: [new TextRun({ text: kind, ...(heading.form === "PARTY" ? { size: 30 } : {}) })] }),
    new Paragraph({ style: "PaperAbstract", children: textRuns(abstract) }),
    new Paragraph({
      style: "Rule",
      spacing: { before: 80, after: 200 },
      ...(heading.form === "PARTY" || abstract.length === 0
        ? {}
        : { border: { top: { style: "single", size: 6, color: "000000", space: 2 } }, indent: { left: 3400, right: 3400 } }),
    }),
    ...(dear ? [new Paragraph({ style: "Dear", children: textRuns(dear) })] : []),
    ...blocksOf(blocks, PORTRAIT_WIDTH, closing !== null),
    ...(closing ? closingOf(closing, paper.words.recipients) : []),
  ];
}

/**
 * @param {Paper} paper
 * @returns {Promise<Uint8Array>}
 */
export async function toDocx(paper) {
  const document = new Document({
    title: paper.title,
    creator: "",
    styles,
    numbering: numbering(paper),
    sections: [
      { properties: sectionOf(false), headers: pageHeaders(), footers: footers(), children: mainBlocks(paper) },
      ...paper.annexes.map((annex) => ({
        properties: sectionOf(true),
        headers: pageHeaders(),
        footers: footers(),
        children: annexBlocks(annex),
      })),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
