import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Paper, PaperFormat } from "../types";

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMITS = { maxOldGenerationSizeMb: 512 };
/** Found at run time: the worker is a file of its own that no bundler may swallow. */
const WORKER_FILE = ["lib", "papers", "writing", "worker.mjs"];

let last: Promise<unknown> = Promise.resolve();

async function writeNow(paper: Paper, format: PaperFormat): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...WORKER_FILE), {
    workerData: { paper, format },
    resourceLimits: MEMORY_LIMITS,
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | null = null;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("writing the paper took too long")), TIME_LIMIT_MS);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("the writer ended without an answer")));
    });
  } finally {
    if (timer) clearTimeout(timer);
    await worker.terminate();
  }
}

/** A paper as a file, written in a thread of its own, one at a time. */
export function writePaper(paper: Paper, format: PaperFormat): Promise<Uint8Array<ArrayBuffer>> {
  const mine = last.then(() => writeNow(paper, format));
  last = mine.catch(() => null);
  return mine;
}
