import { FEATURE_EXTRAS, FEATURE_FILES, INFRASTRUCTURE, LIB_FILES } from "./house.mjs";
import { isTest, listFiles } from "./tree.mjs";

export const name = "every folder of lib holds the files of its closed list";

/** What is wrong with the place of one file of lib, or null. */
function complaint(path) {
  const [, ...parts] = path.split("/");
  const file = parts.at(-1);
  const [folder, sub, ...deeper] = parts.slice(0, -1);
  if (folder === undefined)
    return LIB_FILES.includes(file) || isTest(file) ? null : "lib itself holds only what scripts/checks/house.mjs names";
  if (folder in INFRASTRUCTURE) {
    const rest = parts.slice(1).join("/");
    return INFRASTRUCTURE[folder].includes(rest) || isTest(file)
      ? null
      : `lib/${folder} is infrastructure: its files are named in scripts/checks/house.mjs`;
  }
  if (deeper.length > 0) return "a sub-concern has no folders of its own";
  if (FEATURE_FILES.includes(file) || isTest(file)) return null;
  if ((FEATURE_EXTRAS[sub ? `${folder}/${sub}` : folder] ?? []).includes(file)) return null;
  return `a feature holds ${FEATURE_FILES.join(", ")} and tests`;
}

/** @param {string} root */
export async function run(root) {
  const files = listFiles(root, { under: ["lib"] });
  const lines = files.flatMap((path) => {
    const problem = complaint(path);
    return problem ? [`${path}  ${problem}`] : [];
  });
  return { ok: lines.length === 0, looked: files.length, lines };
}
