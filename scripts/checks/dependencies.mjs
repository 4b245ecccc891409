import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

export const name = "no module knows what it must not know";

const { forbidden, options } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
const FOLDERS = ["app", "components", "lib", "prisma", "e2e", "bench", "scripts"];
/** What the tools look for at the root: proxy.ts, instrumentation.ts and configurations. */
const ROOT_FILE = /^[a-z][a-z.-]*\.(ts|mjs|js|cjs)$(?<!\.d\.ts)/;

/** "rule: from → to" for a violation, with the way round for a cycle. */
function lineOf({ rule, from, to, cycle }) {
  if (cycle) return `${from}  ${rule.name}: ${[from, ...cycle.map((step) => step.name)].join(" → ")}`;
  return `${from}  ${rule.name}${to && to !== from ? `: → ${to}` : ""}`;
}

/**
 * The rules of `.dependency-cruiser.cjs`. With a TypeScript that the tool does not know it looks at no module and is content,
 * therefore the number of modules is part of the answer.
 * @param {string} root
 */
export async function run(root) {
  const wanted = [
    ...FOLDERS.filter((folder) => existsSync(join(root, folder))),
    ...readdirSync(root).filter((file) => ROOT_FILE.test(file)),
  ];
  if (wanted.length === 0) return { ok: true, looked: 0, lines: [] };
  const fileName = join(root, "tsconfig.json");
  const cruising = { ...options, baseDir: root, tsConfig: { fileName }, ruleSet: { forbidden }, validate: true };
  const { output } = await cruise(wanted, cruising, { bustTheCache: true }, { tsConfig: extractTSConfig(fileName) });
  const looked = output.modules.filter(
    (module) => module.followable !== false && !module.coreModule && !/node_modules\//.test(module.source),
  ).length;
  const lines = output.summary.violations.map(lineOf);
  return { ok: lines.length === 0, looked, lines };
}
