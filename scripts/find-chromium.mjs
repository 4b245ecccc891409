// A browser for the browser tests: one that is there, or the distribution's, or Playwright's own.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { isRoot } from "./processes.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @typedef {(command: string, args: readonly string[]) => boolean} Works */

/** @type {Works} */
const works = (command, args) => spawnSync(command, args, { stdio: "ignore", timeout: 15 * 60_000 }).status === 0;

/** Some systems have a `chromium` that only says how to install it: what counts is that it runs. */
function onPath() {
  return NAMES.find((name) => works(name, ["--version"])) ?? null;
}

function pathOf(/** @type {string} */ name) {
  return spawnSync("/bin/sh", ["-c", 'command -v "$1"', "sh", name], { encoding: "utf8" }).stdout.trim();
}

/** Whether Playwright's own browser is installed, or can be. */
function playwrightsOwn(/** @type {(line: string) => void} */ say) {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  say("Installing Playwright's browser …");
  return works(process.execPath, [cli, "install", "chromium"]);
}

/**
 * Path of the browser to drive; empty for Playwright's own.
 * @param {(line: string) => void} say
 * @returns {string}
 */
export function findChromium(say) {
  const found = onPath();
  if (found) return pathOf(found);
  if (isRoot() && works("apt-get", ["--version"])) {
    say("Installing the distribution's chromium …");
    works("apt-get", ["update"]);
    if (works("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]) && onPath()) return pathOf("chromium");
  }
  if (playwrightsOwn(say)) return "";
  throw new Sentence('No browser was found and none could be installed: install chromium, for example "apt-get install chromium" as root.');
}
