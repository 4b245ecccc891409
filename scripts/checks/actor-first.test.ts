import { expect, test } from "vitest";
import { run } from "./actor-first.mjs";
import { makeTree } from "./test-tree";

const ACTOR = 'import type { Actor } from "@/lib/access/actor";\n';

test("functions that take the actor first pass, wrapped ones and shared columns too", async () => {
  const root = makeTree({
    "lib/pledges/data.ts": `import { type Actor, can } from "@/lib/access/actor";
      export type Page = { page: number };
      export async function listPledges(actor: Actor, page: Page) { return can(actor) ? page : null; }
      export const findPledge = cache(async (actor: Actor, id: string) => [actor, id]);
      export const columns = { id: true } satisfies Prisma.PledgeSelect;
      function inner(id: string) { return id; }`,
    "lib/pledges/mutations.ts": `${ACTOR}export async function approve(_actor: Actor) {}`,
    "lib/people/sign-in/mutations.ts":
      'import type { Visitor } from "@/lib/auth/visitor";\nexport async function signIn(visitor: Visitor) {}\nexport async function take(visitor: Pick<Visitor, "now">) {}',
    "lib/pledges/domain.ts": "export function rule(id: string) { return id; }",
  });
  expect(await run(root)).toEqual({ ok: true, looked: 3, lines: [] });
});

test.each([
  ["no parameter", "export async function list() {}"],
  ["another parameter first", `${ACTOR}export async function list(id: string, actor: Actor) {}`],
  ["another name", `${ACTOR}export async function list(who: Actor) {}`],
  ["an optional actor", `${ACTOR}export async function list(actor?: Actor) {}`],
  ["a part of an actor", `${ACTOR}export async function list(actor: Pick<Actor, "now">) {}`],
  ["another type of that name", "type Actor = string;\nexport async function list(actor: Actor) {}"],
  ["an arrow without it", "export const list = async (id: string) => id;"],
  ["a wrapped arrow without it", "export const list = cache(async (id: string) => id);"],
  ["a visitor outside the sign-in", 'import type { Visitor } from "@/lib/auth/visitor";\nexport async function list(visitor: Visitor) {}'],
  ["a name exported later", "async function list() {}\nexport { list };"],
  ["no function at all", "export const everything = prisma;"],
])("%s is refused", async (_what, text) => {
  const { ok, lines } = await run(makeTree({ "lib/pledges/data.ts": text }));
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringMatching(/^lib\/pledges\/data\.ts:\d/)]);
});

test.each(["const a = unsafeActor({});", "const a = facts as Actor;"])("an actor out of nothing is refused: %s", async (text) => {
  const data = `${ACTOR}export async function list(actor: Actor) {}`;
  const { ok, lines } = await run(
    makeTree({ "lib/pledges/data.ts": data, "app/page.tsx": text, "lib/auth/actor-source.ts": "unsafeActor({})" }),
  );
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining("app/page.tsx:1")]);
});
