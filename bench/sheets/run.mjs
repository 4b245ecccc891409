#!/usr/bin/env node
// `node bench/sheets/run.mjs`: how long spreadsheets take in and out, how much memory, and how long the web server's thread would not answer meanwhile.
// [--times=5] of each.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "../../scripts/prepare.mjs";
import { tellOf } from "../../scripts/processes.mjs";
import { runChild } from "../../scripts/run-child.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

try {
  await prepare({ root: ROOT, say, build: false, tools: true });
  // What is for the server alone says so by a condition of the imports.
  const program = ["--expose-gc", "--conditions=react-server", "--import", "tsx", join("bench", "sheets", "sheets.ts")];
  process.exitCode = await runChild(process.execPath, [...program, ...process.argv.slice(2)], { cwd: ROOT, stdio: "inherit" });
} catch (error) {
  process.stderr.write(`${tellOf(error)}\n`);
  process.exitCode = 1;
}
