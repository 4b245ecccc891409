import { expect, type Page } from "@playwright/test";
import { holdingsOf } from "../access/holdings";
import { beginAmendments } from "../access/marked-world";
import { test } from "../fixtures/test";
import { overflow, seriousFindings } from "./axe";
import { type Look, looksAt } from "./looks";

test.use({ worldName: "looks" });
test.describe.configure({ mode: "parallel" });

const NARROW = [320, 360];

let looks: readonly Look[] = [];

test.beforeAll(async ({ world }) => {
  test.setTimeout(120_000);
  const holdings = await holdingsOf(world.records);
  await beginAmendments(world, holdings);
  const own = holdings.find(({ ward, unit }) => ward === "daiyen" && unit === "khupho1");
  if (!own) throw new Error("the demo has no Khu phố 1 in Đại Yên");
  looks = looksAt(own.ids);
});

async function findingsOf(page: Page, { address, query }: Look, isPhone: boolean): Promise<string[]> {
  const answer = await page.goto(query ? `${address}?${query}` : address, { waitUntil: "load" });
  const status = answer?.status() ?? 0;
  const found: string[] = status === 200 || address.startsWith("/khong-co") ? [] : [`status ${status}`];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await seriousFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  if (!isPhone) return found;
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 740 });
    const wide = await overflow(page);
    if (wide) found.push(`wider than ${width} px by ${wide}`);
  }
  return found;
}

/** One test for each reader, so that two of them run beside each other. */
const READERS: readonly (string | null)[] = [
  null,
  "daiyen.canbo",
  "daiyen.khupho1",
  "daiyen.quantri",
  "quangninh.lanhdao",
  "quangninh.quantri",
];

for (const reader of READERS) {
  test(`every page reads well for ${reader ?? "a stranger"} in both themes @phone`, async ({ as, page, viewport }) => {
    test.setTimeout(300_000);
    const isPhone = (viewport?.width ?? 0) < 700;
    const shown = reader ? await as(reader) : page;
    const own = looks.filter(({ login }) => login === reader);
    expect(own.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const look of own) {
      const findings = await findingsOf(shown, look, isPhone);
      found.push(...findings.map((finding) => `${look.address}${look.query && `?${look.query}`}: ${finding}`));
    }
    expect(found).toEqual([]);
  });
}

test("a page that breaks the rules is found out", async ({ page }) => {
  await page.setContent('<html lang="vi"><title>x</title><main><img src="x.png"><div style="width:5000px">x</div></main></html>');
  expect((await seriousFindings(page)).join()).toContain("image-alt");
  expect(await overflow(page)).toContain("px");
});
