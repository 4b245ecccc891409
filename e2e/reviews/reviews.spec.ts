import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Caller } from "../fixtures/caller";
import { test } from "../fixtures/test";
import { fitsTheScreen, onPage, press } from "../steps/page";

const HALF_TERM = "Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ phường lần thứ XII";
const SIX_MONTHS = "Sơ kết Đảng bộ phường 06 tháng đầu năm 2023";
const YEAR = "Sơ kết phong trào thi đua đặc biệt năm 2024";
const PARTS = [
  "Kết quả",
  "Hạn chế, tồn tại",
  "Khó khăn, vướng mắc",
  "Nguyên nhân",
  "Bài học kinh nghiệm",
  "Phương hướng, nhiệm vụ, giải pháp",
];

/** A frozen review as it is kept, and as its page reads. */
async function keptOf(caller: Caller, page: Page, href: string) {
  const id = href.split("/").at(-1) ?? "";
  const { status, text } = await caller.call(`/api/reviews/${id}`);
  expect(status).toBe(200);
  await page.goto(href);
  const paper = await page.locator("[data-frozen]").innerText();
  const hash = await page.locator('[data-field="review.hash"]').innerText();
  expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
  return { text, paper, hash };
}

async function open(page: Page, title: string): Promise<string> {
  await page.goto("/reviews");
  await page.getByRole("link", { name: title, exact: true }).click();
  await onPage(page, title);
  return new URL(page.url()).pathname;
}

/** A result entered for the target that a review speaks of. */
async function enterReading(page: Page, target: string, words: string): Promise<void> {
  await page.goto("/targets");
  await page.getByRole("link", { name: target }).click();
  const form = page.locator("form#reading");
  await form.getByLabel("Tính đến ngày").fill("30/03/2025");
  await form.getByLabel("Theo nguồn").fill(words);
  await form.getByRole("button", { name: "Ghi kết quả" }).click();
  await expect(page.getByText(`“${words}”`).first()).toBeVisible();
}

test("A14: Hồng Gai's half-term and Mỹ Long's six months stay to the byte after later edits; the figures of 2024 are compared with today @phone", async ({
  as,
  caller,
}) => {
  for (const [ward, title, target] of [
    ["honggai", HALF_TERM, "Thu ngân sách hằng năm"],
    ["mylong", SIX_MONTHS, "Các chỉ tiêu nghị quyết Đảng bộ còn lại"],
  ] as const) {
    const page = await as(`${ward}.canbo`);
    const reader = await caller(`${ward}.canbo`);
    const href = await open(page, title);
    await fitsTheScreen(page);
    const before = await keptOf(reader, page, href);
    await enterReading(page, target, `sửa sau khi chốt, ${Date.now()}`);
    expect(await keptOf(reader, page, href)).toEqual(before);
  }

  const honggai = await as("honggai.canbo");
  await open(honggai, HALF_TERM);
  for (const part of PARTS) await expect(honggai.getByRole("heading", { level: 2, name: part, exact: true })).toBeVisible();
  await expect(honggai.locator("#RESULT [data-record=reviewSection]")).toHaveCount(14);
  await expect(honggai.locator("#directives").getByText("Bí thư Đảng ủy phường")).toBeVisible();

  const mylong = await as("mylong.canbo");
  await open(mylong, SIX_MONTHS);
  await expect(mylong.locator("#targets")).toContainText("Còn lại");
  await expect(mylong.locator("#directives tbody tr")).toHaveCount(3);

  const leader = await as("baichay.bithu");
  await open(leader, YEAR);
  const figure = leader.locator("[data-frozen] [data-figure]").first();
  await expect(figure).toHaveAttribute("href", /\/campaigns\/[0-9a-f-]{36}\/past\?day=2024-12-31/);
  await leader.getByRole("link", { name: "So với hôm nay" }).click();
  await onPage(leader, "So với hôm nay");
  await expect(leader.getByText("đã khác").first()).toBeVisible();
  await fitsTheScreen(leader);
});

test("a small review is typed, shown by a paper, confirmed and frozen; its conclusion becomes a task of a unit", async ({ as }) => {
  const page = await as("mylong.canbo");
  const title = `Sơ kết tháng, bản thử ${Date.now()}`;
  await page.goto("/reviews/new");
  await page.getByLabel("Tên", { exact: true }).fill(title);
  await page.getByLabel("Kỳ, theo nguồn").fill("tháng 3 năm 2025");
  await press(page, "Lưu");
  await onPage(page, title);
  await expect(page.getByText("Kết luận của kỳ trước và kết quả thực hiện")).toBeVisible();

  await page.getByRole("link", { name: /Thêm mục ?: Kết quả/ }).click();
  await onPage(page, "Viết phần Kết quả");
  await page.getByLabel("Lĩnh vực, tiểu mục").fill("An sinh xã hội");
  const rows = page.getByRole("group", { name: "Câu mới" });
  await rows.nth(0).getByLabel("Nội dung").fill("Đã thăm hỏi các hộ khó khăn.");
  await rows.nth(0).getByLabel("Minh chứng bằng văn bản").fill("Báo cáo 03-BC/ĐU");
  await rows.nth(1).getByLabel("Nội dung").fill("Nhân dân đồng tình.");
  await press(page, "Lưu phần này");
  await onPage(page, title);
  await expect(page.getByText("chưa có minh chứng", { exact: true })).toHaveCount(1);

  await page.getByRole("link", { name: "Chốt bản này" }).click();
  await expect(page.getByText("còn 1 câu chưa có minh chứng")).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: /Viết ?: An sinh xã hội/ }).click();
  await page.getByRole("group", { name: "Câu 2" }).getByLabel("Tôi xác nhận câu này đúng").check();
  await press(page, "Lưu phần này");
  await page.getByRole("link", { name: "Chốt bản này" }).click();
  await press(page, "Chốt, không sửa nữa");
  await expect(page.getByText("mã băm khớp từng byte")).toBeVisible();

  await page.getByRole("link", { name: "Ghi kết luận" }).click();
  await page.getByLabel("Chức vụ của người chỉ đạo").fill("Bí thư Đảng ủy phường");
  await page.getByLabel("Nội dung").fill(`Duy trì thăm hỏi hằng tháng, ${title}`);
  await page.getByText(/^Chọn trong \d+ đơn vị$/).click();
  await page.getByRole("checkbox", { name: "Khu phố 1", exact: true }).check();
  await page.getByLabel("Hạn thực hiện").fill("30/04/2025");
  await press(page, "Lưu");
  await expect(page.getByText("30/04/2025")).toBeVisible();
  await expect(page.locator('[data-field="directive.assignees"]')).toHaveText("Khu phố 1");
});
