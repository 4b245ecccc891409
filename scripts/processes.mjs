// What the launcher must know about other processes and about the users of the machine.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Sentence } from "../lib/sentence.mjs";

/** @typedef {{ uid: number, gid: number, name: string }} OsUser */

/** State letter and start time of a process on Linux, or null where /proc does not tell. */
function procStat(/** @type {number} */ pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", startedAt: fields[19] ?? "" };
  } catch {
    return null;
  }
}

/**
 * Whether a process lives. A zombie (killed, but not yet collected by its parent) is dead for us.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return false;
  }
  const state = procStat(pid)?.state;
  return state !== "Z" && state !== "X";
}

/**
 * Tells two processes apart that were given the same number one after the other; empty where the system does not tell.
 * @param {number} pid
 */
export function birthOf(pid) {
  return procStat(pid)?.startedAt ?? "";
}

/**
 * Name of the running program, or null where the system does not tell.
 * @param {number} pid
 */
export function programOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return null;
  }
}

/**
 * Living processes whose working directory is `directory`: PostgreSQL's own processes work in their data directory.
 * @param {string} directory
 * @returns {number[]}
 */
export function processesIn(directory) {
  let names;
  try {
    names = readdirSync("/proc");
  } catch {
    return [];
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === directory && isAlive(pid);
      } catch {
        return false;
      }
    });
}

/**
 * Waits until `condition` gives something truthy, at most `seconds`; gives the last value.
 * @template T
 * @param {() => T | Promise<T>} condition
 * @param {number} seconds
 * @param {number} [everyMs]
 */
export async function waitFor(condition, seconds, everyMs = 50) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await condition();
    if (value || Date.now() >= end) return value;
    await sleep(everyMs);
  }
}

/**
 * Whether nobody listens on the port.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isPortFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, ...(host ? { host } : {}), exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * A port that nobody listens on now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Looks a user of the machine up by name or number.
 * @param {string | number} nameOrId
 * @returns {OsUser | null}
 */
export function osUser(nameOrId) {
  const ask = (/** @type {string} */ flag) => spawnSync("id", [flag, String(nameOrId)], { encoding: "utf8" });
  const uid = ask("-u");
  const gid = ask("-g");
  const name = ask("-un");
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout), name: name.stdout.trim() || String(nameOrId) };
}

/**
 * Whether a user can reach a path with the given right ("r", "x"), tried as that user rather than computed from modes.
 * @param {string} path
 * @param {"r" | "x"} right
 * @param {OsUser} user
 */
export function canReach(path, right, user) {
  return spawnSync("/bin/sh", ["-c", `test -${right} "$1"`, "sh", path], { cwd: "/", uid: user.uid, gid: user.gid }).status === 0;
}

/**
 * Makes a folder of ours; says in one sentence when that is impossible.
 * @param {string} path
 * @param {number} [mode]
 */
export function makeFolder(path, mode = 0o755) {
  try {
    mkdirSync(path, { recursive: true, mode });
    return statSync(path);
  } catch (error) {
    throw new Sentence(diskSentence(path, error));
  }
}

/** Making folders on a read-only disk fails as if the path did not exist; the nearest folder that exists knows better. */
function trueCode(/** @type {string} */ path, /** @type {string} */ code) {
  if (code !== "ENOENT") return code;
  let folder = path;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return code;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code ?? code;
  }
}

/**
 * What is wrong with writing below a path, in one sentence.
 * @param {string} path
 * @param {unknown} error
 */
export function diskSentence(path, error) {
  return (
    sentenceOfCode(path, trueCode(path, /** @type {NodeJS.ErrnoException} */ (error).code ?? "")) ??
    `${path} cannot be used: ${error instanceof Error ? error.message : String(error)}`
  );
}

/** The sentence for what a person can mend, or null for anything else. */
function sentenceOfCode(/** @type {string} */ path, /** @type {string} */ code) {
  if (code === "EROFS")
    return `${path} is on a read-only disk: set DATA_DIR to a folder that can be written, or mount the disk for writing.`;
  if (code === "EACCES" || code === "EPERM")
    return `${path} belongs to another user: set DATA_DIR to a folder of yours, or run as its owner.`;
  if (code === "ENOSPC") return `The disk of ${path} is full: make room, then start again.`;
  if (code === "ENOTDIR" || code === "EEXIST") return `${path} is in the way: a folder is needed there.`;
  return null;
}

/**
 * What to tell about a failure: the sentence that mends it, or all that is known about a surprise.
 * @param {unknown} error
 * @returns {string}
 */
export function tellOf(error) {
  if (error instanceof Sentence) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code = "", path } = /** @type {NodeJS.ErrnoException} */ (error);
  return (path ? sentenceOfCode(path, code) : null) ?? error.stack ?? error.message;
}
