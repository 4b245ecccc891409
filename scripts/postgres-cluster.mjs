// The files of an embedded PostgreSQL: where they lie, whose they are, how they are made.
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { postgresPrograms, SYSTEM_FOLDER } from "./postgres-binaries.mjs";
import { canReach, diskSentence, isRoot, makeFolder, osUser } from "./processes.mjs";

/**
 * @typedef {object} Cluster
 * @property {string} folder PostgreSQL's data directory
 * @property {import("./processes.mjs").OsUser | null} user who runs it; null: whoever runs this
 * @property {{ admin: string, app: string }} access passwords of the administrator and of the program's role
 * @property {string} accessFile
 * @property {string | null} pointer file in the data folder that names `folder` when that lies elsewhere
 * @property {string} logFile
 * @property {() => string} programs folder with initdb and postgres
 */

/** Writes a file in one step and only if it is not there: the first of two starts wins, both read the same. */
function writeOnce(/** @type {string} */ path, /** @type {string} */ text) {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    linkSync(draft, path);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw new Sentence(diskSentence(path, error));
  } finally {
    if (existsSync(draft)) unlinkSync(draft);
  }
}

/** @returns {{ admin: string, app: string }} */
function accessOf(/** @type {string} */ file, /** @type {boolean} */ clusterExists) {
  if (!existsSync(file)) {
    if (clusterExists)
      throw new Sentence(`${file} is missing, without it the database beside it cannot be opened: restore it from the backup.`);
    const password = () => randomBytes(24).toString("base64url");
    writeOnce(file, `${JSON.stringify({ admin: password(), app: password() })}\n`);
  }
  try {
    const { admin, app } = JSON.parse(readFileSync(file, "utf8"));
    if (typeof admin === "string" && typeof app === "string") return { admin, app };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new Sentence(diskSentence(file, error));
  }
  throw new Sentence(`${file} is damaged: restore it from the backup.`);
}

/**
 * PostgreSQL refuses to run as root. Then the owner of the files runs it, else the user that POSTGRES_USER names,
 * else the data folder's owner, `postgres` or `nobody`: the first that exists.
 */
function userFor(/** @type {string} */ folder, /** @type {string} */ dataDir) {
  if (!isRoot()) {
    if (existsSync(folder) && statSync(folder).uid !== process.getuid?.()) {
      const owner = osUser(statSync(folder).uid)?.name ?? "another user";
      throw new Sentence(
        `The database in ${folder} belongs to ${owner}: run this as ${owner} or as root, or set DATA_DIR to a folder of yours.`,
      );
    }
    return null;
  }
  if (existsSync(folder)) return osUser(statSync(folder).uid);
  const wanted = process.env.POSTGRES_USER;
  const candidates = wanted ? [osUser(wanted)] : [osUser(statSync(dataDir).uid), osUser("postgres"), osUser("nobody")];
  const user = candidates.find((candidate) => candidate !== null && candidate.uid !== 0);
  if (user) return user;
  throw new Sentence(
    wanted
      ? `POSTGRES_USER names ${wanted}, which is root or does not exist.`
      : "PostgreSQL does not run as root and no other user was found: set POSTGRES_USER.",
  );
}

/** The folder of the files: in the data folder, or where a small file there points to. */
function folderOf(/** @type {string} */ dataDir) {
  const pointer = join(dataDir, "postgres-location");
  if (!existsSync(pointer)) return { folder: join(dataDir, "postgres"), pointer };
  const folder = readFileSync(pointer, "utf8").trim();
  if (!existsSync(folder))
    throw new Sentence(`${pointer} names ${folder}, which is not there: restore it from the backup, or start with an empty DATA_DIR.`);
  return { folder, pointer };
}

/**
 * The cluster of a data folder, made or not.
 * @param {string} path
 * @returns {Cluster}
 */
export function clusterOf(path) {
  const dataDir = resolve(path);
  const isNew = !existsSync(dataDir);
  makeFolder(dataDir);
  // Whatever umask is in force, PostgreSQL's own user must be able to pass through.
  if (isNew && isRoot()) chmodSync(dataDir, 0o711);
  const { folder: usual, pointer } = folderOf(dataDir);
  const user = userFor(usual, dataDir);
  let folder = usual;
  const isAway = existsSync(pointer);
  if (user && !isAway && !canReach(dataDir, "x", user)) {
    if (existsSync(folder))
      throw new Sentence(`PostgreSQL's user ${user.name} cannot enter ${dataDir}: give it the right to pass through the folders above.`);
    folder = awayFolder(dataDir);
  }
  const accessFile = join(dataDir, "postgres-access.json");
  return {
    folder,
    user,
    access: accessOf(accessFile, existsSync(folder)),
    accessFile,
    pointer: folder === join(dataDir, "postgres") ? null : pointer,
    logFile: join(dataDir, "postgres.log"),
    programs: () => postgresPrograms(user, dataDir),
  };
}

/** Below a folder that PostgreSQL's user cannot enter the files must lie elsewhere. */
function awayFolder(/** @type {string} */ dataDir) {
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  return join(SYSTEM_FOLDER, `data-${name}-${randomBytes(3).toString("hex")}`);
}

/** Runs initdb in a folder beside the final one and renames it, so that an interrupted start leaves no half cluster. */
export function createCluster(/** @type {Cluster} */ cluster, /** @type {boolean} */ durable) {
  const draft = `${cluster.folder}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  if (cluster.pointer) makeFolder(dirname(cluster.folder));
  const programs = cluster.programs();
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, cluster.access.admin, { mode: 0o600 });
    if (cluster.user) for (const path of [draft, passwordFile]) chownSync(path, cluster.user.uid, cluster.user.gid);
    const made = spawnSync(join(programs, "initdb"), initArguments(draft, passwordFile, durable), {
      cwd: "/",
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" },
      ...(cluster.user ? { uid: cluster.user.uid, gid: cluster.user.gid } : {}),
    });
    if (made.error) throw made.error;
    if (made.status !== 0) throw new Sentence(`The empty database could not be made: ${made.stderr.trim().replaceAll(/\s+/g, " ")}`);
    if (!existsSync(cluster.folder)) renameSync(draft, cluster.folder);
    if (cluster.pointer) writeOnce(cluster.pointer, `${cluster.folder}\n`);
  } catch (error) {
    if (error instanceof Sentence) throw error;
    // Another start made it in between.
    if (!existsSync(cluster.folder)) throw new Sentence(diskSentence(cluster.folder, error));
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

function initArguments(/** @type {string} */ folder, /** @type {string} */ passwordFile, /** @type {boolean} */ durable) {
  return [
    ...["-D", folder, "-U", "postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"],
    // Vietnamese order and case by ICU; what libc would decide is the same on every machine.
    ...["--locale-provider=icu", "--icu-locale=vi", "--locale=C"],
    ...(durable ? [] : ["--no-sync"]),
  ];
}
