#!/usr/bin/env node
// Takes the pictures of the user guide and the README from a running demo: `node scripts/take-pictures.mjs [http://localhost:3000]`.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { findChromium } from "./find-chromium.mjs";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "user-guide", "pictures");
const BASE = process.argv[2] ?? "http://localhost:3000";
const PASSWORD = "phuong-do-ben-vinh";
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** The address that a link on a page leads to, by the beginning of its address. */
const linkOn = (/** @type {import("@playwright/test").Page} */ page, /** @type {string} */ start, match = "") =>
  page
    .locator(`main a[href^="${start}"]`, match ? { hasText: match } : {})
    .first()
    .getAttribute("href");

/** @type {{ name: string, login?: string, size: { width: number, height: number }, path: string, via?: (page: import("@playwright/test").Page) => Promise<string | null>, press?: string }[]} */
const PICTURES = [
  { name: "dang-nhap", size: PHONE, path: "/login" },
  { name: "hom-nay", login: "daiyen.khupho4", size: PHONE, path: "/today" },
  {
    name: "bao-tien-do",
    login: "daiyen.khupho4",
    size: PHONE,
    path: "/pledges?q=khuon+vien",
    via: async (page) => `${await linkOn(page, "/pledges/")}/report`,
  },
  { name: "so-dong-gop", login: "kalong.canbo", size: DESKTOP, path: "/contributions" },
  {
    name: "kinh-phi",
    login: "kalong.canbo",
    size: DESKTOP,
    path: "/pledges?q=man+hinh+led",
    via: async (page) => `${await linkOn(page, "/pledges/0")}#money`,
  },
  { name: "gan-bien", login: "kalong.canbo", size: DESKTOP, path: "/plaques", via: async (page) => linkOn(page, "/plaques/0") },
  { name: "bao-cao-nhanh", login: "daiyen.khupho4", size: PHONE, path: "/today/brief" },
  { name: "ban-lam-viec", login: "daiyen.canbo", size: DESKTOP, path: "/desk" },
  {
    name: "dot-thi-dua-buoc",
    login: "honggai.canbo",
    size: DESKTOP,
    path: "/campaigns",
    via: async (page) => `${await linkOn(page, "/campaigns/0")}/edit/time`,
  },
  {
    name: "bang-theo-doi",
    login: "baichay.canbo",
    size: DESKTOP,
    path: "/campaigns",
    via: async (page) => `${await linkOn(page, "/campaigns/0")}/board`,
  },
  { name: "le-hoi-nghi", login: "kalong.canbo", size: DESKTOP, path: "/events", via: (page) => linkOn(page, "/events/0") },
  { name: "lich", login: "daiyen.canbo", size: DESKTOP, path: "/calendar" },
  { name: "le-ky", login: "baichay.canbo", size: DESKTOP, path: "/ceremonies", via: (page) => linkOn(page, "/ceremonies/0") },
  {
    name: "bien-ban-le-ky",
    login: "daiyen.canbo",
    size: DESKTOP,
    path: "/ceremonies",
    via: async (page) => `${await linkOn(page, "/ceremonies/0")}/minutes`,
  },
  { name: "bao-cao", login: "daiyen.canbo", size: DESKTOP, path: "/reports", via: (page) => linkOn(page, "/reports/0") },
  { name: "mot-viec", login: "daiyen.canbo", size: DESKTOP, path: "/pledges?q=tuyen+duong", via: (page) => linkOn(page, "/pledges/0") },
  { name: "chi-tieu", login: "daiyen.canbo", size: DESKTOP, path: "/targets" },
  { name: "so-ket", login: "daiyen.canbo", size: DESKTOP, path: "/reviews", via: (page) => linkOn(page, "/reviews/0") },
  {
    name: "so-sanh-hai-ngay",
    login: "daiyen.canbo",
    size: DESKTOP,
    path: "/past?day=2025-03-31&from=2024-12-31",
    via: (page) => linkOn(page, "/campaigns/0"),
  },
  {
    name: "cong-khai",
    login: "daiyen.canbo",
    size: DESKTOP,
    path: "/publishing",
    via: (page) => linkOn(page, "/publishing/pledges/"),
  },
  {
    name: "trang-cong-khai",
    size: PHONE,
    path: "/cong-khai",
    via: async (page) => {
      await page.goto(`${BASE}${await linkOn(page, "/cong-khai/phuong-dai-yen")}`);
      await page.goto(`${BASE}${await linkOn(page, "/cong-khai/")}`);
      return linkOn(page, "/cong-khai/cai-tao");
    },
  },
  { name: "toan-canh-dien-thoai", login: "daiyen.bithu", size: PHONE, path: "/dashboard" },
  { name: "toan-canh", login: "daiyen.bithu", size: DESKTOP, path: "/dashboard" },
  {
    name: "yeu-cau-giai-trinh",
    login: "daiyen.bithu",
    size: PHONE,
    path: "/explanations?state=ANSWERED",
    via: (page) => linkOn(page, "/explanations/0"),
  },
  { name: "man-hinh-led", login: "kalong.canbo", size: DESKTOP, path: "/screens", via: (page) => linkOn(page, "/screens/0") },
  { name: "don-vi", login: "daiyen.quantri", size: DESKTOP, path: "/units" },
  { name: "ngay-nghi", login: "quangninh.quantri", size: DESKTOP, path: "/holidays?year=2026" },
  { name: "the-qr", login: "mylong.quantri", size: DESKTOP, path: "/people/cards", press: "main form button[type=submit]" },
  {
    name: "kiem-tra",
    login: "daiyen.canbo",
    size: PHONE,
    path: "/pledges",
    via: async (page) => {
      await page.goto(`${BASE}${await linkOn(page, "/pledges/0")}`);
      return linkOn(page, "/verify/");
    },
  },
];

/** The first page of each paper, drawn from its PDF by `pdftoppm` (poppler-utils). @type {{ name: string, login: string, paper: string, path: string, start: string }[]} */
const PAPERS = [
  { name: "van-ban-ke-hoach", login: "daiyen.canbo", paper: "plan", path: "/campaigns", start: "/campaigns/0" },
  { name: "van-ban-giao-uoc", login: "daiyen.khupho4", paper: "covenant", path: "/covenants", start: "/covenants/0" },
  { name: "van-ban-phieu-dang-ky", login: "daiyen.khupho4", paper: "registration", path: "/covenants", start: "/covenants/0" },
  { name: "van-ban-chung-nhan", login: "daiyen.khupho4", paper: "certificate", path: "/covenants", start: "/covenants/0" },
  { name: "van-ban-bien-ban", login: "daiyen.canbo", paper: "minutes", path: "/ceremonies", start: "/ceremonies/0" },
  { name: "van-ban-danh-sach-hop", login: "daiyen.canbo", paper: "meeting", path: "/campaigns", start: "/campaigns/0" },
  { name: "van-ban-to-trinh", login: "kalong.canbo", paper: "plaque-proposal", path: "/plaques", start: "/plaques/0" },
  { name: "van-ban-quyet-dinh", login: "kalong.canbo", paper: "plaque-decision", path: "/plaques", start: "/plaques/0" },
  { name: "van-ban-bao-cao", login: "mylong.canbo", paper: "review", path: "/reviews", start: "/reviews/0" },
  { name: "van-ban-thu-cam-on", login: "kalong.canbo", paper: "thanks", path: "/contributions/thanks", start: "/papers/thanks/" },
];

async function takePaper(
  /** @type {import("@playwright/test").Page} */ page,
  /** @type {(typeof PAPERS)[number]} */ { name, paper, path, start },
) {
  await page.goto(`${BASE}${path}`);
  const id = (await linkOn(page, start))?.split("/").at(-1);
  const answer = await page.request.get(`${BASE}/api/papers/${paper}/${id}?format=pdf`);
  if (!answer.ok()) throw new Error(`${paper} of ${id}: ${answer.status()}`);
  const file = join(FOLDER, `${name}.pdf`);
  writeFileSync(file, await answer.body());
  const picture = execFileSync("pdftoppm", ["-r", "64", "-png", "-singlefile", "-f", "1", "-l", "1", file]);
  writeFileSync(join(FOLDER, `${name}.png`), await sharp(picture).png({ palette: true, colours: 16 }).toBuffer());
  rmSync(file);
}

async function signIn(/** @type {import("@playwright/test").Page} */ page, /** @type {string} */ login) {
  await page.goto(`${BASE}/login`);
  await page.fill('input[name="login"]', login);
  await page.fill('input[name="password"]', PASSWORD);
  await Promise.all([page.waitForURL((url) => url.pathname !== "/login"), page.press('input[name="password"]', "Enter")]);
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(() => {}), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
for (const { name, login, size, path, via, press } of PICTURES) {
  const context = await browser.newContext({ viewport: size, colorScheme: "light", deviceScaleFactor: size === PHONE ? 2 : 1 });
  const page = await context.newPage();
  if (login) await signIn(page, login);
  await page.goto(`${BASE}${path}`);
  if (via) await page.goto(`${BASE}${await via(page)}`);
  await page.waitForLoadState("networkidle");
  if (press) {
    const button = page.locator(press);
    await button.click();
    await button.waitFor({ state: "detached" });
  }
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  process.stdout.write(`${name}: ${page.url()}\n`);
  await context.close();
}
for (const paper of PAPERS) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, paper.login);
  await takePaper(page, paper);
  process.stdout.write(`${paper.name}\n`);
  await context.close();
}
await browser.close();
