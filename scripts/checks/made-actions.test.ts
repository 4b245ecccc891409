import { expect, test } from "vitest";
import { run } from "./made-actions.mjs";
import { makeTree } from "./test-tree";

const HEAD = '"use server";\nimport { action, visitorAction } from "@/lib/action";\n';

test("actions made by the maker pass", async () => {
  const root = makeTree({
    "lib/pledges/actions.ts": `${HEAD}export const approve = action(schema, mutations.approve, { message: "pledges.approved" });\n`,
    "lib/people/sign-in/actions.ts": `${HEAD}export const signIn = visitorAction(schema, mutations.signIn);\n`,
    "components/pledges/form.tsx": '"use client";\nexport function Form() { return null; }\n',
  });
  expect(await run(root)).toEqual({ ok: true, looked: 2, lines: [] });
});

test.each([
  ["a hand-made function", `${HEAD}export async function approve(form: FormData) {}`, "is not made by"],
  ["a hand-made arrow", `${HEAD}export const approve = async () => {};`, "is not made by"],
  ["a maker of somebody else", '"use server";\nimport { action } from "./maker";\nexport const approve = action(a, b);', "is not made by"],
  [
    "a missing directive",
    'import { action } from "@/lib/action";\nexport const approve = action(a, b);',
    'does not begin with "use server"',
  ],
  ["a long one", `${HEAD}export const approve = action(a, async () => {\n${"  step();\n".repeat(20)}});`, "is longer than 15 lines"],
])("%s is refused", async (_what, text, sentence) => {
  const { ok, lines } = await run(makeTree({ "lib/pledges/actions.ts": text }));
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ["app/page.tsx", 'export default function Page() { async function save() { "use server"; } return save; }'],
  ["components/pledges/save.ts", '"use server";\nexport async function save() {}'],
  ["lib/pledges/mutations.ts", '"use server";\nexport async function save() {}'],
])('"use server" in %s is refused', async (path, text) => {
  const good = `${HEAD}export const approve = action(a, b);`;
  const { ok, lines } = await run(makeTree({ "lib/pledges/actions.ts": good, [path]: text }));
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining(path)]);
});
