import { expect, test } from "vitest";
import { run } from "./scenario-writes.mjs";
import { makeTree } from "./test-tree";

test("a scenario that calls mutations passes, whatever they are called", async () => {
  const root = makeTree({
    "prisma/scenarios/wards/story.ts": `import * as campaigns from "@/lib/campaigns/mutations";
      import type { Tx } from "@/lib/db/write";
      export async function play(actor: Actor) { await campaigns.create(actor, {}); new Map().delete(1); }`,
    "prisma/scenarios/plan.ts": "export const plan = [];",
    "prisma/seed.ts": "await prisma.person.create({});",
  });
  expect(await run(root)).toEqual({ ok: true, looked: 2, lines: [] });
});

test.each([
  "await prisma.pledge.create({ data });",
  "await tx.pledge.createMany({ data });",
  "await tx.pledge.upsert({});",
  "await store.client.pledge.update({});",
  "await actor.database.pledge.deleteMany();",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program
  "await anything.$executeRaw`DELETE FROM x WHERE id = ${id}`;",
  "await prisma.$queryRawUnsafe(sql);",
  'import { prisma } from "@/lib/db/client";',
  'import pg from "pg";',
  'export { prisma } from "@/lib/db/client";',
  'const { prisma } = await import("@/lib/db/client");',
  'import { makeWorld } from "@/lib/progress/test-world";',
])("%s is refused", async (text) => {
  const { ok, lines } = await run(makeTree({ "prisma/scenarios/story.ts": text }));
  expect(ok).toBe(false);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("prisma/scenarios/story.ts:1");
});

test("a test beside the scenarios reads the store, and writes no more than they do", async () => {
  const reads = 'import { prisma } from "@/lib/db/client"; export const rows = await prisma.pledge.findMany();';
  const root = makeTree({ "prisma/scenarios/demo.db.test.ts": reads, "prisma/scenarios/reference/test-records.ts": reads });
  expect(await run(root)).toEqual({ ok: true, looked: 2, lines: [] });
  const { ok, lines } = await run(makeTree({ "prisma/scenarios/demo.db.test.ts": "await prisma.pledge.update({});" }));
  expect([ok, lines.length]).toEqual([false, 1]);
});
