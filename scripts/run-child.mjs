import { spawn } from "node:child_process";
import { Sentence } from "../lib/sentence.mjs";

/**
 * Runs a program to its end and gives its exit code. A signal to us goes to it first, and then ends us in order.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>}
 */
export async function runChild(command, args, options) {
  const child = spawn(command, args, options);
  let interrupted = false;
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    interrupted = true;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM"];
  for (const signal of signals) process.on(signal, forward);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (interrupted) throw new Sentence("Interrupted.");
    return code ?? 1;
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}
