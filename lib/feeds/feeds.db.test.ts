import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actorsByCalendar } from "@/lib/auth/actor-source";
import { calendarToken } from "@/lib/auth/one-time";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { askExplanation } from "@/lib/explanations/mutations";
import { askSchema } from "@/lib/explanations/schema";
import { day, momentOf, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { addPledge, as, makeWorld, must, type World } from "@/lib/progress/test-world";
import { feedEntries, ownFeed } from "./data";
import { changeFeed } from "./mutations";

const TODAY = day("2025-03-31");
const MOMENT = { now: momentOf(TODAY, 9), today: TODAY, isDemoClock: false };
type Name = Parameters<typeof as>[1];

let world: World;
const who = (name: Name) => as(world, name, TODAY);

beforeAll(async () => {
  await testDatabase();
});

/** Posts of the world's people, as an address finds them. */
async function givePosts(of: World): Promise<void> {
  const posts = [
    ["official", "OFFICIAL", of.placeId],
    ["leader", "LEADER", of.placeId],
    ["representative", "REPRESENTATIVE", of.unitId],
    ["otherRepresentative", "REPRESENTATIVE", of.otherUnitId],
    ["administrator", "ADMINISTRATOR", of.placeId],
  ] as const;
  await prisma.membership.createMany({
    data: posts.map(([name, role, organizationId]) => ({
      ...{ id: newId(), placeId: of.placeId, personId: of.people[name], organizationId, role, post: "x" },
      ...{ fromDay: toDbDate(day("2025-01-01")), createdAt: MOMENT.now },
    })),
  });
}

beforeEach(async () => {
  world = await makeWorld();
  await givePosts(world);
});

async function switchOn(name: Name): Promise<string> {
  must(await changeFeed(who(name), { step: "on" }));
  const { personId, number } = await prisma.calendarFeed.findUniqueOrThrow({ where: { personId: world.people[name] } });
  return calendarToken(personId, number);
}

/** What an address shows: kinds and titles, or null when it is none. */
async function shown(token: string): Promise<string[] | null> {
  const posts = await actorsByCalendar(token, MOMENT);
  const [first] = posts ?? [];
  if (!posts) return null;
  return first ? (await feedEntries(first, posts)).map(({ kind, day: on, titles, count }) => `${on} ${kind} ${count} ${titles[0]}`) : [];
}

describe("what an address shows", () => {
  test("to a unit its own deadlines, to the ward's office those of all, to an administrator none; nothing of another ward", async () => {
    const elsewhere = await makeWorld();
    await addPledge(elsewhere);
    const own = await addPledge(world);
    await prisma.pledge.updateMany({ data: { dueDay: toDbDate(day("2025-05-30")) }, where: { placeId: world.placeId } });
    const { title } = await prisma.pledge.findUniqueOrThrow({ where: { id: own } });
    must(await askExplanation(who("leader"), askSchema.parse({ id: newId(), pledgeId: own, about: "STANDING", question: "Vì sao chậm?" })));
    await prisma.event.create({
      data: {
        id: newId(),
        placeId: world.placeId,
        type: "REVIEW",
        name: "Sơ kết",
        nameFolded: "so ket",
        createdAt: MOMENT.now,
        day: toDbDate(day("2025-04-15")),
        precision: "DAY",
      },
    });
    const unit = (await shown(await switchOn("representative"))) ?? [];
    expect(unit).toContain(`2025-05-30 PLEDGES_DUE 1 ${title}`);
    expect(unit).toContain("2025-04-15 EVENT 1 Sơ kết");
    expect(unit.filter((line) => /REPORTS_(DUE|LATE)/.test(line))).toHaveLength(1);
    expect(unit.filter((line) => line.includes("EXPLANATION_DUE"))).toHaveLength(1);
    expect(unit.filter((line) => line.includes("OCCASION"))).toEqual(["2025-06-15 OCCASION 1 Đại hội"]);
    const other = (await shown(await switchOn("otherRepresentative"))) ?? [];
    expect(other).toEqual(unit.filter((line) => /EVENT|OCCASION|CAMPAIGN/.test(line)));
    const office = (await shown(await switchOn("official"))) ?? [];
    expect(office).toContain(`2025-05-30 PLEDGES_DUE 1 Khu phố 1: ${title}`);
    expect(office.some((line) => line.includes("REPORTS"))).toBe(false);
    expect(await shown(await switchOn("administrator"))).toEqual([]);
  });
});

describe("an address", () => {
  test("ends when it is renewed or switched off, and none comes back; the database holds no address", async () => {
    const first = await switchOn("representative");
    expect(await shown(first)).not.toBeNull();
    must(await changeFeed(who("representative"), { step: "on" }));
    expect(await shown(first)).not.toBeNull();
    must(await changeFeed(who("representative"), { step: "renew" }));
    expect(await shown(first)).toBeNull();
    must(await changeFeed(who("representative"), { step: "off" }));
    must(await changeFeed(who("representative"), { step: "renew" }));
    expect((await prisma.calendarFeed.findUniqueOrThrow({ where: { personId: world.people.representative } })).tokenHash).toBeNull();
    const again = await switchOn("representative");
    const row = await prisma.calendarFeed.findUniqueOrThrow({ where: { personId: world.people.representative } });
    expect([row.number, JSON.stringify(row).includes(again)]).toEqual([4, false]);
    expect(await shown(first)).toBeNull();
    expect(await shown("khong-co-dia-chi-nay")).toBeNull();
    expect(await prisma.auditEvent.count({ where: { placeId: world.placeId, type: { startsWith: "people.calendar" } } })).toBe(4);
  });

  test("of another secret of the installation counts as none, and is made anew", async () => {
    await switchOn("representative");
    await prisma.calendarFeed.update({ where: { personId: world.people.representative }, data: { tokenHash: "hash of another secret" } });
    expect(await ownFeed(who("representative"))).toMatchObject({ address: null });
    expect(await shown(await switchOn("representative"))).not.toBeNull();
  });

  test("shows nothing once the post ended or the account was turned off, and notes when a phone asked", async () => {
    await addPledge(world);
    const token = await switchOn("representative");
    const personId = world.people.representative;
    expect((await shown(token))?.length).toBeGreaterThan(0);
    expect((await prisma.calendarFeed.findUniqueOrThrow({ where: { personId } })).readAt).toEqual(MOMENT.now);
    await prisma.membership.updateMany({ where: { personId }, data: { endedAt: MOMENT.now } });
    expect(await shown(token)).toEqual([]);
    await prisma.membership.updateMany({ where: { personId }, data: { endedAt: null } });
    await prisma.person.update({ where: { id: personId }, data: { disabledAt: MOMENT.now } });
    expect(await shown(token)).toEqual([]);
  });
});
