import { expect, test } from "vitest";
import { run } from "./server-only.mjs";
import { makeTree } from "./test-tree";

const GUARDED = 'import "server-only";\nexport const x = 1;\n';

test("guarded files, pure neighbours, types alone and tests pass", async () => {
  const root = makeTree({
    "lib/pledges/data.ts": GUARDED,
    "lib/pledges/standing/mutations.ts": `// why\n${GUARDED}`,
    "lib/db/client.ts": GUARDED,
    "lib/audit/event.ts": "export type Event = string;\n",
    "lib/audit/domain.ts": "export const x = 1;\n",
    "lib/db/client.db.test.ts": "export const x = 1;\n",
    "lib/pledges/domain.ts": "export const x = 1;\n",
  });
  expect(await run(root)).toEqual({ ok: true, looked: 4, lines: [] });
});

test.each([
  "lib/pledges/data.ts",
  "lib/a/b/mutations.ts",
  "lib/db/client.ts",
  "lib/auth/session.ts",
  "lib/audit/record.ts",
  "lib/action.ts",
])("%s without server-only is refused", async (path) => {
  const { ok, lines } = await run(makeTree({ [path]: 'import { y } from "./y";\nimport "server-only";\nexport const x = y;\n' }));
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining(`${path}:1`)]);
});
