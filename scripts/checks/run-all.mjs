import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { checks } from "./index.mjs";

/**
 * @typedef {object} Outcome
 * @property {string} key
 * @property {string} name what holds when the check passes, in words
 * @property {boolean} ok
 * @property {number} looked how many things it looked at; a check that looked at none has failed
 * @property {readonly string[]} lines one per violation
 * @property {number} seconds
 */

const AT_ONCE = 2;
const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));

/** A check that saw nothing says nothing, whatever it answers: that is how a broken tool looks. */
export function judge(result) {
  if (result.looked > 0) return result;
  return { ...result, ok: false, lines: [...result.lines, "looked at nothing"] };
}

async function ask(worker, key) {
  const asked = new AbortController();
  const { signal } = asked;
  const ended = once(worker, "exit", { signal }).then(([code]) => Promise.reject(new Error(`the check ended with ${code} and no answer`)));
  try {
    worker.postMessage(key);
    const [answer] = await Promise.race([once(worker, "message", { signal }), ended]);
    return answer;
  } finally {
    ended.catch(() => {});
    asked.abort();
  }
}

async function runOne(worker, key, root) {
  const start = performance.now();
  const result = await ask(worker, key).catch((error) => ({ ok: false, looked: 0, lines: [String(error)], broken: true }));
  const { ok, looked, lines } = judge(result);
  const outcome = { key, name: checks[key].name, ok, looked, lines, seconds: (performance.now() - start) / 1000 };
  if (!result.broken) return { worker, outcome };
  await worker.terminate();
  return { worker: new Worker(WORKER, { workerData: { root } }), outcome };
}

/**
 * Runs the checks, two at a time, each apart from the others: one that breaks takes no other with it.
 * @param {{ root: string, only?: readonly string[], tell?: (outcome: Outcome) => void }} options `only`: keys of scripts/checks/index.mjs
 * @returns {Promise<Outcome[]>} in the order of the list
 */
export async function runAll({ root, only = [], tell = () => {} }) {
  const unknown = only.filter((key) => !(key in checks));
  if (unknown.length > 0) throw new Error(`no such check: ${unknown.join(", ")}`);
  const wanted = Object.keys(checks).filter((key) => only.length === 0 || only.includes(key));
  const waiting = [...wanted];
  const outcomes = [];
  const lane = async () => {
    let worker = new Worker(WORKER, { workerData: { root } });
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const done = await runOne(worker, key, root);
      worker = done.worker;
      outcomes.push(done.outcome);
      tell(done.outcome);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, lane));
  return outcomes.sort((left, right) => wanted.indexOf(left.key) - wanted.indexOf(right.key));
}
