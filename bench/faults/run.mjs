#!/usr/bin/env node
// `node bench/faults/run.mjs`: reports sent in a loop while the app and PostgreSQL are killed with -9; ends with 1 when one is lost or there twice.
// [--kills=20] of each, [--reports=2000] acknowledged at least, [--pause=12.5-17.5] seconds between two kills of one kind, [--seed=…].
// The product's own supervisor gives up after more than five restarts of one kind in a minute: pauses shorter than 12 s need few kills.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoSnapshot } from "../../scripts/demo-snapshot.mjs";
import { prepare } from "../../scripts/prepare.mjs";
import { tellOf } from "../../scripts/processes.mjs";
import { runChild } from "../../scripts/run-child.mjs";
import { QUIET } from "../../scripts/supervise.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

try {
  await prepare({ root: ROOT, say, build: true, tools: true });
  const snapshot = await demoSnapshot(say);
  const program = ["--conditions=react-server", "--import", "tsx", join("bench", "faults", "faults.ts")];
  process.exitCode = await runChild(process.execPath, [QUIET, ...program, snapshot, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: "inherit",
  });
} catch (error) {
  process.stderr.write(`${tellOf(error)}\n`);
  process.exitCode = 1;
}
