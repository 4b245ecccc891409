import { expect, test } from "vitest";
import { type Files, makeTree, TSCONFIG } from "./test-tree";
import { run } from "./types.mjs";

const SAVE = "export async function save(): Promise<number> {\n  return 1;\n}\n";
const check = (files: Files) => run(makeTree({ "tsconfig.json": TSCONFIG, "lib/save.ts": SAVE, ...files }));
const body = (statement: string) =>
  `import { save } from "@/lib/save";\nexport function go(ready: boolean) {\n  ${statement}\n  return ready;\n}\n`;

test("types that hold and promises that are taken pass", async () => {
  const root = {
    "lib/a.ts": `import { save } from "@/lib/save";
      export async function go(ready: boolean) {
        await save();
        void save();
        save().catch(() => 0);
        save().then(() => 1, () => 2);
        save().catch(() => 0).finally(() => 3);
        if (ready) [1].map((n) => n);
        return save();
      }`,
  };
  expect(await check(root)).toEqual({ ok: true, looked: 2, lines: [] });
});

test("a type that does not hold is refused", async () => {
  const { ok, lines } = await check({ "lib/a.ts": 'export const n: number = "1";\n' });
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringMatching(/^lib\/a\.ts:1 {2}TS2322 /)]);
});

test.each([
  "save();",
  "ready && save();",
  "ready ? save() : 0;",
  "save().then(() => 1);",
  "save().finally(() => 1);",
  "new Promise(() => 1);",
])("a promise left alone is refused, behind an alias too: %s", async (statement) => {
  const { ok, lines } = await check({ "lib/a.ts": body(statement) });
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringMatching(/^lib\/a\.ts:3 {2}a promise is left alone/)]);
});

test("a tsconfig.json that cannot be read is refused", async () => {
  const { ok, lines } = await run(makeTree({ "tsconfig.json": "{ nothing" }));
  expect(ok).toBe(false);
  expect(lines.length).toBeGreaterThan(0);
});
