import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { foldForSearch } from "@/lib/kernel/text";
import { codesOf, must, testNation, testOrganization, testPerson } from "@/lib/people/test-world";
import { applyImport, undoImport } from "./applying/mutations";
import { uploadImport } from "./mutations";
import { csvFile, imported, importVersion, planOf, uploaded } from "./test-files";

beforeAll(testDatabase);

const HEADER = ["TT", "Tên đơn vị", "Loại", "Khối"];
/** The seventeen signing parties, as the office lists them: titles above, headings of blocks, a sum below. */
const PARTIES = [
  ["ỦY BAN NHÂN DÂN PHƯỜNG ĐẠI YÊN", "", "", ""],
  ["DANH SÁCH CÁC ĐƠN VỊ KÝ GIAO ƯỚC", "", "", ""],
  ["", "", "", ""],
  HEADER,
  ["1", "UBND phường", "", "Khối UBND"],
  ["2", "Khối MTTQ và đoàn thể", "", "Khối MTTQ và đoàn thể"],
  ...Array.from({ length: 10 }, (_, index) => [String(index + 3), `Khu phố ${index + 1}`, "", "Khối khu phố"]),
  ["13", "Công an phường", "", "Khối cơ quan"],
  ["14", "Trạm Y tế", "", "Khối cơ quan"],
  ["15", "Trường Mầm non Đại Yên", "", "Khối cơ quan"],
  ["16", "Trường THCS Đại Yên", "", "Khối cơ quan"],
  ["17", "Trường Tiểu học Đại Yên", "", "Khối cơ quan"],
  ["", "Tổng cộng: 17 đơn vị", "", ""],
];

let official: Actor;
let placeId: string;

async function newCampaign(): Promise<string> {
  const id = newId();
  const name = `Thi đua ${id}`;
  await prisma.campaign.create({ data: { id, placeId, name, nameFolded: foldForSearch(name), createdAt: official.now } });
  for (const [position, block] of ["Khối UBND", "Khối MTTQ và đoàn thể", "Khối khu phố", "Khối cơ quan"].entries()) {
    await prisma.block.create({ data: { id: newId(), placeId, campaignId: id, position, name: block } });
  }
  return id;
}

beforeAll(async () => {
  const { nationId, administrator } = await testNation();
  const province = await testOrganization(administrator, nationId, "PROVINCE", "Tỉnh Quảng Ninh");
  placeId = await testOrganization(administrator, province, "WARD", "Phường Đại Yên");
  official = await testPerson(administrator, placeId, "OFFICIAL", "daiyen.canbo");
});

describe("units from a file", () => {
  it("names the line and the column of an unknown block and saves nothing; mended creates seventeen; again changes nothing; undone takes all back", async () => {
    const campaignId = await newCampaign();
    const wrong = PARTIES.map((cells) => (cells[0] === "5" ? ["5", "Khu phố 3", "", "Khối thôn bản"] : cells));
    const bad = await uploaded(official, csvFile(wrong), { kind: "UNITS", campaignId });
    const plan = await planOf(official, bad);
    expect(plan.counts).toEqual({ CREATE: 16, CHANGE: 0, SAME: 0, LEFT: 0, ERROR: 1 });
    const [fault] = plan.planned.lines.filter(({ outcome }) => outcome === "ERROR");
    expect(fault).toMatchObject({ line: 9, label: "Khu phố 3", faults: [{ key: "block", reason: { code: "imports.blockUnknown" } }] });
    const refused = await applyImport(official, { id: bad, version: await importVersion(bad), isOwnFile: false });
    expect(codesOf(refused)).toEqual(["imports.notClean"]);
    expect(await prisma.organization.count({ where: { placeId } })).toBe(1);

    const file = csvFile(PARTIES);
    const first = await imported(official, file, { kind: "UNITS", campaignId });
    expect(await prisma.organization.count({ where: { placeId, deletedAt: null } })).toBe(18);
    expect(await prisma.blockMember.count({ where: { campaignId } })).toBe(17);
    const kinds = await prisma.organization.groupBy({ by: ["kind"], where: { placeId, deletedAt: null }, _count: true });
    expect(Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count]))).toEqual({
      ...{ WARD: 1, PEOPLE_COMMITTEE: 1, FATHERLAND_FRONT: 1, RESIDENTIAL_AREA: 10, POLICE: 1, HEALTH_POST: 1, SCHOOL: 3 },
    });

    const again = await uploaded(official, file, { kind: "UNITS", campaignId });
    expect((await planOf(official, again)).counts).toEqual({ CREATE: 0, CHANGE: 0, SAME: 17, LEFT: 0, ERROR: 0 });
    expect(codesOf(await applyImport(official, { id: again, version: await importVersion(again), isOwnFile: false }))).toEqual([
      "imports.nothingToDo",
    ]);

    must(await undoImport(official, { id: first, version: await importVersion(first), isOwnFile: false }));
    expect(await prisma.organization.count({ where: { placeId, deletedAt: null } })).toBe(1);
    expect(await prisma.blockMember.count({ where: { campaignId } })).toBe(0);
  });

  it("finds units however they are written, and asks where two are meant", async () => {
    const campaignId = await newCampaign();
    await imported(
      official,
      csvFile([HEADER, ["1", "Trạm Y tế", "", ""], ["2", "Khu phố 1", "", ""], ["3", "UBND phường Đại Yên", "", ""]]),
      {
        kind: "UNITS",
      },
    );
    const typed = ["tram y te", "TRẠM Y TẾ".normalize("NFD"), "KP 1", "kp01", "Ủy ban nhân dân phường"];
    for (const name of typed) {
      const id = await uploaded(official, csvFile([HEADER, ["1", name, "", "Khối cơ quan"]]), { kind: "UNITS", campaignId });
      const [line] = (await planOf(official, id)).planned.lines;
      expect([name, line?.outcome]).toEqual([name, "CHANGE"]);
    }
    for (const [index, name] of ["Hội Nông dân", "hội nông dân"].entries()) {
      const front = await testOrganization(official, placeId, "FATHERLAND_FRONT", `Mặt trận ${index}`);
      await testOrganization(official, front, "MASS_ORG", name);
    }
    const id = await uploaded(official, csvFile([HEADER, ["1", "HỘI NÔNG DÂN", "", ""]]), { kind: "UNITS" });
    const [line] = (await planOf(official, id)).planned.lines;
    expect(line).toMatchObject({ outcome: "ERROR", faults: [{ key: "name", reason: { code: "imports.nameSeveral" } }] });
  });

  it("asks before it takes a file headed by another ward's name", async () => {
    const file = csvFile([["ỦY BAN NHÂN DÂN PHƯỜNG BÃI CHÁY", "", "", ""], HEADER, ["1", "Khu phố 99", "", ""]]);
    const id = await uploaded(official, file, { kind: "UNITS" });
    expect((await planOf(official, id)).otherPlace).toBe("PHƯỜNG BÃI CHÁY");
    const version = await importVersion(id);
    expect(codesOf(await applyImport(official, { id, version, isOwnFile: false }))).toEqual(["imports.otherPlace"]);
    must(await applyImport(official, { id, version, isOwnFile: true }));
  });

  it("is undone only while nothing was built on it", async () => {
    const id = await imported(official, csvFile([HEADER, ["1", "Khu phố 77", "", ""]]), { kind: "UNITS" });
    const unit = await prisma.organization.findFirstOrThrow({ where: { placeId, name: "Khu phố 77" } });
    await testPerson(official, unit.id, "REPRESENTATIVE", "daiyen.kp77");
    expect(codesOf(await undoImport(official, { id, version: await importVersion(id), isOwnFile: false }))).toEqual(["imports.builtOn"]);
    expect((await prisma.import.findUniqueOrThrow({ where: { id } })).status).toBe("APPLIED");
  });

  it("is for those who keep such records; another place's import is not there", async () => {
    const representative = await prisma.organization.findFirstOrThrow({ where: { placeId, name: "Khu phố 77" } });
    const person = await testPerson(official, representative.id, "REPRESENTATIVE", "daiyen.kp77b");
    const input = { id: newId(), kind: "UNITS" as const, campaignId: null, targetSetId: null, file: csvFile([HEADER]) };
    expect(codesOf(await uploadImport(person, input))).toEqual(["imports.notImporter"]);
    const id = await uploaded(official, csvFile([HEADER, ["1", "Khu phố 1", "", ""]]), { kind: "UNITS" });
    expect(codesOf(await applyImport(person, { id, version: 1, isOwnFile: false }))).toEqual(["access.notFound"]);
  });
});
