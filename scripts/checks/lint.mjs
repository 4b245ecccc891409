import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const name = "Biome finds nothing to lint or to format";

const BIOME = fileURLToPath(new URL("../../node_modules/@biomejs/biome/bin/biome", import.meta.url));
const MOST_SHOWN = 500;
const SERIOUS = new Set(["warning", "error", "fatal"]);
const exec = promisify(execFile);

function lineOf({ category, location, message }) {
  const line = location?.start?.line ? `:${location.start.line}` : "";
  return `${location?.path ?? ""}${line}  ${category}: ${message}`;
}

/**
 * Lint rules and format of the tree's own `biome.json`; what git ignores is left out.
 * @param {string} root
 */
export async function run(root) {
  const args = [BIOME, "check", "--reporter=json", `--max-diagnostics=${MOST_SHOWN}`, "."];
  const { stdout, stderr } = await exec(process.execPath, args, { cwd: root, maxBuffer: 256 * 1024 * 1024 }).catch((error) => error);
  const { summary, diagnostics } = readReport(stdout, stderr);
  const serious = diagnostics.filter(({ severity }) => SERIOUS.has(severity));
  const ok = summary.errors + summary.warnings === 0;
  // Biome counts its own configuration, which would hide that nothing else was there.
  const looked = Math.max(0, summary.unchanged + summary.changed - 1);
  return { ok, looked, lines: serious.map(lineOf) };
}

function readReport(stdout, stderr) {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`Biome gave no report: ${stderr || stdout}`);
  }
}
