import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { saveBases } from "./bases/mutations";
import { saveBlocks } from "./blocks/mutations";
import { saveContents } from "./contents/mutations";
import { saveOccasions } from "./occasions/mutations";
import { saveBasics, saveHosts, saveSources } from "./outline/mutations";
import { addPlace, addUnit, codesOf, draft, eventsOf, guard, must, NO_OCCASION, NO_TIME, opened, seen, type TestPlace } from "./test-world";
import { saveTime } from "./time/mutations";
import type { StepInput } from "./types";

let ward: TestPlace;
let other: TestPlace;
let units: string[];
let official: Actor;

beforeAll(async () => {
  await testDatabase();
  ward = await addPlace("WARD", "Phường Đại Yên", null);
  other = await addPlace("WARD", "Phường Bãi Cháy", null);
  units = [await addUnit(ward, "Khu phố 1"), await addUnit(ward, "Khu phố 2"), await addUnit(ward, "Khu phố 3")];
  official = ward.as("OFFICIAL");
});

const BASICS = { name: "Thi đua", theme: "Chủ đề", purpose: "Mục đích", audience: null, form: "THEMATIC", isSpecial: true } as const;
const NO_SOURCE = {
  ...{ takenSourceId: null, sourceTitle: null, sourcePortal: null, sourcePublisher: null, sourceOriginalPublisher: null },
  ...{ sourceAuthors: null, sourceDay: "", sourceTime: "", sourceNotes: null, origins: {} },
};
const NO_BASIS = { id: null, kind: null, title: null, number: null, issuer: null, signedDay: "", dateAsPublished: null } as const;

/** One save of each step, with something to save. */
const SAVES: Record<string, (actor: Actor, guarded: StepInput) => ReturnType<typeof saveBasics>> = {
  basics: (actor, guarded) => saveBasics(actor, { ...guarded, ...BASICS }),
  hosts: (actor, guarded) => saveHosts(actor, { ...guarded, hostIds: [], launchedBy: "Chủ tịch UBND phường", parentId: null }),
  contents: (actor, guarded) => saveContents(actor, { ...guarded, declaredContentCount: 8, contents: [{ id: null, text: "Một" }] }),
  bases: (actor, guarded) => saveBases(actor, { ...guarded, bases: [{ ...NO_BASIS, title: "Nghị quyết" }] }),
  occasions: (actor, guarded) => saveOccasions(actor, { ...guarded, occasions: [{ ...NO_OCCASION, name: "Đại hội" }], mainId: null }),
  time: (actor, guarded) => saveTime(actor, { ...guarded, ...NO_TIME, startDay: "01/01/2025", endDay: "30/06/2025" }),
  blocks: (actor, guarded) =>
    saveBlocks(actor, { ...guarded, blocks: [{ id: null, name: "Khối", minWorks: 1, minTasks: 0, text: null }], members: [] }),
  sources: (actor, guarded) => saveSources(actor, { ...guarded, ...NO_SOURCE, sourceTitle: "Bài báo" }),
};

describe.each(Object.entries(SAVES))("the step %s", (step, save) => {
  it("is saved with its history, and again without any", async () => {
    const id = await draft(official);
    const first = must(await save(official, { ...(await guard(official, id)), intent: "next" }));
    expect(first).toEqual({ id, version: 2, goesOn: true });
    const again = must(await save(official, { ...(await guard(official, id)), intent: "autosave" }));
    if (["basics", "hosts", "time", "sources"].includes(step)) expect(again).toEqual({ id, version: 2, goesOn: false });
    const [, event] = await prisma.auditEvent.findMany({ where: { campaignId: id }, orderBy: { seq: "asc" } });
    expect(event).toMatchObject({ type: "campaigns.edited", params: { step }, actorPersonId: official.person?.id });
    expect(Object.keys(event?.after as object)).toEqual(Object.keys(event?.before as object));
  });

  it("is told to the second of two editors, and overwrites nothing", async () => {
    const id = await draft(official);
    const guarded = await guard(official, id);
    must(await saveBasics(ward.as("OFFICIAL"), { ...guarded, ...BASICS, name: "Người thứ nhất" }));
    expect(codesOf(await save(official, guarded))).toEqual(["access.conflict"]);
    expect((await seen(official, id)).name).toBe("Người thứ nhất");
    expect(await eventsOf(id)).toEqual(["created", "edited"]);
  });

  it("is the official's alone; a foreign and a made-up id are answered alike", async () => {
    const id = await opened(ward, units);
    const guarded = await guard(official, id);
    for (const role of ["LEADER", "ADMINISTRATOR"] as const)
      expect(codesOf(await save(ward.as(role), guarded))).toEqual(["campaigns.onlyOfficial"]);
    expect(codesOf(await save(ward.as("REPRESENTATIVE", units[0]), guarded))).toEqual(["campaigns.onlyOfficial"]);
    expect(codesOf(await save(other.as("OFFICIAL"), guarded))).toEqual(["access.notFound"]);
    expect(codesOf(await save(official, { ...guarded, id: newId() }))).toEqual(["access.notFound"]);
    const hidden = await draft(official);
    expect(codesOf(await save(ward.as("REPRESENTATIVE", units[0]), { ...guarded, id: hidden }))).toEqual(["access.notFound"]);
  });
});

describe("lists that save themselves", () => {
  it("keep their rows: the id that the form made, then order and words", async () => {
    const id = await draft(official);
    const [one, two] = [newId(), newId()];
    const save = async (...contents: { id: string | null; text: string | null }[]) =>
      saveContents(official, { ...(await guard(official, id)), declaredContentCount: 8, contents });
    must(await save({ id: one, text: "Một" }, { id: null, text: null }, { id: two, text: "Hai" }));
    must(await save({ id: two, text: "Hai" }, { id: one, text: "Một, sửa" }));
    expect((await seen(official, id)).contents).toEqual([
      { id: two, text: "Hai" },
      { id: one, text: "Một, sửa" },
    ]);
    must(await save({ id: two, text: "Hai" }));
    expect((await seen(official, id)).contents).toEqual([{ id: two, text: "Hai" }]);
  });

  it("never take over a row of another campaign", async () => {
    const theirs = await draft(other.as("OFFICIAL"));
    const rowId = newId();
    const contents = [{ id: rowId, text: "Của phường khác" }];
    must(
      await saveContents(other.as("OFFICIAL"), { ...(await guard(other.as("OFFICIAL"), theirs)), declaredContentCount: null, contents }),
    );
    const id = await draft(official);
    must(
      await saveContents(official, {
        ...(await guard(official, id)),
        declaredContentCount: null,
        contents: [{ id: rowId, text: "Của ta" }],
      }),
    );
    expect((await seen(other.as("OFFICIAL"), theirs)).contents).toEqual(contents);
    const [own] = (await seen(official, id)).contents;
    expect(own?.text).toBe("Của ta");
    expect(own?.id).not.toBe(rowId);
  });
});

describe("values with their published words", () => {
  it("keep “16/52023” beside 16/05/2023, and store nothing while it is doubtful", async () => {
    const id = await draft(official);
    const paper = {
      ...NO_BASIS,
      kind: "DIRECTIVE",
      title: "Chỉ thị",
      number: "20-CT/TU",
      issuer: "Ban Thường vụ Thành ủy",
      dateAsPublished: "16/52023",
    } as const;
    const doubtful = await saveBases(official, { ...(await guard(official, id)), bases: [{ ...paper, signedDay: "16/52023" }] });
    expect(codesOf(doubtful)).toEqual(["bases.0.signedDay campaigns.dayRunTogether"]);
    expect(await eventsOf(id)).toEqual(["created"]);
    must(await saveBases(official, { ...(await guard(official, id)), bases: [{ ...paper, signedDay: "16/05/2023" }] }));
    const { id: _id, signedDay: _day, ...kept } = paper;
    expect((await seen(official, id)).legalBases).toMatchObject([{ ...kept, signedDay: "2023-05-16" }]);
  });

  it("refuse the term 2025-2023 with a proposal, and keep it as published beside 2025–2030", async () => {
    const id = await draft(official);
    const refused = await saveTime(official, { ...(await guard(official, id)), ...NO_TIME, term: "2025-2023" });
    expect(refused).toMatchObject({
      ok: false,
      reasons: [{ code: "campaigns.termReversed", params: { from: "2025", to: "2023", proposed: "2025–2030" } }],
    });
    must(await saveTime(official, { ...(await guard(official, id)), ...NO_TIME, term: "2025–2030", termAsPublished: "2025-2023" }));
    expect((await seen(official, id)).term).toEqual({ from: 2025, to: 2030, asPublished: "2025-2023" });
  });

  it("mark the year of “chiều 11/4” as inferred, looked for before the day of the source", async () => {
    const id = await draft(official);
    must(
      await saveSources(official, {
        ...(await guard(official, id)),
        ...NO_SOURCE,
        sourceDay: "12/04/2024",
        origins: { form: "INFERRED", period: "SAMPLE" },
      }),
    );
    const time = { ...NO_TIME, launchAsPublished: "chiều 11/4", launchSession: "AFTERNOON" } as const;
    expect(await saveTime(official, { ...(await guard(official, id)), ...time, launchDay: "11/4" })).toMatchObject({
      reasons: [{ params: { proposed: "11/04/2024" } }],
    });
    must(await saveTime(official, { ...(await guard(official, id)), ...time, launchDay: "11/04/2024" }));
    expect(await seen(official, id)).toMatchObject({
      ...{
        launchDay: "2024-04-11",
        launchYearInferred: true,
        launchAsPublished: "chiều 11/4",
        sampleFields: ["period"],
        inferredFields: ["form"],
      },
      source: { publishedDay: "2024-04-12" },
    });
  });

  it("keep 77 years of an anniversary as typed", async () => {
    const id = await draft(official);
    const founding = {
      ...NO_OCCASION,
      kind: "ANNIVERSARY",
      name: "Ngày thành lập Chi bộ",
      day: "19/10/2024",
      originDay: "19/10/1946",
      years: 77,
    } as const;
    must(await saveOccasions(official, { ...(await guard(official, id)), occasions: [founding], mainId: null }));
    expect((await seen(official, id)).occasions).toMatchObject([{ years: 77, day: "2024-10-19", originDay: "1946-10-19", isMain: false }]);
  });
});

describe("hosts and units", () => {
  it("host together in the office's order, and are units of the place", async () => {
    const id = await draft(official);
    const hosts = async (hostIds: string[]) =>
      saveHosts(official, { ...(await guard(official, id)), hostIds, launchedBy: null, parentId: null });
    const [first = "", second = ""] = units;
    must(await hosts([second, first, second]));
    expect((await seen(official, id)).hosts.map((host) => host.id)).toEqual([first, second]);
    expect(codesOf(await hosts([await addUnit(other, "Khu phố 1")]))).toEqual(["hostIds campaigns.hostUnknown"]);
    expect(codesOf(await hosts([ward.id]))).toEqual(["hostIds campaigns.hostUnknown"]);
    expect(codesOf(await hosts([newId()]))).toEqual(["hostIds campaigns.hostUnknown"]);
  });

  it("sign in one block each, in the office's order; units of other places are refused", async () => {
    const id = await draft(official);
    const [blockId, second] = [newId(), newId()];
    const rows = [
      { id: blockId, name: "Khối khu phố", minWorks: 1, minTasks: 2, text: "Giữ vệ sinh" },
      { id: second, name: "Khối cơ quan", minWorks: null, minTasks: 1, text: null },
    ];
    const save = async (members: { unitId: string; blockId: string | null; isHead: boolean }[]) =>
      saveBlocks(official, { ...(await guard(official, id)), blocks: rows, members });
    const [one = "", two = "", three = ""] = units;
    const at = (unitId: string, block: string | null, isHead = false) => ({ unitId, blockId: block, isHead });
    must(await save([at(three, blockId), at(one, blockId, true), at(two, second)]));
    expect((await seen(official, id)).blocks).toMatchObject([
      {
        id: blockId,
        minWorks: 1,
        minTasks: 2,
        text: "Giữ vệ sinh",
        members: [{ organizationId: one, isHead: true }, { organizationId: three }],
      },
      { id: second, minWorks: 0, minTasks: 1, members: [{ organizationId: two, hasRepresentative: true, hasCovenant: false }] },
    ]);
    expect(codesOf(await save([at(one, blockId), at(one, second)]))).toEqual(["blocks campaigns.unitTwice"]);
    expect(codesOf(await save([at(one, newId())]))).toEqual(["blocks campaigns.blockUnknown"]);
    for (const stranger of [await addUnit(other, "Khu phố 2"), ward.id, newId()]) {
      expect(codesOf(await save([at(stranger, blockId)]))).toEqual(["blocks campaigns.unitUnknown"]);
    }
    must(await save([at(one, second), at(two, null)]));
    expect((await seen(official, id)).blocks.map(({ members }) => members.length)).toEqual([0, 1]);
  });
});

it("all of it stands in a chain of history that holds", async () => {
  expect(await verifyChain(ward.id)).toMatchObject({ holds: true });
});
