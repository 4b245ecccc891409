import { expect, test } from "vitest";
import { run } from "./docstrings.mjs";
import { makeTree } from "./test-tree";

test("explained functions pass; constants, types and inner functions need no words", async () => {
  const root = makeTree({
    "lib/pledges/domain.ts": `/** Whether a work is done: accepted, not reported. */
      export function isDone(): boolean { return inner(); }
      function inner() { return true; }
      export const LIMIT = 3;
      export type Light = "red";`,
    "lib/kernel/dates.ts": "/** The day after a day. */\nexport const next = (day: Day) => day;",
    "components/ui/button.tsx": "export function Button() { return null; }",
  });
  expect(await run(root)).toEqual({ ok: true, looked: 2, lines: [] });
});

test.each([
  ["no comment", "export function isDone() {}"],
  ["a comment of another form", "// Whether a work is done.\nexport function isDone() {}"],
  ["a comment that says nothing", "/** isDone */\nexport function isDone() {}"],
  ["an arrow without words", "export const isDone = () => true;"],
])("%s is refused", async (_what, text) => {
  const { ok, lines } = await run(makeTree({ "lib/pledges/policy.ts": text }));
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining("isDone has no docstring")]);
});
