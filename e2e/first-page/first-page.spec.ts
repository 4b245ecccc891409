import { expect, test } from "@playwright/test";
import { DEMO_PASSWORD } from "../fixtures/accounts";

const FIRST_PAGES = [
  { login: "daiyen.canbo", address: "/desk" },
  { login: "daiyen.khupho7", address: "/today" },
  { login: "daiyen.bithu", address: "/dashboard" },
  { login: "daiyen.quantri", address: "/units" },
];

for (const { login, address } of FIRST_PAGES) {
  test(`${login} signs in by the form and comes to ${address} @phone`, async ({ page }) => {
    await page.goto("/login");
    await page.fill('input[name="login"]', login);
    await page.fill('input[name="password"]', DEMO_PASSWORD);
    await page.press('input[name="password"]', "Enter");
    await page.waitForURL((url) => url.pathname === address);
    await expect(page.locator("h1")).toBeVisible();
    const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(sticksOut).toBe(false);
  });
}

test("a wrong password keeps the name that was typed and says what to do", async ({ page }) => {
  await page.goto("/login");
  await page.fill('input[name="login"]', "daiyen.canbo");
  await page.fill('input[name="password"]', "khong-phai-mat-khau");
  await page.press('input[name="password"]', "Enter");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.locator('input[name="login"]')).toHaveValue("daiyen.canbo");
  expect(new URL(page.url()).pathname).toBe("/login");
});
