import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Sentence } from "../../lib/sentence.mjs";
import { claimDataFolder, rememberDemo } from "../../scripts/data-folder.mjs";
import { copyFolder } from "../../scripts/demo-snapshot.mjs";
import { PostgresServer } from "../../scripts/postgres.mjs";
import { clusterOf } from "../../scripts/postgres-cluster.mjs";
import { scenarioFingerprint } from "../../scripts/prepare.mjs";
import { freePort, isAlive, processesIn, waitFor } from "../../scripts/processes.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const START_SECONDS = 90;
const STOP_SECONDS = 60;

/** The product as its users run it: launcher, supervisor, web server, durable embedded PostgreSQL, in a folder of its own. */
export type Product = {
  readonly address: string;
  readonly dataDir: string;
  /** Address of the database as of now, for the server's administrator. */
  readonly adminUrl: () => string;
  /** Ends the web server with all its processes by SIGKILL; gives how many those were. None when it is not up at this moment. */
  readonly killApp: () => number;
  /** The same for the postmaster and its children. */
  readonly killDatabase: () => number;
  /** Waits until web server and database are well again. */
  readonly untilWell: () => Promise<void>;
  /** Whether the launcher still runs: it ends by itself when a part cannot be kept running. */
  readonly lives: () => boolean;
  /** What the launcher has said so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
  /** Removes the folder. */
  readonly remove: () => void;
};

const HAS_PROC = existsSync("/proc/self/task");

function childrenOf(pid: number): number[] {
  try {
    if (HAS_PROC) return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
    const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
    return lines.map((line) => line.trim().split(/\s+/).map(Number)).flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
  } catch {
    // It has ended.
    return [];
  }
}

function killAll(pids: readonly number[]): number {
  let killed = 0;
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
      killed += 1;
    } catch {
      // It ended by itself in between.
    }
  }
  return killed;
}

function withDescendants(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(withDescendants)];
}

function postmasterOf(folder: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** A new data folder that holds the demo, as `npm run demo` would find it on a later start. */
function folderWithDemo(snapshot: string): string {
  const dataDir = mkdtempSync(join(tmpdir(), "giao-uoc-faults-"));
  copyFolder(`${snapshot}/.`, dataDir);
  chmodSync(dataDir, 0o711);
  claimDataFolder(dataDir, "demo");
  rememberDemo(dataDir, { accounts: [{ login: "-", password: "-", who: "-" }], fingerprint: scenarioFingerprint(ROOT) });
  return dataDir;
}

/** Starts `npm run demo`'s own launcher on a copy of the loaded demo and waits until it is well. */
export async function startProduct(snapshot: string): Promise<Product> {
  const dataDir = folderWithDemo(snapshot);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: "127.0.0.1", APP_URL: "" };
  const launcher = spawn(process.execPath, [join("scripts", "demo.mjs")], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  const launcherPid = launcher.pid ?? 0;
  const cluster = clusterOf(dataDir);
  const lives = () => launcher.exitCode === null && launcher.signalCode === null;
  const product: Product = {
    address,
    dataDir,
    adminUrl() {
      const running = postmasterOf(cluster.folder);
      if (!running) throw new Error("the database is not running");
      return new PostgresServer(clusterOf(dataDir), running, true).adminUrl("giao_uoc");
    },
    killApp() {
      const database = processesIn(cluster.folder);
      const app = childrenOf(launcherPid).filter((pid) => !database.includes(pid) && pid !== postmasterOf(cluster.folder)?.pid);
      return killAll(app.flatMap(withDescendants));
    },
    killDatabase() {
      const postmaster = postmasterOf(cluster.folder);
      const isOurs = postmaster !== null && isAlive(postmaster.pid) && childrenOf(launcherPid).includes(postmaster.pid);
      return isOurs ? killAll(withDescendants(postmaster.pid)) : 0;
    },
    async untilWell() {
      const isWell = () =>
        fetch(`${address}/api/health`).then(
          ({ ok }) => ok,
          () => false,
        );
      if (!(await waitFor(isWell, START_SECONDS, 200))) throw new Sentence(`The product does not recover:\n${said}`);
    },
    lives,
    said: () => said,
    async stop() {
      if (lives()) launcher.kill("SIGTERM");
      if (!(await waitFor(() => !lives(), STOP_SECONDS))) throw new Sentence(`The launcher (process ${launcherPid}) does not stop.`);
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
  const isUp = async () => !lives() || said.includes("Ctrl-C stops it.");
  if (!(await waitFor(isUp, START_SECONDS)) || !lives()) {
    await product.stop();
    throw new Sentence(`The product did not start:\n${said}`);
  }
  return product;
}
