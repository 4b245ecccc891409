#!/usr/bin/env node
// Prisma's command line without a download: `node scripts/prisma.mjs generate | migrate … | db …`.
// Verbs that need a database get DATABASE_URL if it is set; else a throw-away embedded server for `migrate diff`
// and the development database (data/dev) for the others.
// `node scripts/prisma.mjs new-migration <name>` writes the difference between the migrations and the schema as a new migration.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startPostgres } from "./postgres.mjs";
import { tellOf } from "./processes.mjs";
import { startThrowawayPostgres } from "./throwaway-postgres.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const NO_DATABASE = "postgresql://unused@127.0.0.1:1/unused";

/** @param {readonly string[]} args */
export function databaseNeed(args) {
  const [verb, second] = args.filter((arg) => !arg.startsWith("-"));
  if (args.includes("--help") || args.includes("-h")) return "none";
  if (verb === "migrate") return second === "diff" ? "throwaway" : "development";
  if (verb === "db") return "development";
  return "none";
}

/**
 * Runs Prisma's command line and gives its exit code, and what it printed when `capture` is set.
 * @param {readonly string[]} args
 * @param {{ databaseUrl?: string, capture?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runPrisma(args, { databaseUrl, capture = false } = {}) {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const url = databaseUrl ?? process.env.DATABASE_URL;
  let server;
  if (!url && databaseNeed(args) === "throwaway") server = await startThrowawayPostgres();
  if (!url && databaseNeed(args) === "development")
    server = await startPostgres({ dataDir: process.env.DATA_DIR ?? join(root, "data", "dev") });
  try {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: root,
      stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit",
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: join(root, "scripts", "schema-engine.mjs"),
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
        DATABASE_URL: url ?? server?.adminUrl() ?? NO_DATABASE,
      },
    });
    let output = "";
    let errors = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    const code = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exit) => resolve(exit ?? 1));
    });
    if (capture && code === 1) process.stderr.write(errors);
    return { code, output };
  } finally {
    if (server && !server.reused) await server.stop();
  }
}

/** @param {string | undefined} name */
async function newMigration(name) {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) throw new Error("Give the migration a name of lower-case letters, digits and _.");
  const { code, output } = await runPrisma(
    ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema", "--script", "--exit-code"],
    { capture: true },
  );
  if (code === 0) return process.stdout.write("The migrations already make the schema: nothing to write.\n");
  if (code !== 2) throw new Error("The difference could not be computed.");
  const migrations = join(root, "prisma", "migrations");
  mkdirSync(migrations, { recursive: true });
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrations, `${moment}_${name}`);
  if (readdirSync(migrations).some((existing) => /^\d{14}_/.test(existing) && existing >= `${moment}_`))
    throw new Error("There is a later migration already.");
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), output);
  return process.stdout.write(`Written: ${join("prisma", "migrations", `${moment}_${name}`, "migration.sql")}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const args = process.argv.slice(2);
  try {
    if (args[0] === "new-migration") await newMigration(args[1]);
    else process.exitCode = (await runPrisma(args)).code;
  } catch (error) {
    process.stderr.write(`${tellOf(error)}\n`);
    process.exitCode = 1;
  }
}
