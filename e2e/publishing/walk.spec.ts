import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "../fixtures/test";

/** A work of Bãi Cháy with an accepted photo that nobody has published yet. */
const PLEDGE = `SELECT p.id, p.title FROM "Pledge" p JOIN "Membership" m ON m."organizationId" = p."organizationId" JOIN "Person" a ON a.id = m."personId"
  WHERE a.login = 'baichay.khupho2' AND EXISTS (SELECT 1 FROM "ProgressReport" r JOIN "Evidence" e ON e."reportId" = r.id
    WHERE r."pledgeId" = p.id AND r.status = 'ACCEPTED') ORDER BY p.position LIMIT 1`;

/** A browser of somebody who is not signed in and whose scripts are off. */
async function stranger(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}

async function publish(official: Page, pledgeId: string): Promise<string> {
  await official.goto(`/pledges/${pledgeId}`);
  await official.getByRole("link", { name: "Công khai cho người dân" }).click();
  await expect(official.getByRole("heading", { level: 1 })).toContainText("Công khai:");
  await expect(official.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(official.getByText("Kinh phí: chưa có hoặc không nêu trong nguồn")).toBeVisible();
  await official.getByRole("checkbox", { name: "Mô tả, địa điểm, quy mô" }).uncheck();
  await official.getByLabel("Ảnh chụp lúc").first().selectOption("AFTER");
  await official.getByLabel("Chú thích cho người dân").first().fill("Hàng cây ven đường");
  await official.getByRole("button", { name: "Cập nhật bản xem trước" }).click();
  await expect(official.frameLocator("iframe").getByText("Sau: Hàng cây ven đường")).toBeVisible();
  const send = official.getByRole("button", { name: "Công khai đúng như bản xem trước" });
  await send.click();
  await expect(official.getByText("Đánh dấu vào ô này sau khi đã xem từng ảnh").first()).toBeVisible();
  await official.getByRole("checkbox", { name: /Tôi đã xem từng ảnh/ }).check();
  await send.click();
  const link = official.getByRole("link", { name: "Mở trang công khai" });
  await expect(link).toBeVisible();
  return (await link.getAttribute("href")) ?? "";
}

test("an official publishes a work, takes a photo down when asked, and withdraws the page @phone", async ({ as, browser, world }) => {
  test.setTimeout(120_000);
  const { id, title } = await world.records.row<{ id: string; title: string }>(PLEDGE);
  const official = await as("baichay.canbo");
  const address = await publish(official, id);
  const reader = await stranger(browser, world.address);

  await test.step("everybody reads it, without scripts and without signing in", async () => {
    const answer = await reader.goto(address);
    expect(answer?.status()).toBe(200);
    expect((await answer?.body())?.byteLength).toBeLessThan(30_000);
    await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(reader.getByRole("heading", { name: "Đã hứa gì" })).toBeVisible();
    await expect(reader.getByText("Sau: Hàng cây ven đường")).toBeVisible();
    await expect(reader.locator("script:not([type='application/ld+json'])")).toHaveCount(0);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const old = await reader.goto(address.replace(/[^/]+-(?=[^-]+$)/, "ten-cu-"));
    expect(new URL(reader.url()).pathname).toBe(address);
    expect(
      await old
        ?.request()
        .redirectedFrom()
        ?.response()
        .then((one) => one?.status()),
    ).toBe(308);
  });

  const photo = (await reader.locator("figure[data-record='photo'] img").getAttribute("src")) ?? "";
  await test.step("a photo that somebody asked about is gone at once, and the record says who asked", async () => {
    expect((await reader.request.get(photo)).status()).toBe(200);
    await official.getByText("Gỡ ảnh này").first().click();
    await official.getByLabel("Ai đề nghị").first().fill("Hộ dân trong ảnh");
    await official.getByRole("button", { name: "Gỡ ảnh ngay" }).first().click();
    await expect.poll(async () => (await reader.request.get(photo)).status(), { timeout: 20_000 }).toBe(404);
    await reader.goto(address);
    await expect(reader.locator("figure[data-record='photo']")).toHaveCount(0);
    await official.goto("/publishing/takedowns");
    await expect(official.getByText("Hộ dân trong ảnh").first()).toBeVisible();
  });

  await test.step("withdrawn, the page says so to everybody", async () => {
    await official.goto(`/publishing/pledges/${id}`);
    await official.getByLabel("Lý do rút").fill("Chờ thống nhất với khu phố");
    await official.getByRole("button", { name: "Rút ngay" }).click();
    await expect(official.getByText("Chờ thống nhất với khu phố")).toBeVisible();
    const gone = await reader.goto(address);
    expect(gone?.status()).toBe(410);
    await expect(reader.getByRole("heading", { name: "Trang này đã được rút" })).toBeVisible();
    await expect(reader.getByText("Chờ thống nhất")).toHaveCount(0);
    expect((await reader.request.get("/cong-khai/khong-co-34679acd")).status()).toBe(404);
  });
  await reader.context().close();
});
