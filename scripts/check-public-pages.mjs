#!/usr/bin/env node
// `npm run demo` in one terminal, then `node scripts/check-public-pages.mjs [address of the installation]` in another: Lighthouse on phone settings for a
// published campaign, a published work and the page behind a QR plaque. Prints the median of five runs in each category, and the weight of each page.
// Ends with 1 below 95, or when a page is heavier than 30 kB. Not part of `npm test`: it takes minutes and wants a machine that is not busy.
import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { Sentence } from "../lib/sentence.mjs";
import { findChromium } from "./find-chromium.mjs";
import { isRoot, tellOf } from "./processes.mjs";

const LEAST = 95;
const RUNS = 5;
const MOST_BYTES = 30_000;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** @typedef {{ name: string, path: string }} Page */

const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

/**
 * The middle of some figures.
 * @param {readonly number[]} figures
 */
export function median(figures) {
  return [...figures].sort((left, right) => left - right)[Math.floor(figures.length / 2)] ?? 0;
}

/** @param {string} address */
async function textOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Sentence(`${address} answers ${answer.status}: is the demo running?`);
  return answer.text();
}

/**
 * A page of each kind, found the way a search engine would: in the sitemap, and the plaque by the link of its work.
 * @param {string} origin
 * @returns {Promise<Page[]>}
 */
export async function pagesOf(origin) {
  const sitemap = await textOf(`${origin}/sitemap.xml`);
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/cong-khai\/[^<]+)<\/loc>/g)].map(([, path = ""]) => path);
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const path of paths) {
    const html = await textOf(`${origin}${path}`);
    if (html.includes('data-field="campaign.name"')) found.set("campaign", found.get("campaign") ?? path);
    if (html.includes('data-field="pledge.title"') && html.includes("<figure data-record")) found.set("work", found.get("work") ?? path);
    const plaque = /href="(\/q\/[^"]+)"/.exec(html)?.[1];
    if (plaque) found.set("QR page", found.get("QR page") ?? plaque);
  }
  const missing = ["campaign", "work", "QR page"].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Sentence(`Nothing of this kind is published at ${origin}: ${missing.join(", ")}.`);
  return [...found].map(([name, path]) => ({ name, path }));
}

/**
 * @param {string} address
 * @param {number} port
 * @returns {Promise<Record<string, number>>} each category from 0 to 100
 */
async function look(address, port, triesLeft = 2) {
  const result = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES, formFactor: "mobile" });
  if (!result) throw new Sentence(`Lighthouse gave no result for ${address}.`);
  const { categories, runtimeError } = result.lhr;
  // A busy browser sometimes misses the beginning of a page.
  if (runtimeError?.code === "NO_NAVSTART" && triesLeft > 0) return look(address, port, triesLeft - 1);
  if (runtimeError) throw new Sentence(`${address}: ${runtimeError.message}`);
  return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]));
}

/** @returns {Promise<number>} a port that nobody uses just now */
function freePort() {
  return new Promise((found, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * @param {string} origin
 * @returns {Promise<boolean>} whether every page passes
 */
async function check(origin) {
  const pages = await pagesOf(origin);
  const path = findChromium(say);
  const port = await freePort();
  const args = [`--remote-debugging-port=${port}`, ...(isRoot() ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ args, ...(path ? { executablePath: path } : {}) });
  let passes = true;
  try {
    for (const page of pages) {
      const bytes = Buffer.byteLength(await textOf(`${origin}${page.path}`));
      /** @type {Record<string, number>[]} */
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await look(`${origin}${page.path}`, port));
      const medians = CATEGORIES.map((name) => ({ name, score: median(runs.map((one) => one[name] ?? 0)) }));
      const isGood = medians.every(({ score }) => score >= LEAST) && bytes <= MOST_BYTES;
      passes &&= isGood;
      const scores = medians.map(({ name, score }) => `${name} ${score}`).join(", ");
      say(`${isGood ? "✓" : "✗"} ${page.name.padEnd(8)}  ${scores}  (HTML ${(bytes / 1000).toFixed(1)} kB)  ${page.path}`);
    }
  } finally {
    await browser.close();
  }
  return passes;
}

if (process.argv[1]?.endsWith("check-public-pages.mjs")) {
  try {
    const origin = (process.argv[2] ?? "http://localhost:3000").replace(/\/+$/, "");
    process.exitCode = (await check(origin)) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${tellOf(error)}\n`);
    process.exitCode = 1;
  }
}
