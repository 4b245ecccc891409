import { expect, test } from "vitest";
import { run } from "./closed-list.mjs";
import { makeTree } from "./test-tree";

test("a feature with the closed list, a sub-concern and tests passes", async () => {
  const root = makeTree({
    "lib/pledges/types.ts": "",
    "lib/pledges/domain.ts": "",
    "lib/pledges/domain.test.ts": "",
    "lib/pledges/mutations.db.test.ts": "",
    "lib/pledges/standing/data.ts": "",
    "lib/pledges/test-pledge.ts": "",
    "lib/kernel/dates.ts": "",
    "lib/env.ts": "",
  });
  expect(await run(root)).toEqual({ ok: true, looked: 8, lines: [] });
});

test.each([
  ["lib/pledges/utils.ts", "a feature holds"],
  ["lib/pledges/service.ts", "a feature holds"],
  ["lib/pledges/standing/helpers.ts", "a feature holds"],
  ["lib/pledges/standing/deep/domain.ts", "no folders of its own"],
  ["lib/kernel/utils.ts", "infrastructure"],
  ["lib/helpers.ts", "lib itself"],
])("%s is refused", async (path, sentence) => {
  const result = await run(makeTree({ [path]: "", "lib/pledges/domain.ts": "" }));
  expect(result.ok).toBe(false);
  expect(result.lines).toEqual([expect.stringContaining(sentence)]);
  expect(result.lines[0]).toContain(path);
});
