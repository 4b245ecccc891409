// Applies prisma/migrations in order and keeps Prisma's own table of what was applied, so that its command line agrees.
// The one place that does so: used by the launcher, by the tests' databases and by the health check.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Sentence } from "../sentence.mjs";

/** Prisma's own number: its command line and this never migrate at the same time. */
const ADVISORY_LOCK = 72_707_369;

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */
/** @typedef {{ migration_name: string, checksum: string, finished_at: Date | null, rolled_back_at: Date | null }} AppliedRow */

/**
 * The migrations of a folder in the order in which they apply.
 * @param {string} folder
 * @returns {Migration[]}
 */
export function readMigrations(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

/**
 * Which migrations are still to be applied; throws one sentence when the database does not belong to this program's history.
 * @param {readonly Migration[]} migrations
 * @param {readonly AppliedRow[]} rows
 * @returns {Migration[]}
 */
export function pendingMigrations(migrations, rows) {
  const inForce = rows.filter((row) => row.rolled_back_at === null);
  for (const row of inForce) {
    const known = migrations.find(({ name }) => name === row.migration_name);
    if (!known)
      throw new Sentence(
        `The database holds the migration ${row.migration_name}, which this version does not know: start the newer version.`,
      );
    if (row.finished_at === null)
      throw new Sentence(
        `The migration ${row.migration_name} was begun and not finished: restore the backup from before it, then start again.`,
      );
    if (row.checksum !== known.checksum)
      throw new Sentence(`The migration ${row.migration_name} was changed after it was applied: put its file back as it was.`);
  }
  const pending = migrations.filter(({ name }) => !inForce.some((row) => row.migration_name === name));
  const last =
    inForce
      .map((row) => row.migration_name)
      .sort()
      .at(-1) ?? "";
  const early = pending.find(({ name }) => name < last);
  if (early) throw new Sentence(`The migration ${early.name} comes before ${last}, which is already applied: give it a later number.`);
  return pending;
}

/**
 * Applies what is pending, each migration in a transaction of its own together with its row: a kill leaves it whole or absent.
 * @param {string} databaseUrl
 * @param {string} folder
 * @param {(line: string) => void} [say]
 * @returns {Promise<string[]>} names of those applied now
 */
export async function applyMigrations(databaseUrl, folder, say = () => {}) {
  const { default: pg } = await import("pg");
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await client.query("SET client_min_messages = warning");
    await client.query(TABLE);
    const { rows } = await client.query("SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations");
    const pending = pendingMigrations(migrations, rows);
    for (const migration of pending) {
      say(`Migration ${migration.name} …`);
      await applyOne(client, migration);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function applyOne(/** @type {import("pg").Client} */ client, /** @type {Migration} */ migration) {
  const startedAt = new Date();
  try {
    await client.query("BEGIN");
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, now(), $3, $4, 1)`,
      [randomUUID(), migration.checksum, migration.name, startedAt],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw new Sentence(`The migration ${migration.name} failed and was undone: ${error instanceof Error ? error.message : error}`);
  }
}
