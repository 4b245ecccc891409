import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures/test";
import { beginCovenant, newPledge, openOnBoard, pledgeIn, savePledge, sendCovenant, signCovenant } from "../steps/covenant";
import { fitsTheScreen, onPage, press } from "../steps/page";

test.use({ worldName: "measures" });

/** The demo's campaign that runs and whose Khu phố 6 has sent nothing yet. */
const CAMPAIGN = "Phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp, nhiệm kỳ 2025-2030";
const UNIT = "Khu phố 6";
/** The three items of a khu phố, as the text of Đại Yên has them. */
const HOUSE = "Cải tạo khuôn viên hoặc đầu tư trang thiết bị nhà văn hóa khu";
const DUTY = "Thực hiện tốt công tác vệ sinh môi trường, trật tự đô thị";
const ROADS = "Xây dựng một số tuyến đường trong khu dân cư";
const BUILT = "Nhà văn hóa khu được đầu tư xây dựng";
/** Three weeks, the last of which runs on the demo's day, 31/03/2025. */
const WEEKS = ["17/03", "24/03", "31/03"];
const TERM = { from: "17/03/2025", due: "06/04/2025" };

async function draftHouse(unit: Page): Promise<void> {
  await newPledge(unit, { kind: "Công trình", title: HOUSE, measure: "Xong từng mốc" });
  await press(unit, "Thêm phương án khác (“hoặc”)");
  await unit.getByLabel("Tên phương án").first().fill("Cải tạo khuôn viên nhà văn hóa");
  await unit.getByLabel("Tên phương án").last().fill("Đầu tư trang thiết bị nhà văn hóa khu");
  await unit.getByRole("radio", { name: /^Đếm được số lượng/ }).check();
  await unit.getByLabel("Đơn vị tính").fill("bộ thiết bị");
  await unit.getByRole("textbox", { name: "Mục tiêu" }).fill("5");
  await unit.getByText("Có điều kiện phải chờ không?").last().click();
  await unit.getByLabel("Chỉ làm được sau khi…").last().fill(BUILT);
  await savePledge(unit, HOUSE, { from: "10/03/2025", due: "05/06/2025" });
}

async function draftRoads(unit: Page): Promise<void> {
  await newPledge(unit, { kind: "Công trình", title: ROADS, measure: "Đếm được số lượng" });
  await unit.getByLabel("Đơn vị tính").fill("tuyến đường");
  await unit.getByLabel("Nguồn ghi thế nào").first().fill("một số tuyến đường");
  await savePledge(unit, ROADS, { from: "10/03/2025", due: "05/06/2025" });
}

/** Opens a pledge from the list, as everybody does. */
async function openPledge(page: Page, title: string): Promise<void> {
  await page.goto("/pledges");
  await page.getByLabel("Tìm theo tên việc hoặc đơn vị").fill(UNIT);
  await page.getByLabel("Tìm theo tên việc hoặc đơn vị").press("Enter");
  await page.getByRole("rowheader").getByRole("link", { name: title }).click();
  await onPage(page, title);
}

/** What the pledge's page says of a duty that runs: never all of it. */
async function expectDuty(page: Page, percent: string, told: string): Promise<void> {
  await openPledge(page, DUTY);
  await expect(page.getByRole("img", { name: new RegExp(`^${percent}, kế hoạch đến hôm nay \\d+%$`) })).toBeVisible();
  await expect(page.getByText(told)).toBeVisible();
  // The scale beside the chart goes to 100 %; its table and everything else must not.
  await expect(page.getByText(/(^|\s)100%/).and(page.locator(":not(figure > div *)"))).toHaveCount(0);
}

test("A3: either-or with a precondition, a duty by the week, a target that is not stated: each shown as what it is @phone", async ({
  as,
}) => {
  test.setTimeout(240_000);
  const [unit, official, leader] = await Promise.all([as("baichay.khupho6"), as("baichay.canbo"), as("baichay.bithu")]);
  let covenant = "";

  await test.step("the representative drafts the three items; the paper says each in words", async () => {
    await beginCovenant(unit, CAMPAIGN);
    await draftHouse(unit);
    const house = pledgeIn(unit, HOUSE);
    await expect(house).toContainText(/Cải tạo khuôn viên nhà văn hóa\s*Khảo sát, họp dân/);
    await expect(house).toContainText(new RegExp(`hoặc\\s*Đầu tư trang thiết bị nhà văn hóa khu\\s*Điều kiện: ${BUILT}\\s*5 bộ thiết bị`));
    await newPledge(unit, { kind: "Phần việc", title: DUTY, measure: "Làm đều hằng tuần, hằng tháng" });
    await savePledge(unit, DUTY, TERM);
    await expect(pledgeIn(unit, DUTY)).toContainText("Làm hằng tuần; đạt khi thực hiện ít nhất 90% số tuần");
    await draftRoads(unit);
    await expect(pledgeIn(unit, ROADS)).toContainText("Tính bằng tuyến đường; số lượng không nêu trong nguồn");
    await expect(pledgeIn(unit, ROADS)).toContainText("nguồn ghi: “một số tuyến đường”");
    await fitsTheScreen(unit);
    await sendCovenant(unit);
    covenant = new URL(unit.url()).pathname;
  });

  await test.step("approved and signed", async () => {
    await official.goto("/desk");
    await official.getByRole("link", { name: "Mở bảng theo dõi" }).click();
    const panel = await openOnBoard(official, UNIT);
    await panel.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(panel.getByText("Đã duyệt, chờ ký").first()).toBeVisible();
    await unit.goto(covenant);
    await signCovenant(unit);
  });

  await test.step("the unit chooses a branch, the official confirms; the other never counts as failed", async () => {
    await openPledge(unit, HOUSE);
    await expect(unit.getByText("Chưa chọn phương án").first()).toBeVisible();
    await unit.getByRole("link", { name: "Chọn phương án" }).click();
    await unit.getByRole("radio", { name: /^Đầu tư trang thiết bị/ }).check();
    await press(unit, "Chọn phương án");
    await onPage(unit, HOUSE);
    await openPledge(official, HOUSE);
    await official.getByRole("link", { name: "Xác nhận phương án" }).click();
    await press(official, "Xác nhận phương án");
    await onPage(official, HOUSE);
    await expect(official.getByText("Phương án không chọn, không tính là chưa đạt")).toBeVisible();
  });

  await test.step("while the condition is unmet the pledge waits, grey and out of the count, and takes no report", async () => {
    await expect(official.getByText("Chờ đủ điều kiện").first()).toBeVisible();
    await expect(official.getByText(`Đang chờ: ${BUILT}. Trong lúc chờ, việc này không tính vào tiến độ chung.`)).toBeVisible();
    await unit.reload();
    await expect(unit.getByRole("button", { name: "Báo tiến độ" })).toHaveAttribute("aria-disabled", "true");
    await official.getByRole("link", { name: "Xác nhận đủ điều kiện" }).click();
    await official.getByLabel("Đủ điều kiện từ ngày").fill("28/03/2025");
    await official.getByLabel("Văn bản làm căn cứ").fill("Biên bản bàn giao nhà văn hóa khu ngày 28/03/2025");
    await press(official, "Xác nhận đủ điều kiện");
    await expect(official.getByText("Đủ điều kiện từ ngày 28/03/2025.")).toBeVisible();
    await unit.reload();
    await expect(unit.getByRole("link", { name: "Báo tiến độ" })).toBeVisible();
  });

  await test.step("every week is told with one tap; what waits is no progress yet", async () => {
    for (const week of WEEKS) {
      await unit.goto("/today");
      const card = unit.getByRole("form", { name: new RegExp(`^${DUTY}, Tuần ${week}`) });
      if (week === "31/03") await expect(card.getByRole("button", { name: "Không thực hiện" })).toHaveAttribute("aria-disabled", "true");
      await card.getByRole("button", { name: "Đã thực hiện" }).click();
      await expect(unit.getByRole("status").filter({ hasText: `Đã gửi “${DUTY}”` })).toBeVisible();
    }
    await openPledge(unit, DUTY);
    await expect(unit.getByText("Có 3 báo cáo chờ ghi nhận; số liệu chỉ tính khi đã ghi nhận.")).toBeVisible();
    await expect(unit.getByText("Chưa có phần trăm; kế hoạch đến hôm nay 33%")).toBeVisible();
  });

  await test.step("accepted with the weeks of the others, and still never 100 % while the duty runs", async () => {
    await official.goto("/desk");
    await official.getByRole("link", { name: /báo cáo việc hằng tuần, hằng tháng: ghi nhận cùng lúc$/ }).click();
    await press(official, "Ghi nhận các báo cáo đã đánh dấu");
    await expect(official.getByRole("status").filter({ hasText: /^Đã ghi nhận \d+ báo cáo/ })).toBeVisible();
    for (const reader of [unit, leader]) await expectDuty(reader, "67%", "Đã thực hiện 2/3 kỳ của cả thời gian, 1 kỳ đã đến hạn");
    await expect(leader.getByText("Đã ghi nhận, tính khi hết kỳ")).toBeVisible();
    await fitsTheScreen(unit);
    await leader.goto("/pledges");
    await leader.getByLabel("Tìm theo tên việc hoặc đơn vị").fill(`${UNIT} vệ sinh`);
    await leader.getByLabel("Tìm theo tên việc hoặc đơn vị").press("Enter");
    await expect(leader.getByRole("row").filter({ hasText: DUTY })).toContainText(/67%\s*kế hoạch 33%/);
  });

  await test.step("a target that is not stated: the count is shown, no percentage, grey with its reason", async () => {
    await openPledge(unit, ROADS);
    await unit.getByRole("link", { name: "Báo tiến độ" }).click();
    await unit.getByLabel("Tổng số đã thực hiện, tính từ đầu").fill("2");
    await press(unit, "Gửi báo cáo");
    await expect(unit.getByText("Đã gửi báo cáo")).toBeVisible();
    await official.goto(new URL(unit.url()).pathname);
    await press(official, "Ghi nhận");
    await expect(official.getByText("Số liệu này tính vào tiến độ từ bây giờ.")).toBeVisible();
    await openPledge(leader, ROADS);
    await expect(leader.getByText("2 tuyến đường; mục tiêu không nêu trong nguồn")).toBeVisible();
    await expect(leader.getByText("Không tính được phần trăm: mục tiêu không nêu trong nguồn")).toBeVisible();
    await expect(leader.getByText("Nguồn viết: “một số tuyến đường”")).toBeVisible();
    await expect(leader.getByText("Không dự báo: mục tiêu không nêu trong nguồn")).toBeVisible();
  });
});
