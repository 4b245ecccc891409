import { expect, type Locator, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "../fixtures/accounts";
import { onPage, press } from "./page";

export type FirstAnswers = { readonly kind: "Công trình" | "Phần việc"; readonly title: string; readonly measure: string };

/** The representative begins the unit's covenant of a campaign. */
export async function beginCovenant(page: Page, campaign: string): Promise<void> {
  await page.goto("/covenants");
  await page.getByRole("listitem").filter({ hasText: campaign }).getByRole("button", { name: "Bắt đầu soạn" }).click();
  await onPage(page, "Soạn giao ước");
}

/** The three questions of a new pledge; ends at the form of its measure. */
export async function newPledge(page: Page, { kind, title, measure }: FirstAnswers): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: "Thêm công trình, phần việc" }).first().click();
  await onPage(page, "Thêm công trình, phần việc");
  await page.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
  await page.getByRole("textbox", { name: "Tên", exact: true }).fill(title);
  await page.getByRole("radio", { name: new RegExp(`^${measure}`) }).check();
  await press(page, "Tiếp tục");
  await expect(page.getByLabel("Hạn hoàn thành", { exact: false }).first()).toBeVisible();
}

/** Days of a pledge, then back to the draft. */
export async function savePledge(page: Page, title: string, term: { readonly from: string; readonly due: string }): Promise<void> {
  await page.getByRole("textbox", { name: "Bắt đầu" }).fill(term.from);
  await page.getByRole("textbox", { name: "Hạn hoàn thành" }).fill(term.due);
  await press(page, /^Lưu$/);
  await onPage(page, /^Soạn (giao ước|bản sửa đổi)/);
  await expect(pledgeIn(page, title)).toBeVisible();
}

/** One pledge as it stands in the paper. */
export function pledgeIn(page: Page, title: string): Locator {
  return page.getByRole("article").filter({ hasText: title });
}

export async function sendCovenant(page: Page): Promise<void> {
  await press(page, "Gửi giao ước");
  await expect(page.getByRole("status").filter({ hasText: "Đã gửi giao ước" })).toBeVisible();
}

/** The official opens a unit's covenant beside the board. */
export async function openOnBoard(page: Page, unit: string): Promise<Locator> {
  await page.getByRole("main").getByRole("listitem").getByRole("link").filter({ hasText: unit }).click();
  const panel = page.getByRole("complementary", { name: `Giao ước của ${unit}` });
  await expect(panel).toBeVisible();
  return panel;
}

export async function returnCovenant(panel: Locator, reason: string): Promise<void> {
  await panel.getByText("Trả lại để sửa").click();
  await panel.getByLabel("Lý do trả lại").fill(reason);
  await panel.getByRole("button", { name: "Trả lại", exact: true }).click();
}

/** The representative reads once more and confirms with the own password. */
export async function signCovenant(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ký giao ước" }).click();
  await onPage(page, /ký giao ước$/);
  await page.getByLabel("Mật khẩu của đồng chí").fill(DEMO_PASSWORD);
  await press(page, "Xác nhận cam kết");
  await expect(page.getByRole("status").filter({ hasText: "Đã ký giao ước" })).toBeVisible();
}
