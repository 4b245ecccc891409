import { expect, test } from "vitest";
import { run } from "./file-shape.mjs";
import { makeTree } from "./test-tree";

const lines = (count: number): string => "// x\n".repeat(count);

test("short kebab-case files pass, with the forms of the router", async () => {
  const root = makeTree({
    "lib/pledges/domain.ts": lines(300),
    "app/(main)/pledges/[pledgeId]/page.tsx": "",
    "app/api/auth/[...nextauth]/route.ts": "",
    "app/@dialog/(.)pledges/not-found.tsx": "",
    "prisma/migrations/20250101000000_init/migration.sql": lines(900),
    "lib/db/generated/ClientClass.ts": lines(900),
    "README.md": lines(900),
  });
  expect(await run(root)).toEqual({ ok: true, looked: 4, lines: [] });
});

test.each(["lib/a/domain.ts", "app/globals.css", "prisma/schema/main.prisma", "scripts/start.mjs"])(
  "%s with 301 lines is refused",
  async (path) => {
    const { ok, lines: found } = await run(makeTree({ [path]: lines(301) }));
    expect(ok).toBe(false);
    expect(found).toEqual([`${path}  has 301 lines, 300 are the most`]);
  },
);

test.each(["lib/a/domainRules.ts", "components/PledgeCard.tsx", "lib/some_feature/domain.ts", "messages/vi/Common.json"])(
  "the name %s is refused",
  async (path) => {
    const { ok, lines: found } = await run(makeTree({ [path]: "", "lib/a/types.ts": "" }));
    expect(ok).toBe(false);
    expect(found).toEqual([expect.stringContaining("is not kebab-case")]);
  },
);

test.each(['export { a } from "./a";', 'export * from "./a";', 'export type { A } from "./a";'])(
  "the barrel %s is refused",
  async (text) => {
    const { ok, lines: found } = await run(makeTree({ "lib/a/index.ts": text }));
    expect(ok).toBe(false);
    expect(found).toEqual([expect.stringMatching(/^lib\/a\/index\.ts:1 {2}passes on/)]);
  },
);
