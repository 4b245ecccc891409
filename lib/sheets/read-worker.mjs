// Reads the cells of one workbook beside the server's own thread. Only the parts that hold cells, unpacked and without the cells that are
// formatted and hold nothing, reach the library.
import { parentPort, workerData } from "node:worker_threads";
import { crc32, createInflateRaw } from "node:zlib";
import { readXlsx } from "hucre/xlsx";

const { bytes, entries, limits } = workerData;

const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\d*\.xml|xl\/_rels\/workbook\d*\.xml\.rels|xl\/sharedStrings\d*\.xml|xl\/styles\d*\.xml|xl\/worksheets\/[^/]+\.xml)$/i;
const SHEET = /^xl\/worksheets\//i;
const EMPTY_CELL = /<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|><\/(?:\w+:)?c>)/g;
const EMPTY_ROW = /<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
const CELL_PLACE = /<(?:\w+:)?c\s(?:[^<>]*\s)?r="([A-Z]{1,3})(\d{1,7})"/g;

/** Refusals travel as values: the server has their sentences. */
class Refusal extends Error {
  constructor(/** @type {string} */ code, /** @type {Record<string, string | number>} */ params = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

let unpacked = 0;
let kept = 0;

function keep(/** @type {string} */ text) {
  kept += text.length;
  if (kept > limits.kept) throw new Refusal("unpacksTooLarge");
  return text;
}

async function* inflated(/** @type {{ method: number, start: number, length: number }} */ entry) {
  const packed = bytes.subarray(entry.start, entry.start + entry.length);
  if (entry.method === 0) {
    unpacked += packed.length;
    if (unpacked > limits.unpacked) throw new Refusal("unpacksTooLarge");
    yield packed;
    return;
  }
  if (entry.method !== 8) throw new Refusal("broken");
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  inflate.end(packed);
  for await (const chunk of inflate) {
    unpacked += chunk.length;
    if (unpacked > limits.unpacked) throw new Refusal("unpacksTooLarge");
    yield chunk;
  }
}

/** Where the last whole row of a text ends; 0 when there is none. */
function lastRowEnd(/** @type {string} */ text) {
  for (let at = text.lastIndexOf("row>"); at > 0; at = text.lastIndexOf("row>", at - 1)) {
    if (/<\/(?:\w+:)?$/.test(text.slice(Math.max(0, at - 12), at))) return at + 4;
  }
  return 0;
}

const bare = (/** @type {string} */ text) => text.replace(EMPTY_CELL, "").replace(EMPTY_ROW, "");

/** The text of a part; of a sheet without what is formatted and empty, chunk by chunk, so that a million such rows are never held at once. */
async function partText(/** @type {{ name: string, method: number, start: number, length: number }} */ entry) {
  const decoder = new TextDecoder("utf-8");
  const isSheet = SHEET.test(entry.name);
  const pieces = [];
  let open = "";
  for await (const chunk of inflated(entry)) {
    open += decoder.decode(chunk, { stream: true });
    const done = isSheet ? lastRowEnd(open) : 0;
    if (done > 0) pieces.push(keep(bare(open.slice(0, done))));
    open = open.slice(done);
    // No row of a sheet is that long, and no other part may be longer than all that is kept.
    if (open.length > (isSheet ? limits.longestRow : limits.kept)) throw new Refusal("unpacksTooLarge");
  }
  open += decoder.decode();
  pieces.push(keep(isSheet ? bare(open) : open));
  return pieces.join("");
}

const columnOf = (/** @type {string} */ letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

let cellCount = 0;

/** Looks how far a sheet reaches before the library lays it out as a rectangle. */
function measure(/** @type {string} */ text, /** @type {string} */ sheet) {
  for (const [, letters = "", digits = ""] of text.matchAll(CELL_PLACE)) {
    cellCount += 1;
    if (columnOf(letters) > limits.columns) throw new Refusal("tooWide", { sheet, column: letters });
    if (Number(digits) > limits.rows) throw new Refusal("tooLong", { sheet, row: Number(digits) });
  }
  if (cellCount > limits.cells) throw new Refusal("tooManyCells");
}

/** A zip without compression: the library gets parts that are already unpacked and counted. */
function storedZip(/** @type {readonly { name: string, text: string }[]} */ parts) {
  const pieces = [];
  const directory = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const data = Buffer.from(text);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    pieces.push(Buffer.from([0x50, 0x4b, 3, 4]), common, title, data);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, title);
    offset += 30 + title.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

const plain = (/** @type {string | undefined} */ text) =>
  (text ?? "").replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name]);

/** Sheets in their order with the file that holds each; sheets of charts have none. */
function listSheets(/** @type {ReadonlyMap<string, string>} */ parts) {
  const find = (/** @type {RegExp} */ pattern) => [...parts].find(([name]) => pattern.test(name))?.[1] ?? "";
  const targets = new Map();
  for (const [tag] of find(/^xl\/_rels\/workbook/i).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = plain(/\sTarget="([^"]*)"/.exec(tag)?.[1]).replace(/^\/xl\/|^\.\//, "");
    targets.set(/\sId="([^"]*)"/.exec(tag)?.[1], `xl/${target}`);
  }
  const sheets = [...find(/^xl\/workbook/i).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: plain(/\sname="([^"]*)"/.exec(tag)?.[1]),
    path: targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1]),
  }));
  if (sheets.length > limits.sheets) throw new Refusal("tooManySheets");
  return sheets;
}

function rawOf(/** @type {unknown} */ value, /** @type {{ style?: { numFmt?: string } } | undefined} */ cell) {
  const format = cell?.style?.numFmt ?? "";
  if (value instanceof Date) return { time: value.getTime(), format };
  if (typeof value === "number" && format !== "") return { number: value, format };
  return value === "" ? null : value;
}

function postSheet(/** @type {import("hucre/xlsx").Sheet} */ sheet) {
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  parentPort?.postMessage({ sheet: { name: sheet.name, isHidden: sheet.hidden === true || sheet.veryHidden === true, merges } });
  let rows = [];
  for (const [row, values] of sheet.rows.entries()) {
    rows.push(values.map((value, column) => rawOf(value, sheet.cells?.get(`${row},${column}`))));
    if (rows.length < limits.rowsPerMessage) continue;
    parentPort?.postMessage({ rows });
    rows = [];
  }
  if (rows.length > 0) parentPort?.postMessage({ rows });
  let formulas = 0;
  for (const cell of sheet.cells?.values() ?? []) if (cell.formula !== undefined) formulas += 1;
  return formulas;
}

try {
  const parts = new Map();
  for (const entry of entries) if (NEEDED.test(entry.name)) parts.set(entry.name, await partText(entry));
  // A workbook with macros that was given another ending.
  if (/macroEnabled/i.test(parts.get("[Content_Types].xml") ?? "")) throw new Refusal("macro");
  const sheets = listSheets(parts);
  for (const { name, path } of sheets) measure(parts.get(path) ?? "", name);
  const hasCells = sheets.map(({ path }) => parts.has(path));
  // Relations of a sheet lead to drawings and comments, which are left behind.
  const zip = storedZip([...parts].map(([name, text]) => ({ name, text })));
  parts.clear();
  const workbook = await readXlsx(zip, { readStyles: true, sheets: (_, index) => hasCells[index] === true });
  parentPort?.postMessage({ is1904: workbook.dateSystem === "1904" });
  let formulaCount = 0;
  for (const sheet of workbook.sheets) formulaCount += postSheet(sheet);
  parentPort?.postMessage({ formulaCount });
} catch (error) {
  const refusal = error instanceof Refusal ? { code: error.code, params: error.params } : { code: "broken", params: {} };
  parentPort?.postMessage({ refusal });
}
