#!/usr/bin/env node
// `node scripts/check-first-load.mjs`: how much JavaScript the phone's report page loads first, compressed, from the build in .next.
// Ends with 1 above the limit: each kilobyte is paid for by a representative on a weak line.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

/** The page that units open most, and what it may weigh; an empty page of the framework weighs 136 kB. */
const PAGE = "/(main)/pledges/[id]/report/page";
const LIMIT = 180_000;
const LEVEL = 6;

/**
 * The scripts that a page loads first: the framework's, and those of every layout, boundary and component around it. Polyfills for browsers
 * without modules are not counted: no other browser loads them.
 * @param {string} dist the folder of the build
 * @param {string} page
 * @returns {{ framework: readonly string[], all: readonly string[] }} the framework's own are what a page without any component loads
 */
export function firstScripts(dist, page) {
  const manifest = join(dist, "server", "app", `${page}_client-reference-manifest.js`);
  if (!existsSync(manifest)) throw new Error(`There is no build of ${page} in ${dist}: run "npx next build" first.`);
  const { rootMainFiles } = JSON.parse(readFileSync(join(dist, "server", "app", page, "build-manifest.json"), "utf8"));
  /** @type {{ __RSC_MANIFEST?: Record<string, { entryJSFiles: Record<string, string[]> }> }} */
  const holder = {};
  vm.runInNewContext(readFileSync(manifest, "utf8"), { globalThis: holder, self: holder });
  const entries = holder.__RSC_MANIFEST?.[page]?.entryJSFiles;
  if (!entries || rootMainFiles.length === 0)
    throw new Error(`The build's list of scripts for ${page} is not understood: the check must follow the framework.`);
  return { framework: rootMainFiles, all: [...new Set([...rootMainFiles, ...Object.values(entries).flat()])] };
}

/**
 * @param {string} dist
 * @param {readonly string[]} scripts
 * @returns {{ file: string, bytes: number }[]} largest first
 */
export function weigh(dist, scripts) {
  return scripts
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: LEVEL }).length }))
    .sort((left, right) => right.bytes - left.bytes);
}

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const sumOf = (/** @type {{ bytes: number }[]} */ files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * @param {string} dist
 */
export function report(dist) {
  const { framework, all } = firstScripts(dist, PAGE);
  const files = weigh(dist, all);
  const total = sumOf(files);
  const least = sumOf(weigh(dist, framework));
  const lines = files.map(({ file, bytes }) => `  ${kilobytes(bytes).padStart(9)}  ${file}`);
  const verdict = total <= LIMIT ? "within" : "ABOVE";
  return {
    ok: total <= LIMIT,
    total,
    text: [
      ...lines,
      `First-load JavaScript of the report page: ${kilobytes(total)} gzip, ${verdict} the limit of ${kilobytes(LIMIT)}; a page of nothing ${kilobytes(least)}.`,
    ].join("\n"),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  try {
    const { ok, text } = report(resolve(process.argv[2] ?? join(root, ".next")));
    console.log(text);
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
