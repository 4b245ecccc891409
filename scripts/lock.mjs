// A file that says which process holds something. A holder that was killed loses it.
import { existsSync, linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Sentence } from "../lib/sentence.mjs";
import { birthOf, diskSentence, isAlive, makeFolder } from "./processes.mjs";

/** @typedef {{ pid: number, birth: string, note: string }} Holder */

/**
 * Who holds a lock; null when nobody does or the holder is dead.
 * @param {string} path
 * @returns {Holder | null}
 */
export function holderOf(path) {
  const text = read(path);
  return text === null ? null : livingHolder(text);
}

/** @returns {Holder | null} */
function livingHolder(/** @type {string} */ text) {
  try {
    const { pid, birth, note } = JSON.parse(text);
    return isAlive(pid) && birthOf(pid) === birth ? { pid, birth, note } : null;
  } catch {
    return null;
  }
}

function read(/** @type {string} */ path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/**
 * Takes a lock for this process if nobody living holds it.
 * @param {string} path
 * @param {string} note what others are told about the holder
 * @returns {{ taken: true, inherited: boolean, release: () => void } | { taken: false, holder: Holder }}
 *   inherited: the one who held it before was killed
 */
export function takeLock(path, note) {
  makeFolder(dirname(path));
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), note });
  const draft = `${path}.${process.pid}`;
  let inherited = false;
  try {
    writeFileSync(draft, mine);
    for (;;) {
      const found = read(path);
      const holder = found === null ? null : livingHolder(found);
      if (holder) return { taken: false, holder };
      if (found !== null) inherited = putAside(path, found) || inherited;
      if (linkOnce(draft, path)) return { taken: true, inherited, release: () => releaseLock(path, mine) };
    }
  } catch (error) {
    throw error instanceof Sentence ? error : new Sentence(diskSentence(path, error));
  } finally {
    if (existsSync(draft)) unlinkSync(draft);
  }
}

/** Removes a dead holder's file, unless somebody else did so and took the lock meanwhile: then that one is put back. */
function putAside(/** @type {string} */ path, /** @type {string} */ expected) {
  const aside = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return false;
    throw error;
  }
  const isTheDead = read(aside) === expected;
  if (!isTheDead) linkOnce(aside, path);
  unlinkSync(aside);
  return isTheDead;
}

function linkOnce(/** @type {string} */ from, /** @type {string} */ to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

function releaseLock(/** @type {string} */ path, /** @type {string} */ mine) {
  if (read(path) === mine) unlinkSync(path);
}

/**
 * Takes a lock, waiting for its holder.
 * @param {string} path
 * @param {string} note
 * @param {(holder: Holder) => void} onWait called once when somebody holds it
 */
export async function waitForLock(path, note, onWait) {
  for (let told = false; ; told = true) {
    const lock = takeLock(path, note);
    if (lock.taken) return lock;
    if (!told) onWait(lock.holder);
    await sleep(500);
  }
}
