import { parentPort, workerData } from "node:worker_threads";
import { checks } from "./index.mjs";

/** One check at a time, by its key, over the tree that this worker was given. */
parentPort?.on("message", async (key) => {
  try {
    parentPort?.postMessage(await checks[key].run(workerData.root));
  } catch (error) {
    parentPort?.postMessage({ ok: false, looked: 0, lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)] });
  }
});
