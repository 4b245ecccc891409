import { expect, type Page } from "@playwright/test";
import type { Caller } from "../fixtures/caller";
import { test } from "../fixtures/test";
import { fitsTheScreen, onPage, press } from "../steps/page";

test.use({ worldName: "leader" });

const CAMPAIGN = "Phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp, nhiệm kỳ 2025-2030";
/** Red first, in the words of the lights. */
const ORDER = ["Chậm", "Cần chú ý", "Đúng tiến độ", "Chưa đánh giá được", "Hoàn thành"];

/** The words that a red light has. */
const RED = /Chậm|Quá hạn \d+ ngày|Chưa đạt|Không thực hiện được/;

/** A figure of the dashboard that can be opened: what stands on it, and how many records it says that there are. */
type Figure = { readonly text: string; readonly href: string; readonly says: number };

type Link = { readonly text: string; readonly href: string };

/** "28/42": of how many it is computed, and of how many there are. */
const SHARE = /(\d+)\/(\d+)/;

function saysOf(link: Link, next: Link | undefined): number | null {
  if (/^\d+%$/.test(link.text)) return Number(SHARE.exec(next?.text ?? "")?.[1]);
  const share = SHARE.exec(link.text);
  // Of the units 8/12 stand for those that signed; of the pledges 28/42 stand for all of them.
  if (share) return Number(link.href.includes("/board") ? share[1] : share[2]);
  const numbers = link.text.match(/\d+/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}

/** Every figure of the dashboard, in the order of the page; names of groups and works are no figures. */
async function figuresOf(page: Page): Promise<Figure[]> {
  const links = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((all) =>
      all.flatMap((link): Link[] => {
        const href = link.getAttribute("href") ?? "";
        const isList = /^\/(pledges|reports|explanations)\?|\/board\?/.test(href);
        return isList && link.closest("th") === null ? [{ text: link.textContent.replace(/\s+/g, " ").trim(), href }] : [];
      }),
    );
  return links.flatMap((link, index) => {
    const says = saysOf(link, links[index + 1]);
    return says === null ? [] : [{ ...link, says }];
  });
}

/** How many records a list shows. None of these lists is longer than its first page. */
async function recordsBehind(leader: Caller, href: string): Promise<number> {
  const { status, text } = await leader.call(href);
  expect(status, href).toBe(200);
  const rows = href.startsWith("/reports")
    ? new Set(text.match(/<a[^>]* href="\/reports\/[0-9a-f-]{36}"/g)).size
    : (text.match(/<a[^>]* data-(?:list|board)-row="/g) ?? []).length;
  return rows;
}

test("A12: Bãi Cháy on one page: eight contents declared, six entered, red first, each figure opens its records @phone", async ({
  as,
  caller,
}) => {
  test.setTimeout(240_000);
  const leader = await as("baichay.bithu");
  await leader.goto("/dashboard");
  await onPage(leader, CAMPAIGN);

  await test.step("eight contents declared, six entered, two that the source does not print", async () => {
    const contents = leader.getByRole("table", { name: "Theo nội dung" });
    await expect(contents.getByRole("row").filter({ has: leader.getByRole("rowheader") })).toHaveCount(6);
    await expect(leader.getByText("Phong trào khai 8 nội dung, mới nhập 6: 2 nội dung không nêu trong nguồn.")).toBeVisible();
    await expect(leader.getByText("Còn 81 ngày")).toBeVisible();
    await fitsTheScreen(leader);
  });

  await test.step("red first, in the counts, in the groups and in the works that need help", async () => {
    const head = await leader
      .getByRole("figure", { name: /^Tình trạng \d+ công trình, phần việc$/ })
      .getByRole("listitem")
      .allInnerTexts();
    expect(head.map((text) => text.replace(/[\d\s]+/, "").trim())).toEqual(ORDER);
    const trouble = leader.locator("section").filter({ has: leader.getByRole("heading", { name: "Cần tháo gỡ trước" }) });
    const words = await trouble
      .getByRole("listitem")
      .evaluateAll((all) => all.map((one) => one.querySelector(".light")?.textContent ?? ""));
    const isRed = words.map((word) => RED.test(word));
    expect(isRed).toContain(true);
    expect(isRed).toEqual(isRed.toSorted((left, right) => Number(right) - Number(left)));
  });

  await test.step("each % and each number opens as many records as it says", async () => {
    const figures = await figuresOf(leader);
    expect(figures.filter(({ text }) => text.endsWith("%")).length).toBeGreaterThan(5);
    expect(figures.length).toBeGreaterThan(40);
    const ask = await caller("baichay.bithu");
    const found = new Map<string, number>();
    for (const { href } of figures) if (!found.has(href)) found.set(href, await recordsBehind(ask, href));
    expect(figures.map(({ text, href }) => ({ text, href, records: found.get(href) }))).toEqual(
      figures.map(({ text, href, says }) => ({ text, href, records: says })),
    );
  });

  await test.step("as a person opens them: the whole's percentage, those that are late, a content's own", async () => {
    const main = leader.getByRole("main");
    const [, counted = ""] =
      SHARE.exec(
        await main
          .getByRole("link", { name: /^(tính trên|mới có số liệu của)/ })
          .first()
          .innerText(),
      ) ?? [];
    await main
      .getByRole("link", { name: /^\d+%$/ })
      .first()
      .click();
    await onPage(leader, "Công trình, phần việc");
    await expect(leader.getByText("Có trong phần trăm tiến độ chung")).toBeVisible();
    await expect(leader.getByRole("rowheader")).toHaveCount(Number(counted));
    await leader.goBack();
    await onPage(leader, CAMPAIGN);
    const slow = main.getByRole("link", { name: /^\d+ Chậm$/ }).first();
    const count = Number.parseInt(await slow.innerText(), 10);
    await slow.click();
    await onPage(leader, "Công trình, phần việc");
    await expect(leader.getByRole("rowheader")).toHaveCount(count);
    for (const row of await leader
      .getByRole("row")
      .filter({ has: leader.getByRole("rowheader") })
      .all()) {
      await expect(row).toContainText(RED);
    }
    await leader.getByRole("rowheader").first().getByRole("link").click();
    await expect(leader.getByRole("heading", { name: "Báo cáo và minh chứng" })).toBeVisible();
  });

  await test.step("the campaign's own page tells the two contents that are not printed in their place", async () => {
    await leader.goto("/campaigns");
    await leader.getByRole("link", { name: CAMPAIGN }).click();
    await onPage(leader, CAMPAIGN);
    const contents = leader.locator("#contents");
    await expect(contents.getByText("khai 8, đã nhập 6; 2 nội dung không nêu trong nguồn")).toBeVisible();
    const printed = contents.getByRole("listitem");
    await expect(printed).toHaveCount(8);
    await expect(printed.filter({ hasText: /^không nêu trong nguồn$/ })).toHaveCount(2);
  });
});

test("A12: a request for explanation, from the figure to its end @phone", async ({ as, world }) => {
  test.setTimeout(120_000);
  const leader = await as("baichay.bithu");
  let title = "";
  let login = "";

  await test.step("one touch from the work that is behind, the question stands there already", async () => {
    await leader.goto("/dashboard");
    const row = leader
      .getByRole("listitem")
      .filter({ has: leader.getByRole("link", { name: /^Yêu cầu giải trình: / }) })
      .first();
    const ask = row.getByRole("link", { name: /^Yêu cầu giải trình: / });
    title = ((await ask.getAttribute("aria-label")) ?? "").replace("Yêu cầu giải trình: ", "");
    await ask.click();
    await onPage(leader, "Yêu cầu giải trình");
    await fitsTheScreen(leader);
    await expect(leader.getByLabel("Câu hỏi")).not.toHaveValue("");
    await press(leader, "Gửi yêu cầu");
    await onPage(leader, title);
    await expect(leader.locator("[data-field='explanationRequest.figure']")).toContainText("Tình trạng: ");
    await expect(leader.getByText(/^Đang chờ .+ trả lời\./)).toBeVisible();
    await fitsTheScreen(leader);
    const found = await world.records.rows<{ login: string }>(
      `SELECT p.login FROM "ExplanationRequest" e JOIN "Membership" m ON m."organizationId" = e."organizationId" AND m.role = 'REPRESENTATIVE'
       JOIN "Person" p ON p.id = m."personId" WHERE e.id = $1 LIMIT 1`,
      [leader.url().split("/").at(-1)],
    );
    login = found[0]?.login ?? "";
  });

  const unit = await as(login);

  await test.step("the unit finds it on top of its page and answers", async () => {
    await unit.goto("/today");
    await expect(unit.getByRole("link", { name: /^Thông báo: \d+ mục chưa đọc$/ })).toBeVisible();
    await unit.locator("[data-record='explanationRequest']").getByRole("link", { name: title }).click();
    await onPage(unit, title);
    await unit.getByLabel("Nội dung giải trình").fill("Chờ vật liệu, xong trước 20/04.");
    await fitsTheScreen(unit);
    await press(unit, "Gửi giải trình");
    await expect(unit.getByText("Đang chờ người hỏi hoặc lãnh đạo phường xem.")).toBeVisible();
  });

  await test.step("the bell rings for the leader, who asks again", async () => {
    await leader.goto("/notices");
    await leader
      .getByRole("button", { name: new RegExp(`đã giải trình về “${title}”`) })
      .first()
      .click();
    await onPage(leader, title);
    await leader.getByText("Hỏi lại", { exact: true }).click();
    await leader.getByLabel("Cần giải trình thêm điều gì").fill("Ai cung cấp vật liệu?");
    await press(leader, "Hỏi lại đơn vị");
    await expect(leader.getByRole("heading", { name: "Câu hỏi lần 2" })).toBeVisible();
    await unit.reload();
    await unit.getByLabel("Nội dung giải trình").fill("Công ty vật liệu của thành phố.");
    await press(unit, "Gửi giải trình");
    await expect(unit.getByText("Đang chờ người hỏi hoặc lãnh đạo phường xem.")).toBeVisible();
  });

  await test.step("it waits on the dashboard until the leader closes it; every round stays readable", async () => {
    await leader.goto("/dashboard");
    await leader.getByRole("link", { name: /^Giải trình chờ xem và kết thúc/ }).click();
    await onPage(leader, "Yêu cầu giải trình");
    await leader.getByRole("link", { name: title }).first().click();
    await leader.getByLabel("Kết luận").fill("Đã rõ, phường giúp liên hệ.");
    await fitsTheScreen(leader);
    await press(leader, "Kết thúc yêu cầu");
    await expect(leader.getByText("Yêu cầu đã kết thúc.")).toBeVisible();
    await expect(leader.locator("[data-record='explanationEntry']")).toHaveCount(5);
    await leader.getByRole("link", { name: "Xem số liệu hiện nay" }).click();
    await expect(leader.locator("#explanations").getByText("Đã kết thúc")).toBeVisible();
  });
});
