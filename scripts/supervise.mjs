// Keeps the database and the web server running and stops them in order.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { startPostgres } from "./postgres.mjs";
import { waitFor } from "./processes.mjs";

/** @typedef {import("./postgres.mjs").PostgresServer} PostgresServer */
/** @typedef {(line: string) => void} Say */

/** Prisma loads relations of one record side by side on one connection, at which pg warns of its next major version. */
export const QUIET = "--disable-warning=DeprecationWarning";

const WATCH_EVERY_MS = 300;
const ORDERLY_SECONDS = 10;
const RESTARTS = 5;
const RESTARTS_WITHIN_MS = 60_000;

/** Counts restarts; true while it is worth trying again. */
function restartCounter() {
  /** @type {number[]} */
  const moments = [];
  return () => {
    const now = Date.now();
    moments.push(now);
    return moments.filter((moment) => now - moment < RESTARTS_WITHIN_MS).length <= RESTARTS;
  };
}

/**
 * Starts the database again, on the same port, whenever it ends by itself.
 * @param {PostgresServer} first
 * @param {{ dataDir: string, say: Say, onGiveUp: (error: Sentence) => void }} options
 */
export function keepPostgres(first, { dataDir, say, onGiveUp }) {
  let server = first;
  let stopped = false;
  /** @type {Promise<void> | null} */
  let restarting = null;
  const mayRestart = restartCounter();
  const restart = async () => {
    say("The database ended unexpectedly, starting it again …");
    if (!mayRestart()) throw new Sentence(`The database keeps ending: see ${server.cluster.logFile}.`);
    const { port } = server;
    server = await startPostgres({ dataDir, port, say });
    // The web server knows the old address only.
    if (server.port !== port) throw new Sentence(`Another program took port ${port} of the database: start again.`);
  };
  const timer = setInterval(() => {
    if (stopped || restarting || server.alive) return;
    restarting = restart()
      .catch((error) => {
        if (error instanceof Sentence) onGiveUp(error);
        // It ended once more while it was being started; the next look finds that, and the counter ends what has no end.
        else say(`The database could not be started (${error.message}), trying once more …`);
      })
      .finally(() => {
        restarting = null;
      });
  }, WATCH_EVERY_MS);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await restarting;
      await server.stop();
    },
  };
}

/**
 * Runs the web server and starts it again whenever it ends by itself.
 * @param {{ root: string, verb: "start" | "dev", env: Record<string, string | undefined>, say: Say, onGiveUp: (error: Sentence) => void }} options
 */
export function keepServer({ root, verb, env, say, onGiveUp }) {
  let stopped = false;
  const mayRestart = restartCounter();
  const start = () => {
    const child = spawn(process.execPath, [QUIET, join(root, "scripts", "serve.mjs"), verb], {
      cwd: root,
      env,
      // A group of its own: Ctrl-C reaches only the launcher, which then stops everything in order.
      detached: true,
      stdio: ["ignore", verb === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
    });
    child.once("exit", (code, signal) => {
      if (stopped) return;
      say(`The web server ended unexpectedly (${signal ?? `code ${code}`}), starting it again …`);
      if (mayRestart()) current = start();
      else onGiveUp(new Sentence("The web server keeps ending: the reason is above."));
    });
    return child;
  };
  let current = start();
  const ended = () => current.exitCode !== null || current.signalCode !== null;
  return {
    async stop() {
      stopped = true;
      if (ended()) return;
      current.kill("SIGTERM");
      if (await waitFor(ended, ORDERLY_SECONDS)) return;
      current.kill("SIGKILL");
      await waitFor(ended, ORDERLY_SECONDS);
    },
  };
}
