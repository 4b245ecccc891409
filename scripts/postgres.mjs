// Starts and stops the embedded PostgreSQL of a data folder. Everything else only sees the DATABASE_URL it gives.
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { clusterOf, createCluster } from "./postgres-cluster.mjs";
import { freePort, isAlive, isPortFree, processesIn, programOf, waitFor } from "./processes.mjs";

/** @typedef {import("./postgres-cluster.mjs").Cluster} Cluster */

const DATABASE = "giao_uoc";
const ADMIN = "postgres";

const LOG_LIMIT_BYTES = 20_000_000;
const QUICK = [
  "shared_preload_libraries=pg_stat_statements",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
];

/** What the server's own lock file says, or null when it did not end in the middle of something. */
function readLockFile(/** @type {Cluster} */ cluster) {
  try {
    const lines = readFileSync(join(cluster.folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** A connection as the server's administrator; `database` defaults to the one that always exists. */
async function connect(/** @type {Cluster} */ cluster, /** @type {number} */ port, database = "postgres") {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: ADMIN,
    password: cluster.access.admin,
    database,
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** "ready", "starting" while it recovers, or "silent". */
async function probe(/** @type {Cluster} */ cluster, /** @type {number} */ port) {
  try {
    const client = await connect(cluster, port);
    await client.query("SELECT 1");
    await client.end();
    return "ready";
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code;
    if (code === "28P01" || code === "28000")
      throw new Sentence(`The password in ${cluster.accessFile} is not that of the database beside it: restore both from the same backup.`);
    return code === "57P03" ? "starting" : "silent";
  }
}

/** A server that already runs on this cluster and answers; mends what a killed one left behind. */
async function findRunning(/** @type {Cluster} */ cluster, /** @type {(line: string) => void} */ say) {
  const lock = readLockFile(cluster);
  const isOurs = lock !== null && isAlive(lock.pid) && (programOf(lock.pid) ?? "postgres") === "postgres";
  if (lock && isOurs) {
    const { pid, port } = lock;
    const state = await waitReady(cluster, port, say, () => isAlive(pid), 20);
    if (state === "ready") return { pid, port };
    if (isAlive(pid))
      throw new Sentence(
        `The database in ${cluster.folder} runs as process ${pid} but does not answer: end that process, then start again.`,
      );
  }
  await endOrphans(cluster.folder);
  // The number in the file may by now belong to a zombie or to another program, which PostgreSQL would take for itself.
  if (lock) rmSync(join(cluster.folder, "postmaster.pid"), { force: true });
  return null;
}

/** Processes of a killed server end by themselves; one that is deep in work is told to. */
async function endOrphans(/** @type {string} */ folder) {
  const gone = () => processesIn(folder).length === 0;
  if (await waitFor(gone, 5)) return;
  for (const pid of processesIn(folder)) process.kill(pid, "SIGQUIT");
  if (!(await waitFor(gone, 10))) throw new Sentence(`Processes of a killed database still work in ${folder}: end them, then start again.`);
}

async function waitReady(
  /** @type {Cluster} */ cluster,
  /** @type {number} */ port,
  /** @type {(line: string) => void} */ say,
  /** @type {() => boolean} */ lives,
  /** @type {number} */ silentSeconds,
) {
  let lastWord = Date.now();
  let silentSince = Date.now();
  for (;;) {
    const state = await probe(cluster, port);
    if (state === "ready" || !lives()) return state;
    if (state === "starting") silentSince = Date.now();
    if (Date.now() - silentSince > silentSeconds * 1000) return "silent";
    if (Date.now() - lastWord > 5000) {
      say("The database is still recovering what was in progress when it was last stopped …");
      lastWord = Date.now();
    }
    await waitFor(() => false, 0.03, 30);
  }
}

function openLog(/** @type {Cluster} */ cluster) {
  if (existsSync(cluster.logFile) && statSync(cluster.logFile).size > LOG_LIMIT_BYTES) truncateSync(cluster.logFile);
  return openSync(cluster.logFile, "a", 0o600);
}

/** The end of the server's log, for the one who reads the terminal. */
function lastWords(/** @type {Cluster} */ cluster) {
  const lines = readFileSync(cluster.logFile, "utf8").trimEnd().split("\n");
  return (lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line)) ?? lines.at(-1) ?? "").trim();
}

/** Starts the server process; gives null when another start won the race for this cluster or for the port. */
async function launch(
  /** @type {Cluster} */ cluster,
  /** @type {number} */ port,
  /** @type {boolean} */ durable,
  /** @type {(line: string) => void} */ say,
) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "lc_messages=C",
    "max_connections=100",
    "log_min_messages=warning",
    ...(durable ? [] : QUICK),
  ];
  const log = openLog(cluster);
  const child = spawn(
    join(cluster.programs(), "postgres"),
    ["-D", cluster.folder, "-p", String(port), ...settings.flatMap((s) => ["-c", s])],
    {
      cwd: "/",
      // A group of its own: Ctrl-C ends the web server first, then the launcher stops the database in order.
      detached: true,
      stdio: ["ignore", log, log],
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" },
      ...(cluster.user ? { uid: cluster.user.uid, gid: cluster.user.gid } : {}),
    },
  );
  closeSync(log);
  const failure = new Promise((resolve) => child.once("error", resolve));
  await Promise.race([failure, new Promise((resolve) => child.once("spawn", resolve))]);
  if (child.pid === undefined) {
    throw new Sentence(`PostgreSQL could not be started: ${/** @type {Error} */ (await failure).message}.`);
  }
  child.unref();
  const { pid } = child;
  const lives = () => child.exitCode === null && child.signalCode === null && isAlive(pid);
  const state = await waitReady(cluster, port, say, lives, 60);
  // Whoever answers on the port must be the server of this cluster.
  if (state === "ready" && readLockFile(cluster)?.pid === pid) return { pid, port };
  if (lives()) process.kill(pid, "SIGQUIT");
  await waitFor(() => !lives(), 10);
  return null;
}

/** The program's own role and database, made when missing. */
async function prepareDatabase(/** @type {Cluster} */ cluster, /** @type {number} */ port) {
  const client = await connect(cluster, port);
  const tolerate = (/** @type {{ code?: string }} */ error) => {
    // Another start made it in between: duplicate_object, duplicate_database, unique_violation.
    if (!["42710", "42P04", "23505"].includes(error.code ?? "")) throw error;
  };
  try {
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [DATABASE]);
    if (role.rowCount === 0)
      await client.query(`CREATE ROLE ${DATABASE} LOGIN PASSWORD ${client.escapeLiteral(cluster.access.app)}`).catch(tolerate);
    const database = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${DATABASE}`).catch(tolerate);
  } finally {
    await client.end();
  }
}

/** A running embedded server. */
export class PostgresServer {
  /**
   * @param {Cluster} cluster
   * @param {{ pid: number, port: number }} running
   * @param {boolean} reused it ran before this start
   */
  constructor(cluster, running, reused) {
    this.cluster = cluster;
    this.pid = running.pid;
    this.port = running.port;
    this.reused = reused;
  }

  /** Address for the program: a role that owns its database and nothing else. */
  url(database = DATABASE) {
    return `postgresql://${DATABASE}:${this.cluster.access.app}@127.0.0.1:${this.port}/${database}`;
  }

  /** Address for whoever creates databases: tests and Prisma's command line. */
  adminUrl(database = DATABASE) {
    return `postgresql://${ADMIN}:${this.cluster.access.admin}@127.0.0.1:${this.port}/${database}`;
  }

  get databaseName() {
    return DATABASE;
  }

  get alive() {
    return isAlive(this.pid);
  }

  /** Throws the program's database away and makes an empty one. */
  async recreateDatabase() {
    const client = await connect(this.cluster, this.port);
    try {
      await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    } finally {
      await client.end();
    }
    await prepareDatabase(this.cluster, this.port);
  }

  /**
   * Makes another database with what the program's own holds; nobody may be connected to that.
   * @param {string} name
   */
  async copyDatabase(name) {
    const client = await connect(this.cluster, this.port);
    try {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${DATABASE} OWNER ${DATABASE}`);
    } finally {
      await client.end();
    }
  }

  /** Stops the server: connections are ended, everything is written. */
  async stop() {
    const tell = (/** @type {NodeJS.Signals} */ signal) => {
      try {
        process.kill(this.pid, signal);
      } catch {
        // It is gone already.
      }
    };
    if (!this.alive) return;
    tell("SIGINT");
    if (await waitFor(() => !this.alive, 30)) return;
    tell("SIGQUIT");
    await waitFor(() => !this.alive, 10);
  }
}

/**
 * Starts the embedded PostgreSQL of a data folder, or takes over the one that still runs there.
 * Data and password are made on the first start. Not durable = for tests: a crash of the machine may lose data.
 * @param {{ dataDir: string, durable?: boolean, port?: number, say?: (line: string) => void }} options
 *   port: wanted on a restart, so that addresses given out stay right
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgres({ dataDir, durable = true, port: wantedPort, say = () => {} }) {
  let cluster = clusterOf(dataDir);
  if (!existsSync(cluster.folder)) {
    say("Making an empty database …");
    createCluster(cluster, durable);
    // Another start may have been first, and then its files are the ones.
    cluster = clusterOf(dataDir);
  }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const running = await findRunning(cluster, say);
    if (running) {
      await prepareDatabase(cluster, running.port);
      return new PostgresServer(cluster, running, true);
    }
    const port = wantedPort && (await waitFor(() => isPortFree(wantedPort, "127.0.0.1"), 2)) ? wantedPort : await freePort();
    const launched = await launch(cluster, port, durable, say);
    if (!launched) continue;
    await prepareDatabase(cluster, launched.port);
    return new PostgresServer(cluster, launched, false);
  }
  throw new Sentence(`PostgreSQL does not start: ${lastWords(cluster)} (${cluster.logFile})`);
}
