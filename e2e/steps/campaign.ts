import { expect, type Page } from "@playwright/test";
import { onPage, press } from "./page";

/** What a short campaign of a ward needs to open its registration; `congress` may come later. */
export type ShortCampaign = {
  readonly name: string;
  readonly theme: string;
  readonly content: string;
  readonly from: string;
  readonly to: string;
  readonly congress: string | null;
  readonly block: string;
  readonly units: readonly string[];
};

/** Saves a step of the guided form and sees the next one. */
export async function nextStep(page: Page, heading: string): Promise<void> {
  await press(page, "Lưu và sang bước sau");
  await onPage(page, heading);
}

/** Goes to another step by the list of steps, which a phone unfolds. */
export async function toStep(page: Page, name: string): Promise<void> {
  const steps = page.getByRole("navigation", { name: "Các bước nhập đợt thi đua" });
  const folded = page.getByText(/^Bước \d\/9/);
  if (await folded.isVisible()) await folded.click();
  await steps.getByRole("link", { name }).click();
  await onPage(page, name);
}

/** Begins a campaign by its name alone. */
export async function beginCampaign(page: Page, name: string): Promise<void> {
  await page.goto("/campaigns");
  await page.getByRole("main").getByRole("link", { name: "Lập đợt thi đua" }).first().click();
  await onPage(page, "Lập đợt thi đua");
  await page.getByLabel("Tên đợt thi đua").fill(name);
  await press(page, "Bắt đầu");
  await onPage(page, "Tên, chủ đề, mục đích");
}

/** Types a campaign in, from its name to its units. Ends at the list of what is there and what is missing. */
export async function enterCampaign(page: Page, campaign: ShortCampaign): Promise<void> {
  await beginCampaign(page, campaign.name);
  await page.getByLabel("Chủ đề").fill(campaign.theme);
  await nextStep(page, "Cơ quan phát động");
  await toStep(page, "Nội dung thi đua");
  await page.getByLabel("Nội dung 1").fill(campaign.content);
  await nextStep(page, "Căn cứ");
  await toStep(page, "Dịp chào mừng");
  await page.getByLabel("Tên dịp").fill("Đại hội Đảng các cấp");
  if (campaign.congress) await page.getByLabel("Ngày, hiểu là").fill(campaign.congress);
  await nextStep(page, "Thời gian và kỳ báo cáo");
  await page.getByLabel("Từ ngày").fill(campaign.from);
  await page.getByLabel("Đến ngày").fill(campaign.to);
  await nextStep(page, "Khối và đơn vị");
  await page.getByLabel("Tên khối").fill(campaign.block);
  await page.getByLabel("Công trình, ít nhất").fill("1");
  await page.getByLabel("Phần việc, ít nhất").fill("0");
  for (const unit of campaign.units) await page.getByLabel(`Khối: ${unit}`, { exact: true }).selectOption({ label: campaign.block });
  await nextStep(page, "Nguồn tin và tệp");
  await toStep(page, "Kiểm tra và phát động");
}

/** Opens the registration from the list of what is ready. */
export async function openRegistration(page: Page): Promise<void> {
  await press(page, "Mở đăng ký");
  await expect(page.getByRole("main").getByText("Đang mở đăng ký", { exact: true })).toBeVisible();
}

/** Launches from the campaign's own page. `day`: as somebody types it, today when it is left out. */
export async function launch(page: Page, day?: string): Promise<void> {
  await page.getByRole("link", { name: "Xem danh mục kiểm tra" }).click();
  await onPage(page, "Kiểm tra và phát động");
  if (day) await page.getByLabel("Ngày phát động").fill(day);
  await press(page, "Phát động");
  await expect(page.getByRole("main").getByText("Đã phát động", { exact: true })).toBeVisible();
}

/** Copies a campaign of the own ward under a new name and gives it what a copy leaves out; ends at the list of what is ready. */
export async function copyCampaign(page: Page, source: string, copy: Pick<ShortCampaign, "name" | "theme" | "from" | "to">): Promise<void> {
  await page.goto("/campaigns");
  await page.getByRole("link", { name: source }).click();
  await page.getByText("Việc khác").click();
  await page.getByRole("link", { name: "Chép thành đợt mới" }).click();
  await page.getByLabel("Tên đợt thi đua mới").fill(copy.name);
  await press(page, "Chép thành bản nháp mới");
  await onPage(page, "Tên, chủ đề, mục đích");
  await page.getByLabel("Chủ đề").fill(copy.theme);
  await nextStep(page, "Cơ quan phát động");
  await toStep(page, "Thời gian và kỳ báo cáo");
  await page.getByLabel("Từ ngày").fill(copy.from);
  await page.getByLabel("Đến ngày").fill(copy.to);
  await nextStep(page, "Khối và đơn vị");
  await toStep(page, "Kiểm tra và phát động");
}
