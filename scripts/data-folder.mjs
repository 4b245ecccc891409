// What the launcher keeps in a data folder beside the database: its purpose, the secret, what was loaded.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { diskSentence, makeFolder } from "./processes.mjs";

/** @typedef {"start" | "demo" | "dev"} Mode */
/** @typedef {{ login: string, password: string, who: string }} DemoAccount */

const PURPOSES = { start: "real use", demo: "the demo", dev: "development" };

/** Writes beside and renames, so that a kill leaves the old file or the new one. */
function writeWhole(/** @type {string} */ path, /** @type {string} */ text) {
  try {
    writeFileSync(`${path}.new`, text, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw new Sentence(diskSentence(path, error));
  }
}

/**
 * Makes the folder and keeps real records and demo data apart: a folder serves the purpose it was made for.
 * @param {string} dataDir
 * @param {Mode} mode
 */
export function claimDataFolder(dataDir, mode) {
  makeFolder(dataDir);
  const file = join(dataDir, "purpose");
  const purpose = existsSync(file) ? readFileSync(file, "utf8").trim() : null;
  if (purpose === PURPOSES[mode]) return;
  if (purpose) throw new Sentence(`${dataDir} holds data of ${purpose}, not of ${PURPOSES[mode]}: set DATA_DIR to another folder.`);
  writeWhole(file, `${PURPOSES[mode]}\n`);
}

/**
 * The secret that signs sessions, made on the first start.
 * @param {string} dataDir
 */
export function keptSecret(dataDir) {
  const file = join(dataDir, "auth-secret");
  if (!existsSync(file)) writeWhole(file, `${randomBytes(32).toString("base64url")}\n`);
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32)
    throw new Sentence(`${file} is damaged: restore it from the backup, or delete it (everybody then signs in again).`);
  return secret;
}

const demoFile = (/** @type {string} */ dataDir) => join(dataDir, "demo.json");

/**
 * What was loaded completely into this folder's database, or null.
 * @param {string} dataDir
 * @returns {{ accounts: DemoAccount[], fingerprint: string } | null}
 */
export function loadedDemo(dataDir) {
  try {
    return JSON.parse(readFileSync(demoFile(dataDir), "utf8"));
  } catch {
    return null;
  }
}

/**
 * Remembers that the demo is complete.
 * @param {string} dataDir
 * @param {{ accounts: DemoAccount[], fingerprint: string }} demo
 */
export function rememberDemo(dataDir, demo) {
  writeWhole(demoFile(dataDir), `${JSON.stringify(demo, null, 2)}\n`);
}

/**
 * Forgets it, before the database is emptied.
 * @param {string} dataDir
 */
export function forgetDemo(dataDir) {
  rmSync(demoFile(dataDir), { force: true });
}
