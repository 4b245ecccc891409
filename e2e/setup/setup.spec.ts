import { expect } from "@playwright/test";
import { test } from "../fixtures/test";
import { SETUP_CODE } from "../fixtures/world";
import { fitsTheScreen, onPage, PHONE, press } from "../steps/page";

test.use({ worldName: "setup", worldIsEmpty: true });

const PASSWORD = "mùa xuân trên bến cảng";
const UNIT = "Khu phố Hợp Thành";

test("an empty program: set up with the terminal's code, a unit, its representative by a one-time link, and a handover @phone", async ({
  browser,
  page,
  world,
}) => {
  test.setTimeout(120_000);
  const newPhone = async () => (await browser.newContext({ baseURL: world.address, viewport: PHONE })).newPage();
  const [old, fresh] = [await newPhone(), await newPhone()];
  let link = "";
  let code = "";

  await test.step("the first visit is the set-up page; a wrong code is refused and nothing typed is lost", async () => {
    await page.goto("/");
    await onPage(page, "Thiết lập lần đầu");
    await page.getByLabel("Mã thiết lập").fill("ABCD-EFGH-JKMM");
    await page.getByRole("radio", { name: /^Phường, xã/ }).check();
    await page.getByLabel("Tên đầy đủ").fill("Phường Mới");
    await page.getByLabel("Cần hỗ trợ thì hỏi ai").fill("Văn phòng UBND phường, 0203 000 000");
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Hoa");
    await page.getByLabel("Số điện thoại hoặc tên đăng nhập").fill("0912 345 678");
    await page.getByLabel("Mật khẩu mới", { exact: true }).fill(PASSWORD);
    await page.getByRole("checkbox", { name: /^Tôi cũng là cán bộ thi đua/ }).check();
    await press(page, "Thiết lập và vào hệ thống");
    await expect(page.getByRole("alert").first()).toContainText("Mã thiết lập chưa đúng.");
    await expect(page.getByLabel("Tên đầy đủ")).toHaveValue("Phường Mới");
    await page.getByLabel("Mã thiết lập").fill(SETUP_CODE.toLowerCase());
    await page.getByLabel("Mật khẩu mới", { exact: true }).fill(PASSWORD);
    await press(page, "Thiết lập và vào hệ thống");
    await onPage(page, "Phường Mới");
  });

  await test.step("a short list says what is to be done to begin; the set-up page is gone", async () => {
    await expect(page.getByRole("heading", { name: "Việc cần làm để bắt đầu" })).toBeVisible();
    await expect(page.getByText("Chưa có đơn vị nào").first()).toBeVisible();
    await fitsTheScreen(page);
    await fresh.goto("/setup");
    await onPage(fresh, "Đăng nhập");
    await expect(fresh.getByText(/Văn phòng UBND phường, 0203 000 000/)).toBeVisible();
  });

  await test.step("a unit and its representative, who gets a link to copy and a code to tell", async () => {
    await page.goto("/units/new");
    await page.getByLabel("Loại").selectOption({ label: "Khu phố, tổ dân phố" });
    await page.getByLabel("Tên đầy đủ").fill(UNIT);
    await press(page, /^(Thêm|Tạo|Lưu)/);
    await onPage(page, UNIT);
    await page.getByRole("link", { name: "Cấp tài khoản" }).first().click();
    await page.getByLabel("Họ và tên").fill("Trần Văn Bình");
    await page.getByLabel(/Số điện thoại hoặc tên đăng nhập|Tên đăng nhập/).fill("0987 654 321");
    await page.getByLabel("Chức vụ").fill("Trưởng khu phố");
    await press(page, "Tạo tài khoản");
    const message = page.getByText(/\/welcome\//).first();
    await expect(message).toBeVisible();
    link = /\/welcome\/\S+/.exec(await message.innerText())?.[0] ?? "";
    code = /\d{3} \d{3} \d{3} \d{3}/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
    await fitsTheScreen(page);
  });

  await test.step("the representative opens it on the phone, sets a password and comes to the day's work", async () => {
    await old.goto(link);
    await expect(old.getByText("Kính chào Trần Văn Bình.")).toBeVisible();
    await old.getByLabel("Mật khẩu mới", { exact: true }).fill("12345678");
    await press(old, "Đặt mật khẩu và vào");
    await expect(old.getByRole("alert").first()).toBeVisible();
    await old.getByLabel("Mật khẩu mới", { exact: true }).fill(PASSWORD);
    await old.getByRole("checkbox", { name: /90 ngày/ }).check();
    await press(old, "Đặt mật khẩu và vào");
    await expect(old.getByText(UNIT).first()).toBeVisible();
    await expect(old).toHaveURL(/\/today$/);
    await fitsTheScreen(old);
    await fresh.goto("/code");
    await fresh.getByLabel("Mã", { exact: true }).fill(code);
    await press(fresh, "Tiếp tục");
    await expect(fresh.getByLabel("Mật khẩu mới", { exact: true })).toHaveCount(0);
  });

  await test.step("the next representative takes over on a day: until then the former one stays", async () => {
    await page.goto("/units");
    await page.getByRole("link", { name: UNIT }).first().click();
    await page.getByRole("link", { name: "Bàn giao cho đại diện mới" }).click();
    await page.getByLabel("Người mới nhận từ ngày").fill("01/04/2025");
    await page.getByLabel("Họ và tên").fill("Lê Thị Mai");
    await page.getByLabel(/Số điện thoại hoặc tên đăng nhập|Tên đăng nhập/).fill("0900 111 222");
    await press(page, "Bàn giao");
    const message = page.getByText(/\/welcome\//).first();
    await expect(message).toBeVisible();
    await fresh.goto(/\/welcome\/\S+/.exec(await message.innerText())?.[0] ?? "");
    await fresh.getByLabel("Mật khẩu mới", { exact: true }).fill(PASSWORD);
    await press(fresh, "Đặt mật khẩu và vào");
    await expect(fresh.getByRole("alert").first()).toContainText("chưa đến ngày bắt đầu");
    await old.goto("/today");
    await onPage(old, /hôm nay|Hôm nay|việc/);
    await page.goto("/units");
    await page.getByRole("link", { name: UNIT }).first().click();
    await expect(page.getByText(/Lê Thị Mai/).first()).toBeVisible();
    await expect(page.getByText(/Trần Văn Bình/).first()).toBeVisible();
  });
});
