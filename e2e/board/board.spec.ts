import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures/test";
import { copyCampaign, openRegistration } from "../steps/campaign";
import { beginCovenant, newPledge, openOnBoard, pledgeIn, returnCovenant, savePledge, sendCovenant } from "../steps/covenant";
import { fitsTheScreen, onPage, press } from "../steps/page";

test.use({ worldName: "board" });

const DEMO_CAMPAIGN = "Thi đua đặc biệt chào mừng Đại hội Đảng các cấp nhiệm kỳ 2025-2030";
const CAMPAIGN = "Thi đua chào mừng ngày Quốc khánh";
const PARTIES = 17;
const STATES = ["Chưa gửi", "Chờ duyệt", "Bị trả lại", "Đã duyệt, chờ ký", "Đã ký"] as const;

type State = (typeof STATES)[number];
type Counts = Partial<Record<State, number>>;

/** A state's figure on top of the board, "trên 17 đơn vị" beside it. */
async function figureOf(board: Page, state: State): Promise<number> {
  const stat = board.getByRole("link", { name: new RegExp(`^${state} \\d+ trên ${PARTIES} đơn vị$`) });
  const [, count] = /(\d+)\s+trên/.exec(await stat.innerText()) ?? [];
  return Number(count);
}

/** The units that stand below a state's head; none where the board leaves the state out. */
function unitsUnder(board: Page, state: State): Promise<string[]> {
  return board.getByRole("region", { name: state }).getByRole("listitem").allInnerTexts();
}

/** Reads the board anew: the figures and the units below them say the same, and all of them together are the 17 parties. */
async function expectCounts(board: Page, expected: Counts): Promise<void> {
  await board.reload();
  let [figures, units] = [0, 0];
  for (const state of STATES) {
    const [figure, listed] = [await figureOf(board, state), await unitsUnder(board, state)];
    expect(figure, state).toBe(expected[state] ?? 0);
    expect(listed, state).toHaveLength(figure);
    figures += figure;
    units += listed.length;
  }
  expect([figures, units]).toEqual([PARTIES, PARTIES]);
}

async function draftAndSend(unit: Page, title: string): Promise<void> {
  await beginCovenant(unit, CAMPAIGN);
  await newPledge(unit, { kind: "Công trình", title, measure: "Xong từng mốc" });
  await savePledge(unit, title, { from: "10/03/2025", due: "31/07/2025" });
  await sendCovenant(unit);
}

test("A4: of 17 parties each stands in one state, a return needs its reason, both versions can be read @phone", async ({ as }) => {
  test.setTimeout(240_000);
  const [official, area, post] = await Promise.all([as("daiyen.canbo"), as("daiyen.khupho3"), as("daiyen.tramyte")]);
  await official.context().grantPermissions(["clipboard-read", "clipboard-write"]);

  await test.step("the registration opens for 17 parties, none of which has sent", async () => {
    await copyCampaign(official, DEMO_CAMPAIGN, {
      name: CAMPAIGN,
      theme: "Mỗi đơn vị một việc tốt",
      from: "01/03/2025",
      to: "30/09/2025",
    });
    await openRegistration(official);
    await official.getByRole("link", { name: "Bảng theo dõi đăng ký" }).click();
    await onPage(official, "Tình hình đăng ký và ký giao ước");
    await expectCounts(official, { "Chưa gửi": 17 });
    await fitsTheScreen(official);
  });

  await test.step("two send", async () => {
    await draftAndSend(area, "Sửa cổng chào");
    await expectCounts(official, { "Chưa gửi": 16, "Chờ duyệt": 1 });
    await draftAndSend(post, "Sơn lại phòng tiêm chủng");
    await expectCounts(official, { "Chưa gửi": 15, "Chờ duyệt": 2 });
  });

  await test.step("a return without a reason is refused in place", async () => {
    const panel = await openOnBoard(official, "Khu phố 3");
    await returnCovenant(panel, "");
    await expect(panel.getByRole("alert")).toContainText("Cần ghi lý do, để đơn vị biết phải sửa gì.");
    await expect(panel.getByLabel("Lý do trả lại")).toHaveAttribute("aria-invalid", "true");
    await expectCounts(official, { "Chưa gửi": 15, "Chờ duyệt": 2 });
    await returnCovenant(await openOnBoard(official, "Khu phố 3"), "Ghi rõ cổng nào, kinh phí bao nhiêu.");
    await expect(official.getByRole("region", { name: "Bị trả lại" })).toContainText("“Ghi rõ cổng nào, kinh phí bao nhiêu.”");
    await expectCounts(official, { "Chưa gửi": 15, "Chờ duyệt": 1, "Bị trả lại": 1 });
  });

  await test.step("the text for Zalo names exactly those whom the ward waits for", async () => {
    const waitedFor = [...(await unitsUnder(official, "Chưa gửi")), ...(await unitsUnder(official, "Bị trả lại"))];
    await press(official, "Chép lời nhắc 16 đơn vị chưa gửi");
    await expect(official.getByText("Đã chép. Dán vào Zalo hoặc văn bản.")).toBeVisible();
    const text = await official.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(CAMPAIGN);
    const named = text.split("\n").flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));
    expect(named).toHaveLength(16);
    for (const name of named) expect(waitedFor.filter((unit) => unit.split("\n")[0] === name)).toHaveLength(1);
    expect(text).not.toContain("Trạm Y tế");
  });

  await test.step("after resending both versions can be read, by the unit and by the ward", async () => {
    await area.reload();
    await area.getByRole("link", { name: "Soạn tiếp" }).click();
    await pledgeIn(area, "Sửa cổng chào").getByRole("link", { name: "Sửa" }).click();
    await onPage(area, "Sửa công trình, phần việc");
    await area.getByRole("textbox", { name: "Tên", exact: true }).fill("Sửa cổng chào đầu ngõ 12");
    await press(area, /^Lưu$/);
    await onPage(area, "Soạn giao ước");
    await sendCovenant(area);
    await expectCounts(official, { "Chưa gửi": 15, "Chờ duyệt": 2 });
    const address = new URL(area.url()).pathname;
    for (const reader of [area, official]) {
      await reader.goto(address);
      await reader.getByRole("link", { name: "Bản 1", exact: true }).click();
      await expect(pledgeIn(reader, "Sửa cổng chào")).toBeVisible();
      await expect(reader.getByText("đầu ngõ 12")).toHaveCount(0);
      await expect(reader.getByText("Ghi rõ cổng nào, kinh phí bao nhiêu.")).toBeVisible();
      await reader.goto(address);
      await reader.getByRole("link", { name: "Bản 2", exact: true }).click();
      await expect(pledgeIn(reader, "Sửa cổng chào đầu ngõ 12")).toBeVisible();
    }
  });
});
