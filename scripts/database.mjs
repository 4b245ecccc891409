// The database of a start: the embedded one or that of DATABASE_URL, migrated.
import { join } from "node:path";
import { applyMigrations } from "../lib/db/migrations.mjs";
import { Sentence } from "../lib/sentence.mjs";
import { startPostgres } from "./postgres.mjs";
import { keepPostgres } from "./supervise.mjs";

/** @typedef {{ url: string, stop: () => Promise<void>, empty: () => Promise<void> }} OpenDatabase */

/** Codes of Node and PostgreSQL that mean "not this address, not this password", not "a bug". */
const UNREACHABLE = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENETUNREACH|28|3D|57P03|53300)/;

async function migrate(/** @type {string} */ root, /** @type {string} */ url, /** @type {(line: string) => void} */ say) {
  await applyMigrations(url, join(root, "prisma", "migrations"), say);
}

async function openForeign(/** @type {string} */ root, /** @type {string} */ url, /** @type {(line: string) => void} */ say) {
  try {
    await migrate(root, url, say);
  } catch (error) {
    const { code = "", message } = /** @type {{ code?: string, message: string }} */ (error);
    if (UNREACHABLE.test(code)) throw new Sentence(`The database of DATABASE_URL cannot be used: ${message || code}.`);
    throw error;
  }
  const refuse = () => Promise.reject(new Error("Only an embedded database is ever emptied."));
  return { url, stop: async () => {}, empty: refuse };
}

/**
 * Opens and migrates it. The embedded one is kept running until `stop`.
 * @param {{ root: string, dataDir: string, databaseUrl: string | undefined, say: (line: string) => void, onGiveUp: (error: Sentence) => void }} options
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase({ root, dataDir, databaseUrl, say, onGiveUp }) {
  if (databaseUrl) return openForeign(root, databaseUrl, say);
  const server = await startPostgres({ dataDir, say });
  const kept = keepPostgres(server, { dataDir, say, onGiveUp });
  try {
    await migrate(root, server.url(), say);
  } catch (error) {
    await kept.stop();
    throw error;
  }
  return {
    url: server.url(),
    stop: kept.stop,
    async empty() {
      await server.recreateDatabase();
      await migrate(root, server.url(), () => {});
    },
  };
}
