// Brings a checkout to where it can be served: packages, Prisma's client, the build. Does only what is out of date.
// Uses nothing but Node's own modules, because it runs before any package is there.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { holderOf, takeLock, waitForLock } from "./lock.mjs";
import { diskSentence } from "./processes.mjs";

/** @typedef {(line: string) => void} Say */

/** What the served program is made of. */
const SOURCES = ["app", "components", "lib", "messages", "public", "prisma/schema"];
const SOURCE_FILES = ["next.config.js", "postcss.config.mjs", "proxy.ts", "instrumentation.ts", "tsconfig.json", "package-lock.json"];
const NOT_SERVED = /\.test\.tsx?$|^lib\/db\/generated(\/|$)|(^|\/)\./;

const PROGRESS_EVERY_MS = 15_000;

/** @returns {string[]} */
function filesBelow(/** @type {string} */ root, /** @type {string} */ folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !NOT_SERVED.test(path))
    .sort();
}

/**
 * One value that changes when a file among `paths` does.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function fingerprint(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths)
    if (existsSync(join(root, path)))
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update("\0");
  return hash.digest("hex");
}

/** @param {string} root */
export function sourceFingerprint(root) {
  return fingerprint(root, [...SOURCES.flatMap((folder) => filesBelow(root, folder)), ...SOURCE_FILES]);
}

/**
 * Changes when the demo's scenarios do.
 * @param {string} root
 */
export function scenarioFingerprint(root) {
  return fingerprint(root, [...filesBelow(root, "prisma/scenarios"), "prisma/seed.ts"]);
}

/**
 * Changes when the loaded demo could: its scenarios call the program's own writes.
 * @param {string} root
 */
export function demoFingerprint(root) {
  return fingerprint(root, [...filesBelow(root, "prisma"), ...filesBelow(root, "lib"), "package-lock.json"]);
}

function schemaFingerprint(/** @type {string} */ root) {
  return fingerprint(root, [...filesBelow(root, "prisma/schema"), "node_modules/prisma/package.json"]);
}

function isStamped(/** @type {string} */ file, /** @type {string} */ value) {
  return existsSync(file) && readFileSync(file, "utf8") === value;
}

/**
 * Whether the packages of the lock are there: npm writes its own record as the last step of an installation,
 * so an interrupted one has none. What only tests need may be missing unless `tools`.
 * @param {string} root
 * @param {boolean} tools
 */
export function packagesAreInstalled(root, tools) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(record, "utf8")).packages;
  return (
    Object.entries(wanted).every(([path, { version, optional, link, dev, peer }]) => {
      if (path === "" || link) return true;
      if (found[path]) return found[path].version === version;
      return Boolean(optional || peer || (dev && !tools));
    }) && Object.keys(wanted[""].dependencies ?? {}).every((name) => existsSync(join(root, "node_modules", name, "package.json")))
  );
}

/** What of the checkout is out of date. */
function stateOf(/** @type {string} */ root, /** @type {boolean} */ build, /** @type {boolean} */ tools) {
  const schema = schemaFingerprint(root);
  const source = build ? sourceFingerprint(root) : "";
  return {
    packages: packagesAreInstalled(root, tools),
    client: isStamped(clientStamp(root), schema),
    build: !build || isStamped(buildStamp(root), source),
    schema,
    source,
  };
}

const clientStamp = (/** @type {string} */ root) => join(root, "lib", "db", "generated", ".fingerprint");
const buildStamp = (/** @type {string} */ root) => join(root, ".next", "fingerprint");
const usersFolder = (/** @type {string} */ root) => join(root, ".next", "users");

/**
 * Runs a step that takes long, with a word every so often, its output kept and shown only when it fails.
 * @param {{ root: string, say: Say, what: string, command: string, args: readonly string[], env?: Record<string, string> }} step
 */
async function runStep({ root, say, what, command, args, env = {} }) {
  const began = Date.now();
  say(`${what} …`);
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  const end = () => void child.kill();
  process.once("exit", end);
  let output = "";
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk).slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const word = setInterval(() => say(`  … still at it (${Math.round((Date.now() - began) / 1000)} s)`), PROGRESS_EVERY_MS);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (code === 0) return;
    process.stderr.write(`${output.trimEnd()}\n`);
    throw new Sentence(`${what}: this failed, the reason is above.`);
  } catch (error) {
    if (error instanceof Sentence) throw error;
    throw new Sentence(`${what}: ${command} could not be run (${error instanceof Error ? error.message : error}).`);
  } finally {
    clearInterval(word);
    process.off("exit", end);
  }
}

async function install(/** @type {string} */ root, /** @type {Say} */ say) {
  const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command = "npm", ...args] = [...npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  // Development packages too: the build needs some of them.
  await runStep({
    root,
    say,
    what: "Installing the packages of the lock (a minute or two)",
    command,
    args,
    env: { NODE_ENV: "development" },
  });
}

async function generate(/** @type {string} */ root, /** @type {Say} */ say, /** @type {string} */ schema) {
  await runStep({ root, say, what: "Generating the database client", command: process.execPath, args: ["scripts/prisma.mjs", "generate"] });
  writeFileSync(clientStamp(root), schema);
}

async function buildProgram(/** @type {string} */ root, /** @type {Say} */ say, /** @type {string} */ source) {
  const user = programUsers(root)[0];
  if (user)
    throw new Sentence(
      `The program changed, but it is running from this folder (${user.note}, process ${user.pid}): stop that first, so that it can be built.`,
    );
  rmSync(buildStamp(root), { force: true });
  await runStep({
    root,
    say,
    what: "Building the program (one to three minutes)",
    command: process.execPath,
    args: ["node_modules/next/dist/bin/next", "build"],
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "", DEMO_TODAY: "", RUN_MODE: "" },
  });
  writeFileSync(buildStamp(root), source);
}

function programUsers(/** @type {string} */ root) {
  if (!existsSync(usersFolder(root))) return [];
  const names = readdirSync(usersFolder(root)).filter((name) => /^\d+$/.test(name));
  return names.map((name) => holderOf(join(usersFolder(root), name))).filter((holder) => holder !== null);
}

/**
 * Says that this process serves the build, so that nobody builds another in its place. Gives what takes that back.
 * @param {string} root
 * @param {string} note
 */
export function announceUse(root, note) {
  try {
    accessSync(join(root, ".next"), constants.W_OK);
  } catch {
    // A checkout that cannot be written cannot be built either.
    return () => {};
  }
  const lock = takeLock(join(usersFolder(root), String(process.pid)), note);
  return lock.taken ? lock.release : () => {};
}

/**
 * Installs, generates and builds what is out of date. Two at the same time: the second waits and finds it done.
 * @param {{ root: string, say: Say, build: boolean, tools?: boolean }} options
 */
export async function prepare({ root, say, build, tools = false }) {
  const before = stateOf(root, build, tools);
  if (before.packages && before.client && before.build) return;
  try {
    mkdirSync(join(root, "data"), { recursive: true });
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new Sentence(diskSentence(root, error).replace("set DATA_DIR to a folder that can be written, or mount", "mount"));
  }
  const lock = await waitForLock(join(root, "data", "prepare.lock"), "preparing", ({ pid }) =>
    say(`Process ${pid} is preparing the program already, waiting for it …`),
  );
  try {
    if (!packagesAreInstalled(root, tools)) await install(root, say);
    const now = stateOf(root, build, tools);
    if (!now.client) await generate(root, say, now.schema);
    if (!now.build) await buildProgram(root, say, now.source);
  } finally {
    lock.release();
  }
}
