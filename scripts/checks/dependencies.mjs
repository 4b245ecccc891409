import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const name = "no module knows what it must not know";

const CRUISER = fileURLToPath(new URL("../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs", import.meta.url));
const RULES = fileURLToPath(new URL("../../.dependency-cruiser.cjs", import.meta.url));
const FOLDERS = ["app", "components", "lib", "prisma", "e2e", "bench", "scripts"];
/** What the tools look for at the root: proxy.ts, instrumentation.ts and configurations. */
const ROOT_FILE = /^[a-z][a-z.-]*\.(ts|mjs|js|cjs)$(?<!\.d\.ts)/;
const exec = promisify(execFile);

/** "rule: from → to" for a violation, with the way round for a cycle. */
function lineOf({ rule, from, to, cycle }) {
  if (cycle) return `${from}  ${rule.name}: ${[from, ...cycle.map((step) => step.name)].join(" → ")}`;
  return `${from}  ${rule.name}${to && to !== from ? `: → ${to}` : ""}`;
}

function isWritten({ source, coreModule, couldNotResolve }) {
  return !coreModule && !couldNotResolve && !/(^|\/)node_modules\/|^lib\/db\/generated\//.test(source) && /\.(tsx?|[cm]?js)$/.test(source);
}

/**
 * The rules of `.dependency-cruiser.cjs`, in a process of its own since the tool takes "@/…" from the working folder.
 * With a TypeScript that the tool does not know it looks at no module and is content, therefore the number of modules counts.
 * @param {string} root
 */
export async function run(root) {
  const wanted = [
    ...FOLDERS.filter((folder) => existsSync(join(root, folder))),
    ...readdirSync(root).filter((file) => ROOT_FILE.test(file)),
  ];
  if (wanted.length === 0) return { ok: true, looked: 0, lines: [] };
  const args = [CRUISER, "--config", RULES, "--ts-config", "tsconfig.json", "--output-type", "json", ...wanted];
  const { stdout, stderr } = await exec(process.execPath, args, { cwd: root, maxBuffer: 256 * 1024 * 1024 }).catch((error) => error);
  if (!stdout) throw new Error(`dependency-cruiser gave no report: ${stderr}`);
  const { modules, summary } = JSON.parse(stdout);
  const lines = summary.violations.map(lineOf);
  return { ok: lines.length === 0, looked: modules.filter(isWritten).length, lines };
}
