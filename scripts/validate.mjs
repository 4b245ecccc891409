#!/usr/bin/env node
// `npm run validate`, or only some of it: `npm run validate -- types lint`.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { prepare } from "./prepare.mjs";
import { tellOf } from "./processes.mjs";
import { runChild } from "./run-child.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs the checks and prints one line for each, and below it what is wrong.
 * @param {readonly string[]} [only] keys of checks; none = all
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function validate(only = []) {
  // The types of the pages' addresses: without them no page type-checks before the first build, and old ones tell of pages that moved.
  await runChild(process.execPath, ["node_modules/next/dist/bin/next", "typegen"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const { runAll } = await import("./checks/run-all.mjs");
  const outcomes = await runAll({
    root: ROOT,
    only,
    tell({ key, name, ok, looked, lines, seconds }) {
      process.stdout.write(`${ok ? "✓" : "✗"} ${key}: ${name} (${looked} looked at, ${seconds.toFixed(1)} s)\n`);
      for (const line of ok ? [] : lines) process.stdout.write(`    ${line}\n`);
    },
  });
  const passed = outcomes.filter(({ ok }) => ok).length;
  return { passed, failed: outcomes.length - passed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await prepare({ root: ROOT, say: (line) => process.stdout.write(`${line}\n`), build: false, tools: true });
    const { passed, failed } = await validate(process.argv.slice(2));
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${tellOf(error)}\n`);
    process.exitCode = 1;
  }
}
