import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { remindUnsent } from "@/lib/covenants/reminding/mutations";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { acceptDone } from "@/lib/pledges/mutations";
import { recallReport, sendReport } from "@/lib/progress/mutations";
import { acceptReport, returnReport, undoReport } from "@/lib/progress/review/mutations";
import { sendSchema } from "@/lib/progress/sending/schema";
import { addPledge, as, codesOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { openNotices, pastNotices, unreadNotices } from "./data";
import { markRead } from "./mutations";
import { noticeMarkSchema } from "./schema";

const TODAY = "2025-03-31";

let world: World;
const who = (name: Parameters<typeof as>[1], today = TODAY) => as(world, name, today);

beforeAll(async () => {
  await testDatabase();
});

beforeEach(async () => {
  world = await makeWorld();
});

async function sent(pledgeId: string, rest: object = {}, actor = who("representative")) {
  return must(await sendReport(actor, sendSchema.parse({ id: newId(), pledgeId, figure: { type: "QUANTITY", value: "40" }, ...rest }))).id;
}

async function kindsOf(actor: Actor) {
  const { groups } = await openNotices(actor, null);
  return Object.fromEntries(groups.map(({ kind, count }) => [kind, count]));
}

const mark = (actor: Actor, typed: object) => markRead(actor, noticeMarkSchema.parse(typed));

describe("a report", () => {
  test("rings for the ward's officials until it is decided, then tells the unit; nobody else hears of it", async () => {
    const elsewhere = await makeWorld();
    const id = await sent(await addPledge(world));
    expect(await kindsOf(who("official"))).toEqual({ reportWaiting: 1 });
    expect(await unreadNotices(who("secondOfficial"))).toBe(1);
    for (const name of ["leader", "representative", "otherRepresentative", "administrator"] as const) {
      expect(await unreadNotices(who(name))).toBe(0);
    }
    expect(await unreadNotices(as(elsewhere, "official", TODAY))).toBe(0);
    must(await acceptReport(who("official"), { id, version: 1 }));
    expect(await unreadNotices(who("secondOfficial"))).toBe(0);
    const { lines } = await pastNotices(who("secondOfficial"), null, 1);
    expect(lines).toMatchObject([{ kind: "reportWaiting", isDone: true, unitName: "Khu phố 1" }]);
    expect(await kindsOf(who("representative"))).toEqual({ reportAccepted: 1 });
    expect(await kindsOf(who("otherRepresentative"))).toEqual({});
  });

  test("entered by an official rings for the others, and tells the unit", async () => {
    await sent(await addPledge(world), { channel: "TELEPHONE" }, who("official"));
    expect(await unreadNotices(who("official"))).toBe(0);
    expect(await unreadNotices(who("secondOfficial"))).toBe(1);
    expect(await kindsOf(who("representative"))).toEqual({ reportEntered: 1 });
  });

  test("that was returned asks the unit until it reports again; recalled or undone, it waits as it should", async () => {
    const pledge = await addPledge(world);
    const first = await sent(pledge);
    must(await returnReport(who("official"), { id: first, version: 1, reason: "Ảnh mờ" }));
    expect(await kindsOf(who("representative"))).toEqual({ reportReturned: 1 });
    const second = await sent(pledge);
    expect(await kindsOf(who("representative"))).toEqual({});
    must(await recallReport(who("representative"), { id: second, version: 1 }));
    expect(await kindsOf(who("official"))).toEqual({});
    const third = await sent(pledge);
    must(await acceptReport(who("official"), { id: third, version: 1 }));
    must(await undoReport(who("official"), { id: third, version: 2 }));
    expect(await kindsOf(who("secondOfficial"))).toEqual({ reportWaiting: 1 });
  });

  test("that claims the work done rings for the leader too, until the work is accepted or the claim falls", async () => {
    const fallen = await sent(await addPledge(world), { claimsDone: "on", figure: { type: "QUANTITY", value: "100" } });
    expect(await kindsOf(who("leader"))).toEqual({ completionWaiting: 1 });
    must(await returnReport(who("official"), { id: fallen, version: 1, reason: "Chưa xong" }));
    expect(await kindsOf(who("leader"))).toEqual({});
    const pledge = await addPledge(world);
    const id = await sent(pledge, { claimsDone: "on", figure: { type: "QUANTITY", value: "100" } });
    must(await acceptReport(who("official"), { id, version: 1 }));
    const { version } = await prisma.pledge.findUniqueOrThrow({ where: { id: pledge } });
    must(await acceptDone(who("official"), { pledgeId: pledge, version, note: null }));
    expect(await kindsOf(who("leader"))).toEqual({});
    expect(await kindsOf(who("representative"))).toMatchObject({ workAccepted: 1 });
  });
});

describe("reading", () => {
  test("is each person's own; a successor finds what waits; what is done counts for nobody", async () => {
    const id = await sent(await addPledge(world));
    must(await mark(who("official"), { read: "all" }));
    expect(await unreadNotices(who("official"))).toBe(0);
    expect(await unreadNotices(who("secondOfficial"))).toBe(1);
    expect(await kindsOf(who("official"))).toEqual({ reportWaiting: 1 });
    must(await returnReport(who("official"), { id, version: 1, reason: "Ảnh mờ" }));
    must(await mark(who("representative"), { read: "all" }));
    const successor = { ...who("representative"), person: { id: world.people.administrator, name: "Người mới" } } as Actor;
    expect(await unreadNotices(successor)).toBe(1);
  });

  test("opening marks and answers the record's page; a foreign notice is like a missing one", async () => {
    const id = await sent(await addPledge(world));
    const [line] = (await openNotices(who("official"), null)).groups.flatMap(({ lines }) => lines);
    expect(must(await mark(who("official"), { open: line?.id }))).toEqual({ href: `/reports/${id}` });
    expect(must(await mark(who("official"), { read: line?.id }))).toEqual({ href: null });
    for (const actor of [who("representative"), who("leader"), as(await makeWorld(), "official", TODAY)]) {
      expect(codesOf(await mark(actor, { open: line?.id }))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await mark(who("official"), { open: newId() }))).toEqual(["access.notFound"]);
    expect(codesOf(await mark(who("official"), {}))).toEqual(["access.notFound"]);
  });

  test("what was read and asks for nothing moves to what is over", async () => {
    const id = await sent(await addPledge(world));
    must(await acceptReport(who("official"), { id, version: 1 }));
    const unit = who("representative");
    expect((await pastNotices(unit, null, 1)).total).toBe(0);
    must(await mark(unit, { read: "all" }));
    expect(await kindsOf(unit)).toEqual({});
    expect((await pastNotices(unit, null, 1)).lines).toMatchObject([{ kind: "reportAccepted", isRead: true, isDone: false }]);
  });

  test("can be narrowed to a unit", async () => {
    await sent(await addPledge(world));
    const { units } = await openNotices(who("official"), null);
    expect(units).toEqual([{ id: world.unitId, name: "Khu phố 1" }]);
    expect((await openNotices(who("official"), world.otherUnitId)).groups).toEqual([]);
  });
});

describe("the reminder of a campaign", () => {
  const represent = (personId: string, organizationId: string) =>
    prisma.membership.create({
      data: {
        ...{ id: newId(), placeId: world.placeId, personId, organizationId, role: "REPRESENTATIVE", post: "Trưởng khu phố" },
        fromDay: toDbDate(day("2025-01-01")),
        createdAt: new Date("2025-01-01T00:00:00Z"),
      },
    });

  test("reaches each unit that has not sent and that somebody represents, once a day", async () => {
    await represent(world.people.representative, world.unitId);
    const { campaignId } = world;
    expect(must(await remindUnsent(who("official"), { campaignId }))).toEqual({ campaignId, count: 1 });
    expect(await kindsOf(who("representative"))).toEqual({ covenantReminder: 1 });
    expect(await kindsOf(who("otherRepresentative"))).toEqual({});
    expect(codesOf(await remindUnsent(who("secondOfficial"), { campaignId }))).toEqual(["covenants.nobodyToRemind"]);
    must(await remindUnsent(who("official", "2025-04-01"), { campaignId }));
    expect(await kindsOf(who("representative"))).toEqual({ covenantReminder: 1 });
  });

  test("is the official's alone", async () => {
    const { campaignId } = world;
    expect(codesOf(await remindUnsent(who("leader"), { campaignId }))).toEqual(["campaigns.onlyOfficial"]);
    expect(codesOf(await remindUnsent(who("representative"), { campaignId }))).toEqual(["access.notFound"]);
    expect(codesOf(await remindUnsent(as(await makeWorld(), "official", TODAY), { campaignId }))).toEqual(["access.notFound"]);
  });
});
