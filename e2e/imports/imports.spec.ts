import { expect, type Page } from "@playwright/test";
import { v7 } from "uuid";
import writeExcelFile from "write-excel-file/node";
import { test } from "../fixtures/test";
import type { World } from "../fixtures/world";
import { fitsTheScreen, onPage, press } from "../steps/page";

// A ward of its own would be counted in everybody's province.
test.use({ worldName: "imports" });

const BLOCKS = ["Khối UBND", "Khối MTTQ và đoàn thể", "Khối khu phố", "Khối cơ quan"];
const PARTIES: readonly (readonly [string, string])[] = [
  ["UBND phường", "Khối UBND"],
  ["Khối MTTQ và đoàn thể", "Khối MTTQ và đoàn thể"],
  ...Array.from({ length: 10 }, (_, index): [string, string] => [`Khu phố ${index + 1}`, "Khối khu phố"]),
  ["Công an phường", "Khối cơ quan"],
  ["Trạm Y tế", "Khối cơ quan"],
  ["Trường Mầm non", "Khối cơ quan"],
  ["Trường THCS", "Khối cơ quan"],
  ["Trường Tiểu học", "Khối cơ quan"],
];

type Ward = { readonly login: string; readonly placeId: string; readonly campaignId: string };

/** A ward without a unit, its official, and a campaign that is being prepared with its blocks. */
async function emptyWard({ records }: World, size: string): Promise<Ward> {
  const [placeId, campaignId, personId] = [v7(), v7(), v7()];
  const login = `tuanchau${size}.canbo`;
  await records.rows(
    `INSERT INTO "Organization" (id, "placeId", "parentId", path, kind, name, "nameFolded", "createdAt")
     SELECT $1::uuid, $1::uuid, p.id, p.path || $1::uuid::text || '/', 'WARD', 'Phường Đại Yên mới', 'phuong dai ien moi', now() FROM "Organization" p WHERE p.name LIKE '%Quảng Ninh' AND p.kind = 'PROVINCE'`,
    [placeId],
  );
  await records.rows(
    `INSERT INTO "Person" (id, "placeId", "fullName", "nameFolded", login, "passwordHash", "createdAt")
     SELECT $1::uuid, $2::uuid, 'Cán bộ thử', 'can bo thu', $3::text, "passwordHash", now() FROM "Person" WHERE login = 'daiyen.canbo'`,
    [personId, placeId, login],
  );
  await records.rows(
    `INSERT INTO "Membership" (id, "placeId", "personId", "organizationId", role, post, "fromDay", "createdAt") VALUES ($1, $2, $3, $2, 'OFFICIAL', 'Cán bộ thi đua', '2025-01-01', now())`,
    [v7(), placeId, personId],
  );
  await records.rows(
    `INSERT INTO "Campaign" (id, "placeId", name, "nameFolded", "createdAt") VALUES ($1, $2, 'Thi đua chào mừng Đại hội', 'thi dua chao mung dai hoi', now())`,
    [campaignId, placeId],
  );
  for (const [position, name] of BLOCKS.entries()) {
    await records.rows(`INSERT INTO "Block" (id, "placeId", "campaignId", position, name) VALUES ($1, $2, $3, $4, $5)`, [
      v7(),
      placeId,
      campaignId,
      position,
      name,
    ]);
  }
  return { login, placeId, campaignId };
}

/** The office's workbook: titles, a header in line 4, a party in each line. */
async function workbook(blockOf: (name: string, block: string) => string): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const lines = PARTIES.map(([name, block], index) => [text(String(index + 1)), text(name), text(blockOf(name, block))]);
  const above = [[text("ỦY BAN NHÂN DÂN PHƯỜNG ĐẠI YÊN MỚI")], [text("DANH SÁCH ĐƠN VỊ KÝ GIAO ƯỚC")], []];
  const header = ["TT", "Tên đơn vị", "Khối"].map(text);
  return writeExcelFile([...above, header, ...lines]).toBuffer();
}

async function choose(page: Page, campaignId: string, buffer: Buffer, name = "don-vi.xlsx"): Promise<void> {
  await page.goto(`/imports/new?kind=UNITS&campaign=${campaignId}`);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await press(page, "Đọc tệp và xem trước");
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await onPage(page, "Nhập đơn vị");
}

/** A figure of the dry run. */
const figure = (page: Page, outcome: string) => page.locator("#preview").getByRole("link", { name: outcome });

test("A2: seventeen parties by xlsx, an unknown block named by line and column, nothing twice, and all of it taken back @phone", async ({
  as,
  world,
}, info) => {
  const ward = await emptyWard(world, info.project.name);
  const units = async () =>
    (
      await world.records.row<{ n: number }>(
        `SELECT count(*)::int AS n FROM "Organization" WHERE "placeId" = $1 AND id <> $1 AND "deletedAt" IS NULL`,
        [ward.placeId],
      )
    ).n;
  const page = await as(ward.login);

  await choose(page, ward.campaignId, await workbook((name, block) => (name === "Khu phố 3" ? "Khối thôn bản" : block)));
  const faults = page.locator("#faults");
  await expect(faults).toContainText("Dòng 9");
  await expect(faults).toContainText("C · Khối");
  await expect(faults).toContainText("không có khối “Khối thôn bản”");
  await expect(page.getByText("Còn 1 dòng có lỗi nên chưa nhập gì.", { exact: false }).first()).toBeVisible();
  await fitsTheScreen(page);
  expect(await units()).toBe(0);

  const right = await workbook((_name, block) => block);
  await choose(page, ward.campaignId, right);
  await expect(figure(page, "Tạo mới")).toContainText("17");
  await press(page, "Nhập 17 dòng vào hệ thống");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
  await fitsTheScreen(page);
  expect(await units()).toBe(17);
  const done = page.url();

  await choose(page, ward.campaignId, right);
  await expect(figure(page, "Giữ nguyên")).toContainText("17");
  await expect(figure(page, "Tạo mới")).toContainText("0");

  const file = await page.request.get(`/api/exports/importable?kind=UNITS&format=xlsx&campaign=${ward.campaignId}`);
  await choose(page, ward.campaignId, await file.body(), "xuat-ra.xlsx");
  await expect(figure(page, "Giữ nguyên")).toContainText("17");
  await expect(figure(page, "Có lỗi")).toContainText("0");

  for (const typed of ["tram y te", "TRẠM Y TẾ".normalize("NFD")]) {
    await page.goto(`/units?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole("link", { name: "Trạm Y tế" }).first()).toBeVisible();
  }

  await page.goto(done);
  await page.getByRole("button", { name: "Hoàn tác lần nhập này" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Hoàn tác lần nhập này" }).click();
  await expect(page.getByText("Đã hoàn tác").first()).toBeVisible();
  expect(await units()).toBe(0);
});

test("a file that is none, and one that is protected, are answered with what to do", async ({ as }) => {
  const page = await as("daiyen.canbo");
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]);
  for (const [name, buffer] of [
    ["cu.xls", old],
    ["trang.xlsx", Buffer.alloc(0)],
    ["anh.xlsx", Buffer.from("89504e470d0a1a0a00", "hex")],
  ] as const) {
    await page.goto("/imports/new?kind=UNITS");
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await press(page, "Đọc tệp và xem trước");
    await expect(
      page
        .getByRole("main")
        .getByText(/lưu thành .xlsx|đang trống|không phải|mật khẩu|tệp/i)
        .first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/\/imports\/new/);
  }
});
