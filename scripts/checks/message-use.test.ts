import { expect, test } from "vitest";
import { run } from "./message-use.mjs";
import { makeTree } from "./test-tree";

const MESSAGES = JSON.stringify({ title: "A", states: { OPEN: "B", CLOSED: "C" }, form: { name: { label: "D" } }, reasons: { late: "E" } });

/** A template of the program under test. */
const TEMPLATE = ["`states.$", "{state}`"].join("");

test("whole keys, ends under a namespace, templates and refusals count as use", async () => {
  const root = makeTree({
    "messages/vi/pledges.json": MESSAGES,
    "app/page.tsx": `const t = getTranslations("pledges"); export const a = [t("title"), t(${TEMPLATE}), t("form.name.label")];`,
    "lib/pledges/policy.ts": 'export const a = refuse("pledges.late");',
  });
  expect(await run(root)).toEqual({ ok: true, looked: 5, lines: [] });
});

test("words taken as an object count by the names of their properties", async () => {
  const root = makeTree({
    "messages/vi/ui.json": '{"client":{"sending":"Đang gửi","weekdays":["Hai","Ba"]}}',
    "components/ui/words.tsx":
      'import words from "@/messages/vi/ui.json";\nexport const { weekdays } = words.client;\nexport const a = words.client.sending;',
  });
  expect(await run(root)).toEqual({ ok: true, looked: 3, lines: [] });
});

test("what nobody names is refused, a reason that nothing refuses with too", async () => {
  const root = makeTree({
    "messages/vi/pledges.json": MESSAGES,
    "app/page.tsx": 'const t = getTranslations("pledges"); export const a = [t("title"), "OPEN", "late"];',
    "lib/pledges/policy.test.ts": 'refuse("pledges.late")',
  });
  const { ok, lines } = await run(root);
  expect(ok).toBe(false);
  expect(lines).toEqual(
    ["CLOSED", "label", "late"].map((key) => expect.stringMatching(new RegExp(`^messages/vi/pledges.json {2}nothing uses .*${key}$`))),
  );
});
