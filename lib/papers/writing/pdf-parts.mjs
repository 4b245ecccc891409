// @ts-check
// The parts of a paper as pdfmake draws them.

/** @typedef {import("../types").Paper} Paper */
/** @typedef {import("../types").Runs} Runs */
/** @typedef {import("../types").Block} Block */
/** @typedef {import("../types").Signer} Signer */

/** Points of a millimetre. */
export const MM = 72 / 25.4;
export const BODY = 14;
export const PORTRAIT_WIDTH = 160 * MM;
export const LANDSCAPE_WIDTH = 247 * MM;
const LEFT_SIDE = 65 * MM;
const FIRST_LINE = 12.7 * MM;
const MARK = "#fff2a8";
/** Points of the text above the rules, in Tinos: the motto in 13 bold, the Party's name in 15 bold. */
const RULES = { motto: 160, party: 207, issuer: 60 };
const ALIGN = { LEFT: "left", CENTER: "center", RIGHT: "right" };
const ROMAN = /** @type {const} */ ([
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
]);

/** @param {Runs} runs */
export function runsOf(runs) {
  return runs.map(({ text, bold, italic, blank }) => ({
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
    ...(blank ? { background: MARK } : {}),
  }));
}

/** @param {number} length @param {number} width @param {number} [above] */
const rule = (length, width, above = 1) => ({
  canvas: [{ type: "line", x1: (width - length) / 2, y1: 0, x2: (width + length) / 2, y2: 0, lineWidth: 0.8 }],
  margin: [0, above, 0, 2],
});

/** @param {Runs | string} content @param {number} size @param {object} [more] */
const centered = (content, size, more = {}) => ({
  text: typeof content === "string" ? content : runsOf(content),
  alignment: "center",
  fontSize: size,
  lineHeight: 1.05,
  ...more,
});

/** @param {Paper["heading"]} heading @param {number} width */
function topOf({ form, top }, width) {
  if (form === "PARTY") return [centered(top[0] ?? "", 15, { bold: true }), rule(RULES.party, width)];
  return [centered(top[0] ?? "", 12, { bold: true }), centered(top[1] ?? "", 13, { bold: true }), rule(RULES.motto, width)];
}

/** @param {Paper["heading"]} heading */
export function headingOf(heading) {
  const { form, superior, issuers, number, date } = heading;
  if (form === "NATIONAL") return topOf(heading, PORTRAIT_WIDTH);
  const right = PORTRAIT_WIDTH - LEFT_SIDE;
  const left = [
    ...(superior ? [centered(superior, 13)] : []),
    ...issuers.map((issuer) => centered(issuer, 13, { bold: true })),
    form === "PARTY" ? centered("*", 13, { bold: true }) : rule(RULES.issuer, LEFT_SIDE),
  ];
  const widths = [LEFT_SIDE, right];
  const body = [
    [{ stack: left }, { stack: topOf(heading, right) }],
    [centered(number ?? [], 13, { margin: [0, 4, 0, 0] }), centered(date ?? [], 14, { italics: true, margin: [0, 4, 0, 0] })],
  ];
  return [{ table: { widths, body }, layout: BARE }];
}

const BARE = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** @param {Signer} signer */
function signerLines({ capacity, post, note, name }) {
  return [
    ...capacity.map((words) => centered(words, BODY, { bold: true })),
    ...(post ? [centered(post, BODY, { bold: true })] : []),
    centered(note ?? "", 12, { italics: true, margin: [0, 3, 0, note === null ? 60 : 46] }),
    centered(name, BODY, { bold: true }),
  ];
}

/** @param {readonly Signer[]} signers @param {number} width */
function signatureTable(signers, width) {
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, at) => signers.slice(at * 2, at * 2 + 2));
  const half = width / 2;
  return pairs.map(([left, right]) => ({
    unbreakable: true,
    columns: [left, right].map((signer) => ({ width: half, stack: signer ? signerLines(signer) : [] })),
    margin: [0, 6, 0, 12],
  }));
}

/** @param {NonNullable<Paper["closing"]>} closing @param {string} label */
export function closingOf({ recipients, signers }, label) {
  const left = [
    { text: label, bold: true, italics: true, fontSize: 12 },
    ...recipients.map((words) => ({ text: runsOf(words), fontSize: 11, lineHeight: 1.05 })),
  ];
  const [only, ...others] = signers;
  if (!only) return [];
  if (others.length > 0) return [...signatureTable(signers, PORTRAIT_WIDTH), { stack: left, unbreakable: true }];
  return [
    {
      unbreakable: true,
      columns: [
        { width: 72 * MM, stack: left },
        { width: "*", stack: signerLines(only) },
      ],
      margin: [0, 12, 0, 0],
    },
  ];
}

/** @param {Extract<Block, { kind: "TABLE" }>} block @param {number} width */
function tableOf({ columns, rows }, width) {
  const padding = 4;
  const whole = columns.reduce((sum, { width: share }) => sum + share, 0);
  const free = width - columns.length * (2 * padding + 0.5) - 0.5;
  const widths = columns.map(({ width: share }) => (share / whole) * free);
  const hasHead = columns.some(({ head }) => head !== "");
  const head = columns.map(({ head: text }) => ({ text, bold: true, alignment: "center" }));
  const body = rows.map(({ kind, cells }) => {
    if (kind === "GROUP")
      return [{ text: runsOf(cells[0] ?? []), bold: true, colSpan: columns.length }, ...columns.slice(1).map(() => ({ text: "" }))];
    return columns.map(({ align = "LEFT" }, at) => ({
      text: runsOf(cells[at] ?? []),
      alignment: ALIGN[align],
      ...(kind === "TOTAL" ? { bold: true } : {}),
    }));
  });
  const all = hasHead ? [head, ...body] : body;
  if (all.length === 0) return { text: "" };
  return {
    table: { headerRows: hasHead ? 1 : 0, dontBreakRows: true, keepWithHeaderRows: hasHead && body.length > 0 ? 1 : 0, widths, body: all },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => padding, paddingRight: () => padding },
    fontSize: 12,
    lineHeight: 1.05,
    margin: [0, 2, 0, 8],
  };
}

/** "IV" of 4. @param {number} number */
function roman(number) {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Counts parts and articles as Word's numbering does: a part begins those below it anew. */
function counter() {
  const at = [0, 0, 0];
  return (/** @type {1 | 2 | 3} */ level) => {
    const index = level - 1;
    at.forEach((_, other) => {
      if (other > index) at[other] = 0;
    });
    const number = (at[index] ?? 0) + 1;
    at[index] = number;
    if (level === 1) return `${roman(number)}. `;
    return level === 2 ? `${number}. ` : `${String.fromCharCode(96 + number)}) `;
  };
}

const paragraph = (/** @type {unknown} */ text, /** @type {object} */ more = {}) => ({
  text,
  alignment: "justify",
  leadingIndent: FIRST_LINE,
  margin: [0, 0, 0, 6],
  ...more,
});

/** @param {Extract<Block, { kind: "CODE" }>} block */
function codeOf({ address, lines }) {
  return {
    unbreakable: true,
    columns: [
      { width: 110, qr: address, fit: 100, eccLevel: "M" },
      { width: "*", stack: lines.map((runs) => ({ text: runsOf(runs), fontSize: 12, margin: [0, 0, 0, 3] })) },
    ],
    margin: [0, 12, 0, 0],
  };
}

/** @param {readonly Block[]} blocks @param {number} width @param {string} [article] @returns {object[]} */
export function blocksOf(blocks, width, article = "") {
  const next = counter();
  let articles = 0;
  return blocks.flatMap((block) => /** @type {object[]} */ (drawn(block)));

  /** @param {Block} block @returns {object[]} */
  function drawn(block) {
    switch (block.kind) {
      case "HEADING":
        return [
          paragraph([{ text: next(block.level) }, ...runsOf(block.runs)], {
            bold: true,
            italics: block.level === 3,
            margin: [0, 6, 0, 6],
            headlineLevel: block.level,
          }),
        ];
      case "BULLET":
        return [paragraph([{ text: "- " }, ...runsOf(block.runs)])];
      case "ARTICLE":
        articles += 1;
        return [paragraph([{ text: `${article} ${articles}. `, bold: true }, ...runsOf(block.runs)])];
      case "BASIS":
        return [paragraph(runsOf(block.runs), { italics: true })];
      case "CENTERED":
        return [centered(block.runs, BODY, { bold: true, margin: [0, 6, 0, 6] })];
      case "DATE":
        return [{ text: runsOf(block.runs), italics: true, alignment: "right", margin: [0, 12, 0, 6] }];
      case "TABLE":
        return [tableOf(block, width)];
      case "SIGNATURES":
        return signatureTable(block.signers, width);
      case "CODE":
        return [codeOf(block)];
      case "LEFT":
        return [paragraph(runsOf(block.runs), { alignment: "left" })];
      default:
        return [paragraph(runsOf(block.runs))];
    }
  }
}
