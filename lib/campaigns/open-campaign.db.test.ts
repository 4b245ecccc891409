import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { saveBlocks } from "./blocks/mutations";
import { saveContents } from "./contents/mutations";
import { saveOccasions } from "./occasions/mutations";
import { saveBasics } from "./outline/mutations";
import { addPlace, addUnit, codesOf, guard, launched, must, NO_OCCASION, NO_TIME, opened, seen, type TestPlace } from "./test-world";
import { saveTime } from "./time/mutations";

let ward: TestPlace;
let units: string[];
let official: Actor;

const BASICS = { name: "Thi đua", theme: "Chủ đề", purpose: "Mục đích", audience: null, form: "THEMATIC", isSpecial: true } as const;

beforeAll(async () => {
  await testDatabase();
  ward = await addPlace("WARD", "Phường Đại Yên", null);
  units = [await addUnit(ward, "Khu phố 1"), await addUnit(ward, "Khu phố 2"), await addUnit(ward, "Khu phố 3")];
  official = ward.as("OFFICIAL");
});

describe("an open campaign", () => {
  it("keeps what opening needed", async () => {
    const id = await opened(ward, units);
    expect(codesOf(await saveBasics(official, { ...(await guard(official, id)), ...BASICS, theme: null }))).toEqual([
      "theme campaigns.needsTheme",
    ]);
    expect(codesOf(await saveTime(official, { ...(await guard(official, id)), ...NO_TIME }))).toEqual(["startDay campaigns.needsDates"]);
    expect(codesOf(await saveBlocks(official, { ...(await guard(official, id)), blocks: [], members: [] }))).toEqual([
      "blocks campaigns.needsBlock",
    ]);
    expect(await seen(official, id)).toMatchObject({ theme: "Ra sức thi đua", startDay: "2024-04-11", blocks: [{ name: "Khối khu phố" }] });
  });

  it("keeps a unit that has begun its covenant, and a content that a draft is tied to", async () => {
    const [one = "", two = ""] = units;
    const id = await opened(ward, [one, two]);
    const { blocks, contents } = await seen(official, id);
    const [block, content] = [blocks[0], contents[0]];
    const covenantId = newId();
    await prisma.covenant.create({
      data: { id: covenantId, placeId: ward.id, campaignId: id, organizationId: one, createdAt: official.now },
    });
    const revision = await prisma.covenantRevision.create({
      data: { id: newId(), placeId: ward.id, covenantId, number: 1, createdAt: official.now },
    });
    await prisma.pledgeVersion.create({
      data: {
        id: newId(),
        placeId: ward.id,
        revisionId: revision.id,
        pledgeId: newId(),
        position: 0,
        content: { contentIds: [content?.id ?? ""] },
      },
    });
    const rows = [{ id: block?.id ?? "", name: "Khối khu phố", minWorks: 1, minTasks: 2, text: null }];
    const members = [{ unitId: two, blockId: block?.id ?? "", isHead: false }];
    expect(codesOf(await saveBlocks(official, { ...(await guard(official, id)), blocks: rows, members }))).toEqual([
      "blocks campaigns.unitHasCovenant",
    ]);
    const replaced = { declaredContentCount: null, contents: [{ id: null, text: "Nội dung khác" }] };
    expect(codesOf(await saveContents(official, { ...(await guard(official, id)), ...replaced }))).toEqual([
      "contents campaigns.contentInUse",
    ]);
    expect((await seen(official, id)).contents).toEqual(contents);
  });

  it("takes late units in after the launch, but moves no day and no main occasion", async () => {
    const [one = "", two = "", three = ""] = units;
    const id = await launched(ward, [one, two]);
    const { blocks, occasions } = await seen(official, id);
    const blockId = blocks[0]?.id ?? "";
    const rows = [{ id: blockId, name: "Khối khu phố", minWorks: 1, minTasks: 2, text: null }];
    const members = [one, two, three].map((unitId, index) => ({ unitId, blockId, isHead: index === 0 }));
    must(await saveBlocks(official, { ...(await guard(official, id)), blocks: rows, members }));
    expect((await seen(official, id)).blocks[0]?.members).toHaveLength(3);
    const main = { ...NO_OCCASION, id: occasions[0]?.id ?? null, kind: "PARTY_CONGRESS", name: "Đại hội Đảng bộ phường" } as const;
    const save = async (day: string, mainId: string | null) =>
      saveOccasions(official, { ...(await guard(official, id)), occasions: [{ ...main, day }], mainId });
    expect(codesOf(await save("30/06/2025", main.id))).toEqual(["occasions.0.day campaigns.dayFixed"]);
    expect(codesOf(await save("15/06/2025", null))).toEqual(["occasions campaigns.mainFixed"]);
  });
});
