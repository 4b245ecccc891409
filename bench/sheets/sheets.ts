import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import writeExcelFile from "write-excel-file/node";
import { planPledges } from "@/lib/imports/pledges/domain";
import { emptyPledgeWorld, readRows } from "@/lib/imports/test-worlds";
import { readSheets } from "@/lib/sheets/read";
import type { SheetTable } from "@/lib/sheets/types";
import { writeXlsx } from "@/lib/sheets/write-xlsx";
import { median } from "../statistics";

const MEGABYTE = 1024 * 1024;
const times = Number(/^--times=(\d+)$/.exec(process.argv.find((arg) => arg.startsWith("--times=")) ?? "")?.[1] ?? 5);

type Measured = { readonly seconds: number; readonly megabytes: number; readonly pause: number };

/** Time, the largest growth of the whole process (threads included) and the longest time in which nothing else ran. */
async function measured(work: () => Promise<unknown>): Promise<Measured> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage().rss);
  return { seconds, megabytes: (most - before) / MEGABYTE, pause: delay.max / 1e6 };
}

async function report(name: string, work: () => Promise<unknown>): Promise<void> {
  const runs: Measured[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await measured(work));
  const first = runs[0]?.megabytes ?? 0;
  const later = Math.max(0, ...runs.slice(1).map(({ megabytes }) => megabytes));
  process.stdout.write(
    `${name}: ${median(runs.map(({ seconds }) => seconds)).toFixed(2)} s; +${first.toFixed(0)} MB at first, then at most +${later.toFixed(0)} MB; ` +
      `longest pause ${Math.max(...runs.map(({ pause }) => pause)).toFixed(0)} ms\n`,
  );
}

/** The summary table of works and tasks, as an office keeps it: seventeen columns, some with several lines. */
const HEADER = [
  "TT",
  "Tên công trình, phần việc",
  "Đơn vị chủ trì",
  "Phối hợp",
  "Nội dung, quy mô",
  "Địa điểm",
  "Tổng mức",
  "NS TW",
  "NS tỉnh",
  "NS xã",
  "XHH",
  "Khởi công",
  "Hoàn thành",
  "Tiến độ %",
  "Kết quả",
  "Gắn biển",
  "Ghi chú",
];
function line(index: number): (string | number | null)[] {
  const unit = `Khu phố ${(index % 60) + 1}`;
  return [
    index + 1,
    `Công trình số ${index + 1}: sửa nhà văn hóa`,
    unit,
    "MTTQ phường",
    `Lát nền ${index} m²\nSơn lại mặt trước`,
    `Tổ ${index % 9}, ${unit}`,
    320.5,
    null,
    100,
    20.5,
    200,
    "T3/2025",
    "Quý II/2025",
    62,
    "Đạt",
    null,
    index % 5 === 0 ? "nhân dân đóng góp" : null,
  ];
}

async function workbook(rows: number): Promise<Uint8Array> {
  const data = [["TỔNG HỢP CÔNG TRÌNH, PHẦN VIỆC"], HEADER, ...Array.from({ length: rows }, (_, index) => line(index))];
  return new Uint8Array(await writeExcelFile(data).toBuffer());
}

function table(rows: number): SheetTable {
  return {
    name: "Tổng hợp",
    heading: ["TỔNG HỢP CÔNG TRÌNH, PHẦN VIỆC"],
    isWide: true,
    columns: HEADER.map((title, index) => ({ key: String(index), title, kind: typeof line(0)[index] === "number" ? "NUMBER" : "LINES" })),
    lines: Array.from({ length: rows }, (_, index) => ({
      level: "ROW",
      cells: Object.fromEntries(line(index).map((value, column) => [column, value])),
    })),
  };
}

for (const rows of [5000, 19_000]) {
  const bytes = await workbook(rows);
  await report(`reading ${rows} rows of ${HEADER.length} columns (${(bytes.length / MEGABYTE).toFixed(1)} MB)`, async () => {
    const read = await readSheets(bytes, "bench.xlsx");
    if (!read.ok || read.value.sheets[0]?.rows.length !== rows + 2) throw new Error("not read");
  });
}
/** A ward whose sixty khu phố take part in a campaign, with the Front that supports them. */
const WARD = emptyPledgeWorld([...Array.from({ length: 60 }, (_, index) => `Khu phố ${index + 1}`), "MTTQ phường"]);
/** As long as the page of a dry run plans before others have their turn. */
const SLICE_MS = 12;

/** The dry run of a file: read, header and columns found, each line planned against what is there. */
async function dryRun(bytes: Uint8Array): Promise<number> {
  const read = await readSheets(bytes, "bench.xlsx");
  if (!read.ok) throw new Error("not read");
  const { rows, reading } = readRows(read.value, "PLEDGES");
  let planned = 0;
  let began = performance.now();
  for (const { outcome } of planPledges(rows, WARD, reading.moneyUnit)) {
    if (outcome === "CREATE") planned += 1;
    if (performance.now() - began < SLICE_MS) continue;
    await nextTurn();
    began = performance.now();
  }
  return planned;
}

for (const rows of [5000]) {
  const bytes = await workbook(rows);
  await report(`dry run of ${rows} works`, async () => {
    if ((await dryRun(bytes)) !== rows) throw new Error("not every line was planned");
  });
}
for (const rows of [10_000]) {
  const written = table(rows);
  await report(`writing ${rows} rows of ${HEADER.length} columns`, () => writeXlsx([written]));
}
