// The built program as the browser tests run it: one process over one database of theirs.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Sentence } from "../lib/sentence.mjs";
import { freePort, waitFor } from "./processes.mjs";
import { QUIET } from "./supervise.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
export const DEMO_DAY = "2025-03-31";
const SECRET = "only-for-the-browser-tests-0123456789abcdef";

/**
 * The environment of the program over a database of the tests.
 * @param {string} databaseUrl
 * @param {string} dataDir
 */
export function programEnv(databaseUrl, dataDir) {
  return {
    ...process.env,
    RUN_MODE: "test",
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    AUTH_SECRET: SECRET,
    AUTH_TRUST_HOST: "1",
    DEMO_TODAY: DEMO_DAY,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * Starts the built program on a free port. `stop` resolves when it has ended.
 * @param {string} databaseUrl
 * @param {string} dataDir
 * @param {Readonly<Record<string, string>>} [more] settings beside those of every test
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startProgram(databaseUrl, dataDir, more = {}) {
  const port = await freePort();
  const child = spawn(process.execPath, [QUIET, join(ROOT, "scripts", "serve.mjs"), "start"], {
    cwd: ROOT,
    env: { ...programEnv(databaseUrl, dataDir), ...more, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise((/** @type {(value?: unknown) => void} */ resolve) => child.once("close", resolve));
  const address = `http://127.0.0.1:${port}`;
  const healthy = () =>
    fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await waitFor(healthy, 60, 150))) {
    child.kill();
    throw new Sentence(`The program does not answer at ${address}/api/health.`);
  }
  return {
    address,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
