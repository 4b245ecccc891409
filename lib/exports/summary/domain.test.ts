import { expect, test } from "vitest";
import type { CampaignSummary, SummaryRow } from "@/lib/archives/summary/types";
import { day } from "@/lib/kernel/dates";
import type { Words } from "../types";
import { summaryTable } from "./domain";

const words: Words = (key, params) => (params ? `${key} ${JSON.stringify(params)}` : key);

const row: SummaryRow = {
  kind: "WORK",
  title: "=Đường bê tông tổ 3",
  unitName: "Khu phố 7",
  supporters: ["MTTQ phường", "Đoàn Thanh niên"],
  description: null,
  scale: "dài 320 m",
  location: null,
  funding: [
    { source: "COMMUNE", amount: 120_500_000, asPublished: null },
    { source: "SOCIALISED", amount: 1, asPublished: null },
    { source: "DISTRICT", amount: null, asPublished: "gần 2,3 tỷ" },
  ],
  given: [
    { kind: "LABOUR", unit: "ngày công", quantity: 120 },
    { kind: "GOODS", unit: "tấn xi măng", quantity: 12.5 },
  ],
  start: null,
  due: null,
  dueAsPublished: "Quý II/2025",
  done: null,
  percent: 62.5,
  figure: null,
  received: 319_000_000,
  plaque: null,
  light: { word: "NO_FIGURE", days: null },
};

const nothing: SummaryRow = {
  ...row,
  title: "Vệ sinh môi trường",
  funding: [],
  given: [],
  received: null,
  dueAsPublished: null,
  percent: null,
};

const summary: CampaignSummary = {
  campaignName: "Chào mừng Đại hội",
  placeName: "Phường Đại Yên",
  day: day("2025-03-31"),
  groups: [
    { name: "Khối khu phố", rows: [row, nothing] },
    { name: "Khối trường học", rows: [{ ...row, funding: [{ source: "COMMUNE", amount: 79_500_000, asPublished: null }] }] },
  ],
};

const { columns, lines, isWide } = summaryTable(summary, words);
const at = (level: string) => lines.filter((line) => line.level === level).map(({ cells }) => cells);

test("blocks stand in Roman numerals, works are counted within each, sums add up to the total", () => {
  expect(lines.map(({ level }) => level)).toEqual(["GROUP", "ROW", "ROW", "SUBTOTAL", "GROUP", "ROW", "SUBTOTAL", "TOTAL"]);
  expect(at("GROUP").map(({ order, title }) => [order, title])).toEqual([
    ["I", "KHỐI KHU PHỐ"],
    ["II", "KHỐI TRƯỜNG HỌC"],
  ]);
  expect(at("ROW").map(({ order }) => order)).toEqual(["1", "2", "1"]);
  expect(at("SUBTOTAL").map(({ total }) => total)).toEqual([120_500_001, 79_500_000]);
  expect(at("TOTAL")[0]).toMatchObject({ total: 200_000_001, fundingCOMMUNE: 200_000_000, fundingSOCIALISED: 1, labour: 240 });
  expect(isWide).toBe(true);
});

test("what is not stated is empty; what is known in words stays in words and out of every sum", () => {
  const [first, second] = at("ROW");
  expect(first).toMatchObject({ due: "Quý II/2025", fundingDISTRICT: "gần 2,3 tỷ", goods: "12,5 tấn xi măng", fundingPROVINCE: null });
  expect(second).toMatchObject({ total: null, labour: null, due: null, percent: null });
  expect(at("TOTAL")[0]?.["fundingDISTRICT"]).toBeNull();
});

test("the header has its merged cells, and only sources that are named beside the usual ones", () => {
  const above = Object.fromEntries(columns.map((column) => [column.key, column.above ?? []]));
  expect(above["fundingPROVINCE"]).toEqual(["exports.summary.money", "exports.summary.parts"]);
  expect(above["labour"]).toEqual(["exports.summary.money", "exports.summary.parts", "exports.summary.people"]);
  expect(above["title"]).toEqual([]);
  expect(columns.map(({ key }) => key)).toContain("fundingDISTRICT");
  expect(columns.map(({ key }) => key)).not.toContain("fundingOTHER");
});
