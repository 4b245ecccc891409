import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./dead-code.mjs";
import { type Files, makeTree, PROJECT, TSCONFIG } from "./test-tree";

const PACKAGE = { name: "tree", type: "module", scripts: { start: "node scripts/start.mjs" }, dependencies: { uuid: "1" } };
const HOUSE: Files = {
  "package.json": JSON.stringify(PACKAGE),
  "knip.json": readFileSync(join(PROJECT, "knip.json"), "utf8"),
  "tsconfig.json": TSCONFIG,
  "scripts/start.mjs": 'import { v7 } from "uuid";\nimport { used } from "../lib/used";\n\nconsole.log(v7(), used);\n',
  "lib/used.ts": "export const used = 1;\n",
};

const check = (files: Files) => run(makeTree({ ...HOUSE, ...files }, { packages: true }));

test("a tree in which everything is used passes", async () => {
  const { ok, looked, lines } = await check({});
  expect(lines).toEqual([]);
  expect(ok).toBe(true);
  expect(looked).toBe(2);
});

test.each([
  ["a file", { "lib/left-over.ts": "export const x = 1;\n" }, "lib/left-over.ts  nothing imports this file"],
  ["an export", { "lib/used.ts": "export const used = 1;\nexport const spare = 2;\n" }, "spare is exported and used nowhere else"],
  ["a type", { "lib/used.ts": "export const used = 1;\nexport type Spare = 2;\n" }, "Spare is exported and used nowhere else"],
  [
    "a package",
    { "package.json": JSON.stringify({ ...PACKAGE, dependencies: { uuid: "1", zod: "1" } }) },
    "zod is a package that nothing uses",
  ],
  [
    "a package that is not declared",
    { "lib/used.ts": 'import { z } from "zod";\nexport const used = z;\n' },
    "zod is used and not in package.json",
  ],
])("%s left over is refused", async (_what, files, sentence) => {
  const { ok, lines } = await check(files as Files);
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining(sentence)]);
});

test("a tree that is no package is no clean tree", async () => {
  await expect(run(makeTree({}))).rejects.toThrow();
});
