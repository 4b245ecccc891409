import { expect, type Page } from "@playwright/test";

/** A phone in the hand, whatever the size of the others' screens. */
export const PHONE = { width: 360, height: 740 };

/** The page's own head, by which a person sees where they are. */
export async function onPage(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
}

/** Presses a button that goes on; it is one that works. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).click();
}

/** Nothing sticks out at the side: nobody has to push the page left and right to read it. */
export async function fitsTheScreen(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}
