import "server-only";
import { join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { bodyOf, FONT, frameOf, headOf, type Rows, Styles, sheetNames } from "./layout";
import type { SheetTable } from "./types";

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMITS = { maxOldGenerationSizeMb: 512 };
/** Found at run time: the worker is a file of its own that no bundler may swallow. */
const WORKER_FILE = ["lib", "sheets", "write-worker.mjs"];
/** Lines that are handed over at once; in between others are served. */
const LINES_AT_ONCE = 250;

function handRows(worker: Worker, rows: Rows): void {
  worker.postMessage({ step: "rows", ...rows }, [rows.styled.buffer]);
}

async function handOver(worker: Worker, tables: readonly SheetTable[]): Promise<void> {
  const styles = new Styles();
  const names = sheetNames(tables.map(({ name }) => name));
  for (const [index, table] of tables.entries()) {
    worker.postMessage({ step: "sheet", sheet: frameOf(table, names[index] ?? table.name) });
    handRows(worker, headOf(table, styles));
    for (let from = 0; from < table.lines.length; from += LINES_AT_ONCE) {
      handRows(worker, bodyOf(table.columns, table.lines.slice(from, from + LINES_AT_ONCE), styles));
      await pause();
    }
  }
  worker.postMessage({ step: "end", styles: styles.list, font: FONT, properties: { title: tables[0]?.heading[0] ?? tables[0]?.name } });
}

async function writeNow(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...WORKER_FILE), { resourceLimits: MEMORY_LIMITS });
  let timer: NodeJS.Timeout | null = null;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("the workbook took too long")), TIME_LIMIT_MS);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("the workbook's worker ended without an answer")));
      handOver(worker, tables).catch(reject);
    });
  } finally {
    if (timer) clearTimeout(timer);
    await worker.terminate();
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Tables as a workbook, one sheet each: title lines, merged header that stays in view and is repeated on paper, A4 that fits the width, page
 * numbers. Every text is a text cell that nothing computes. One workbook at a time: each takes a hundred megabytes while it is made.
 */
export function writeXlsx(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const mine = last.then(() => writeNow(tables));
  last = mine.catch(() => null);
  return mine;
}
