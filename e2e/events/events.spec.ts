import { expect } from "@playwright/test";
import { test } from "../fixtures/test";
import { fitsTheScreen, onPage, press } from "../steps/page";

test.use({ worldName: "events" });

const OCCASION = "Ngày thành lập Chi bộ Đảng đầu tiên";
const EVENT = "Lễ ra quân chào mừng ngày thành lập Chi bộ";

test("an occasion whose years are doubted and an event with it are typed in, shown as the source has them, and stand in the calendar @phone", async ({
  as,
}) => {
  test.setTimeout(90_000);
  const page = await as("honggai.canbo");
  const main = page.getByRole("main");

  await test.step("77 years for 19/10/1946 in 2024 are noted with the proposal 78, and kept when they are meant", async () => {
    await page.goto("/occasions/new");
    await page.getByLabel("Tên dịp").fill(OCCASION);
    await page.getByLabel("Ngày, hiểu là").fill("19/10/2024");
    await page.getByLabel("Ngày gốc").fill("19/10/1946");
    await page.getByLabel("Số năm").fill("77");
    await expect(main.getByRole("status").filter({ hasText: "là 78 năm, ô này ghi 77" })).toBeVisible();
    await press(page, "Lưu");
    await onPage(page, OCCASION);
    await expect(main.locator("[data-field='occasion.years']")).toHaveText("77 năm");
    await expect(main.getByText("(tính theo hai ngày là 78 năm)")).toBeVisible();
  });

  await test.step("a person takes the proposal", async () => {
    await main.getByRole("link", { name: "Sửa" }).click();
    await press(page, "Dùng 78 năm");
    await press(page, "Lưu");
    await onPage(page, OCCASION);
    await expect(main.locator("[data-field='occasion.years']")).toHaveText("78 năm");
  });

  await test.step("“chiều 11/4” has no year: one is proposed, and what was printed stays", async () => {
    await page.goto("/events/new");
    await page.getByLabel("Loại").selectOption({ label: "Lễ phát động" });
    await page.getByLabel("Tên", { exact: true }).fill(EVENT);
    await page.getByLabel("Như nguồn ghi").fill("chiều 11/4");
    await page.getByLabel("Nơi tổ chức").focus();
    await press(page, "Dùng 11/04/2024");
    await expect(page.getByLabel("Buổi")).toHaveValue("AFTERNOON");
    await page.getByText(/^Chọn trong \d+ đơn vị$/).click();
    await page.getByLabel("Ủy ban nhân dân phường Hồng Gai").check();
    await press(page, "Lưu và nhập tiếp");
    await onPage(page, "Thành phần");
  });

  await test.step("part by part: posts without a name, what was said, a caption without a photo, the occasion", async () => {
    await page.getByLabel("Chức vụ tại thời điểm đó").fill("Phó Bí thư Đảng ủy\nChủ tịch UBND phường");
    await page.getByLabel("phát động", { exact: true }).check();
    await press(page, "Lưu và nhập tiếp");
    await onPage(page, "Báo cáo, phát biểu");
    await page.getByLabel("Của ai").selectOption({ label: "Phó Bí thư Đảng ủy, Chủ tịch UBND phường" });
    await page.getByLabel("Tóm tắt nội dung").fill("Phát động phong trào thi đua.");
    await press(page, "Lưu và nhập tiếp");
    await onPage(page, "Ảnh và chú thích");
    await page.getByRole("textbox", { name: /^Chú thích \(/ }).fill("Quang cảnh buổi lễ");
    await press(page, "Lưu và nhập tiếp");
    await onPage(page, "Gắn với việc gì");
    await page.getByLabel(OCCASION).check();
    await press(page, "Lưu");
    await onPage(page, EVENT);
    await fitsTheScreen(page);
    await expect(main.locator("[data-field='event.date']")).toContainText("chiều 11/04/2024");
    await expect(main.locator("[data-field='event.dateAsPublished']")).toContainText("năm do suy luận");
    await expect(main.locator("[data-field='eventParticipant.posts']")).toHaveText("Phó Bí thư Đảng ủy, Chủ tịch UBND phường");
    await expect(main.locator("[data-field='eventPicture.caption']")).toHaveText("Quang cảnh buổi lễ");
  });

  await test.step("the occasion tells its event, and the calendar both", async () => {
    await main.getByRole("link", { name: OCCASION }).click();
    await expect(main.getByRole("link", { name: EVENT })).toBeVisible();
    await page.goto("/calendar?from=2024-10");
    await expect(main.getByRole("listitem").filter({ hasText: OCCASION }).last()).toContainText("78 năm, từ 19/10/1946");
    await page.goto("/calendar?from=2024-04");
    await expect(main.getByRole("link", { name: EVENT })).toBeVisible();
    await fitsTheScreen(page);
  });
});
