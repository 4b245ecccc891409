// An embedded PostgreSQL in a temporary folder, for tests and for computing migrations: fast, and gone afterwards.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";
import { birthOf, isAlive } from "./processes.mjs";

const PREFIX = "giao-uoc-throwaway-";

/** Servers whose maker was killed before it could stop them. */
function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      const owner = JSON.parse(readFileSync(join(folder, "owner.json"), "utf8"));
      if (isAlive(owner.pid) && birthOf(owner.pid) === owner.birth) continue;
      endServer(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Of another user, or just being made.
    }
  }
}

function endServer(/** @type {string} */ folder) {
  try {
    process.kill(Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), "SIGQUIT");
  } catch {
    // It does not run.
  }
}

/**
 * Starts one. `halt()` stops it and keeps its files, `stop()` also removes them.
 * @param {(folder: string) => void} [fill] puts the files of an earlier server into the new folder
 */
export async function startThrowawayPostgres(fill = () => {}) {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const owner = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) });
  writeFileSync(join(folder, "owner.json"), owner);
  fill(folder);
  writeFileSync(join(folder, "owner.json"), owner);
  chmodSync(folder, 0o711);
  const server = await startPostgres({ dataDir: folder, durable: false });
  return {
    dataDir: folder,
    databaseName: server.databaseName,
    url: server.url.bind(server),
    adminUrl: server.adminUrl.bind(server),
    copyDatabase: server.copyDatabase.bind(server),
    halt: () => server.stop(),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
