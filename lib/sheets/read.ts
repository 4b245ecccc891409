import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { tellKind, type ZipEntry } from "./archive";
import { cellOf, type RawCell, trimmedRow } from "./cells";
import { convertByEvidence, evidenceOf } from "./letters";
import * as limits from "./limits";
import { csvRows, decodeText } from "./read-csv";
import type { Cell, ConvertedCell, Merge, Sheet, SheetFile } from "./types";

/** Found at run time: the worker is a file of its own that no bundler may swallow. */
const WORKER_FILE = ["lib", "sheets", "read-worker.mjs"];
const SAMPLES = 8;
const ROWS_AT_ONCE = 500;

type Refusal = {
  readonly code: "broken" | "macro" | "unpacksTooLarge" | "tooWide" | "tooLong" | "tooManyCells" | "tooManySheets" | "tooSlow";
  readonly params: Readonly<Record<string, string | number>>;
};
type Message =
  | { readonly is1904: boolean }
  | { readonly sheet: { readonly name: string; readonly isHidden: boolean; readonly merges: readonly Merge[] } }
  | { readonly rows: readonly (readonly RawCell[])[] }
  | { readonly formulaCount: number }
  | { readonly refusal: Refusal };

type Grid = { readonly name: string; readonly isHidden: boolean; readonly merges: readonly Merge[]; readonly rows: (readonly Cell[])[] };
type Read = { readonly sheets: readonly Grid[]; readonly formulaCount: number };

const REFUSAL_LIMITS = {
  max: limits.MAX_ROWS,
  maxColumns: limits.MAX_COLUMNS,
  maxCells: limits.MAX_CELLS,
  maxSheets: limits.MAX_SHEETS,
  maxMegabytes: limits.MAX_UNPACKED_MEGABYTES,
};

function refusal({ code, params }: Refusal, name: string): Result<never> {
  return refuse(`sheets.${code}`, { params: { name, ...REFUSAL_LIMITS, ...params } });
}

const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

let last: Promise<unknown> = Promise.resolve();

/** One workbook at a time: each may take hundreds of megabytes for a moment. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => null);
  return mine;
}

function take(message: Message, sheets: Grid[], is1904: boolean): void {
  if ("sheet" in message) sheets.push({ ...message.sheet, rows: [] });
  if ("rows" in message) for (const row of message.rows) sheets.at(-1)?.rows.push(trimmedRow(row.map((raw) => cellOf(raw, is1904))));
}

async function readWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): Promise<Result<Read>> {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...WORKER_FILE), {
    workerData: {
      bytes,
      entries,
      limits: {
        unpacked: limits.MAX_UNPACKED_MEGABYTES * 1024 * 1024,
        longestRow: limits.LONGEST_ROW_MEGABYTES * 1024 * 1024,
        kept: limits.MAX_KEPT_MEGABYTES * 1024 * 1024,
        sheets: limits.MAX_SHEETS,
        rows: limits.MAX_ROWS,
        columns: limits.MAX_COLUMNS,
        cells: limits.MAX_CELLS,
        rowsPerMessage: limits.ROWS_PER_MESSAGE,
      },
    },
    resourceLimits: { maxOldGenerationSizeMb: limits.READ_MEMORY_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  const sheets: Grid[] = [];
  let is1904 = false;
  let timer: NodeJS.Timeout | null = null;
  try {
    return await new Promise<Result<Read>>((resolve) => {
      timer = setTimeout(() => resolve(refusal({ code: "tooSlow", params: {} }, name)), limits.READ_TIME_LIMIT_MS);
      worker.on("message", (message: Message) => {
        if ("is1904" in message) is1904 = message.is1904;
        else if ("refusal" in message) resolve(refusal(message.refusal, name));
        else if ("formulaCount" in message) resolve(ok({ sheets, formulaCount: message.formulaCount }));
        else take(message, sheets, is1904);
      });
      // Out of memory ends the thread, not the server.
      worker.once("error", () => resolve(refusal({ code: "tooManyCells", params: {} }, name)));
      worker.once("exit", () => resolve(refusal({ code: "broken", params: {} }, name)));
    });
  } finally {
    if (timer) clearTimeout(timer);
    await worker.terminate();
  }
}

async function readText(bytes: Uint8Array, fileName: string): Promise<Result<Read>> {
  const rows: (readonly Cell[])[] = [];
  const name = fileName.replace(/\.[^.]*$/, "");
  let cells = 0;
  const found = csvRows(decodeText(bytes));
  let next = found.next();
  for (; !next.done; next = found.next()) {
    const row = trimmedRow(next.value.map((value) => cellOf(value, false)));
    rows.push(row);
    cells += row.length;
    if (row.length > limits.MAX_COLUMNS) return refusal({ code: "tooWide", params: { sheet: name, column: row.length } }, fileName);
    if (row.length > 0 && rows.length > limits.MAX_ROWS)
      return refusal({ code: "tooLong", params: { sheet: name, row: rows.length } }, fileName);
    if (cells > limits.MAX_CELLS) return refusal({ code: "tooManyCells", params: {} }, fileName);
    if (rows.length % ROWS_AT_ONCE === 0) await pause();
  }
  if (next.value !== null) return refuse("sheets.quoteOpen", { params: { name: fileName, row: next.value } });
  return ok({ sheets: [{ name, isHidden: false, merges: [], rows }], formulaCount: 0 });
}

function* textsOf(sheets: readonly Grid[]): Generator<string> {
  for (const { rows } of sheets) for (const row of rows) for (const { text } of row) if (text !== "") yield text;
}

/** Converts letters of before Unicode in place and says what became of them. */
async function convert(sheets: readonly Grid[]): Promise<SheetFile["letters"]> {
  const evidence = evidenceOf(textsOf(sheets));
  if (!evidence) return null;
  const samples: ConvertedCell[] = [];
  let count = 0;
  for (const { name, rows } of sheets) {
    for (const [row, cells] of rows.entries()) {
      if (row % ROWS_AT_ONCE === 0) await pause();
      rows[row] = cells.map((cell, column) => {
        const after = convertByEvidence(cell.text, evidence);
        if (after === cell.text) return cell;
        count += 1;
        if (samples.length < SAMPLES) samples.push({ sheet: name, row, column, before: cell.text, after });
        return { ...cell, text: after };
      });
    }
  }
  return { set: evidence.set, count, samples };
}

function trimmed({ name, isHidden, merges, rows }: Grid): Sheet {
  return { name, isHidden, merges, rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1) };
}

/**
 * Reads a workbook (xlsx) or a csv, told by its content and not by its name. Nothing in it is computed or run: of a formula the stored value
 * counts. Letters of TCVN3 and VNI-Windows are converted, and said so. The server goes on answering meanwhile.
 * Refuses with what to do instead: sheets.tooLarge, empty, oldExcel, password, macro, binaryExcel, openDocument, webPage, otherFile, broken,
 * unpacksTooLarge, tooWide, tooLong, tooManyCells, tooManySheets, tooSlow, quoteOpen, noCells.
 */
export async function readSheets(bytes: Uint8Array, fileName: string): Promise<Result<SheetFile>> {
  if (bytes.length > limits.MAX_SHEET_BYTES) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    return refuse("sheets.tooLarge", { params: { name: fileName, max: limits.MAX_SHEET_MEGABYTES, megabytes } });
  }
  const told = tellKind(bytes, fileName);
  if (!told.ok) return told;
  const { value: file } = told;
  const read = file.kind === "XLSX" ? await inTurn(() => readWorkbook(bytes, file.entries, fileName)) : await readText(bytes, fileName);
  if (!read.ok) return read;
  const letters = await convert(read.value.sheets);
  const sheets = read.value.sheets.map(trimmed);
  if (sheets.every(({ rows }) => rows.length === 0)) return refuse("sheets.noCells", { params: { name: fileName } });
  return ok({ sheets, letters, formulaCount: read.value.formulaCount });
}
