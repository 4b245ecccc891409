import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { foldForSearch } from "@/lib/kernel/text";
import { applyMigrations } from "./migrations.mjs";
import { testDatabase } from "./test-db";

const ALL = join(import.meta.dirname, "..", "..", "prisma", "migrations");
const MOVED = "shared_records";
const before = mkdtempSync(join(tmpdir(), "giao-uoc-before-"));
const [PLACE, CAMPAIGN, EMPTY, OCCASION, BASIS] = ["01", "02", "03", "04", "05"].map((end) => `00000000-0000-7000-8000-0000000000${end}`);
const NAME = "Ngày thành lập Chi bộ Đảng đầu tiên, Quảng Yên";
let client: pg.Client;
let url = "";

beforeAll(async () => {
  const database = await testDatabase();
  const own = new URL(database.url);
  own.pathname = `${own.pathname}_before`;
  url = own.href;
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${own.pathname.slice(1)}" TEMPLATE template0`);
  await admin.end();
  for (const name of readdirSync(ALL)) {
    if (/^\d{14}_/.test(name) && name < (readdirSync(ALL).find((one) => one.endsWith(MOVED)) ?? "")) {
      cpSync(join(ALL, name), join(before, name), { recursive: true });
    }
  }
  await applyMigrations(url, before);
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  rmSync(before, { recursive: true, force: true });
});

it("what campaigns had of their own becomes the place's, with every word, and stays tied to them", async () => {
  await client.query(`
    INSERT INTO "Organization" (id, "placeId", path, kind, name, "nameFolded", "createdAt")
      VALUES ('${PLACE}', '${PLACE}', '${PLACE}/', 'WARD', 'Phường Ka Long', 'phuong ka long', now());
    INSERT INTO "Campaign" (id, "placeId", name, "nameFolded", "sourceTitle", "sourceDay", "createdAt")
      VALUES ('${CAMPAIGN}', '${PLACE}', 'Thi đua', 'thi dua', 'Bài báo', '2024-10-17', '2024-03-01'), ('${EMPTY}', '${PLACE}', 'Khác', 'khac', NULL, NULL, now());
    INSERT INTO "Occasion" (id, "campaignId", position, kind, name, "isMain", day, "originDay", years)
      VALUES ('${OCCASION}', '${CAMPAIGN}', 2, 'ANNIVERSARY', '${NAME}', true, '2024-10-19', '1946-10-19', 77);
    INSERT INTO "LegalBasis" (id, "campaignId", position, kind, title, number, "dateAsPublished")
      VALUES ('${BASIS}', '${CAMPAIGN}', 1, 'DIRECTIVE', 'Chỉ thị', '20-CT/TU', '16/52023');`);
  const done = await applyMigrations(url, ALL);
  expect(done.some((name) => name.endsWith(MOVED))).toBe(true);
  const { rows: occasions } = await client.query(
    `SELECT o."placeId", o.years, o."nameFolded", l."campaignId", l.position, l."isMain" FROM "Occasion" o JOIN "CampaignOccasion" l ON l."occasionId" = o.id`,
  );
  expect(occasions).toEqual([
    { placeId: PLACE, years: 77, nameFolded: foldForSearch(NAME), campaignId: CAMPAIGN, position: 2, isMain: true },
  ]);
  const { rows: papers } = await client.query(
    `SELECT d."placeId", d.kind, d.number, d."titleFolded", d."dateAsPublished", l."campaignId", l.position FROM "Document" d JOIN "CampaignDocument" l ON l."documentId" = d.id`,
  );
  expect(papers).toEqual([
    {
      ...{ placeId: PLACE, kind: "DIRECTIVE", number: "20-CT/TU", titleFolded: foldForSearch("20-CT/TU Chỉ thị") },
      ...{ dateAsPublished: "16/52023", campaignId: CAMPAIGN, position: 1 },
    },
  ]);
  const { rows: sources } = await client.query(
    `SELECT c.id, s."placeId", s.title, s."publishedDay"::text AS day FROM "Campaign" c LEFT JOIN "Source" s ON s.id = c."sourceId" ORDER BY c.id`,
  );
  expect(sources).toEqual([
    { id: CAMPAIGN, placeId: PLACE, title: "Bài báo", day: "2024-10-17" },
    { id: EMPTY, placeId: null, title: null, day: null },
  ]);
});
