// @ts-check
// Writes a paper as PDF/A-like plain PDF with Tinos embedded, whose letters are as wide as those of Times New Roman.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BODY, blocksOf, closingOf, headingOf, LANDSCAPE_WIDTH, MM, PORTRAIT_WIDTH, runsOf } from "./pdf-parts.mjs";

/** @typedef {import("../types").Paper} Paper */

const require = createRequire(import.meta.url);
const FONTS = dirname(require.resolve("@expo-google-fonts/tinos/package.json"));
const face = (/** @type {string} */ name) => join(FONTS, name, `Tinos_${name}.ttf`);
const TINOS = {
  normal: face("400Regular"),
  bold: face("700Bold"),
  italics: face("400Regular_Italic"),
  bolditalics: face("700Bold_Italic"),
};

/** @type {[number, number, number, number]} left, top, right, bottom */
const MARGINS = [30 * MM, 20 * MM, 20 * MM, 20 * MM];

/** @param {Paper["annexes"][number]} annex */
function annexOf({ label, title, note, blocks }) {
  const [first, ...rest] = blocksOf(blocks, LANDSCAPE_WIDTH);
  return [
    { text: label, bold: true, alignment: "center", pageOrientation: "landscape", pageBreak: "before" },
    { text: title, bold: true, alignment: "center", margin: [0, 4, 0, note ? 0 : 12] },
    ...(note ? [{ text: note, italics: true, alignment: "center", margin: [0, 0, 0, 12] }] : []),
    ...(first ? [first, ...rest] : []),
  ];
}

/** The last paragraph stays on the page of the signature. @param {object[]} body @param {object[]} closing */
function ending(body, closing) {
  const last = body.at(-1);
  const isText = last !== undefined && "text" in last;
  return closing.length > 0 && isText ? [...body.slice(0, -1), { stack: [last, ...closing], unbreakable: true }] : [...body, ...closing];
}

/** @param {Paper} paper */
function mainOf(paper) {
  const { heading, kind, abstract, dear, blocks, closing } = paper;
  const isParty = heading.form === "PARTY";
  const rule = { canvas: [{ type: "line", x1: PORTRAIT_WIDTH / 2 - 40, y1: 0, x2: PORTRAIT_WIDTH / 2 + 40, y2: 0, lineWidth: 0.7 }] };
  return [
    ...headingOf(heading),
    { text: kind, bold: true, fontSize: isParty ? 15 : 14, alignment: "center", margin: [0, 18, 0, 0] },
    { text: runsOf(abstract), bold: true, alignment: "center" },
    ...(isParty || abstract.length === 0 ? [] : [{ ...rule, margin: [0, 3, 0, 0] }]),
    { text: "", margin: [0, 4, 0, 4] },
    ...(dear ? [{ text: runsOf(dear), alignment: "center", margin: [0, 4, 0, 12] }] : []),
    ...ending(blocksOf(blocks, PORTRAIT_WIDTH, paper.words.article), closing ? closingOf(closing, paper.words.recipients) : []),
  ];
}

/**
 * @param {Paper} paper
 * @returns {Promise<Uint8Array>}
 */
export async function toPdf(paper) {
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setFonts({ Tinos: TINOS });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((/** @type {string} */ path) => path.startsWith(FONTS));
  /** Pages of annexes are counted by themselves; pdfmake asks page by page from the first. @type {number | null} */
  let firstOfAnnex = null;
  const definition = {
    pageSize: "A4",
    pageMargins: MARGINS,
    defaultStyle: { font: "Tinos", fontSize: BODY, lineHeight: 1.15 },
    info: { title: paper.title },
    language: "vi-VN",
    /** @param {number} page @param {number} _count @param {{ orientation: string }} size */
    header: (page, _count, size) => {
      if (size.orientation === "landscape") firstOfAnnex ??= page;
      else firstOfAnnex = null;
      const number = firstOfAnnex === null ? page : page - firstOfAnnex + 1;
      return { text: number > 1 ? String(number) : "", alignment: "center", fontSize: 13, margin: [30 * MM, 10 * MM, 20 * MM, 0] };
    },
    /** A heading is not left alone at the foot of a page. @param {{ headlineLevel?: number }} node @param {{ getFollowingNodesOnPage: () => unknown[] }} page */
    pageBreakBefore: (node, page) => node.headlineLevel !== undefined && page.getFollowingNodesOnPage().length === 0,
    content: [...mainOf(paper), ...paper.annexes.flatMap(annexOf)],
  };
  const buffer = await pdfmake.createPdf(/** @type {never} */ (definition)).getBuffer();
  return new Uint8Array(buffer);
}
