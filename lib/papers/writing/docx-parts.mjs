// @ts-check
// The parts of a paper as paragraphs and tables of Word.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

/** @typedef {import("../types").Paper} Paper */
/** @typedef {import("../types").Runs} Runs */
/** @typedef {import("../types").Block} Block */
/** @typedef {import("../types").Signer} Signer */

const mm = convertMillimetersToTwip;
export const FONT = "Times New Roman";
/** Points of the body. */
export const BODY = 14;
export const FIRST_LINE = mm(12.7);
export const PORTRAIT_WIDTH = mm(160);
export const LANDSCAPE_WIDTH = mm(247);
/** The left side of the heading holds who issues, the right one the country's or the Party's name. */
const LEFT_SIDE = mm(65);
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
/** Widths in twips of the text above the rules, in Times New Roman: the motto in 13 bold, the Party's name in 15 bold. */
const RULES = { motto: 3200, party: 4130, issuer: 1200 };
const PARTS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const ALIGN = { LEFT: AlignmentType.LEFT, CENTER: AlignmentType.CENTER, RIGHT: AlignmentType.RIGHT };

/** @param {Runs} runs @param {{ bold?: boolean; italics?: boolean }} [look] */
export function textRuns(runs, look = {}) {
  return runs.flatMap(({ text, bold, italic, blank }) =>
    text.split("\n").map(
      (line, index) =>
        new TextRun({
          text: line,
          ...look,
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italics: italic }),
          ...(blank ? { highlight: /** @type {const} */ ("yellow") } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  );
}

/** @param {string} style @param {Runs | string} content @param {object} [more] */
const line = (style, content, more = {}) =>
  new Paragraph({ style, children: typeof content === "string" ? [new TextRun(content)] : textRuns(content), ...more });

/** A rule as long as the words above it, in the middle of a cell. @param {number} length @param {number} width */
function rule(length, width) {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: "Rule",
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    indent: { left: indent, right: indent },
  });
}

/** @param {readonly Paragraph[]} children @param {number} width */
const bare = (children, width) =>
  new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, margins: NO_MARGINS });

/** @param {readonly (readonly Paragraph[])[]} cells @param {readonly number[]} widths */
const bareRow = (cells, widths) => new TableRow({ cantSplit: true, children: cells.map((cell, at) => bare(cell, widths[at] ?? 0)) });

/** @param {readonly TableRow[]} rows @param {readonly number[]} widths */
const bareTable = (rows, widths) =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
  });

/** @param {Paper["heading"]} heading @param {number} width */
function topOf({ form, top }, width) {
  if (form === "PARTY") return [line("PartyName", top[0] ?? ""), rule(RULES.party, width)];
  return [line("CountryName", top[0] ?? ""), line("Motto", top[1] ?? ""), rule(RULES.motto, width)];
}

/** @param {Paper["heading"]} heading */
export function headingOf(heading) {
  const { form, superior, issuers, number, date } = heading;
  if (form === "NATIONAL") return topOf(heading, PORTRAIT_WIDTH);
  const widths = [LEFT_SIDE, PORTRAIT_WIDTH - LEFT_SIDE];
  const left = [
    ...(superior ? [line("Superior", superior)] : []),
    ...issuers.map((issuer) => line("Issuer", issuer)),
    ...(form === "PARTY" ? [line("Issuer", "*")] : [rule(RULES.issuer, LEFT_SIDE)]),
  ];
  const second = [
    [line("PaperNumber", number ?? [], { spacing: { before: 80 } })],
    [line("PlaceAndDay", date ?? [], { spacing: { before: 80 } })],
  ];
  const rows = [bareRow([left, topOf(heading, widths[1] ?? 0)], widths), bareRow(second, widths)];
  return [bareTable(rows, widths)];
}

/** @param {Signer} signer */
function signerLines({ capacity, post, note, name }) {
  return [
    ...capacity.map((words) => line("Signature", words)),
    ...(post ? [line("Signature", post)] : []),
    new Paragraph({
      style: "Signature",
      spacing: { before: 60, after: note === null ? 1200 : 900 },
      children: note === null ? [] : [new TextRun({ text: note, bold: false, italics: true, size: 24 })],
    }),
    line("Signature", name, { spacing: { before: 0, after: 200 } }),
  ];
}

/** Two beside each other. @param {readonly Signer[]} signers @param {number} width */
function signatureTable(signers, width) {
  const widths = [Math.round(width / 2), width - Math.round(width / 2)];
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, at) => signers.slice(at * 2, at * 2 + 2));
  const rows = pairs.map(([left, right]) =>
    bareRow([left ? signerLines(left) : [line("Signature", "")], right ? signerLines(right) : [line("Signature", "")]], widths),
  );
  return bareTable(rows, widths);
}

/** @param {NonNullable<Paper["closing"]>} closing @param {string} label */
export function closingOf({ recipients, signers }, label) {
  const widths = [mm(72), PORTRAIT_WIDTH - mm(72)];
  const left = [line("RecipientsLabel", label), ...recipients.map((words) => line("Recipients", words))];
  const space = new Paragraph({ style: "Recipients", keepNext: true });
  const [only, ...others] = signers;
  if (!only) return [];
  if (others.length === 0) return [space, bareTable([bareRow([left, signerLines(only)], widths)], widths)];
  return [space, signatureTable(signers, PORTRAIT_WIDTH), space, ...left];
}

/** @param {Runs} runs @param {object} more */
const cellText = (runs, more) => new Paragraph({ style: "TableText", ...more, children: textRuns(runs) });

/** @param {Extract<Block, { kind: "TABLE" }>} block @param {number} width */
function tableOf({ columns, rows }, width) {
  const whole = columns.reduce((sum, { width: share }) => sum + share, 0);
  const widths = columns.map(({ width: share }) => Math.round((share / whole) * width));
  const size = (/** @type {number} */ at) => ({ size: widths[at] ?? 0, type: WidthType.DXA });
  const hasHead = columns.some(({ head }) => head !== "");
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, at) =>
        new TableCell({ width: size(at), verticalAlign: VerticalAlignTable.CENTER, children: [line("TableHead", column.head)] }),
    ),
  });
  const body = rows.map(({ kind, cells }) => {
    if (kind === "GROUP")
      return new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            columnSpan: columns.length,
            children: [new Paragraph({ style: "TableText", keepNext: true, children: textRuns(cells[0] ?? [], { bold: true }) })],
          }),
        ],
      });
    return new TableRow({
      cantSplit: true,
      children: columns.map(({ align = "LEFT" }, at) => {
        const runs = cells[at] ?? [];
        const look = kind === "TOTAL" ? runs.map((run) => ({ ...run, bold: true })) : runs;
        return new TableCell({ width: size(at), children: [cellText(look, { alignment: ALIGN[align] })] });
      }),
    });
  });
  return new Table({
    rows: hasHead ? [head, ...body] : body,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: LINES,
    margins: { left: 80, right: 80 },
  });
}

/** @param {Block} block @param {number} width @param {object} more */
function blockOf(block, width, more) {
  switch (block.kind) {
    case "HEADING":
      return [
        new Paragraph({
          ...(PARTS[block.level - 1] ? { heading: PARTS[block.level - 1] } : {}),
          numbering: { reference: "parts", level: block.level - 1 },
          children: textRuns(block.runs),
        }),
      ];
    case "BULLET":
      return [line("BodyText", block.runs, { numbering: { reference: "dashes", level: 0 }, ...more })];
    case "ARTICLE":
      return [line("BodyText", block.runs, { numbering: { reference: "articles", level: 0 }, ...more })];
    case "BASIS":
      return [line("Basis", block.runs)];
    case "CENTERED":
      return [line("Centered", block.runs)];
    case "DATE":
      return [line("PlaceAndDay", block.runs, { alignment: AlignmentType.RIGHT, spacing: { before: 240, after: 120 }, keepNext: true })];
    case "TABLE":
      return [tableOf(block, width), new Paragraph({ style: "Recipients" })];
    case "SIGNATURES":
      return [signatureTable(block.signers, width)];
    case "CODE":
      return block.lines.map((runs) => line("BodyText", runs, { alignment: AlignmentType.LEFT }));
    case "LEFT":
      return [line("BodyText", block.runs, { alignment: AlignmentType.LEFT, ...more })];
    default:
      return [line("BodyText", block.runs, more)];
  }
}

/** With `isFollowed` the last paragraph stays on the page of the signature. @param {readonly Block[]} blocks @param {number} width @param {boolean} [isFollowed] */
export function blocksOf(blocks, width, isFollowed = false) {
  return blocks.flatMap((block, at) => {
    const more = isFollowed && at === blocks.length - 1 ? { keepNext: true } : {};
    return /** @type {(Paragraph | Table)[]} */ (blockOf(block, width, more));
  });
}
