// LibreOffice for the tests that make files with it or open them in it: one that is there, or the distribution's.
import { spawnSync } from "node:child_process";
import { isRoot } from "./processes.mjs";

const NAMES = ["soffice", "libreoffice"];
const PACKAGES = ["libreoffice-calc-nogui", "libreoffice-writer-nogui", "poppler-utils"];

const works = (/** @type {string} */ command, /** @type {readonly string[]} */ args) =>
  spawnSync(command, args, { stdio: "ignore", timeout: 10 * 60_000 }).status === 0;

/** Path of LibreOffice, or null: the tests that need it are then skipped and counted. */
export function officeOnPath() {
  for (const name of NAMES) {
    const path = spawnSync("/bin/sh", ["-c", 'command -v "$1"', "sh", name], { encoding: "utf8" }).stdout?.trim();
    if (path) return path;
  }
  return null;
}

/**
 * Path of LibreOffice, installed where root may do so.
 * @param {(line: string) => void} say
 * @returns {string | null}
 */
export function findOffice(say) {
  const found = officeOnPath();
  if (found) return found;
  if (isRoot() && works("apt-get", ["--version"])) {
    say("Installing the distribution's LibreOffice …");
    works("apt-get", ["update"]);
    if (works("apt-get", ["install", "-y", "--no-install-recommends", ...PACKAGES])) return officeOnPath();
  }
  say("LibreOffice is neither there nor can be installed: the tests that need it are skipped.");
  return null;
}
