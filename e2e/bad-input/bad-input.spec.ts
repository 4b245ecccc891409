import { writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures/test";
import { beginCovenant, newPledge, pledgeIn } from "../steps/covenant";
import { onPage, press } from "../steps/page";
import { photo } from "../steps/photo";

test.use({ worldName: "input" });

const CAMPAIGN = "Phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp, nhiệm kỳ 2025-2030";
const MEGABYTE = 1_000_000;

/** Saves what was typed and sees that it is refused in words, at the field, with everything as it was typed. */
async function refused(page: Page, label: string, typed: string, sentence: RegExp): Promise<void> {
  const field = page.getByRole("textbox", { name: label }).first();
  await field.fill(typed);
  await press(page, /^Lưu$/);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(sentence);
  await expect(field).toHaveValue(typed);
  await expect(page.getByRole("alert").first()).toContainText(sentence);
  await expect(page.getByText(/Error|stack|prisma|SELECT /)).toHaveCount(0);
}

async function saved(page: Page, title: string): Promise<void> {
  await press(page, /^Lưu$/);
  await onPage(page, "Soạn giao ước");
  await expect(pledgeIn(page, title)).toBeVisible();
}

test("money, days and words that cannot be: each told at its field, nothing lost, nothing wrong kept", async ({ as, world }) => {
  test.setTimeout(120_000);
  const unit = await as("baichay.khupho6");
  unit.on("dialog", (dialog) => {
    throw new Error(`a script of the typed words ran: ${dialog.message()}`);
  });
  const title = '<script>alert("x")</script> Góp quỹ 🌱 vì người nghèo';
  await beginCovenant(unit, CAMPAIGN);
  await newPledge(unit, { kind: "Công trình", title: title.normalize("NFD"), measure: "Huy động được bao nhiêu tiền" });
  await refused(unit, "Số tiền cần huy động", "-5 triệu", /Số tiền không được âm \(“-5 triệu”\)/);
  await refused(unit, "Số tiền cần huy động", "12345678901234567890", /Số tiền quá lớn: nhiều nhất là/);
  await refused(unit, "Số tiền cần huy động", "gần 2,3 tỷ", /là số ước chừng/);
  const amount = unit.getByRole("textbox", { name: "Số tiền cần huy động" });
  for (const [typed, understood] of [
    ["1,2 tỷ", "= 1.200.000.000 đồng"],
    ["320tr", "= 320.000.000 đồng"],
    ["320 triệu", "= 320.000.000 đồng"],
  ] as const) {
    await amount.fill(typed);
    await expect(unit.getByText(understood)).toBeVisible();
  }
  await unit.getByRole("textbox", { name: "Bắt đầu" }).fill("10/05/2025");
  await refused(unit, "Hạn hoàn thành", "09/05/2025", /Hạn hoàn thành \(09\/05\/2025\) trước ngày bắt đầu \(10\/05\/2025\)/);
  await refused(unit, "Hạn hoàn thành", "31/02/2025", /Không có ngày “31\/02\/2025”: ngày cuối của tháng đó là 28/);
  await unit.getByRole("textbox", { name: "Hạn hoàn thành" }).fill("30/05/2025");
  await unit.getByText("Thêm chi tiết").click();
  await refused(unit, "Địa điểm", "Tổ 3 ".repeat(2_000), /Nội dung dài [\d.]+ ký tự, nhiều nhất là/);
  await unit.getByRole("textbox", { name: "Địa điểm" }).fill("Tổ 3");
  await saved(unit, title);
  await expect(pledgeIn(unit, title)).toContainText("320 triệu đồng");
  const kept = await world.records.rows<{ content: { title: string } }>(
    `SELECT content FROM "PledgeVersion" WHERE content->>'title' LIKE '%Góp quỹ%'`,
  );
  expect(kept.map(({ content }) => content.title)).toEqual([title]);
});

test("a target that is no way to go is refused, one that falls is asked about", async ({ as }) => {
  const unit = await as("baichay.khupho5");
  await unit.goto("/covenants");
  await unit.getByRole("link", { name: "Mở giao ước" }).first().click();
  await unit.getByRole("link", { name: "Soạn tiếp" }).click();
  await onPage(unit, "Soạn giao ước");
  await newPledge(unit, { kind: "Phần việc", title: "Giảm hộ nghèo", measure: "Đếm được số lượng" });
  await unit.getByLabel("Đơn vị tính").fill("hộ");
  await unit.getByRole("textbox", { name: "Hiện có" }).fill("20");
  await unit.getByRole("textbox", { name: "Bắt đầu" }).fill("10/03/2025");
  await unit.getByRole("textbox", { name: "Hạn hoàn thành" }).fill("30/05/2025");
  await refused(unit, "Mục tiêu", "20", /Mục tiêu \(20\) bằng hiện trạng/);
  await refused(unit, "Mục tiêu", "5", /Mục tiêu \(5\) thấp hơn hiện trạng \(20\)\. Có phải mục tiêu là giảm\?/);
  await unit.getByRole("checkbox", { name: /^Mục tiêu là giảm/ }).check();
  await saved(unit, "Giảm hộ nghèo");
});

test("a program named .jpg and a picture of 30 MB are refused by name; the good photo and the words stay @phone", async ({ as }, info) => {
  const unit = await as("baichay.khupho1");
  await unit.goto("/pledges");
  await unit.getByRole("rowheader").getByRole("link").first().click();
  await unit.getByRole("link", { name: "Báo tiến độ" }).click();
  await unit.getByLabel("Kết quả").last().fill("Đã làm xong đoạn đầu.");
  const files = unit.locator('input[type="file"]:not([capture])');
  const pictures = [
    [info.outputPath("anh-dep.jpg"), Buffer.concat([Buffer.from("MZ"), Buffer.alloc(2_000, 0x90)])],
    [info.outputPath("anh-to.jpg"), Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(30 * MEGABYTE)])],
    [info.outputPath("anh-that.jpg"), (await photo("anh-that")).buffer],
  ] as const;
  for (const [path, bytes] of pictures) writeFileSync(path, bytes);
  await files.setInputFiles(pictures.map(([path]) => path));
  await expect(unit.getByText(/Tệp anh-dep\.jpg không phải ảnh/)).toBeVisible();
  await expect(unit.getByText(/Tệp anh-to\.jpg lớn hơn 20 MB/)).toBeVisible();
  await expect(unit.getByText("Đã gửi 1/3 ảnh, tệp")).toBeVisible();
  await expect(unit.getByLabel("Kết quả").last()).toHaveValue("Đã làm xong đoạn đầu.");
});

test("two people at the same text: the second is told, keeps the words, and overwrites nothing", async ({ as }) => {
  const [first, second] = await Promise.all([as("baichay.khupho2"), as("baichay.canbo")]);
  await first.goto("/covenants");
  await first.getByRole("link", { name: "Mở giao ước" }).first().click();
  await first.getByRole("link", { name: "Soạn tiếp" }).click();
  await onPage(first, "Soạn bản sửa đổi");
  await first.getByRole("article").first().getByRole("link", { name: "Sửa" }).click();
  await onPage(first, "Sửa công trình, phần việc");
  await second.goto(new URL(first.url()).pathname);
  await onPage(second, "Sửa công trình, phần việc");
  await first.getByRole("textbox", { name: "Tên", exact: true }).fill("Trồng 150 cây xanh, đợt một");
  await press(first, /^Lưu$/);
  await onPage(first, "Soạn bản sửa đổi");
  await second.getByRole("textbox", { name: "Tên", exact: true }).fill("Trồng 150 cây bàng");
  await press(second, /^Lưu$/);
  await expect(second.getByRole("alert").first()).toContainText("Có người vừa sửa nội dung này trước đồng chí.");
  await expect(second.getByRole("textbox", { name: "Tên", exact: true })).toHaveValue("Trồng 150 cây bàng");
  await first.reload();
  await expect(pledgeIn(first, "Trồng 150 cây xanh, đợt một")).toBeVisible();
});

test("who is switched off while signed in stands at the sign-in page with the next press", async ({ as }) => {
  const [administrator, unit] = await Promise.all([as("baichay.quantri"), as("baichay.khupho4")]);
  await unit.goto("/today");
  await administrator.goto("/people?q=baichay.khupho4");
  await administrator.getByRole("rowheader").getByRole("link", { name: "Trưởng khu phố 4" }).click();
  await administrator.getByRole("main").getByRole("button", { name: "Tắt tài khoản" }).click();
  await administrator.getByRole("dialog").getByRole("button", { name: /Tắt/ }).click();
  await expect(administrator.getByText(/Tài khoản đang tắt/)).toBeVisible();
  await unit.goto("/pledges");
  await onPage(unit, "Đăng nhập");
});
