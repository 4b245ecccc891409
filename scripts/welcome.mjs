// What a start does for the one who started it: loads the demo, or opens the set-up page with a code.
import { spawn } from "node:child_process";
import { createHash, randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Sentence } from "../lib/sentence.mjs";
import { forgetDemo, loadedDemo, rememberDemo } from "./data-folder.mjs";
import { scenarioFingerprint } from "./prepare.mjs";
import { QUIET } from "./supervise.mjs";

/** @typedef {import("./data-folder.mjs").DemoAccount} DemoAccount */
/** @typedef {{ env: Record<string, string>, lines: string[] }} Welcome */

/** No letters or digits that look alike on paper or on a terminal. */
const CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const CODE_GROUPS = 3;
const CODE_GROUP_LENGTH = 4;

/** The code without what people add or change when they type it. */
const plainCode = (/** @type {string} */ code) => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** What the server is told of the set-up code: enough to recognise it. */
export function setupCodeHash(/** @type {string} */ code) {
  return createHash("sha256").update(plainCode(code)).digest("hex");
}

export function newSetupCode() {
  const letter = () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)];
  const group = () => Array.from({ length: CODE_GROUP_LENGTH }, letter).join("");
  return Array.from({ length: CODE_GROUPS }, group).join("-");
}

/**
 * Real use: while there is no administrator the terminal shows the code that opens the set-up page.
 * @param {Record<string, string | undefined>} env
 * @param {string} address
 * @returns {Promise<Welcome>}
 */
export async function welcomeStart(env, address) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: env["DATABASE_URL"] });
  await client.connect();
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM "Membership" WHERE role = 'ADMINISTRATOR' LIMIT 1`);
    if (rowCount) return { env: {}, lines: [] };
  } finally {
    await client.end();
  }
  const code = newSetupCode();
  const lines = [
    "",
    "There is no administrator yet. Open",
    `  ${address}/setup`,
    `and enter this code (good until the next start):  ${code}`,
  ];
  return { env: { SETUP_CODE_HASH: setupCodeHash(code) }, lines };
}

/**
 * Runs the seed in a process of its own and gives the accounts that it made.
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 * @param {(line: string) => void} say
 */
export function loadDemo(root, env, say) {
  return new Promise((/** @type {(accounts: DemoAccount[]) => void} */ resolve, reject) => {
    const child = spawn(process.execPath, [QUIET, "--conditions=react-server", "--import", "tsx", join("scripts", "seed-demo.ts")], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    process.once("exit", () => child.kill());
    /** @type {DemoAccount[] | null} */
    let accounts = null;
    child.stdout?.on("data", (chunk) => say(String(chunk).trimEnd().replaceAll(/^/gm, "  ")));
    child.on("message", (message) => {
      accounts = /** @type {DemoAccount[]} */ (message);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0 && accounts) resolve(accounts);
      else reject(new Sentence("The demo could not be loaded: the reason is above."));
    });
  });
}

/**
 * Demo and development: the scenarios, loaded once. A loading that was interrupted is begun anew on an empty database.
 * @param {{ root: string, dataDir: string, env: Record<string, string | undefined>, database: import("./database.mjs").OpenDatabase, say: (line: string) => void }} options
 * @returns {Promise<Welcome>}
 */
export async function welcomeDemo({ root, dataDir, env, database, say }) {
  const fingerprint = scenarioFingerprint(root);
  let demo = loadedDemo(dataDir);
  const wantsAnew = process.argv.includes("--reset");
  if (!demo || wantsAnew) {
    forgetDemo(dataDir);
    await database.empty();
    rmSync(join(dataDir, "files"), { recursive: true, force: true });
    say("Loading the demo: months of reports are entered day by day, which takes a minute or two …");
    demo = { accounts: await loadDemo(root, env, say), fingerprint };
    rememberDemo(dataDir, demo);
  }
  const width = Math.max(...demo.accounts.map(({ login }) => login.length));
  const passwords = Math.max(...demo.accounts.map(({ password }) => password.length));
  const lines = demo.accounts.map(({ login, password, who }) => `  ${login.padEnd(width)}  ${password.padEnd(passwords)}  ${who}`);
  const stale =
    demo.fingerprint === fingerprint
      ? []
      : ["", "The demo's scenarios changed since it was loaded: stop it and run it with -- --reset to load them anew."];
  return { env: {}, lines: ["", "Accounts of the demo:", ...lines, ...stale] };
}
