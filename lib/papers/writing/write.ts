import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FoundTag } from "../templates/domain";
import type { Paper, PaperFormat } from "../types";

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMITS = { maxOldGenerationSizeMb: 512 };
/** Found at run time: the worker is a file of its own that no bundler may swallow. */
const WORKER_FILE = ["lib", "papers", "writing", "worker.mjs"];

let last: Promise<unknown> = Promise.resolve();

type Task =
  | { readonly task: PaperFormat; readonly paper: Paper }
  | { readonly task: "tags"; readonly template: Uint8Array }
  | { readonly task: "fill"; readonly template: Uint8Array; readonly data: Readonly<Record<string, unknown>> };

async function doNow<T>(task: Task): Promise<T> {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...WORKER_FILE), {
    workerData: task,
    resourceLimits: MEMORY_LIMITS,
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | null = null;
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("the paper took too long")), TIME_LIMIT_MS);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("the writer ended without an answer")));
    });
  } finally {
    if (timer) clearTimeout(timer);
    await worker.terminate();
  }
}

function inTurn<T>(task: Task): Promise<T> {
  const mine = last.then(() => doNow<T>(task));
  last = mine.catch(() => null);
  return mine;
}

/** A paper as a file, written in a thread of its own, one at a time. */
export function writePaper(paper: Paper, format: PaperFormat): Promise<Uint8Array<ArrayBuffer>> {
  return inTurn({ task: format, paper });
}

/** The tags of a template in their order, or what the engine says against it. */
export function tagsOf(template: Uint8Array): Promise<{ readonly tags: readonly FoundTag[] } | { readonly problem: string }> {
  return inTurn({ task: "tags", template });
}

/** A template with its places filled. */
export function fillTemplate(template: Uint8Array, data: Readonly<Record<string, unknown>>): Promise<Uint8Array<ArrayBuffer>> {
  return inTurn({ task: "fill", template, data });
}
