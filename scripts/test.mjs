#!/usr/bin/env node
// `npm test`: everything. `npm run test:long` repeats and enlarges. `npm test -- unit database` runs some suites only.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Sentence } from "../lib/sentence.mjs";
import { findOffice } from "./find-office.mjs";
import { prepare } from "./prepare.mjs";
import { tellOf } from "./processes.mjs";
import { runChild } from "./run-child.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const REPORTS = join(ROOT, "reports");
const long = process.argv.includes("--long");
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));

/** Days are days of Việt Nam wherever the server stands: all rules run under the first zone, those that compute with days under the others, too. */
const ZONE = "UTC";
const DAY_ZONES = ["America/Los_Angeles", "Pacific/Kiritimati"];
const DAY_RULES = ["domain", "lib/kernel"];

const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

/** Vitest's counts, from its report; files that could not be loaded and errors outside of tests count as failed. */
function vitestCounts(/** @type {string} */ report, /** @type {number} */ exitCode) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const found = JSON.parse(readFileSync(report, "utf8"));
  const unloaded = found.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = found.numFailedTests + unloaded;
  return {
    passed: found.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/**
 * Runs vitest.
 * @param {string} name of the report
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
async function vitest(name, args, env = {}) {
  const report = join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  const code = await runChild(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...(long ? { LONG: "1" } : {}), ...env } },
  );
  return vitestCounts(report, code);
}

/** A program that says by its exit code whether something holds: one test. */
async function command(/** @type {readonly string[]} */ args) {
  const code = await runChild(process.execPath, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...(long ? { LONG: "1" } : {}) },
  });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Every suite in order: the quick ones first, the browser on what the build made. */
/** @type {{ name: string, longOnly?: boolean, run: () => Promise<Counts> }[]} */
const SUITES = [
  {
    name: "validate",
    run: async () => ({ ...(await (await import("./validate.mjs")).validate()), skipped: 0 }),
  },
  { name: "unit", run: () => vitest("unit", ["--project", "unit"], { TZ: ZONE }) },
  ...DAY_ZONES.map((zone) => ({
    name: `days in ${zone}`,
    run: () => vitest(`days-${zone.replace("/", "-")}`, ["--project", "unit", ...DAY_RULES], { TZ: zone }),
  })),
  { name: "database", run: () => vitest("database", ["--project", "database"], { TZ: "America/Los_Angeles" }) },
  {
    name: "build",
    run: async () => {
      await prepare({ root: ROOT, say, build: true, tools: true });
      return { passed: 1, failed: 0, skipped: 0 };
    },
  },
  { name: "first load", run: () => command(["scripts/check-first-load.mjs"]) },
  { name: "browser", run: async () => (await import("./browser.mjs")).runBrowser({ args: [], say }) },
  // The same with twenty kills of each and two thousand reports where there is time for it.
  { name: "faults", run: () => command(["bench/faults/run.mjs", ...(long ? [] : ["--kills=2", "--pause=2-4", "--reports=60"])]) },
  { name: "mutation", longOnly: true, run: () => command(["node_modules/@stryker-mutator/core/bin/stryker.js", "run"]) },
];

/** Runs one suite; what breaks it counts as a failure, and a suite that ran nothing has failed. */
async function runSuite(/** @type {(typeof SUITES)[number]} */ { name, run }) {
  const began = Date.now();
  say(`\n── ${name}`);
  /** @type {Counts} */
  let counts;
  try {
    counts = await run();
    if (counts.passed + counts.failed === 0) {
      say("This suite ran nothing.");
      counts = { ...counts, failed: 1 };
    }
  } catch (error) {
    if (error instanceof Sentence && error.message === "Interrupted.") throw error;
    process.stderr.write(`${tellOf(error)}\n`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  return { name, ...counts, seconds: Math.round((Date.now() - began) / 1000) };
}

try {
  await prepare({ root: ROOT, say, build: false, tools: true });
  mkdirSync(REPORTS, { recursive: true });
  const unknown = wanted.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown) throw new Sentence(`There is no suite ${unknown}: there are ${SUITES.map(({ name }) => name).join(", ")}.`);
  const chosen = SUITES.filter(({ name, longOnly }) => (wanted.length > 0 ? wanted.includes(name) : long || !longOnly));
  // Suites look for it on the path.
  if (chosen.some(({ name }) => name === "unit" || name === "database")) findOffice(say);
  const results = [];
  for (const suite of chosen) results.push(await runSuite(suite));
  const sum = (/** @type {"passed" | "failed" | "skipped"} */ key) => results.reduce((total, result) => total + result[key], 0);
  say("");
  for (const { name, passed, failed, skipped, seconds } of results) {
    say(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`);
  }
  say(`${sum("skipped")} skipped`);
  say(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exit(sum("failed") === 0 ? 0 : 1);
} catch (error) {
  process.stderr.write(`${tellOf(error)}\n`);
  say("0 passed, 1 failed");
  process.exit(1);
}
