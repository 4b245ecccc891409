import { beforeAll, describe, expect, it } from "vitest";
import { signedCovenant } from "@/lib/covenants/test-steps";
import { type CovenantWorld, covenantWorld, testContent } from "@/lib/covenants/test-world";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { codesOf, must } from "@/lib/people/test-world";
import { saveSet } from "@/lib/targets/mutations";
import { undoImport } from "./applying/mutations";
import { pledgeRecords } from "./pledges/domain";
import { csvFile, imported, importVersion, planOf, uploaded, xlsxFile } from "./test-files";
import { importTable } from "./writing/domain";

beforeAll(testDatabase);

async function undone(world: CovenantWorld, id: string) {
  return undoImport(world.official, { id, version: await importVersion(id), isOwnFile: false });
}

describe("kinds of records from a file", () => {
  it("pledges go into drafts, what is signed is left alone, and are taken out again", async () => {
    const world = await covenantWorld({ units: 3 });
    await signedCovenant(world, 0);
    const contents = [
      testContent({ title: "=Đường hoa" }),
      testContent({ title: "+ Trồng cây", funding: [{ source: "SOCIALISED", amount: 319_000_001, asPublished: null }] }),
    ];
    const records = pledgeRecords(
      world.units.flatMap(({ name }) => contents.map((content) => ({ unitName: name, content, supporterNames: [], contentNumbers: [] }))),
    );
    const file = await xlsxFile(importTable("PLEDGES", records, { locale: "vi", heading: ["Phường Đại Yên"] }));
    const wanted = { kind: "PLEDGES" as const, campaignId: world.campaignId };
    const dry = await uploaded(world.official, file, wanted);
    expect((await planOf(world.official, dry)).counts).toEqual({ CREATE: 4, CHANGE: 0, SAME: 0, LEFT: 2, ERROR: 0 });
    expect(
      await prisma.pledgeVersion.count({ where: { placeId: world.placeId, content: { path: ["title"], equals: "=Đường hoa" } } }),
    ).toBe(0);

    const id = await imported(world.official, file, wanted);
    const stored = await prisma.pledgeVersion.findMany({
      where: { placeId: world.placeId, content: { path: ["title"], equals: "+ Trồng cây" } },
    });
    expect(stored.map(({ content }) => (content as { funding: unknown }).funding)).toEqual([contents[1]?.funding, contents[1]?.funding]);
    const again = await uploaded(world.official, file, wanted);
    expect((await planOf(world.official, again)).counts).toEqual({ CREATE: 0, CHANGE: 0, SAME: 4, LEFT: 2, ERROR: 0 });

    must(await undone(world, id));
    expect(
      await prisma.pledgeVersion.count({
        where: { placeId: world.placeId, removedAt: null, content: { path: ["title"], equals: "=Đường hoa" } },
      }),
    ).toBe(0);
    expect(codesOf(await undone(world, id))).toEqual(["imports.done"]);
  });

  it("progress is entered for the unit, to be accepted by somebody else, and recalled", async () => {
    const world = await covenantWorld({ units: 1 });
    await signedCovenant(world, 0);
    const pledge = await prisma.pledge.findFirstOrThrow({ where: { placeId: world.placeId } });
    const unit = world.units[0]?.name ?? "";
    const file = csvFile([
      ["Tên công trình, phần việc", "Đơn vị thực hiện", "Ngày báo cáo", "Kết quả", "Đã làm được"],
      [pledge.title, unit, "25/03/2025", "12 cây", "Đã trồng đợt 1"],
    ]);
    const id = await imported(world.official, file, { kind: "PROGRESS", campaignId: world.campaignId });
    const [report] = await prisma.progressReport.findMany({ where: { pledgeId: pledge.id } });
    expect(report).toMatchObject({
      status: "SUBMITTED",
      channel: "PAPER",
      figure: { type: "QUANTITY", value: 12 },
      text: "Đã trồng đợt 1",
    });
    const again = await uploaded(world.official, file, { kind: "PROGRESS", campaignId: world.campaignId });
    expect((await planOf(world.official, again)).counts.SAME).toBe(1);
    must(await undone(world, id));
    expect((await prisma.progressReport.findUniqueOrThrow({ where: { id: report?.id ?? "" } })).status).toBe("RECALLED");
  });

  it("contributions are entries of the ledger, taken back by counter-entries", async () => {
    const world = await covenantWorld({ units: 1 });
    const file = csvFile([
      ["Ngày", "Người đóng góp", "Số tiền (đồng)", "Số lượng", "Đơn vị tính"],
      ["16/03/2025", "Công ty TNHH Hạ Long", "150.000.000", "", ""],
      ["17/03/2025", "Hộ ông Nguyễn Văn A", "", "15", "ngày công"],
      ["17/03/2025", "Hộ ông Nguyễn Văn A", "", "15", "ngày công"],
    ]);
    const id = await imported(world.official, file, { kind: "CONTRIBUTIONS" });
    const sum = async () =>
      (await prisma.contribution.aggregate({ where: { placeId: world.placeId }, _sum: { value: true, quantity: true } }))._sum;
    expect(await sum()).toMatchObject({ value: 150_000_000n });
    const again = await uploaded(world.official, file, { kind: "CONTRIBUTIONS" });
    expect((await planOf(world.official, again)).counts).toEqual({ CREATE: 0, CHANGE: 0, SAME: 3, LEFT: 0, ERROR: 0 });
    must(await undone(world, id));
    expect(await sum()).toMatchObject({ value: 0n });
    expect(await prisma.contribution.count({ where: { placeId: world.placeId } })).toBe(6);
  });

  it("targets and accounts", async () => {
    const world = await covenantWorld({ units: 1 });
    const setId = newId();
    const set = {
      id: setId,
      version: 0,
      kind: "YEAR" as const,
      name: "Chỉ tiêu 2025",
      periodAsPublished: null,
      documentId: null,
      note: null,
    };
    must(await saveSet(world.official, { ...set, fromDay: day("2025-01-01"), toDay: day("2025-12-31") }));
    const targets = csvFile([
      ["Chỉ tiêu", "Đơn vị tính", "Mục tiêu"],
      ["DTI", "điểm", "747,2"],
      ["PAR Index", "điểm", "94,5"],
    ]);
    const id = await imported(world.official, targets, { kind: "TARGETS", targetSetId: setId });
    const goals = await prisma.target.findMany({ where: { setId }, orderBy: { position: "asc" } });
    expect(goals.map(({ goal }) => goal?.toNumber())).toEqual([747.2, 94.5]);
    must(await undone(world, id));
    expect(await prisma.target.count({ where: { setId, deletedAt: null } })).toBe(0);

    const unit = world.units[0]?.name ?? "";
    const people = csvFile([
      ["Họ và tên", "Tên đăng nhập", "Đơn vị", "Chức vụ"],
      ["Nguyễn Văn An", "nguyen.van.an", unit, "Phó khu phố"],
    ]);
    const second = await imported(world.official, people, { kind: "ACCOUNTS" });
    const person = await prisma.person.findUniqueOrThrow({ where: { login: "nguyen.van.an" }, include: { memberships: true } });
    expect(person.memberships).toMatchObject([{ role: "REPRESENTATIVE", post: "Phó khu phố" }]);
    const again = await uploaded(world.official, people, { kind: "ACCOUNTS" });
    expect((await planOf(world.official, again)).counts.SAME).toBe(1);
    must(await undone(world, second));
    expect((await prisma.person.findUniqueOrThrow({ where: { id: person.id } })).disabledAt).not.toBeNull();
  });
});
