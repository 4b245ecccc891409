import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { MAX_HEIC_PIXELS } from "./constants";

/** A picture unpacked to red, green, blue and transparency, one byte each, upright as the phone held it. */
export type Raw = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

type Answer = Raw | { readonly tooManyPixels: true };

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMITS = { maxOldGenerationSizeMb: 512 };
/** Found at run time: the worker is a file of its own that no bundler may swallow. */
const WORKER_FILE = ["lib", "files", "heic-worker.mjs"];

let last: Promise<unknown> = Promise.resolve();

async function decodeNow(bytes: Uint8Array): Promise<Answer> {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...WORKER_FILE), {
    workerData: { bytes, maxPixels: MAX_HEIC_PIXELS },
    resourceLimits: MEMORY_LIMITS,
    // The decoder talks to the terminal about broken pictures.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | null = null;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("HEIC took too long")), TIME_LIMIT_MS);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("HEIC worker ended without an answer")));
    });
  } finally {
    if (timer) clearTimeout(timer);
    await worker.terminate();
  }
}

/** Unpacks a HEIC picture, one at a time: each takes hundreds of megabytes. Throws when it is broken. */
export function decodeHeic(bytes: Uint8Array): Promise<Answer> {
  const mine = last.then(() => decodeNow(bytes));
  last = mine.catch(() => null);
  return mine;
}
