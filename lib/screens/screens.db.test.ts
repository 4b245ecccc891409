import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { as, codesOf, must, type World } from "@/lib/progress/test-world";
import { withdraw } from "@/lib/publications/mutations";
import { EVERYTHING, openWorld, published, report, TODAY, titled, VISITOR } from "@/lib/publications/test-world";
import { screenList, screenPage } from "./data";
import { addItem, changeScreen, createScreen, moveItem, removeScreen, renewKey } from "./mutations";
import { addItemSchema, changeScreenSchema, createScreenSchema, moveItemSchema } from "./schema";
import { shownScreen } from "./slides/data";

let world: World;
const who = (name: Parameters<typeof as>[1] = "official") => as(world, name, TODAY);

beforeAll(async () => {
  await testDatabase();
});

beforeEach(async () => {
  world = await openWorld();
});

const create = async (actor = who(), rest: object = {}) =>
  createScreen(actor, createScreenSchema.parse({ id: newId(), name: "Màn sảnh", theme: "DARK", ...rest }));
const add = (id: string, version: number, item: object, actor = who()) => addItem(actor, addItemSchema.parse({ id, version, ...item }));
const keyOf = async (id: string) => (await prisma.screen.findUniqueOrThrow({ where: { id } })).key;
const shown = async (id: string) => shownScreen(VISITOR, await keyOf(id));

describe("what a wall shows", () => {
  test("is what was published, in the playlist's order, and never anything else", async () => {
    const pledge = await titled(world, "Trồng cây");
    await report(world, pledge, "40");
    const { id } = must(await create());
    expect(codesOf(await add(id, 1, { kind: "FIGURES", campaignId: world.campaignId }))).toEqual(["screens.notPublished @campaignId"]);
    const campaign = await published(who(), "CAMPAIGN", world.campaignId);
    must(await add(id, 1, { kind: "FIGURES", campaignId: world.campaignId }));
    must(await add(id, 2, { kind: "COUNTDOWN", campaignId: world.campaignId }));
    must(await add(id, 3, { kind: "MESSAGE", heading: "Xin chào" }));
    must(await add(id, 4, { kind: "HONOUR", campaignId: world.campaignId }));
    expect((await shown(id))?.items.map(({ source }) => source.kind)).toEqual(["FIGURES", "COUNTDOWN", "MESSAGE"]);
    expect((await shown(id))?.items[1]?.source).toMatchObject({ occasion: "Đại hội", daysLeft: 76 });
    must(await withdraw(who(), { id: campaign.id, version: campaign.version, reason: "Sửa lại" }));
    expect((await shown(id))?.items.map(({ source }) => source.kind)).toEqual(["MESSAGE"]);
    const page = await screenPage(who(), id);
    expect(page?.items.map(({ isShown }) => isShown)).toEqual([false, false, true, false]);
    expect((await verifyChain(world.placeId)).holds).toBe(true);
  });

  test("is a work with its published pictures, once that work is published", async () => {
    const pledge = await titled(world, "Trồng cây");
    const fileId = await report(world, pledge, "40");
    const { id } = must(await create());
    expect(codesOf(await add(id, 1, { kind: "WORK", pledgeId: pledge }))).toEqual(["screens.notPublished @pledgeId"]);
    await published(who(), "PLEDGE", pledge, { ...EVERYTHING.PLEDGE, photos: [{ fileId, phase: "AFTER", caption: "Hàng cây mới" }] });
    must(await add(id, 1, { kind: "WORK", pledgeId: pledge }));
    const source = (await shown(id))?.items[0]?.source;
    expect(source).toMatchObject({ kind: "WORK", title: "Trồng cây", unit: "Khu phố 1", photos: [{ alt: "Hàng cây mới" }] });
    expect(JSON.stringify(source)).not.toContain(fileId);
  });

  test("opens by its key alone; a renewed or removed one opens nothing", async () => {
    const { id } = must(await create());
    const first = await keyOf(id);
    expect(first).toMatch(/^[\w-]{24}$/);
    expect((await shownScreen(VISITOR, first))?.name).toBe("Màn sảnh");
    expect(await shownScreen(VISITOR, id)).toBeNull();
    must(await renewKey(who(), { id, version: 1 }));
    expect(await shownScreen(VISITOR, first)).toBeNull();
    const second = await keyOf(id);
    expect(await shownScreen(VISITOR, second)).not.toBeNull();
    must(await removeScreen(who(), { id, version: 2 }));
    expect(await shownScreen(VISITOR, second)).toBeNull();
    expect(await screenList(who())).toEqual([]);
  });
});

describe("keeping screens", () => {
  test("is the official's of the ward; to everybody else a screen is not there", async () => {
    const { id } = must(await create());
    const step = { id, version: 1 };
    const strangers = [who("leader"), who("representative"), who("administrator"), as(await openWorld(), "official", TODAY)];
    for (const actor of strangers) {
      expect(await screenPage(actor, id)).toBeNull();
      expect(codesOf(await renewKey(actor, step))).toEqual(["access.notFound"]);
      expect(codesOf(await add(id, 1, { kind: "MESSAGE", heading: "x" }, actor))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await create(who("leader")))).toEqual(["screens.onlyOfficial"]);
    expect(codesOf(await create(strangers[3], { id }))).toEqual(["access.notFound"]);
  });

  test("moves and takes out slides; an older version is a conflict; another place's work is not published here", async () => {
    const { id } = must(await create());
    for (const [version, heading] of ["một", "hai", "ba"].entries()) must(await add(id, version + 1, { kind: "MESSAGE", heading }));
    const headings = async () => (await screenPage(who(), id))?.items.map(({ heading }) => heading);
    const itemOf = async (at: number) => (await screenPage(who(), id))?.items[at]?.id ?? "";
    const move = async (version: number, at: number, how: string) =>
      moveItem(who(), moveItemSchema.parse({ id, version, step: `${await itemOf(at)}:${how}` }));
    must(await move(4, 2, "up"));
    expect(await headings()).toEqual(["một", "ba", "hai"]);
    expect(codesOf(await move(4, 0, "down"))).toEqual(["access.conflict"]);
    must(await move(5, 0, "remove"));
    expect(await headings()).toEqual(["ba", "hai"]);
    const elsewhere = await openWorld();
    await published(as(elsewhere, "official", TODAY), "CAMPAIGN", elsewhere.campaignId);
    expect(codesOf(await add(id, 6, { kind: "FIGURES", campaignId: elsewhere.campaignId }))).toEqual(["screens.notPublished @campaignId"]);
    must(await changeScreen(who(), changeScreenSchema.parse({ id, version: 6, name: "Tên mới", theme: "LIGHT", seconds: "20" })));
    expect(await screenPage(who(), id)).toMatchObject({ name: "Tên mới", theme: "LIGHT", seconds: 20, width: null });
  });
});
