import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { namesIn, partOf } from "../../lib/papers/test-docx";
import { DEMO_PASSWORD } from "../fixtures/accounts";
import { test } from "../fixtures/test";
import { fitsTheScreen, onPage } from "../steps/page";

/** A file from the menu "Tải về" of the page that stands open. */
async function taken(page: Page, format: string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.getByText("Tải về", { exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: format }).click()]);
  await page.getByText("Tải về", { exact: true }).click();
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

const rowsOfCsv = (bytes: Uint8Array) => parseCsv(new TextDecoder().decode(bytes), { delimiter: ";" }).map((row) => row.map(String));

async function enterIndicator(page: Page, code: string, score: string, maximum: string): Promise<void> {
  await page.goto("/indicators/new");
  for (const [name, value] of Object.entries({ code, name: `Chỉ số ${code}`, year: "2024", score, maximum, rank: "01", rankOf: "17" }))
    await page.locator(`[name="${name}"]`).fill(value);
  await page.getByRole("button", { name: "Lưu chỉ số" }).click();
  await page.waitForURL(/\/indicators(?!\/new)/);
}

test("A15: “747,2” and “94,5” are typed, and go out as they are in Excel and csv @phone", async ({ as }, info) => {
  const page = await as("honggai.canbo");
  const [one, other] = [`CCHC ${info.project.name}`, `ĐTI ${info.project.name}`];
  await enterIndicator(page, one, "747,2", "1000");
  await enterIndicator(page, other, "94,5", "100");
  await page.goto("/indicators");
  await fitsTheScreen(page);
  const csv = await taken(page, "CSV");
  expect(csv.name).toMatch(/^Chỉ số.* - .*\.csv$/);
  const lines = rowsOfCsv(csv.bytes);
  expect(lines.find(([code]) => code === one)?.slice(2, 8)).toEqual(["2024", "747,2", "1000", "1", "01", "17"]);
  expect(lines.find(([code]) => code === other)?.slice(2, 8)).toEqual(["2024", "94,5", "100", "1", "01", "17"]);
  const book = await readXlsx((await taken(page, "Excel (.xlsx)")).bytes);
  const rows = book.sheets[0]?.rows ?? [];
  expect(rows.find(([code]) => code === one)?.slice(3, 7)).toEqual([747.2, 1000, 1, "01"]);
  expect(rows.find(([code]) => code === other)?.slice(3, 7)).toEqual([94.5, 100, 1, "01"]);
});

test("a list goes out as it is narrowed, whole, and a representative takes along the own unit's alone @phone", async ({ as }) => {
  const official = await as("baichay.canbo");
  await official.goto("/pledges?kind=WORK");
  const shown = await official.locator("tbody tr").count();
  const file = rowsOfCsv((await taken(official, "CSV")).bytes);
  expect(file.length - 1).toBe(shown);
  expect(new Set(file.slice(1).map((row) => row[1]))).toEqual(new Set(["Công trình"]));
  const unit = await as("baichay.khupho2");
  await unit.goto("/pledges");
  const own = rowsOfCsv((await taken(unit, "CSV")).bytes);
  expect(new Set(own.slice(1).map((row) => row[3]))).toEqual(new Set(["Khu phố 2"]));
});

test("the summary table of a campaign comes from its dashboard, in blocks with their sums", async ({ as }) => {
  const page = await as("daiyen.canbo");
  await page.goto("/dashboard");
  await page.getByText("Bảng tổng hợp", { exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Excel (.xlsx)" }).click()]);
  const book = await readXlsx(new Uint8Array(await readFile(await file.path())));
  const rows = book.sheets[0]?.rows ?? [];
  expect(rows[0]?.[0]).toBe("TỔNG HỢP CÔNG TRÌNH, PHẦN VIỆC");
  expect(rows.map(([order]) => order).filter((order) => /^[IVX]+$/.test(String(order)))).toEqual(["I", "II", "III", "IV"]);
  expect(rows.at(-1)?.[1]).toBe("TỔNG CỘNG");
  expect(book.sheets[0]?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "$4:$7" });
});

test("everything of a ward leaves by its official alone, after the password, without a secret in it", async ({ as, caller }) => {
  const page = await as("kalong.canbo");
  await page.goto("/archive");
  await page.getByLabel("Mật khẩu của đồng chí").fill("khong-phai-mat-khau");
  await page.getByRole("button", { name: "Tải toàn bộ về" }).click();
  await expect(page.getByText("Mật khẩu đang dùng chưa đúng.")).toBeVisible();
  await page.getByLabel("Mật khẩu của đồng chí").fill(DEMO_PASSWORD);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải toàn bộ về" }).click()]);
  const zip = new Uint8Array(await readFile(await file.path()));
  const names = namesIn(zip);
  expect(names).toEqual(
    expect.arrayContaining(["README.txt", "SHA-256.txt", "danh-sach/people.xlsx", "du-lieu/pledges.json", "du-lieu/history.json"]),
  );
  expect(names.filter((name) => name.startsWith("tep/")).length).toBeGreaterThan(0);
  const all = names.filter((name) => /\.(json|txt)$/.test(name)).map((name) => partOf(zip, name));
  expect(all.join("\n")).not.toMatch(/passwordHash|argon2|tokenHash|codeHash|displayKeyHash/);
  expect(JSON.parse(partOf(zip, "du-lieu/pledges.json")).length).toBeGreaterThan(0);
  expect(partOf(zip, "SHA-256.txt").trim().split("\n")).toHaveLength(names.length - 1);
  await page.goto("/history");
  await onPage(page, "Lịch sử thay đổi");
  await expect(page.getByText("đã tải về toàn bộ dữ liệu của địa phương").first()).toBeVisible();
  const leader = await caller("kalong.bithu");
  expect((await leader.call("/archive")).status).toBe(404);
  const body = new URLSearchParams({ password: DEMO_PASSWORD });
  expect((await leader.call("/api/archive", { method: "POST", body })).status).toBe(404);
});
