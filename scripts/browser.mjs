#!/usr/bin/env node
// The browser tests: the built program on embedded databases with the demo, one server for each size of screen.
// `node scripts/browser.mjs [--project=phone] [e2e/…]` runs some of them; what follows goes to Playwright.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { copyFolder, demoSnapshot } from "./demo-snapshot.mjs";
import { findChromium } from "./find-chromium.mjs";
import { prepare } from "./prepare.mjs";
import { tellOf } from "./processes.mjs";
import { runChild } from "./run-child.mjs";
import { DEMO_DAY, startProgram } from "./test-program.mjs";
import { startThrowawayPostgres } from "./throwaway-postgres.mjs";

/** @typedef {(line: string) => void} Say */
/** @typedef {Record<string, string | undefined>} Env */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SIZES = ["desktop", "phone"];

/** Playwright's own counts, from its report. */
function countsOf(/** @type {string} */ report, /** @type {number} */ exitCode) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: stats.skipped };
}

function runPlaywright(/** @type {readonly string[]} */ args, /** @type {Env} */ env) {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  return runChild(process.execPath, [cli, "test", ...args], { cwd: ROOT, env, stdio: "inherit" });
}

/**
 * Runs the browser tests over the built program.
 * @param {{ args: readonly string[], say: Say }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runBrowser({ args, say }) {
  const chromium = findChromium(say);
  const snapshot = await demoSnapshot(say);
  const server = await startThrowawayPostgres((folder) => copyFolder(`${snapshot}/.`, folder));
  /** @type {(() => unknown)[]} */
  const down = [() => server.stop()];
  try {
    /** @type {Env} */
    const env = { ...process.env, CHROMIUM_PATH: chromium, DEMO_TODAY: DEMO_DAY };
    // Tests that tamper, plant or fill make a world of their own: a copy of the untouched demo, see `e2e/fixtures/world.ts`.
    env["WORLD_ADMIN_URL"] = server.adminUrl("postgres");
    env["WORLD_TEMPLATE_URL"] = server.url();
    env["WORLD_FILES"] = join(snapshot, "files");
    for (const size of SIZES) {
      await server.copyDatabase(size);
      const dataDir = join(server.dataDir, size);
      mkdirSync(dataDir);
      if (existsSync(join(snapshot, "files"))) cpSync(join(snapshot, "files"), join(dataDir, "files"), { recursive: true });
      const program = await startProgram(server.url(size), dataDir);
      down.push(program.stop);
      env[`BASE_URL_${size.toUpperCase()}`] = program.address;
      // Tests that look into the records, or tamper with them, do so here.
      env[`DATABASE_URL_${size.toUpperCase()}`] = server.adminUrl(size);
    }
    const report = join(ROOT, "reports", "browser.json");
    rmSync(report, { force: true });
    return countsOf(report, await runPlaywright(args, env));
  } finally {
    for (const step of down.reverse()) await step();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
  try {
    await prepare({ root: ROOT, say, build: true, tools: true });
    const { passed, failed, skipped } = await runBrowser({ args: process.argv.slice(2), say });
    say(`${skipped} skipped\n${passed} passed, ${failed} failed`);
    process.exit(failed === 0 && passed > 0 ? 0 : 1);
  } catch (error) {
    process.stderr.write(`${tellOf(error)}\n`);
    process.exit(1);
  }
}
