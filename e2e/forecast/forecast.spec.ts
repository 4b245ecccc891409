import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures/test";
import { enterCampaign, launch, openRegistration } from "../steps/campaign";
import { beginCovenant, newPledge, openOnBoard, savePledge, sendCovenant, signCovenant } from "../steps/covenant";
import { fitsTheScreen, onPage, press } from "../steps/page";

test.use({ worldName: "forecast" });

const CAMPAIGN = "Thi đua trồng cây mừng ngày Quốc khánh";
const UNIT = "Khu phố 1";

/** The demo stands on 31/03/2025: day 60 of the first example and day 120 of the second. A target of 100 makes figures percentages. */
const FIRST = {
  title: "Trồng cây bờ kênh",
  term: { from: "30/01/2025", due: "29/06/2025" },
  points: [
    ["10", "30/01/2025"],
    ["25", "01/03/2025"],
    ["40", "31/03/2025"],
  ],
} as const;
const SECOND = {
  title: "Trồng cây sân trường",
  term: { from: "01/12/2024", due: "21/04/2025" },
  points: [
    ["10", "01/12/2024"],
    ["25", "31/12/2024"],
    ["40", "30/01/2025"],
    ["55", "01/03/2025"],
    ["90", "31/03/2025"],
  ],
} as const;
/** Day 200 of the first example, day 260 of the second; the due days are day 150 of the first and day 141 of the second. */
const CONGRESS = "18/08/2025";

type Example = typeof FIRST | typeof SECOND;

async function draft(unit: Page, { title, term }: Example): Promise<void> {
  await newPledge(unit, { kind: "Phần việc", title, measure: "Đếm được số lượng" });
  await unit.getByLabel("Đơn vị tính").fill("cây");
  await unit.getByRole("textbox", { name: "Mục tiêu" }).fill("100");
  await savePledge(unit, title, term);
}

/** The unit tells a figure of a past day, the official accepts it. */
async function report(unit: Page, official: Page, pledge: string, [value, day]: readonly [string, string]): Promise<void> {
  await unit.goto(`${pledge}/report`);
  await unit.getByLabel("Tổng số đã thực hiện, tính từ đầu").fill(value);
  await unit.getByLabel("Số liệu tính đến ngày").fill(day);
  await press(unit, "Gửi báo cáo");
  await expect(unit.getByText("Đã gửi báo cáo")).toBeVisible();
  await official.goto(new URL(unit.url()).pathname);
  await press(official, "Ghi nhận");
  await expect(official.getByText("Số liệu này tính vào tiến độ từ bây giờ.")).toBeVisible();
}

async function addressOf(unit: Page, title: string): Promise<string> {
  await unit.goto("/pledges");
  await unit.getByRole("link", { name: title }).click();
  await onPage(unit, title);
  return new URL(unit.url()).pathname;
}

test("A13: both examples reported day by day; finish, verdicts, pace needed and method read off the pledge's page @phone", async ({
  as,
}) => {
  test.setTimeout(240_000);
  const [official, unit, leader] = await Promise.all([as("honggai.canbo"), as("honggai.khupho1"), as("honggai.bithu")]);

  await test.step("two pledges are signed in a campaign whose day is 18/08/2025", async () => {
    await enterCampaign(official, {
      name: CAMPAIGN,
      theme: "Mỗi nhà một cây xanh",
      content: "Trồng và chăm sóc cây xanh.",
      from: "01/12/2024",
      to: "31/12/2025",
      congress: CONGRESS,
      block: "Khối khu phố",
      units: [UNIT],
    });
    await openRegistration(official);
    await launch(official, "01/12/2024");
    await beginCovenant(unit, CAMPAIGN);
    for (const example of [FIRST, SECOND]) await draft(unit, example);
    await sendCovenant(unit);
    await official.getByRole("link", { name: "Bảng theo dõi đăng ký" }).click();
    const panel = await openOnBoard(official, UNIT);
    await panel.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(panel.getByText("Đã duyệt, chờ ký").first()).toBeVisible();
    await unit.reload();
    await signCovenant(unit);
  });

  await test.step("example 1: done on day 180; in time for day 200, too late for day 150, 20 points per 30 days needed", async () => {
    const pledge = await addressOf(unit, FIRST.title);
    const [early, later, today] = FIRST.points;
    for (const point of [early, later]) await report(unit, official, pledge, point);
    await leader.goto(pledge);
    await expect(leader.getByText("Chưa đủ dữ liệu để dự báo: mới có 2/3 số liệu đã ghi nhận.")).toBeVisible();
    await report(unit, official, pledge, today);
    await leader.reload();
    await expect(leader.getByText("Dự báo xong ngày 29/07/2025 · Đang đi 15 điểm phần trăm mỗi 30 ngày")).toBeVisible();
    await expect(verdicts(leader)).toHaveText([
      `Kịp: dự báo 100% vào ngày ${CONGRESS} (ngày chào mừng)`,
      "Không kịp: dự báo 85% vào ngày 29/06/2025 (hạn hoàn thành) · Cần 20 điểm phần trăm mỗi 30 ngày",
    ]);
    await expectMethod(leader, 3);
  });

  await test.step("example 2: one leap at the end does not turn the line: done on day 140, at risk for day 141", async () => {
    const pledge = await addressOf(unit, SECOND.title);
    for (const point of SECOND.points) await report(unit, official, pledge, point);
    await leader.goto(pledge);
    await expect(leader.getByText("Dự báo xong ngày 20/04/2025 · Đang đi 15 điểm phần trăm mỗi 30 ngày")).toBeVisible();
    await expect(verdicts(leader)).toHaveText([
      `Kịp: dự báo 100% vào ngày ${CONGRESS} (ngày chào mừng)`,
      /^Nguy cơ: dự báo 100% vào ngày 21\/04\/2025 \(hạn hoàn thành\) · Cần 14,3 điểm phần trăm mỗi 30 ngày$/,
    ]);
    await expectMethod(leader, 5);
  });
});

function verdicts(page: Page) {
  const forecast = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: "Dự báo" }) });
  return forecast.getByRole("listitem");
}

/** How it was computed stands below it, and the same line is drawn. */
async function expectMethod(page: Page, points: number): Promise<void> {
  await expect(
    page.getByText(`Cách tính: lấy trung vị độ dốc giữa từng cặp số liệu đã ghi nhận (Theil–Sen, ${points} điểm gần nhất)`),
  ).toBeVisible();
  await expect(page.getByText("Tiến độ theo thời gian")).toBeVisible();
  await fitsTheScreen(page);
}
