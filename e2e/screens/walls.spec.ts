import { expect, type Page } from "@playwright/test";
import { BrokenLine } from "../fixtures/broken-line";
import { test } from "../fixtures/test";
import { fitsTheScreen, onPage, press } from "../steps/page";

/** Ka Long's walls by where they hang, and the shapes in which they are looked at. */
const WALLS = [
  { name: "Màn hình Led lớn ngoài khuôn viên trụ sở", shape: { width: 1536, height: 512 }, first: "COUNTDOWN" },
  { name: "Màn hình Led hội trường 1", shape: { width: 1920, height: 1080 }, first: "WORK" },
  { name: "Màn hình Led hội trường 2", shape: { width: 1080, height: 1920 }, first: "MESSAGE" },
] as const;

type Measures = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** What the page holds in the browser's memory after everything that is not needed was thrown away. */
async function measure(page: Page): Promise<Measures> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Performance.enable");
  for (let turn = 0; turn < 3; turn += 1) await browser.send("HeapProfiler.collectGarbage");
  const { metrics } = await browser.send("Performance.getMetrics");
  await browser.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

test("A11: three walls with three playlists; the line is cut and comes back; 200 slides leave nothing behind @phone", async ({
  world,
  browser,
}) => {
  test.setTimeout(120_000);
  const keys = new Map(
    (await world.records.rows<{ name: string; key: string }>(`SELECT name, key FROM "Screen"`)).map(({ name, key }) => [name, key]),
  );
  const line = await BrokenLine.open(Number(new URL(world.address).port));
  const context = await browser.newContext({ viewport: WALLS[0].shape });
  const page = await context.newPage();
  const slide = page.locator(".wall-safe");
  const status = page.locator(".wall .wall-status");
  const next = (seconds: number) => page.clock.runFor(seconds * 1000);

  await test.step("each wall shows its own playlist in its own shape, all of it in sight", async () => {
    for (const { name, shape, first } of WALLS) {
      await page.setViewportSize(shape);
      await page.goto(`${world.address}/screen/${keys.get(name) ?? ""}`);
      await expect(slide).toHaveAttribute("data-kind", first);
      await fitsTheScreen(page);
      const hidden = await page.evaluate(() => {
        const safe = document.querySelector(".wall-safe");
        return safe ? safe.scrollHeight - safe.clientHeight : 1;
      });
      expect(hidden, name).toBeLessThanOrEqual(0);
    }
  });

  await page.setViewportSize(WALLS[0].shape);
  await page.clock.install();
  await page.goto(`${line.url}/screen/${keys.get(WALLS[0].name) ?? ""}`);
  await expect(page.locator(".wall-page")).toHaveAttribute("data-slide", "0");

  await test.step("cut, it goes on with what it had and says of when that is; restored, it comes back by itself", async () => {
    line.cut();
    await next(31);
    await expect(status).toHaveText(/^Số liệu lúc \d\d:\d\d, đang nối lại$/);
    await next(10);
    await expect(page.locator(".wall-page")).toHaveAttribute("data-slide", "4");
    await expect(slide).toHaveAttribute("data-kind", "COUNTDOWN");
    line.restore();
    await expect(async () => {
      await next(5);
      await expect(status).toBeHidden({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
  });

  await test.step("200 slides later the browser holds no more than before", async () => {
    await next(40 * 10);
    const before = await measure(page);
    await next(200 * 10);
    const after = await measure(page);
    const shown = Number(await page.locator(".wall-page").getAttribute("data-slide"));
    expect(shown).toBeGreaterThanOrEqual(240);
    test.info().annotations.push({ type: "memory", description: JSON.stringify({ before, after, shown }) });
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.heap - before.heap).toBeLessThan(200_000);
  });

  await context.close();
  await line.close();
});

test("a wall is kept by its official: made, filled, put in order; a new address ends the old one @phone", async ({
  as,
  world,
  browser,
}) => {
  test.setTimeout(90_000);
  const official = await as("kalong.canbo");
  await official.goto("/screens/new");
  await official.getByLabel("Tên màn hình").fill("Màn hình thử");
  await press(official, "Lập màn hình");
  await onPage(official, "Màn hình thử");
  for (const heading of ["Lời thứ nhất", "Lời thứ hai"]) {
    await official.getByLabel("Chiếu gì").selectOption("MESSAGE");
    await official.getByRole("textbox", { name: /^Lời nhắn/ }).fill(heading);
    await press(official, "Thêm vào cuối danh sách");
    await expect(official.locator("[data-field='screenItem.slide']", { hasText: heading })).toBeVisible();
  }
  await press(official, "Chuyển lên: Lời nhắn: Lời thứ hai");
  await expect(official.locator("[data-field='screenItem.slide']").first()).toHaveText("Lời nhắn: Lời thứ hai");
  await fitsTheScreen(official);
  const keyOf = async () => (await world.records.row<{ key: string }>(`SELECT key FROM "Screen" WHERE name = 'Màn hình thử'`)).key;
  const old = await keyOf();
  const context = await browser.newContext();
  const wall = await context.newPage();
  await wall.clock.install();
  await wall.goto(`${world.address}/screen/${old}`);
  await expect(wall.getByText("Lời thứ hai")).toBeVisible();
  await press(official, "Đổi địa chỉ");
  await expect.poll(keyOf).not.toBe(old);
  await wall.clock.runFor(31_000);
  await expect(wall.getByText("Màn hình này đã đổi địa chỉ")).toBeVisible();
  expect((await wall.goto(`${world.address}/screen/${old}`))?.status()).toBe(404);
  await context.close();
});

test("the dashboard is presented in a meeting: one question at a time, by keys and by touch @phone", async ({ as }) => {
  const leader = await as("baichay.bithu");
  await leader.goto("/dashboard");
  const percent = await leader
    .getByRole("main")
    .getByRole("link", { name: /^\d+%$/ })
    .first()
    .innerText();
  await leader.getByRole("link", { name: "Trình chiếu" }).click();
  await expect(leader.getByRole("heading", { name: "Có kịp không?" })).toBeVisible();
  await expect(leader.getByRole("link", { name: percent, exact: true }).first()).toBeVisible();
  await expect(leader.getByRole("heading", { level: 2 }).filter({ visible: true })).toHaveCount(1);
  await leader.keyboard.press("ArrowRight");
  await expect(leader.getByRole("heading", { name: "Chỗ nào cần tháo gỡ trước?" })).toBeVisible();
  await expect(leader.getByRole("heading", { name: "Có kịp không?" })).toBeHidden();
  await fitsTheScreen(leader);
  await leader.keyboard.press("ArrowLeft");
  await leader.keyboard.press("Space");
  await expect(leader.getByRole("heading", { name: "Chỗ nào cần tháo gỡ trước?" })).toBeVisible();
  await leader.getByRole("button", { name: "Tiếp" }).click();
  await expect(leader.getByRole("heading", { name: "Việc gì đang chờ quyết định?" })).toBeVisible();
  await leader.keyboard.press("Escape");
  await expect(leader).toHaveURL(/\/dashboard\?campaign=/);
});
