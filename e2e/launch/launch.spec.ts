import { expect, type Page } from "@playwright/test";
import { DAI_YEN_TEXT } from "../../prisma/scenarios/campaigns/texts";
import { test } from "../fixtures/test";
import { beginCampaign, launch, nextStep, openRegistration, toStep } from "../steps/campaign";
import { beginCovenant, newPledge, savePledge, sendCovenant } from "../steps/covenant";
import { fitsTheScreen, onPage, press } from "../steps/page";

test.use({ worldName: "launch" });

const NAME = "Phong trào thi đua đặc biệt phường Đại Yên";
const OCCASION = "Đại hội Đảng các cấp nhiệm kỳ 2025-2030";
const AREAS = "Khối khu phố";
const OFFICES = "Khối cơ quan, đơn vị";
/** With the ten khu phố these are the 17 parties that sign. */
const OFFICE_UNITS = [
  "Ủy ban nhân dân phường Đại Yên",
  "Khối Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội phường Đại Yên",
  "Công an phường Đại Yên",
  "Trạm Y tế phường Đại Yên",
  "Trường Mầm non Đại Yên",
  "Trường Trung học cơ sở Đại Yên",
  "Trường Tiểu học Đại Yên",
];

/** A refusal: told on top, at its field, and the form stays where it is. */
async function expectRefused(page: Page, field: string, reason: string): Promise<void> {
  await expect(page.getByRole("alert", { name: "Chưa gửi được" })).toContainText(reason);
  await expect(page.getByLabel(field)).toHaveAttribute("aria-invalid", "true");
}

async function groupUnits(page: Page): Promise<void> {
  await page.getByLabel("Tên khối").fill(AREAS);
  await page.getByLabel("Công trình, ít nhất").fill("1");
  await page.getByLabel("Phần việc, ít nhất").fill("1");
  await page.getByRole("button", { name: "Thêm dòng" }).click();
  await expect(page.getByLabel("Tên khối").nth(1)).toBeFocused();
  await page.getByLabel("Tên khối").nth(1).fill(OFFICES);
  await page.getByLabel("Công trình, ít nhất").nth(1).fill("0");
  await page.getByLabel("Phần việc, ít nhất").nth(1).fill("1");
  await page.getByLabel("Xếp cả nhóm").selectOption({ label: "Khu phố, tổ dân phố" });
  await page.getByLabel("vào khối").selectOption({ label: AREAS });
  await page.getByRole("button", { name: "Xếp", exact: true }).click();
  for (const unit of OFFICE_UNITS) await page.getByLabel(`Khối: ${unit}`, { exact: true }).selectOption({ label: OFFICES });
}

test("A1: a campaign is typed in as the text says, registers without a congress date, and is launched with one @phone", async ({ as }) => {
  test.setTimeout(240_000);
  const [official, area] = await Promise.all([as("daiyen.canbo"), as("daiyen.khupho5")]);

  await test.step("the draft saves itself: after a reload nothing has to be typed again", async () => {
    await beginCampaign(official, NAME);
    await official.getByLabel("Chủ đề").fill(DAI_YEN_TEXT.theme);
    await expect(official.getByText(/^Đã lưu lúc \d{2}:\d{2}$/)).toBeVisible();
    await official.reload();
    await expect(official.getByLabel("Chủ đề")).toHaveValue(DAI_YEN_TEXT.theme);
    await nextStep(official, "Cơ quan phát động");
  });

  await test.step("a date that lost a separator is answered with a proposal, and kept as it was printed", async () => {
    await toStep(official, "Nội dung thi đua");
    await official.getByLabel("Nội dung 1").fill(DAI_YEN_TEXT.contents[0]);
    await nextStep(official, "Căn cứ");
    await official.getByLabel("Tên, trích yếu").fill("Chỉ thị xây dựng phường văn minh, sạch đẹp");
    await official.getByLabel("Ngày ban hành, hiểu là").fill("16/52023");
    await press(official, "Lưu và sang bước sau");
    await expectRefused(official, "Ngày ban hành, hiểu là", "Ngày “16/52023” thiếu dấu ngăn. Có phải 16/05/2023?");
    await expect(official.getByLabel("Ngày ban hành, hiểu là")).toHaveValue("16/52023");
    await press(official, "Dùng 16/05/2023");
    await expect(official.getByLabel("Ngày ban hành, hiểu là")).toHaveValue("16/05/2023");
    await expect(official.getByLabel("Như nguồn ghi")).toHaveValue("16/52023");
    await nextStep(official, "Dịp chào mừng");
  });

  await test.step("a term that ends before it begins is refused with its reason; what was typed stays", async () => {
    await official.getByLabel("Tên dịp").fill(OCCASION);
    await nextStep(official, "Thời gian và kỳ báo cáo");
    await official.getByLabel("Nhiệm kỳ, hiểu là").fill("2025-2023");
    await official.getByLabel("Từ ngày").fill("11/04/2024");
    await official.getByLabel("Đến ngày").fill("30/06/2025");
    await press(official, "Lưu và sang bước sau");
    await expectRefused(official, "Nhiệm kỳ, hiểu là", "Năm kết thúc (2023) trước năm bắt đầu (2025). Có phải 2025–2030?");
    await expect(official.getByLabel("Nhiệm kỳ, hiểu là")).toHaveValue("2025-2023");
    await expect(official.getByLabel("Đến ngày")).toHaveValue("30/06/2025");
    await press(official, "Dùng 2025–2030");
    await expect(official.getByRole("group", { name: "Nhiệm kỳ" }).getByLabel("Như nguồn ghi")).toHaveValue("2025-2023");
  });

  await test.step("a launch day without a year: the year is proposed, chosen by a person, and shown as inferred", async () => {
    const launching = official.getByRole("group", { name: "Phát động" });
    await launching.getByLabel("Như nguồn ghi").fill("chiều 11/4");
    await launching.getByRole("button", { name: "Dùng 11/04/2024" }).click();
    await expect(launching.getByLabel("Ngày phát động, hiểu là")).toHaveValue("11/04/2024");
    await expect(launching.getByText("năm do suy luận, nguồn không ghi năm")).toBeVisible();
    await expect(launching.getByLabel("Buổi")).toHaveValue("AFTERNOON");
    await fitsTheScreen(official);
    await nextStep(official, "Khối và đơn vị");
  });

  await test.step("without a congress date the registration opens, and launching is off and says why", async () => {
    await groupUnits(official);
    await fitsTheScreen(official);
    await nextStep(official, "Nguồn tin và tệp");
    await toStep(official, "Kiểm tra và phát động");
    await expect(official.getByText("2 khối, 17 đơn vị")).toBeVisible();
    await openRegistration(official);
    await expect(official.getByText("chiều 11/04/2024", { exact: true })).toBeVisible();
    await expect(official.getByText("(nguồn ghi “chiều 11/4”; năm do suy luận, nguồn không ghi năm)")).toBeVisible();
    await expect(official.getByText("(nguồn ghi “2025-2023”)")).toBeVisible();
    await official.getByRole("link", { name: "Xem danh mục kiểm tra" }).click();
    await expectLaunchOff(official);
  });

  await test.step("units can register meanwhile; launching stays off", async () => {
    await beginCovenant(area, NAME);
    await newPledge(area, { kind: "Công trình", title: "Lắp đèn đường ngõ 5", measure: "Xong từng mốc" });
    await savePledge(area, "Lắp đèn đường ngõ 5", { from: "01/03/2025", due: "31/05/2025" });
    await sendCovenant(area);
    await official.reload();
    await expectLaunchOff(official);
  });

  await test.step("with the date the campaign is launched on the day that it was launched on", async () => {
    const missing = official.getByRole("listitem").filter({ hasText: `Ngày của “${OCCASION}”` });
    await missing.getByRole("link", { name: /^Nhập/ }).click();
    await onPage(official, "Dịp chào mừng");
    await official.getByLabel("Ngày, hiểu là").fill("15/06/2025");
    await press(official, /^Lưu$/);
    await expect(official.getByRole("status").filter({ hasText: "Đã lưu." })).toBeVisible();
    await official.getByRole("link", { name: NAME }).click();
    await expect(official.getByText("Đủ điều kiện phát động")).toBeVisible();
    await launch(official);
    await expect(official.getByText("còn 76 ngày").first()).toBeVisible();
    await expect(official.getByText("chiều 11/04/2024", { exact: true })).toBeVisible();
  });
});

/** The button stays where it is, can be reached, does nothing, and says what is missing. */
async function expectLaunchOff(official: Page): Promise<void> {
  await onPage(official, "Kiểm tra và phát động");
  const button = official.getByRole("main").getByRole("button", { name: "Phát động", exact: true });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(button).toHaveAccessibleDescription("Chưa phát động được: còn thiếu ngày Đại hội.");
  await button.click({ force: true });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(official.getByRole("main").getByText("Đang mở đăng ký", { exact: true })).toBeVisible();
}
