#!/usr/bin/env node
// `node bench/seeing/run.mjs`: how long pages take with ten, a thousand and ten thousand pledges in a ward, on the built product.
// [--sizes=10,1000,10000], [--wards=177] a province of so many wards with 17 units of 4 pledges each instead, [--times=15] of each page.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoSnapshot } from "../../scripts/demo-snapshot.mjs";
import { prepare } from "../../scripts/prepare.mjs";
import { tellOf } from "../../scripts/processes.mjs";
import { runChild } from "../../scripts/run-child.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

try {
  await prepare({ root: ROOT, say, build: true, tools: true });
  const snapshot = await demoSnapshot(say);
  const program = ["--import", "tsx", join("bench", "seeing", "seeing.ts")];
  process.exitCode = await runChild(process.execPath, [...program, snapshot, ...process.argv.slice(2)], { cwd: ROOT, stdio: "inherit" });
} catch (error) {
  process.stderr.write(`${tellOf(error)}\n`);
  process.exitCode = 1;
}
