import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const name = "nothing is left over: files, exports, packages";

const KNIP = fileURLToPath(new URL("../../node_modules/knip/bin/knip.js", import.meta.url));
const REPORTER = fileURLToPath(new URL("dead-code-reporter.mjs", import.meta.url));
const exec = promisify(execFile);

const SENTENCES = {
  files: "nothing imports this file",
  exports: "is exported and used nowhere else",
  types: "is exported and used nowhere else",
  dependencies: "is a package that nothing uses",
  devDependencies: "is a package that nothing uses",
  unlisted: "is used and not in package.json",
  unresolved: "leads nowhere",
  duplicates: "is exported twice",
};

function lineOf({ type, symbol, path, line }) {
  const place = line ? `${path}:${line}` : path;
  return type === "files" ? `${place}  ${SENTENCES.files}` : `${place}  ${symbol} ${SENTENCES[type] ?? `(${type})`}`;
}

/**
 * knip with the tree's own `knip.json`.
 * @param {string} root
 */
export async function run(root) {
  const args = [KNIP, "--directory", root, "--no-progress", "--no-config-hints", "--no-exit-code", "--reporter", REPORTER];
  // Settings that a configuration file asks for while it is read; nothing connects to it.
  const env = { ...process.env, DATABASE_URL: process.env.DATABASE_URL || "postgresql://unused@127.0.0.1:1/unused" };
  const { stdout } = await exec(process.execPath, args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
  const { found, looked } = JSON.parse(stdout);
  const lines = found.map(lineOf);
  return { ok: lines.length === 0, looked, lines };
}
