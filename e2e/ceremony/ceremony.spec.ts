import { type Browser, expect, type Page } from "@playwright/test";
import { BrokenLine } from "../fixtures/broken-line";
import { Caller } from "../fixtures/caller";
import { test as base, signedIn } from "../fixtures/test";
import { hallWorld, type World } from "../fixtures/world";
import { signCovenant } from "../steps/covenant";
import { onPage, press } from "../steps/page";
import { Hall } from "./hall";

const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture stands on
    async ({}, use) => {
      const world = await hallWorld("ceremony");
      await use(world);
      await world.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

test.use({ worldName: "ceremony" });

/** The finger of whoever signs, on the frame. */
async function draw(page: Page): Promise<void> {
  const frame = page.getByRole("img", { name: "Chưa có chữ ký." });
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error("there is no frame to sign in");
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.3, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.6, { steps: 4 });
  await page.mouse.up();
}

/** Calls a unit by the big button, and takes its signature. */
async function signNext(tablet: Page, unit: string): Promise<void> {
  await tablet.getByRole("button", { name: `Mời ${unit}`, exact: true }).click();
  await expect(tablet.getByRole("heading", { level: 2, name: unit, exact: true })).toBeVisible();
  await draw(tablet);
  await tablet.getByRole("button", { name: "Ghi nhận chữ ký" }).click();
}

const screenShows = (screen: Page, count: string) => expect(screen.locator(".stage-counter strong")).toHaveText(count);
const tabletShows = (tablet: Page, count: string) => expect(tablet.locator(".tablet-counter")).toContainText(count);

/** A browser of its own at an address, signed in or not. */
async function screenAt(browser: Browser, world: World, address: string, login: string | null): Promise<Page> {
  const context = login ? await signedIn(browser, world, login) : await browser.newContext();
  const page = await context.newPage();
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  return page;
}

test("A5: 17 units sign before two screens that move by themselves; the line drops at 11, and what the tablet took arrives once @phone", async ({
  browser,
  world,
}) => {
  test.setTimeout(120_000);
  const line = await BrokenLine.open(Number(new URL(world.address).port));
  const hall = new Hall(world, new Caller(line.url, await world.cookieOf("daiyen.canbo")));
  const { id } = await hall.ceremony();
  const tablet = await screenAt(browser, world, `${line.url}/ceremonies/${id}`, "daiyen.canbo");

  const display = await test.step("the official sees three rounds, and begins", async () => {
    await expect(tablet.getByRole("heading", { level: 3, name: /^Lượt \d: / })).toHaveCount(3);
    const address = await tablet.getByText(`${line.url}/display/`).textContent();
    await press(tablet, "Bắt đầu lễ ký");
    await expect(tablet.getByRole("heading", { name: "Chưa mời đơn vị nào" })).toBeVisible();
    await tabletShows(tablet, "0/17");
    return address ?? "";
  });
  const farScreen = await screenAt(browser, world, display, null);
  const nearScreen = await screenAt(browser, world, `${world.address}/ceremonies/${id}/projector`, "daiyen.bithu");
  const loads: string[] = [];
  for (const screen of [farScreen, nearScreen]) {
    await screenShows(screen, "0/17");
    screen.on("framenavigated", (frame) => loads.push(frame.url()));
  }
  const [first = "", second = "", ...others] = (await hall.turns()).map(({ unit }) => unit);

  await test.step("one signs on the tablet, one on the own phone; both screens follow", async () => {
    await signNext(tablet, first);
    for (const screen of [farScreen, nearScreen]) {
      await expect(screen.getByRole("heading", { level: 2, name: first })).toBeVisible();
      await expect(screen.getByText(/^Đã ký lúc \d\d:\d\d$/)).toBeVisible();
      await screenShows(screen, "1/17");
    }
    await tablet.getByRole("button", { name: `Mời ${second}`, exact: true }).click();
    await tablet.getByRole("button", { name: "Mời ký bằng điện thoại" }).click();
    await expect(farScreen.getByText("Người đại diện quét mã để ký")).toBeVisible();
    const { covenant, login } = await hall.turnOf(second);
    const phone = await screenAt(browser, world, `${world.address}/covenants/${covenant}`, login);
    await signCovenant(phone);
    for (const screen of [farScreen, nearScreen]) await screenShows(screen, "2/17");
    await tabletShows(tablet, "2/17");
  });

  await test.step("nine more, and the line drops", async () => {
    for (const unit of others.slice(0, 9)) await hall.sign(unit);
    for (const screen of [farScreen, nearScreen]) await screenShows(screen, "11/17");
    await tabletShows(tablet, "11/17");
    line.cut();
    await expect(farScreen.getByText(/^Mất kết nối, hình lúc \d\d:\d\d ngày /)).toBeVisible();
  });

  const sent = hall.watch(tablet);
  await test.step("two sign meanwhile; they are kept over a reload without a line", async () => {
    await signNext(tablet, others[9] ?? "");
    await signNext(tablet, others[10] ?? "");
    await tabletShows(tablet, "13/17");
    await tablet.reload();
    await tabletShows(tablet, "13/17");
    await expect(tablet.getByText("4 mục chờ gửi, đang giữ trên máy này")).toBeVisible();
    await expect(tablet.getByText(/^Mất mạng/)).toBeVisible();
    for (const screen of [farScreen, nearScreen]) await screenShows(screen, "11/17");
    expect(await hall.signed()).toBe(11);
  });

  await test.step("the line is back: each arrives once, whatever is sent again", async () => {
    sent.length = 0;
    line.restore();
    await expect(tablet.getByText("Đã gửi hết")).toBeVisible();
    for (const screen of [farScreen, nearScreen]) await screenShows(screen, "13/17");
    await tabletShows(tablet, "13/17");
    expect(sent.length).toBeGreaterThanOrEqual(4);
    for (const again of sent) expect(await hall.repeat(again)).toBe(200);
    expect(await hall.signed()).toBe(13);
    await screenShows(nearScreen, "13/17");
  });

  await test.step("the last four; no screen was loaded again", async () => {
    for (const unit of others.slice(11)) await hall.sign(unit);
    for (const screen of [farScreen, nearScreen]) await screenShows(screen, "17/17");
    expect(loads).toEqual([]);
  });

  await test.step("the minutes list posts, times and hashes, and the head of the chain", async () => {
    await tablet.goto(`${world.address}/ceremonies/${id}/end`);
    await press(tablet, "Kết thúc và chốt biên bản");
    await onPage(tablet, "Biên bản lễ ký giao ước");
    await expect(tablet.getByText("17/17 đơn vị đã ký")).toBeVisible();
    await expect(farScreen.getByText("Lễ ký đã kết thúc")).toBeVisible();
    const text = (await tablet.getByRole("main").innerText()).replaceAll(/\s+/g, " ");
    const proofs = await hall.proofs();
    expect(proofs).toHaveLength(17);
    for (const { hash, post } of proofs) expect([text.includes(hash), text.includes(post)]).toEqual([true, true]);
    expect(text.match(/Ký: \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/g)).toHaveLength(17);
    expect(text.match(/Hệ thống nhận: \d\d:\d\d ngày /g)).toHaveLength(17);
    expect(text).toContain(await hall.headBefore("ceremonies.ended"));
  });
  await line.close();
});
