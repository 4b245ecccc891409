import { expect, test } from "vitest";
import { run } from "./raw-text.mjs";
import { makeTree } from "./test-tree";

test("keys, signs, comments, tests and the grammar of the kernel pass", async () => {
  const root = makeTree({
    "components/ui/button.tsx": '// Nút bấm\nexport const A = () => <b title={t("title")} className="red">{t("save")} · 12 % – {"…"}</b>;',
    "lib/kernel/money.ts": 'export const UNIT = "tỷ";',
    "lib/pledges/domain.test.ts": 'export const a = "Đại Yên";',
    "prisma/scenarios/plan.ts": 'export const a = "Đại Yên";',
  });
  expect(await run(root)).toEqual({ ok: true, looked: 1, lines: [] });
});

test.each([
  ["a literal", "lib/pledges/domain.ts", 'export const a = "Quá hạn";'],
  ["a decomposed literal", "lib/pledges/domain.ts", `export const a = "${"hạn".normalize("NFD")}";`],
  ["a template", "lib/pledges/domain.ts", ["export const a = (n: number) => `Còn $", "{n} ngày`;"].join("")],
  ["text between tags", "components/a/b.tsx", "export const A = () => <b>Lưu</b>;"],
  ["English between tags", "components/a/b.tsx", "export const A = () => <b>Save</b>;"],
  ["a label", "app/page.tsx", 'export const A = () => <input aria-label="Search" />;'],
  ["a placeholder in braces", "app/page.tsx", 'export const A = () => <input placeholder={"Search"} />;'],
])("%s is refused", async (_what, path, text) => {
  const { ok, lines } = await run(makeTree({ [path]: text }));
  expect(ok).toBe(false);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines[0]).toMatch(new RegExp(`^${path.replaceAll(".", "\\.")}:1 .* belongs in messages$`));
});
