import { beforeAll, describe, expect, test } from "vitest";
import { run } from "./dependencies.mjs";
import { type Files, keepTree, makeTree, TSCONFIG } from "./test-tree";

/** A house in order: page → data → database, page → component → action → mutation. */
const HOUSE: Files = {
  "tsconfig.json": TSCONFIG,
  "package.json": JSON.stringify({
    dependencies: { next: "1", pg: "1", react: "1", uuid: "1", zod: "1" },
    devDependencies: { vitest: "1" },
  }),
  "lib/kernel/result.ts": 'import type vi from "@/messages/vi/kernel.json";\nexport type Result = keyof typeof vi;\n',
  "lib/kernel/ids.ts": 'import { v7 } from "uuid";\nexport const newId = v7;\n',
  "lib/access/actor.ts": 'import type { Result } from "@/lib/kernel/result";\nexport type Actor = Result;\n',
  "lib/action.ts": 'import { newId } from "@/lib/kernel/ids";\nexport const action = newId;\n',
  "lib/db/client.ts": 'import pg from "pg";\nexport const db = pg;\n',
  "lib/pledges/domain.ts": 'import type { Result } from "@/lib/kernel/result";\nexport const rule = (r: Result) => r;\n',
  "lib/pledges/schema.ts": 'import { z } from "zod";\nexport const schema = z;\n',
  "lib/pledges/data.ts": 'import { db } from "@/lib/db/client";\nimport { rule } from "./domain";\nexport const list = [db, rule];\n',
  "lib/pledges/mutations.ts":
    'import { db } from "@/lib/db/client";\nimport { rule } from "./domain";\nexport const approve = [db, rule];\n',
  "lib/pledges/actions.ts":
    'import { action } from "@/lib/action";\nimport { approve } from "./mutations";\nimport { schema } from "./schema";\nexport const approveAction = [action, approve, schema];\n',
  "components/ui/button.tsx": 'import { newId } from "@/lib/kernel/ids";\nexport const Button = newId;\n',
  "components/pledges/form.tsx":
    'import { approveAction } from "@/lib/pledges/actions";\nimport { Button } from "../ui/button";\nexport const Form = [approveAction, Button];\n',
  "app/page.tsx":
    'import { Form } from "@/components/pledges/form";\nimport { list } from "@/lib/pledges/data";\nexport default [Form, list];\n',
  "messages/vi/kernel.json": "{}",
};

const check = (files: Files) => run(makeTree({ ...HOUSE, ...files }, { packages: true }));

test("a house in order passes, and says how many modules it looked at", async () => {
  const { ok, looked, lines } = await check({});
  expect(lines).toEqual([]);
  expect(ok).toBe(true);
  expect(looked).toBe(13);
});

/** One import too many each: the rule, the module, what it imports. */
const FORBIDDEN = [
  ["pure-stays-pure", "lib/pledges/domain.ts", "@/lib/db/client"],
  ["pure-stays-pure", "lib/pledges/policy.ts", "next/headers"],
  ["pure-stays-pure", "lib/pledges/policy.ts", "react"],
  ["pure-stays-pure", "lib/kernel/dates.ts", "node:fs"],
  ["pure-stays-pure", "lib/access/scope.ts", "node:process"],
  ["pure-stays-pure", "lib/pledges/domain.ts", "@/lib/pledges/data"],
  ["only-kernel-hashes", "lib/pledges/domain.ts", "node:crypto"],
  ["zod-only-in-schema", "lib/pledges/domain.ts", "zod"],
  ["kernel-knows-nobody", "lib/kernel/dates.ts", "@/lib/pledges/domain"],
  ["access-knows-no-feature", "lib/access/scope.ts", "@/lib/pledges/domain"],
  ["database-only-below", "app/page.tsx", "@/lib/db/client"],
  ["database-only-below", "lib/pledges/storage.ts", "pg"],
  ["database-only-below", "components/pledges/form.tsx", "pg"],
  ["components-only-show", "components/pledges/form.tsx", "@/lib/pledges/data"],
  ["components-only-show", "components/pledges/form.tsx", "@/lib/pledges/mutations"],
  ["components-only-show", "components/pledges/form.tsx", "@/lib/db/client"],
  ["ui-is-generic", "components/ui/button.tsx", "@/lib/pledges/domain"],
  ["ui-is-generic", "components/ui/button.tsx", "@/components/pledges/form"],
  ["nobody-imports-routes", "components/pledges/form.tsx", "@/app/page"],
  ["routes-write-through-actions", "app/page.tsx", "@/lib/pledges/mutations"],
  ["reads-do-not-write", "lib/pledges/data.ts", "@/lib/pledges/mutations"],
  ["lib-does-not-show", "lib/pledges/data.ts", "@/components/ui/button"],
  ["exports-are-pure", "lib/exports/domain.ts", "@/lib/pledges/data"],
  ["product-knows-no-tools", "lib/pledges/data.ts", "@/prisma/scenarios/story"],
  ["no-development-packages", "lib/pledges/data.ts", "vitest"],
  ["nothing-unresolved", "lib/pledges/data.ts", "@/lib/nowhere"],
] as const;

const use = (what: readonly string[]) =>
  what.map((path, index) => `import * as used${index} from "${path}";\nexport const value${index} = used${index};\n`).join("");

describe("a house with every import that is forbidden", () => {
  let found: Awaited<ReturnType<typeof run>>;

  beforeAll(async () => {
    const paths = [...new Set(FORBIDDEN.map(([, path]) => path))];
    const files = paths.map((path) => [path, use(FORBIDDEN.filter((one) => one[1] === path).map(([, , imported]) => imported))]);
    found = await run(keepTree({ ...HOUSE, "prisma/scenarios/story.ts": use(["@/lib/pledges/actions"]), ...Object.fromEntries(files) }));
  }, 60_000);

  test.each(FORBIDDEN)("%s: %s → %s is refused", (rule, path, imported) => {
    expect(found.ok).toBe(false);
    const target = imported.replace(/^@\//, "").replace(/^node:/, "");
    expect(found.lines.filter((line: string) => line.startsWith(`${path}  ${rule}: `) && line.includes(target))).toHaveLength(1);
  });
});

test("a cycle is refused and shown, an orphan too", async () => {
  const { ok, lines } = await check({
    "lib/pledges/types.ts": use(["./constants"]),
    "lib/pledges/constants.ts": use(["./types"]),
    "lib/people/constants.ts": "export const LEFT_OVER = 1;\n",
  });
  expect(ok).toBe(false);
  expect(lines).toContainEqual(expect.stringMatching(/no-cycles: .*constants\.ts → .*types\.ts|no-cycles: .*types\.ts → .*constants\.ts/));
  expect(lines).toContain("lib/people/constants.ts  no-orphans");
});
