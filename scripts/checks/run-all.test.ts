import { expect, test } from "vitest";
import { checks } from "./index.mjs";
import { judge, runAll } from "./run-all.mjs";
import { makeTree, TSCONFIG } from "./test-tree";

test.each(Object.entries(checks))("%s fails on a tree without files", async (_key, check) => {
  const bare = {
    "package.json": '{"name":"bare"}',
    "knip.json": "{}",
    "tsconfig.json": TSCONFIG,
    "biome.json": '{"files":{"includes":["lib/**"]}}',
  };
  const result = await check.run(makeTree(bare));
  expect(result.looked).toBe(0);
  expect(judge(result).ok).toBe(false);
  expect(judge(result).lines).toContain("looked at nothing");
});

test("looked at something and found nothing: passed", () => {
  expect(judge({ ok: true, looked: 1, lines: [] })).toEqual({ ok: true, looked: 1, lines: [] });
});

test("each check is told as it ends, in the order of the list at the end; one that breaks stops no other", {
  timeout: 60_000,
}, async () => {
  const told: string[] = [];
  const root = makeTree({ "lib/pledges/domain.ts": "/** The rule of all rules. */\nexport const rule = () => 1;\n" });
  const outcomes = await runAll({ root, only: ["docstrings", "closed-list", "dead-code"], tell: ({ key }) => told.push(key) });
  expect(outcomes.map(({ key, ok }) => [key, ok])).toEqual([
    ["dead-code", false],
    ["closed-list", true],
    ["docstrings", true],
  ]);
  expect(told.toSorted()).toEqual(["closed-list", "dead-code", "docstrings"]);
});

test("a check that nobody knows is refused", async () => {
  await expect(runAll({ root: makeTree({}), only: ["everything"] })).rejects.toThrow("no such check: everything");
});
