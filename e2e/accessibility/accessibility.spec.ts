import { type Browser, expect, type Page } from "@playwright/test";
import { type Holding, holdingsOf } from "../access/holdings";
import { beginAmendments } from "../access/marked-world";
import { signedIn, test } from "../fixtures/test";
import type { World } from "../fixtures/world";
import { overflow, seriousFindings } from "./axe";
import { type Look, looksAt, SEEN } from "./looks";

test.use({ worldName: "looks" });
test.describe.configure({ mode: "parallel" });

/** The widths of phones; on the first of them a page is read through once more, since much lies elsewhere there. */
const NARROW = [360, 320];
/** What a theme changes: the rest of the page is the same in both. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

let own: Holding;

test.beforeAll(async ({ world }) => {
  test.setTimeout(120_000);
  const holdings = await holdingsOf(world.records);
  await beginAmendments(world, holdings);
  const first = holdings.find(({ ward, unit }) => ward === "daiyen" && unit === "khupho1");
  if (!first) throw new Error("the demo has no Khu phố 1 in Đại Yên");
  own = first;
});

/** What is wrong with a page: on a desktop in both themes, as narrow as on phones, whose colours are the same; and what its scripts complain of. */
async function findingsOf(page: Page, { address, query }: Look): Promise<string[]> {
  const found: string[] = [];
  const complain = (line: string) => void found.push(line);
  page.on("pageerror", (error) => complain(`a script broke off: ${error.message}`));
  page.on("console", (message) => {
    const isMissingPage = message.text().includes("status of 404");
    if (message.type() === "error" && !isMissingPage) complain(`the browser complains: ${message.text().slice(0, 300)}`);
  });
  const viewport = page.viewportSize();
  await page.goto(query ? `${address}?${query}` : address, { waitUntil: "load" });
  // Without motion a colour is the theme's at once, not on its way there.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  found.push(...(await seriousFindings(page)));
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  found.push(...(await seriousFindings(page, OF_COLOURS)).map((finding) => `in the dark: ${finding}`));
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 740 });
    const wide = await overflow(page);
    if (wide) found.push(`wider than ${width} px by ${wide}`);
    if (width === NARROW[0]) found.push(...(await seriousFindings(page)).map((finding) => `on a phone: ${finding}`));
  }
  if (viewport) await page.setViewportSize(viewport);
  page.removeAllListeners();
  return found;
}

/** One page for each reader, which keeps scripts and fonts from look to look as a person's browser does. */
const pages = new Map<string | null, Promise<Page>>();

function pageOf(browser: Browser, world: World, login: string | null): Promise<Page> {
  const known = pages.get(login);
  if (known) return known;
  const opened = (login ? signedIn(browser, world, login) : browser.newContext()).then((context) => context.newPage());
  pages.set(login, opened);
  return opened;
}

for (const address of SEEN) {
  test(`${address} reads well for everybody, on a desktop and on a phone`, async ({ browser, world }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const look of looksAt(address, own.ids)) {
      const findings = await findingsOf(await pageOf(browser, world, look.login), look);
      found.push(
        ...findings.map((finding) => `${look.login ?? "a stranger"} at ${look.address}${look.query && `?${look.query}`}: ${finding}`),
      );
    }
    expect(found).toEqual([]);
  });
}

test("a page that breaks the rules is found out", async ({ page }) => {
  await page.setContent('<html lang="vi"><title>x</title><main><img src="x.png"><div style="width:5000px">x</div></main></html>');
  expect((await seriousFindings(page)).join()).toContain("image-alt");
  expect(await overflow(page)).toContain("px");
});
