import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./lint.mjs";
import { type Files, makeTree, PROJECT } from "./test-tree";

const RULES = {
  "biome.json": readFileSync(join(PROJECT, "biome.json"), "utf8"),
  ".gitignore": "ignored/\n",
};

const check = (files: Files) => run(makeTree({ ...RULES, ...files }, { packages: true }));

test("clean files pass; what git ignores is not looked at", async () => {
  const clean = 'export const name = "value";\n';
  const result = await check({ "lib/a.ts": clean, "scripts/b.mjs": 'console.log("done");\n', "ignored/c.ts": "var x: any" });
  expect(result.lines).toEqual([]);
  expect(result.ok).toBe(true);
  expect(result.looked).toBeGreaterThanOrEqual(2);
});

test.each([
  ["format", "lib/a.ts", "export const name = 'value'\n"],
  ["noExplicitAny", "lib/a.ts", "export const name = (value: any) => String(value);\n"],
  ["noNonNullAssertion", "lib/a.ts", "export const name = (list: string[]) => list[0]!.length;\n"],
  ["noBarrelFile", "lib/index.ts", 'export { name } from "./name";\n'],
  ["noProcessEnv", "lib/a.ts", "export const name = process.env.HOME;\n"],
  ["noConsole", "lib/a.ts", 'console.log("here");\n'],
  ["useFilenamingConvention", "lib/aName.ts", "export const name = 1;\n"],
  ["noFloatingPromises", "lib/a.ts", "async function save(): Promise<void> {}\nexport function name(): void {\n  save();\n}\n"],
  ["noUnusedImports", "lib/a.ts", 'import { b } from "./b";\n\nexport const name = 1;\n'],
])("%s is refused", async (rule, path, text) => {
  const { ok, lines } = await check({ [path]: text });
  expect(ok).toBe(false);
  expect(lines).toContainEqual(expect.stringContaining(rule));
  expect(lines.every((line: string) => line.startsWith(path))).toBe(true);
});

test("rules that cannot be read are no clean tree", async () => {
  await expect(run(makeTree({ "biome.json": "{ nothing", "lib/a.ts": "export const a = 1;\n" }))).rejects.toThrow("Biome gave no report");
});
