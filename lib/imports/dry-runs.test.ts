import { beforeAll, describe, expect, it } from "vitest";
import { testActor } from "@/lib/access/test-actor";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { loadedPledge } from "@/lib/progress/test-loaded";
import { readSheets } from "@/lib/sheets/read";
import { makeFixtures } from "@/lib/sheets/test-fixtures";
import { OFFICE } from "@/lib/sheets/test-office";
import type { SheetFile } from "@/lib/sheets/types";
import { planAccounts } from "./accounts/domain";
import { IMPORT_COLUMNS } from "./columns/constants";
import { planContributions } from "./contributions/domain";
import { proposeReading } from "./header/domain";
import { countOutcomes } from "./planning/domain";
import { planPledges } from "./pledges/domain";
import { planProgress } from "./progress/domain";
import { rowsOf } from "./rows/domain";
import { planTargets } from "./targets/domain";
import { emptyPledgeWorld, emptyUnitWorld, readRows } from "./test-worlds";
import type { Fault, PlannedLine } from "./types";
import { planUnits } from "./units/domain";

const BLOCKS = ["Khu phố", "Cơ quan", "Lực lượng vũ trang", "Trường học"];
const NAMES = [
  "Công an phường",
  "Trường Tiểu học Đại Yên",
  "MTTQ phường",
  ...Array.from({ length: 10 }, (_, index) => `Khu phố ${index + 1}`),
];
const official = testActor({ role: "OFFICIAL", today: day("2025-06-30") });

type Said = {
  readonly create?: number;
  readonly error?: number;
  readonly faults?: readonly string[];
  readonly skipped?: readonly string[];
};

function shown(faults: readonly Fault[], line: number): string[] {
  return faults.map(({ key, reason }) => `${line} ${key} ${reason.code}`);
}

function check(lines: readonly PlannedLine[], skipped: readonly { line: number; why: string }[], said: Said): void {
  const counts = countOutcomes(lines);
  expect(lines.flatMap(({ faults, line }) => shown(faults, line))).toEqual(said.faults ?? []);
  expect({ create: counts.CREATE, error: counts.ERROR }).toEqual({ create: said.create ?? 0, error: said.error ?? 0 });
  expect(skipped.map(({ line, why }) => `${line} ${why}`)).toEqual(said.skipped ?? []);
}

describe.skipIf(!OFFICE)("the dry run of files that other programs made", () => {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    files = await makeFixtures();
  }, 120_000);

  async function read(name: string): Promise<SheetFile> {
    const file = await readSheets(files.get(name.normalize("NFC")) ?? new Uint8Array(), name);
    if (!file.ok) throw new Error(file.reasons[0].code);
    return file.value;
  }

  describe("units", () => {
    it.each<[string, Said]>([
      ["Danh sách đơn vị.xlsx", { create: 17 }],
      ["Đơn vị có khối lạ.xlsx", { create: 16, error: 1, faults: ["9 block imports.blockUnknown"] }],
      ["Đơn vị chữ rời.xlsx", { create: 17 }],
      ["Đơn vị TCVN3.xlsx", { create: 17 }],
      ["Đơn vị VNI.xlsx", { create: 17 }],
      ["Đổi tên thành kiểu cũ.xls", { create: 17 }],
      ["Đơn vị, gói khác.xlsx", { create: 2 }],
      ["UTF-8.csv", { create: 2 }],
      ["UTF-8 có dấu.csv", { create: 2 }],
      ["Unicode của Excel.txt", { create: 2 }],
      ["TCVN3.csv", { create: 2 }],
      ["VNI.csv", { create: 2 }],
    ])("%s", async (name, said) => {
      const { rows, skipped, reading } = readRows(await read(name), "UNITS");
      const world = emptyUnitWorld(Object.values(reading.columns).includes("block") ? BLOCKS : []);
      check([...planUnits(rows, world)], skipped, said);
    });
  });

  it("the summary table: merged header, groups, sums, triệu đồng, several lines in a cell, a quarter and a month", async () => {
    const { rows, skipped, reading } = readRows(await read("Tổng hợp công trình.xlsx"), "PLEDGES");
    expect(reading).toMatchObject({ top: 3, depth: 2, moneyUnit: "MILLION" });
    const lines = [...planPledges(rows, emptyPledgeWorld(NAMES), reading.moneyUnit)];
    check(lines, skipped, { create: 3, skipped: ["6 GROUP", "9 SUM", "10 GROUP", "12 SUM"] });
    const [house, flowers, library] = lines.map(({ draft }) => draft?.content);
    expect(house).toMatchObject({
      title: "Sửa nhà văn hóa khu 1",
      description: "Lát nền 120 m²\nSơn lại mặt trước",
      dueDay: "2025-05-30",
      funding: [
        { source: "COMMUNE", amount: 120_000_000 },
        { source: "SOCIALISED", amount: 200_000_000 },
      ],
    });
    expect(house?.supportingOrganizationIds).toHaveLength(1);
    expect(flowers).toMatchObject({ dueDay: "2025-06-30", dueAsPublished: "Quý II/2025", funding: [{ amount: 94_500_000 }] });
    expect(library).toMatchObject({ dueDay: "2025-06-30", dueAsPublished: "T6/2025" });
    expect(lines[1]?.notes.map(({ reason }) => reason.code)).toContain("imports.dayRead");
  });

  it("the registration sheet: a header of three lines, amounts and days as people type them, a title that begins with =", async () => {
    const { rows, skipped, reading } = readRows(await read("Phiếu đăng ký.xlsx"), "PLEDGES");
    const lines = [...planPledges(rows, emptyPledgeWorld(NAMES), reading.moneyUnit)];
    check(lines, skipped, { create: 3 });
    const [camera, concrete, trees] = lines.map(({ draft }) => draft?.content);
    expect(camera).toMatchObject({ startDay: "2025-03-01", dueDay: "2025-05-30", dueAsPublished: "trước 30/5" });
    expect(camera?.funding).toEqual([{ source: "SOCIALISED", amount: 320_000_000, asPublished: null }]);
    expect(concrete?.funding).toEqual([{ source: "SOCIALISED", amount: 200_000_000, asPublished: null }]);
    expect(lines[1]?.notes.map(({ reason }) => reason.code)).toContain("imports.totalMore");
    expect(concrete).toMatchObject({ startDay: "2025-01-01", dueDay: "2025-06-30" });
    expect(trees).toMatchObject({ title: "=Trồng cây đầu năm", startDay: "2025-03-05", dueDay: "2025-12-31" });
  });

  it("5.000 works", async () => {
    const { rows, skipped, reading } = readRows(await read("5000 dòng.xlsx"), "PLEDGES");
    check([...planPledges(rows, emptyPledgeWorld(NAMES), reading.moneyUnit)], skipped, { create: 5_000 });
  });

  it("progress: figures in the pledge's own measure, never a percentage alone", async () => {
    const { rows, skipped, reading } = readRows(await read("Tiến độ.xlsx"), "PROGRESS");
    const titles = ["Sửa nhà văn hóa khu 1", "Đường hoa 747,2 m", "Thư viện xanh"];
    const units = ["Khu phố 1", "Khu phố 2", "Trường Tiểu học Đại Yên"];
    const pledges = titles.map((title, index) =>
      loadedPledge({
        content: { title, dueDay: day("2025-12-31") },
        measure: { type: "QUANTITY", unit: "m", baseline: 0, target: 1_000, targetAsPublished: null, fallingConfirmed: false },
        pledge: {
          id: newId(),
          title,
          unitName: units[index] ?? "",
          organizationId: `unit-${index}`,
          placeId: official.membership.placeId,
          campaignStatus: "LAUNCHED",
        },
      }),
    );
    const figures = Object.entries(reading.columns).find(([, key]) => key === "figure");
    expect(figures).toBeUndefined();
    const lines = [...planProgress(official, rows, { placeName: "Phường Đại Yên", pledges }, reading.moneyUnit)];
    check(lines, skipped, { error: 3, faults: [2, 3, 4].map((line) => `${line} percent imports.percentAlone`) });
    const mapped = { ...reading, columns: { ...reading.columns, 4: "figure" } };
    const file = await read("Tiến độ.xlsx");
    const [sheet] = file.sheets;
    const again = sheet ? rowsOf(sheet, mapped, IMPORT_COLUMNS.PROGRESS).rows : [];
    const planned = [...planProgress(official, again, { placeName: "Phường Đại Yên", pledges }, reading.moneyUnit)];
    expect(planned.map(({ draft }) => draft && [draft.day, draft.figure])).toEqual([
      ["2025-03-31", { type: "QUANTITY", value: 747.2 }],
      ["2025-03-31", { type: "QUANTITY", value: 94.5 }],
      null,
    ]);
  });

  it.each(["199 cột.xlsx", "Công thức.xlsx", "Nhiều trang.xlsx", "Do LibreOffice ghi.csv", "Một triệu dòng trống.xlsx"])(
    "%s has no header of units: a person says where it stands",
    async (name) => {
      expect(proposeReading((await read(name)).sheets, IMPORT_COLUMNS.UNITS)).toBeNull();
    },
  );

  it("days of a workbook that counts from 1904 are the very days", async () => {
    const { rows } = readRows(await read("Lịch 1904.xlsx"), "PROGRESS");
    expect(rows.map(({ cells }) => cells.day?.day ?? cells.day?.text)).toEqual(["2025-03-31", "2025-03-31", "06/2025"]);
  });

  it("contributions: money as a number and as text, labour days, a group, a sum below", async () => {
    const { rows, skipped, reading } = readRows(await read("Sổ đóng góp.xlsx"), "CONTRIBUTIONS");
    expect(reading.moneyUnit).toBe("DONG");
    const lines = [...planContributions(official, rows, { placeName: "Phường Đại Yên", pledges: [], entries: [] }, reading.moneyUnit)];
    check(lines, skipped, { create: 2, error: 1, faults: ["4 quantity contributions.quantityMissing"], skipped: ["6 SUM"] });
    const money = lines.map(({ draft }) => draft && [draft.donorName, draft.donorKind, draft.value]);
    expect(money).toEqual([["Công ty TNHH Hạ Long", "ORGANIZATION", 150_000_000], null, ["Nhân dân khu 1", "PERSON", 169_000_000]]);
  });

  it("targets: 747,2 exact, percentages as they are shown", async () => {
    const { rows, skipped } = readRows(await read("Chỉ tiêu.xlsx"), "TARGETS");
    const world = { setId: newId(), placeName: "Phường Đại Yên", from: null, to: null, targets: [], units: [] };
    const lines = [...planTargets(rows, world)];
    check(lines, skipped, { create: 3 });
    expect(lines.map(({ draft }) => [draft?.text.unit, draft?.text.goal])).toEqual([
      ["tỷ đồng", 747.2],
      ["%", 85],
      ["trường", 3],
    ]);
  });

  it("accounts: what is missing is named by line and column", async () => {
    const file = await read("Tài khoản.xlsx");
    expect(() => readRows(file, "ACCOUNTS")).toThrow("no header was found");
    const { placeId } = official.membership;
    const office = {
      id: newId(),
      name: "UBND phường Đại Yên",
      code: null,
      kind: "PEOPLE_COMMITTEE" as const,
      placeId,
      path: `${official.membership.placePath}x/`,
    };
    const [sheet] = file.sheets;
    const reading = {
      sheet: 0,
      top: 0,
      depth: 1,
      moneyUnit: "DONG" as const,
      columns: { 0: "fullName", 1: "login", 2: "role", 3: "organization" },
    };
    const { rows, skipped } = sheet ? rowsOf(sheet, reading, IMPORT_COLUMNS.ACCOUNTS) : { rows: [], skipped: [] };
    const world = { placeName: "Phường Đại Yên", offices: [office], accounts: [], takenLogins: new Set<string>() };
    check([...planAccounts(official, rows, world)], skipped, {
      error: 2,
      faults: ["2 post people.postMissing", "3 post people.postMissing", "3 organization people.unitMissing"],
    });
  });
});
