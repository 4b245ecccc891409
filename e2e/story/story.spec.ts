import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures/test";
import { enterCampaign, launch, openRegistration } from "../steps/campaign";
import { beginCovenant, newPledge, openOnBoard, pledgeIn, returnCovenant, savePledge, sendCovenant, signCovenant } from "../steps/covenant";
import { fitsTheScreen, onPage, PHONE, press } from "../steps/page";
import { photo } from "../steps/photo";

test.use({ worldName: "story" });

const CAMPAIGN = "Thi đua lập thành tích chào mừng Đại hội";
const UNIT = "Khu phố 1";
const ROAD = "Đường bê tông tổ 3";
const TREES = "Trồng cây xanh dọc kênh";
const REASON = "Ghi rõ địa điểm trồng cây, rồi gửi lại.";
const CHANGE = "Nhân dân đăng ký trồng thêm 20 cây.";

/** The leader's figure of the whole campaign with what it is computed on. */
async function wholeFigure(leader: Page): Promise<{ percent: string | null; of: string }> {
  await leader.goto("/dashboard");
  const main = leader.getByRole("main");
  const of = main.getByRole("link", { name: /(tính trên|mới có số liệu của) \d+\/\d+/ }).first();
  await expect(of).toBeVisible();
  const percent = main.getByRole("link", { name: /^\d+%$/ }).first();
  return { percent: (await percent.isVisible()) ? await percent.innerText() : null, of: await of.innerText() };
}

/** Reads the proof of a covenant as a stranger does who types the code from the paper. */
async function verify(stranger: Page, code: string): Promise<void> {
  await stranger.goto("/verify");
  await stranger.getByLabel("Mã kiểm tra").fill(code);
  await press(stranger, "Kiểm tra");
  await expect(stranger.getByText("Khớp", { exact: true })).toBeVisible();
  await expect(stranger.getByText("Không khớp")).toHaveCount(0);
}

test("a campaign from its registration to an amended and extended pledge, everybody with an own login @phone", async ({ as, page }) => {
  test.setTimeout(240_000);
  const [official, unit, leader] = await Promise.all([as("honggai.canbo"), as("honggai.khupho1"), as("honggai.bithu")]);
  await unit.setViewportSize(PHONE);
  let covenant = "";
  let board = "";
  let firstCode = "";

  await test.step("the official opens the registration", async () => {
    await enterCampaign(official, {
      name: CAMPAIGN,
      theme: "Đoàn kết, sáng tạo, về đích sớm",
      content: "Chỉnh trang đô thị, giữ phường xanh, sạch, đẹp.",
      from: "01/03/2025",
      to: "30/06/2025",
      congress: "20/06/2025",
      block: "Khối khu phố",
      units: [UNIT, "Khu phố 2"],
    });
    await openRegistration(official);
    await official.getByRole("link", { name: "Bảng theo dõi đăng ký" }).click();
    await onPage(official, "Tình hình đăng ký và ký giao ước");
    await expect(official.getByText("2 đơn vị: 2 đơn vị chưa gửi, không có bản nào chờ duyệt.")).toBeVisible();
    board = official.url();
  });

  await test.step("the unit drafts a work and a task and sends them", async () => {
    await beginCovenant(unit, CAMPAIGN);
    await newPledge(unit, { kind: "Công trình", title: ROAD, measure: "Xong từng mốc" });
    await savePledge(unit, ROAD, { from: "10/03/2025", due: "31/05/2025" });
    await newPledge(unit, { kind: "Phần việc", title: TREES, measure: "Đếm được số lượng" });
    await unit.getByLabel("Đơn vị tính").fill("cây");
    await unit.getByRole("textbox", { name: "Mục tiêu" }).fill("100");
    await savePledge(unit, TREES, { from: "10/03/2025", due: "31/05/2025" });
    await fitsTheScreen(unit);
    await sendCovenant(unit);
    await expect(unit.getByText("Chờ duyệt", { exact: true }).first()).toBeVisible();
    covenant = new URL(unit.url()).pathname;
  });

  await test.step("the official returns it with a reason, which the unit reads on top", async () => {
    await official.goto(board);
    await returnCovenant(await openOnBoard(official, UNIT), REASON);
    await expect(official.getByText(`“${REASON}”`)).toBeVisible();
    await unit.goto(covenant);
    await expect(unit.getByText(`Lý do: ${REASON}`)).toBeVisible();
  });

  await test.step("the unit mends and sends again; both versions stay", async () => {
    await unit.getByRole("link", { name: "Soạn tiếp" }).click();
    await onPage(unit, "Soạn giao ước");
    await expect(unit.getByText(REASON)).toBeVisible();
    await pledgeIn(unit, TREES).getByRole("link", { name: "Sửa" }).click();
    await onPage(unit, "Sửa công trình, phần việc");
    await unit.getByText("Thêm chi tiết").click();
    await unit.getByLabel("Địa điểm").fill("Bờ kênh, tổ 5");
    await press(unit, /^Lưu$/);
    await expect(pledgeIn(unit, TREES)).toContainText("Bờ kênh, tổ 5");
    await sendCovenant(unit);
    await expect(unit.getByRole("link", { name: "Bản 1", exact: true })).toBeVisible();
    await expect(unit.getByRole("link", { name: "Bản 2", exact: true })).toBeVisible();
  });

  await test.step("the official approves; signing waits for the launch and says so", async () => {
    await official.goto(board);
    const panel = await openOnBoard(official, UNIT);
    await panel.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(panel.getByText("Đã duyệt, chờ ký").first()).toBeVisible();
    await unit.goto(covenant);
    await expect(unit.getByRole("button", { name: "Ký giao ước" })).toHaveAttribute("aria-disabled", "true");
    await expect(unit.getByText("Phong trào chưa phát động nên chưa ký được.")).toBeVisible();
  });

  await test.step("the official launches and the unit signs; a stranger sees that the proof agrees", async () => {
    await official.getByRole("link", { name: CAMPAIGN }).first().click();
    await launch(official);
    await leader.goto("/dashboard");
    await expect(leader.getByText("Chưa có giao ước nào được ký.")).toBeVisible();
    await unit.reload();
    await signCovenant(unit);
    await expect(unit.getByText("Bằng tài khoản và mật khẩu của người ký")).toBeVisible();
    firstCode = await unit.getByRole("link", { name: /^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{2}$/ }).innerText();
    await verify(page, firstCode);
    await expect(page.getByText("Bản 2, đang có hiệu lực")).toBeVisible();
    await expect(page.getByText(ROAD)).toHaveCount(0);
  });

  let before = { percent: null as string | null, of: "" };
  await test.step("before any report the leader's dashboard has no figure", async () => {
    before = await wholeFigure(leader);
    expect(before).toEqual({ percent: null, of: "mới có số liệu của 0/2" });
  });

  await test.step("the unit reports from the phone with a photo; what waits does not count", async () => {
    await unit.goto("/today");
    await unit
      .getByRole("listitem")
      .filter({ hasText: ROAD })
      .getByRole("link", { name: /^Báo tiến độ/ })
      .click();
    await onPage(unit, ROAD);
    await unit.getByRole("checkbox", { name: "Khảo sát, họp dân" }).check();
    await unit.getByRole("checkbox", { name: "Khởi công" }).check();
    await unit.locator('input[type="file"][capture]').setInputFiles(await photo("khoi-cong"));
    await expect(unit.getByText("Đã gửi 1/1 ảnh, tệp")).toBeVisible();
    await unit.getByLabel("Kết quả").last().fill("Đã khởi công, 12 hộ góp ngày công.");
    await fitsTheScreen(unit);
    await press(unit, "Gửi báo cáo");
    await expect(unit.getByRole("status").filter({ hasText: "Cán bộ phường đã nhận được số liệu và 1 ảnh, tệp." })).toBeVisible();
    await expect(unit.getByRole("img", { name: /^Ảnh 1: khoi-cong/ })).toBeVisible();
    expect(await wholeFigure(leader)).toEqual(before);
  });

  await test.step("the official accepts and the leader's dashboard moves", async () => {
    await official.goto("/desk");
    await official
      .getByRole("link", { name: new RegExp(ROAD) })
      .first()
      .click();
    await onPage(official, ROAD);
    await press(official, "Ghi nhận");
    await expect(official.getByRole("status").filter({ hasText: "Số liệu này tính vào tiến độ từ bây giờ." })).toBeVisible();
    expect(await wholeFigure(leader)).toEqual({ percent: "25%", of: "mới có số liệu của 1/2" });
  });

  await test.step("the covenant is amended: a new version, what differs in words, the signed one governs until then", async () => {
    await unit.goto(covenant);
    await press(unit, "Sửa đổi giao ước");
    await unit.getByLabel("Lý do sửa đổi").fill(CHANGE);
    await press(unit, "Lập bản sửa đổi");
    await onPage(unit, "Soạn bản sửa đổi");
    await pledgeIn(unit, TREES).getByRole("link", { name: "Sửa" }).click();
    await unit.getByRole("textbox", { name: "Mục tiêu" }).fill("120");
    await press(unit, /^Lưu$/);
    await expect(pledgeIn(unit, TREES)).toContainText("120 cây");
    await sendCovenant(unit);
    await official.goto(covenant);
    await expect(official.getByText("100 cây")).toBeVisible();
    await official.getByRole("link", { name: "Xem những chỗ thay đổi" }).click();
    await onPage(official, "Bản 3 so với bản 2");
    await expect(official.getByRole("listitem").filter({ hasText: TREES }).first()).toContainText(/Mục tiêu\s*Trước\s*100\s*Sau\s*120/);
    await expect(official.getByText("Không thêm mục nào, không bỏ mục nào, sửa 1 mục; 1 mục giữ nguyên.")).toBeVisible();
    await official.goto(covenant);
    await press(official, "Duyệt");
    await expect(official.getByText("Đã duyệt, chờ ký").first()).toBeVisible();
    await unit.goto(covenant);
    await signCovenant(unit);
    await expect(unit.getByText("120 cây")).toBeVisible();
  });

  await test.step("the old version stays to be read and its proof still agrees", async () => {
    await unit.getByRole("link", { name: "Bản 2", exact: true }).click();
    await expect(unit.getByText("100 cây")).toBeVisible();
    await expect(unit.getByText("Đã được thay bằng bản sau")).toBeVisible();
    await verify(page, firstCode);
    await expect(page.getByText("Bản 2, đã được thay bằng bản sau")).toBeVisible();
    expect(await wholeFigure(leader)).toEqual({ percent: "25%", of: "mới có số liệu của 1/2" });
  });

  await test.step("a pledge is extended: both days stay to be seen", async () => {
    await official.goto("/pledges");
    await official.getByRole("link", { name: ROAD, exact: true }).click();
    await official.getByText("Gia hạn, tạm dừng và các bước khác").click();
    await official.getByRole("link", { name: "Gia hạn" }).click();
    await expect(official.getByText("Hạn hiện nay: 31/05/2025.")).toBeVisible();
    await official.getByLabel("Hạn mới").fill("15/06/2025");
    await official.getByLabel("Lý do").fill("Mưa kéo dài, mặt bằng bàn giao chậm.");
    await official.getByLabel("Căn cứ gia hạn").fill("Thông báo số 20/TB-UBND ngày 31/03/2025");
    await press(official, "Gia hạn");
    await onPage(official, ROAD);
    await expect(official.getByRole("heading", { name: "Gia hạn 1 lần" })).toBeVisible();
    await expect(official.getByText("Từ 31/05/2025 sang 15/06/2025")).toBeVisible();
    await expect(official.getByText("Hạn khi ký: 31/05/2025")).toBeVisible();
    await fitsTheScreen(official);
  });
});
