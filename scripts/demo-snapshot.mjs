// The loaded demo as the files of a stopped server, for tests and benches: loading it takes minutes, copying it a moment.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoFingerprint } from "./prepare.mjs";
import { programEnv } from "./test-program.mjs";
import { startThrowawayPostgres } from "./throwaway-postgres.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SNAPSHOT_LIFE_MS = 3_600_000;

/**
 * Copies a folder with its owners: PostgreSQL's files are not ours when root runs this.
 * @param {string} from
 * @param {string} to
 */
export function copyFolder(from, to) {
  const { status, stderr } = spawnSync("cp", ["-a", from, to], { encoding: "utf8" });
  if (status !== 0) throw new Error(`cp: ${stderr}`);
}

/** Snapshots of earlier states of the sources; a young one may be in use by another run. */
function removeOld(/** @type {string} */ home) {
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const folder = join(home, name);
    if (Date.now() - statSync(folder).mtimeMs > SNAPSHOT_LIFE_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The demo loaded once for a state of the sources and kept in data/test, as the files of a stopped server: each run copies them.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function demoSnapshot(say) {
  const home = join(ROOT, "data", "test");
  const snapshot = join(home, demoFingerprint(ROOT).slice(0, 16));
  if (existsSync(snapshot)) return snapshot;
  const { applyMigrations } = await import("../lib/db/migrations.mjs");
  const { loadDemo } = await import("./welcome.mjs");
  const server = await startThrowawayPostgres();
  const draft = `${snapshot}.${process.pid}`;
  try {
    await applyMigrations(server.url(), join(ROOT, "prisma", "migrations"));
    say("Loading the demo …");
    await loadDemo(ROOT, programEnv(server.url(), server.dataDir), () => {});
    await server.halt();
    removeOld(home);
    mkdirSync(home, { recursive: true });
    copyFolder(server.dataDir, draft);
    renameSync(draft, snapshot);
  } finally {
    await server.stop();
  }
  return snapshot;
}
