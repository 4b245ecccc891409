import { expect, test } from "vitest";
import { run } from "./forbidden-words.mjs";
import { makeTree } from "./test-tree";

test("the one place of each thing passes", async () => {
  const root = makeTree({
    "lib/env.ts": "export const env = read(process.env);",
    "lib/kernel/dates.ts": 'export const f = new Intl.DateTimeFormat("vi");',
    "lib/auth/clock.ts": "export const now = () => new Date();",
    "lib/http/headers.ts": 'export const dev = process.env.NODE_ENV === "development";',
    "lib/pledges/domain.ts": "export const at = (ms: number) => new Date(ms);",
    "lib/pledges/domain.test.ts": "console.log(Date.now(), process.env.HOME);",
    "prisma/seed.ts": 'console.log("done");',
  });
  expect(await run(root)).toEqual({ ok: true, looked: 7, lines: [] });
});

test.each([
  ["process.env", "lib/pledges/data.ts", "export const url = process.env.DATABASE_URL;"],
  ["process.env whole", "app/page.tsx", "export const all = { ...process.env };"],
  ["console", "components/ui/button.tsx", "console.error(1);"],
  ["toLocaleDateString", "components/ui/day.tsx", "export const a = (d: Date) => d.toLocaleDateString();"],
  ["toLocaleString", "lib/pledges/domain.ts", "export const a = (n: number) => n.toLocaleString();"],
  ["Intl.DateTimeFormat", "lib/pledges/domain.ts", 'export const f = new Intl.DateTimeFormat("vi");'],
  ["next-intl's formatter", "components/ui/day.tsx", 'import { useFormatter } from "next-intl";\nexport const a = useFormatter;'],
  ["new Date()", "lib/pledges/mutations.ts", "export const at = new Date();"],
  ["Date.now", "lib/pledges/domain.ts", "export const at = Date.now();"],
  ["SQL put together", "lib/pledges/data.ts", "export const rows = (sql: string) => prisma.$queryRawUnsafe(sql);"],
])("%s elsewhere is refused", async (_what, path, text) => {
  const { ok, lines } = await run(makeTree({ [path]: text }));
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${path.replaceAll(".", "\\.")}:\\d`))]);
});
