import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures/test";
import { fitsTheScreen, onPage, press } from "../steps/page";

test.use({ worldName: "money" });

const WORK = "Lắp đặt 03 màn hình Led";

/** The pledge of the three screens, as an official finds it. */
async function openWork(page: Page): Promise<string> {
  await page.goto("/pledges?q=man+hinh+led");
  const link = page.getByRole("main").getByRole("link", { name: new RegExp(WORK) });
  const work = (await link.first().getAttribute("href")) ?? "";
  await page.goto(work);
  await onPage(page, new RegExp(WORK));
  return work;
}

test("Ka Long's money: announced against the ledger, names by consent alone, a wrong entry taken back @phone", async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as("kalong.canbo");
  const main = page.getByRole("main");
  const work = await openWork(page);
  const difference = main.locator("[data-field='announcedTotal.difference']");

  await test.step("320.000.000 đồng announced, 319.000.000 in the ledger", async () => {
    await expect(main.locator("[data-field='announcedTotal.amount']")).toContainText("320.000.000 đồng");
    await expect(main.locator("[data-field='contribution.received']")).toHaveText("319.000.000 đồng");
    await expect(difference).toContainText("Còn lệch 1.000.000 đồng");
    await fitsTheScreen(page);
  });

  await test.step("the sheet for the public names who agreed, and counts the others", async () => {
    await page.goto(`/contributions/thanks?pledge=${work.split("/").at(-1)}`);
    await expect(main).toContainText("Công ty Minh Họa Một");
    await expect(main).toContainText("và 2 tổ chức, hộ, cá nhân không nêu tên");
    await expect(main).not.toContainText(/Minh Họa Hai|minh họa ba/);
  });

  await test.step("a withdrawal takes effect at once", async () => {
    await page.goto("/contributions/donors?q=minh+hoa+mot");
    await main.getByRole("link", { name: "Công ty Minh Họa Một" }).click();
    await main.getByRole("radio", { name: "Không nêu tên" }).check();
    await page.getByLabel("Nói bằng cách nào").fill("Gọi điện xin rút tên");
    await press(page, "Ghi lại");
    await expect(main.locator("[data-field='consent.isGiven']").first()).toHaveText("Không nêu tên");
    await page.goto(`/contributions/thanks?pledge=${work.split("/").at(-1)}`);
    await expect(main).toContainText("và 3 tổ chức, hộ, cá nhân không nêu tên");
    await expect(main).not.toContainText("Minh Họa Một");
  });

  await test.step("what was missing is entered, with a receipt; taken back, the difference is there again", async () => {
    await page.goto(`${work}#money`);
    await main.getByRole("link", { name: "Ghi khoản đóng góp" }).click();
    await onPage(page, "Ghi khoản đóng góp");
    await page.locator("#entry [name='value']").fill("1 triệu");
    await page.locator("#entry [name='donorKind']").selectOption({ label: "Hộ gia đình" });
    await page.locator("#entry [name='donorName']").fill("Hộ góp sau cùng");
    await press(page, "Ghi vào sổ");
    await onPage(page, "Khoản đóng góp");
    await expect(main.locator("[data-field='contribution.receipt']")).toHaveText(/^\d{4}\/2025$/);
    const entry = page.url();
    await page.goto(work);
    await expect(difference).toContainText("Khớp với sổ");
    await page.goto(entry);
    await main.getByRole("link", { name: "Sửa" }).click();
    await page.locator("#take-back").getByLabel("Vì sao phải sửa").fill("Ghi nhầm công trình");
    await press(page, "Đảo khoản này");
    await expect(main).toContainText("Khoản này đã được đảo");
    await page.goto(work);
    await expect(difference).toContainText("Còn lệch 1.000.000 đồng");
  });
});

test("a plaque from its appraisal to its label; the one who proposed it does not appraise it; its QR opens for everybody @phone", async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const [official, leader] = await Promise.all([as("daiyen.canbo"), as("daiyen.bithu")]);
  await official.goto("/plaques");
  await official.getByRole("main").getByRole("table").getByRole("link").first().click();
  await expect(official.getByRole("main")).toContainText("không tự thẩm định được");
  const plaque = official.url();
  await leader.goto(plaque);
  const main = leader.getByRole("main");
  await leader.getByLabel("Ý kiến thẩm định").fill("Đủ hồ sơ");
  await press(leader, "Thẩm định đạt");
  await expect(main.locator("[data-field='plaque.status']")).toHaveText("Đã thẩm định, chờ quyết định");
  await leader.getByLabel("Số quyết định").fill("12/QĐ-UBND");
  await leader.getByLabel("Ngày quyết định").fill("28/03/2025");
  await leader.locator("[name='level']").fill("cấp xã");
  await press(leader, "Ghi quyết định");
  await expect(main.locator("[data-field='plaque.decisionNumber']")).toHaveText("12/QĐ-UBND");
  await official.goto(plaque);
  await official.locator("[name='ceremonyDay']").fill("30/03/2025");
  await press(official, "Ghi đã gắn biển");
  await expect(official.locator("[data-field='plaque.status']")).toHaveText("Đã gắn biển");
  const code = await official.locator("[data-field='plaque.code']").innerText();
  const work = await official.getByRole("heading", { level: 1 }).innerText();
  await official.getByRole("link", { name: "In nhãn mã QR" }).click();
  for (const size of ["Nhỏ (3 cm)", "Vừa (6 cm)", "Lớn (12 cm)"]) {
    await official.getByRole("link", { name: size }).click();
    await expect(official.getByRole("img", { name: "Mã QR mở trang của công trình" })).toBeVisible();
  }
  await fitsTheScreen(official);
  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto(new URL(`/q/${code}`, plaque).href);
  await expect(stranger.getByRole("heading", { level: 1, name: work })).toBeVisible();
  await expect(stranger.getByRole("main")).toContainText("30/03/2025");
  await stranger.context().close();
});

test("Ka Long's plaque of 16/10/2024 tells its three occasions, its parts and who took part @phone", async ({ as }) => {
  const page = await as("kalong.canbo");
  await page.goto("/plaques");
  const main = page.getByRole("main");
  await main.getByRole("link", { name: new RegExp(WORK) }).click();
  await expect(main.locator("[data-field='plaque.ceremonyDay']")).toHaveText("16/10/2024");
  await expect(main.locator("[data-field='plaque.ceremonySession']")).toHaveText("Sáng");
  await expect(main.locator("[data-record='occasion']")).toHaveCount(3);
  await expect(main.locator("[data-field='occasion.years']")).toHaveText(["78 năm", "61 năm"]);
  await expect(main.locator("[data-field='plaque.decisionNumber']")).toHaveText("Không nêu trong nguồn");
  await expect(main.locator("[data-field='workComponent.quantity']")).toHaveText(["01", "02"]);
  await expect(main.locator("[data-field='workParticipant.role']")).toHaveText(/Không nêu trong nguồn/);
  await expect(main.locator("[data-field='workDossier.cost']")).toHaveText("320.000.000 đồng");
});
