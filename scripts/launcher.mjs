// `npm run demo`, `npm start` and `npm run dev`: one way up and one way down. Nothing but Node's own modules is imported
// before the packages are installed.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Sentence } from "../lib/sentence.mjs";
import { claimDataFolder, keptSecret } from "./data-folder.mjs";
import { takeLock } from "./lock.mjs";
import { announceUse, prepare } from "./prepare.mjs";
import { isPortFree, tellOf, waitFor } from "./processes.mjs";

/** @typedef {import("./data-folder.mjs").Mode} Mode */
/** @typedef {Record<string, string | undefined>} Env */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const ENV_FILE = join(ROOT, ".env");
const OLDEST_NODE = [20, 19];
const DATA_FOLDERS = { start: "data/main", demo: "data/demo", dev: "data/dev" };
const COMMANDS = { start: "npm start", demo: "npm run demo", dev: "npm run dev" };
const DEMO_DAY = "2025-03-31";
/** A server whose launcher was killed needs a moment to notice. */
const PORT_PATIENCE_SECONDS = 8;
const FIRST_ANSWER_SECONDS = 120;

class Stopped extends Error {}

const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Sentence(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join(".")} or newer.`);
}

/** Whether the process was started so as to outlive its terminal (nohup). */
function ignoresHangUp() {
  try {
    const mask = /^SigIgn:\s*([0-9a-f]+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0";
    return (BigInt(`0x${mask}`) & 1n) === 1n;
  } catch {
    return false;
  }
}

/** One request to stop, from Ctrl-C, a service manager, or a part that cannot be kept running. */
function stopRequest() {
  /** @type {(failure: Sentence | null) => void} */
  let request = () => {};
  /** @type {Promise<Sentence | null>} */
  const requested = new Promise((settle) => {
    request = settle;
  });
  let isRequested = false;
  void requested.then(() => {
    isRequested = true;
  });
  for (const signal of ["SIGINT", "SIGTERM", ...(ignoresHangUp() ? [] : ["SIGHUP"])]) process.on(signal, () => request(null));
  return {
    requested,
    request,
    /** Ends the way up at the next step. */
    check() {
      if (isRequested) throw new Stopped();
    },
    /**
     * Waits for a step, or for the request to stop if that comes first.
     * @template T
     * @param {Promise<T>} step
     * @returns {Promise<T>}
     */
    async orStop(step) {
      const first = await Promise.race([step, requested.then(() => Stopped)]);
      if (first === Stopped) throw new Stopped();
      return /** @type {T} */ (first);
    },
  };
}

/** The environment that everything started from here gets, checked when that is possible yet. */
async function settingsFor(/** @type {Mode} */ mode) {
  const env = { ...process.env, RUN_MODE: mode };
  const { readSettings, unknownNames } = await import("../lib/settings.mjs");
  const [unknown] = existsSync(ENV_FILE) ? unknownNames(readFileSync(ENV_FILE, "utf8")) : [];
  if (unknown) throw new Sentence(`${unknown} in .env is not a setting of this program: the settings are listed in .env.example.`);
  const settings = readSettings(env);
  if (mode === "start") return { env, settings };
  if (settings.DATABASE_URL) say("DATABASE_URL is left alone: the demo has a database of its own.");
  return {
    env: { ...env, DATABASE_URL: undefined, DEMO_TODAY: settings.DEMO_TODAY ?? DEMO_DAY },
    settings: { ...settings, DATABASE_URL: undefined },
  };
}

/** Before anything is installed the rules for settings may be missing: then only what needs none is looked at. */
async function earlySettings(/** @type {Mode} */ mode) {
  if (existsSync(join(ROOT, "node_modules", "zod", "package.json"))) return (await settingsFor(mode)).settings;
  const port = process.env.PORT ?? "";
  return {
    PORT: /^\d{1,5}$/.test(port) ? Number(port) : 3000,
    HOST: process.env.HOST,
    DATA_DIR: process.env.DATA_DIR && resolve(process.env.DATA_DIR),
  };
}

/** @param {number} patience seconds */
async function refuseTakenPort(/** @type {number} */ port, /** @type {string | undefined} */ host, /** @type {Mode} */ mode, patience) {
  if (await waitFor(() => isPortFree(port, host), patience, 200)) return;
  throw new Sentence(
    `Port ${port} is taken by another program: stop that, or choose another port, for example PORT=${port === 65_535 ? 3000 : port + 1} ${COMMANDS[mode]}.`,
  );
}

/** One launcher per data folder: a second would stop the database under the first. */
function holdDataFolder(/** @type {string} */ dataDir, /** @type {string} */ address) {
  const lock = takeLock(join(dataDir, "launcher.lock"), address);
  if (lock.taken) return lock;
  throw new Sentence(`It is running already, at ${lock.holder.note} (process ${lock.holder.pid}).`);
}

/** Waits until the server says that it and its database are well. */
async function untilHealthy(/** @type {string} */ address) {
  const healthy = async () => {
    try {
      const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) });
      return answer.status === 200;
    } catch {
      return false;
    }
  };
  if (await waitFor(healthy, FIRST_ANSWER_SECONDS, 150)) return;
  throw new Sentence(`The program does not answer at ${address}/api/health: the reason is above.`);
}

/**
 * The way up; each started part leaves its way down in `down`.
 * @param {Mode} mode
 * @param {ReturnType<typeof stopRequest>} stop
 * @param {(() => unknown)[]} down
 */
async function goUp(mode, stop, down) {
  checkNode();
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  const early = await earlySettings(mode);
  const dataDir = early.DATA_DIR ?? join(ROOT, DATA_FOLDERS[mode]);
  const address = `http://${early.HOST && early.HOST !== "0.0.0.0" ? early.HOST : "localhost"}:${early.PORT}`;
  claimDataFolder(dataDir, mode);
  const hold = holdDataFolder(dataDir, address);
  down.push(hold.release);
  await stop.orStop(refuseTakenPort(early.PORT, early.HOST, mode, hold.inherited ? PORT_PATIENCE_SECONDS : 0));
  await stop.orStop(prepare({ root: ROOT, say, build: mode !== "dev" }));

  const { env: given, settings } = await settingsFor(mode);
  const { openDatabase } = await import("./database.mjs");
  const { keepServer } = await import("./supervise.mjs");
  stop.check();
  const database = await openDatabase({ root: ROOT, dataDir, databaseUrl: settings.DATABASE_URL, say, onGiveUp: stop.request });
  down.push(database.stop);
  stop.check();
  /** @type {Env} */
  const env = {
    ...given,
    PORT: String(settings.PORT),
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    AUTH_SECRET: settings.AUTH_SECRET ?? keptSecret(dataDir),
    NODE_ENV: mode === "dev" ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    // next-auth takes the address from the request unless there is a public one.
    ...(settings.APP_URL ? { NEXTAUTH_URL: settings.APP_URL } : { AUTH_TRUST_HOST: "1" }),
  };
  const { welcomeDemo, welcomeStart } = await import("./welcome.mjs");
  const welcome =
    mode === "start"
      ? await welcomeStart(env, settings.APP_URL ?? address)
      : await stop.orStop(welcomeDemo({ root: ROOT, dataDir, env, database, say }));
  Object.assign(env, welcome.env);
  stop.check();
  if (mode !== "dev") down.push(announceUse(ROOT, address));
  const server = keepServer({ root: ROOT, verb: mode === "dev" ? "dev" : "start", env, say, onGiveUp: stop.request });
  down.push(server.stop);
  const failure = await Promise.race([untilHealthy(address), stop.requested]);
  if (failure) throw failure;
  stop.check();
  for (const line of ["", `Giao Ước is running at ${settings.APP_URL ?? address}`, ...welcome.lines, "", "Ctrl-C stops it."]) say(line);
}

/**
 * Runs until Ctrl-C. The exit code is 1 when it could not start or not go on.
 * @param {Mode} mode
 */
export async function run(mode) {
  const stop = stopRequest();
  /** @type {(() => unknown)[]} */
  const down = [];
  /** @type {unknown} */
  let failure = null;
  try {
    await goUp(mode, stop, down);
    failure = await stop.requested;
  } catch (error) {
    if (!(error instanceof Stopped)) failure = error;
  }
  if (failure) process.stderr.write(`${tellOf(failure)}\n`);
  else say("Stopping …");
  for (const step of down.reverse()) await step();
  process.exit(failure ? 1 : 0);
}
