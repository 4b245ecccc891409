// The settings of the program: names, meaning, what is allowed. Read by lib/env.ts and by the launcher.
import { resolve } from "node:path";
import { z } from "zod";
import { Sentence } from "./sentence.mjs";

const wholeNumber = z.string().regex(/^\d{1,5}$/);
const address = (/** @type {RegExp} */ protocol) => z.url({ protocol });
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isRealDay = (/** @type {string} */ value) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** Every setting, and after it what a good value looks like: the end of the sentence "PORT is …; it must be …". */
const SETTINGS = {
  PORT: { schema: wholeNumber.transform(Number).pipe(z.int().min(1).max(65_535)), expected: "a number from 1 to 65535" },
  HOST: { schema: z.string().regex(/^[A-Za-z0-9.:-]+$/), expected: "an address or a name of this machine" },
  DATABASE_URL: { schema: address(/^postgres(ql)?$/), expected: "an address like postgresql://user:password@host:5432/database" },
  DATA_DIR: { schema: z.string().transform((path) => resolve(/* turbopackIgnore: true */ path)), expected: "a folder" },
  APP_URL: {
    schema: address(/^https?$/)
      .refine((url) => URL.canParse(url) && new URL(url).pathname === "/")
      .transform((url) => new URL(url).origin),
    expected: "the public address without a path, like https://thidua.example.vn",
  },
  AUTH_SECRET: { schema: z.string().min(32), expected: "at least 32 characters that nobody can guess" },
  DEMO_TODAY: { schema: z.union([z.literal("now"), z.string().regex(day).refine(isRealDay)]), expected: 'a day like 2025-03-31, or "now"' },
  TRUST_PROXY: { schema: z.enum(["0", "1"]).transform((value) => value === "1"), expected: "1 behind a proxy of yours, else 0" },
  POSTGRES_USER: { schema: z.string().regex(/^[a-z_][a-z0-9_-]*\$?$/i), expected: "the name of a user of this machine" },
  SETUP_CODE_HASH: { schema: z.string().regex(/^[0-9a-f]{64}$/), expected: "left unset: the start makes it" },
  RUN_MODE: { schema: z.enum(["start", "demo", "dev", "test"]), expected: "left unset: the start sets it" },
};

/**
 * @typedef {object} Settings
 * @property {number} PORT
 * @property {string} [HOST]
 * @property {string} [DATABASE_URL]
 * @property {string} [DATA_DIR]
 * @property {string} [APP_URL]
 * @property {string} [AUTH_SECRET]
 * @property {string} [DEMO_TODAY]
 * @property {boolean} TRUST_PROXY
 * @property {string} [POSTGRES_USER]
 * @property {string} [SETUP_CODE_HASH]
 * @property {"start" | "demo" | "dev" | "test"} [RUN_MODE]
 */

export const SETTING_NAMES = Object.keys(SETTINGS);

/** Names that begin so are meant for us, and a mistyped one must not pass in silence. */
const OWN_PREFIXES = ["GIAO_UOC_", "DEMO_", "SETUP_CODE", "RUN_MODE"];

/** Values that must not be repeated on a terminal or in a log. */
const SECRET = new Set(["AUTH_SECRET", "DATABASE_URL", "SETUP_CODE_HASH"]);

/**
 * Reads and checks the settings. The first thing wrong is thrown as one sentence. An empty value counts as unset.
 * @param {Readonly<Record<string, string | undefined>>} source
 * @returns {Readonly<Settings>}
 */
export function readSettings(source) {
  const unknown = Object.keys(source).find((name) => !(name in SETTINGS) && OWN_PREFIXES.some((prefix) => name.startsWith(prefix)));
  if (unknown) throw new Sentence(`${unknown} is not a setting of this program: the settings are listed in .env.example.`);
  /** @type {Record<string, unknown>} */
  const values = { PORT: 3000, TRUST_PROXY: false };
  for (const [name, { schema, expected }] of Object.entries(SETTINGS)) {
    const given = source[name]?.trim();
    if (!given) continue;
    const parsed = schema.safeParse(given);
    if (!parsed.success)
      throw new Sentence(`${name} is ${SECRET.has(name) ? "not usable" : JSON.stringify(given)}: it must be ${expected}.`);
    values[name] = parsed.data;
  }
  if (values["RUN_MODE"] === "start" && values["DEMO_TODAY"] !== undefined) {
    throw new Sentence("DEMO_TODAY stops the clock and belongs to the demo: remove it for real use.");
  }
  return /** @type {Settings} */ (/** @type {unknown} */ (values));
}

/** Names of other programs that a `.env` file may hold beside ours. */
const FOREIGN = /^(NODE_|NEXT_|NPM_|npm_|TZ$|LANG$|LC_|PATH$|HTTPS?_PROXY$|NO_PROXY$|https?_proxy$|no_proxy$)/;

/**
 * Names in the text of a `.env` file that no program of ours reads.
 * @param {string} content
 * @returns {string[]}
 */
export function unknownNames(content) {
  const names = content.split(/\r?\n/).flatMap((line) => /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(line)?.[1] ?? []);
  return names.filter((name) => !(name in SETTINGS) && !FOREIGN.test(name));
}
