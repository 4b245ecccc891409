import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, unsafeActor } from "@/lib/access/actor";
import { testActor } from "@/lib/access/test-actor";
import { verifyChain } from "@/lib/audit/verify";
import { waitingIn } from "@/lib/dashboard/campaign/data";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { openNotices, unreadNotices } from "@/lib/notices/data";
import { pledgePage } from "@/lib/pledges/page/data";
import { addPledge, as, codesOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { askedOfUnit, askForm, explanationList, explanationPage } from "./data";
import { answerExplanation, askExplanation, decideExplanation, withdrawExplanation } from "./mutations";
import { answerSchema, askSchema, decideSchema, withdrawSchema } from "./schema";

const TODAY = "2025-03-31";

let world: World;
let pledgeId: string;
const who = (name: Parameters<typeof as>[1], today = TODAY) => as(world, name, today);
const ALL = { state: null, campaignId: null, organizationId: null, page: 1 } as const;

beforeAll(async () => {
  await testDatabase();
});

beforeEach(async () => {
  world = await makeWorld();
  pledgeId = await addPledge(world);
});

const ask = (actor = who("leader"), rest: object = {}) =>
  askExplanation(actor, askSchema.parse({ id: newId(), pledgeId, about: "STANDING", question: "Vì sao chậm?", ...rest }));
const reply = (id: string, version: number, actor = who("representative"), rest: object = {}) =>
  answerExplanation(actor, answerSchema.parse({ id, version, answer: "Chờ vật liệu, xong 20/04", ...rest }));
const decide = (id: string, version: number, decision: "CLOSE" | "ASK_AGAIN", actor = who("leader")) =>
  decideExplanation(actor, decideSchema.parse({ id, version, decision, reason: decision === "CLOSE" ? "Đã rõ" : "Ai cung cấp vật liệu?" }));

/** A leader of a place above the ward, which is put below it. */
async function leaderAbove() {
  const id = newId();
  await prisma.organization.create({
    data: { id, placeId: id, path: `${id}/`, kind: "PROVINCE", name: "Tỉnh", nameFolded: "tinh", createdAt: new Date() },
  });
  await prisma.organization.updateMany({ where: { placeId: world.placeId }, data: { path: `${id}/${world.placeId}/` } });
  const person = newId();
  await prisma.person.create({
    data: { id: person, placeId: id, fullName: "Chủ tịch tỉnh", nameFolded: "x", login: person, createdAt: new Date() },
  });
  return testActor({
    ...{
      role: "LEADER",
      personId: person,
      name: "Chủ tịch tỉnh",
      placeId: id,
      organizationId: id,
      placeKind: "PROVINCE",
      placePath: `${id}/`,
    },
    today: day(TODAY),
  });
}

describe("from the question to its end", () => {
  test("asked, answered, asked again, answered by telephone, closed: every round stays readable and is told", async () => {
    const { id } = must(await ask());
    expect(await askedOfUnit(who("representative"))).toMatchObject([{ id, dueDay: "2025-04-03", overdue: 0, question: "Vì sao chậm?" }]);
    expect(await askedOfUnit(who("otherRepresentative"))).toEqual([]);
    expect((await openNotices(who("representative"), null)).groups).toMatchObject([{ kind: "explanationAsked", count: 1 }]);
    must(await reply(id, 1));
    expect((await openNotices(who("leader"), null)).groups).toMatchObject([{ kind: "explanationAnswered", count: 1 }]);
    expect(await unreadNotices(who("representative"))).toBe(0);
    must(await decide(id, 2, "ASK_AGAIN"));
    must(await reply(id, 3, who("official"), { channel: "TELEPHONE", answer: "Công ty X" }));
    must(await decide(id, 4, "CLOSE"));
    const page = await explanationPage(who("representative"), id);
    expect(page).toMatchObject({ status: "CLOSED", round: 2, version: 5, figure: { about: "STANDING", day: TODAY } });
    expect(page?.entries.map(({ round, step, text, channel }) => [round, step, text, channel])).toEqual([
      [1, "QUESTION", "Vì sao chậm?", "SELF"],
      [1, "ANSWER", "Chờ vật liệu, xong 20/04", "SELF"],
      [2, "QUESTION", "Ai cung cấp vật liệu?", "SELF"],
      [2, "ANSWER", "Công ty X", "TELEPHONE"],
      [2, "CLOSING", "Đã rõ", "SELF"],
    ]);
    const told = await pledgePage(who("leader"), pledgeId);
    expect(told?.explanations).toMatchObject([{ id, status: "CLOSED" }]);
    expect(told?.history.entries.map(({ type }) => type)).toEqual([
      "explanations.closed",
      "explanations.answered",
      "explanations.askedAgain",
      "explanations.answered",
      "explanations.asked",
    ]);
    expect((await verifyChain(world.placeId)).holds).toBe(true);
  });

  test("taken back before an answer, it waits nowhere, the unit hears why, and its place may ask anew", async () => {
    const { id } = must(await ask());
    const take = async (actor: Actor, version = 1) =>
      withdrawExplanation(actor, withdrawSchema.parse({ id, version, reason: "Hỏi nhầm việc" }));
    expect(withdrawSchema.safeParse({ id, version: 1, reason: " " }).success).toBe(false);
    expect(codesOf(await take(who("representative")))).toEqual(["explanations.notAskersPlace"]);
    expect(codesOf(await take(await leaderAbove()))).toEqual(["explanations.notAskersPlace"]);
    must(await take(who("official")));
    expect(await askedOfUnit(who("representative"))).toEqual([]);
    expect(await waitingIn(who("leader"), world.campaignId)).toMatchObject({ explanations: { answered: 0, overdue: 0 } });
    expect((await waitingIn(who("leader", "2025-04-20"), world.campaignId))?.explanations.overdue).toBe(0);
    for (const name of ["official", "representative"] as const) {
      expect((await openNotices(who(name), null)).groups.filter(({ kind }) => kind === "explanationAsked")).toEqual([]);
    }
    expect((await openNotices(who("representative"), null)).groups).toMatchObject([{ kind: "explanationWithdrawn", count: 1 }]);
    const page = await explanationPage(who("representative"), id);
    expect(page).toMatchObject({
      status: "WITHDRAWN",
      overdue: 0,
      entries: [{ step: "QUESTION" }, { step: "WITHDRAWAL", text: "Hỏi nhầm việc" }],
    });
    expect((await explanationList(who("leader"), { ...ALL, state: "ASKED" }))?.counts).toMatchObject({ ASKED: 0, WITHDRAWN: 1 });
    expect((await pledgePage(who("leader"), pledgeId))?.history.entries[0]?.type).toBe("explanations.withdrawn");
    expect(codesOf(await reply(id, 2))).toEqual(["explanations.withdrawn"]);
    expect(codesOf(await take(who("leader"), 2))).toEqual(["explanations.withdrawn"]);
    const again = must(await ask());
    must(await reply(again.id, 1));
    const late = withdrawSchema.parse({ id: again.id, version: 2, reason: "Muộn" });
    expect(codesOf(await withdrawExplanation(who("leader"), late))).toEqual(["explanations.answeredBefore"]);
  });

  test("what was said cannot be rewritten, even by the program itself", async () => {
    const { id } = must(await ask());
    await expect(prisma.explanationEntry.updateMany({ where: { requestId: id }, data: { text: "khác" } })).rejects.toThrow(/append-only/);
  });

  test("the same id again is the same request; somebody else's is like a missing one; one question of a place stands at a time", async () => {
    const id = newId();
    must(await ask(who("leader"), { id }));
    expect(must(await ask(who("leader"), { id }))).toEqual({ id, version: 1 });
    expect(codesOf(await ask(who("official"), { id }))).toEqual(["access.notFound"]);
    expect(codesOf(await ask(who("official")))).toEqual(["explanations.askedAlready"]);
    expect((await askForm(who("official"), pledgeId))?.openId).toBe(id);
    must(await reply(id, 1));
    must(await decide(id, 2, "CLOSE"));
    must(await ask(who("official")));
  });

  test("an older version is a conflict, a decision without an answer is refused", async () => {
    const { id } = must(await ask());
    expect(codesOf(await decide(id, 1, "CLOSE"))).toEqual(["explanations.notAnswered"]);
    expect(codesOf(await reply(id, 7))).toEqual(["access.conflict"]);
  });

  test("overdue and answered ones wait on the dashboard until they are decided", async () => {
    const { id } = must(await ask());
    const waiting = async (today: string) => (await waitingIn(who("leader", today), world.campaignId)).explanations;
    expect(await waiting("2025-04-03")).toMatchObject({ answered: 0, overdue: 0 });
    expect(await waiting("2025-04-04")).toMatchObject({ answered: 0, overdue: 1 });
    must(await reply(id, 1, who("representative", "2025-04-04")));
    expect(await waiting("2025-04-04")).toMatchObject({ answered: 1, overdue: 0 });
    const list = await explanationList(who("official"), ALL);
    expect(list).toMatchObject({ total: 1, counts: { ASKED: 0, ANSWERED: 1, OVERDUE: 0, CLOSED: 0 } });
  });
});

describe("who may", () => {
  test("ask: the ward's leader and official; units and administrators not, other places see nothing", async () => {
    const elsewhere = await makeWorld();
    expect(codesOf(await ask(who("representative")))).toEqual(["explanations.notAsker"]);
    for (const actor of [who("otherRepresentative"), who("administrator"), as(elsewhere, "leader", TODAY)]) {
      expect(codesOf(await ask(actor))).toEqual(["access.notFound"]);
    }
    must(await ask(who("official")));
  });

  test("answer: the unit, or an official who says how it came; never the leader", async () => {
    const { id } = must(await ask());
    expect(codesOf(await reply(id, 1, who("leader")))).toEqual(["explanations.notAnswerer"]);
    expect(codesOf(await reply(id, 1, who("otherRepresentative")))).toEqual(["access.notFound"]);
    expect(codesOf(await reply(id, 1, who("official")))).toEqual(["explanations.channelMissing @channel"]);
    must(await reply(id, 1, who("official"), { channel: "PAPER" }));
    expect(codesOf(await reply(id, 2))).toEqual(["explanations.answeredAlready"]);
  });

  test("decide: the asker's role in the asker's place or the ward's leader; never who wrote the answer or represents the unit", async () => {
    const { id } = must(await ask(who("official")));
    must(await reply(id, 1, who("official"), { channel: "PAPER" }));
    expect(codesOf(await decide(id, 2, "CLOSE", who("official")))).toEqual(["explanations.ownAnswer"]);
    expect(codesOf(await decide(id, 2, "CLOSE", who("representative")))).toEqual(["explanations.notDecider"]);
    const second = who("secondOfficial");
    const representing = { ...second.membership, id: newId(), role: "REPRESENTATIVE" as const, organizationId: world.unitId };
    const twoPosts = unsafeActor({ ...second, memberships: [second.membership, representing] });
    expect(codesOf(await decide(id, 2, "CLOSE", twoPosts))).toEqual(["explanations.ownUnit"]);
    must(await decide(id, 2, "ASK_AGAIN", second));
    must(await reply(id, 3));
    must(await decide(id, 4, "CLOSE", who("leader")));
  });

  test("a leader above the ward asks in the ward's history, hears the answer, and closes", async () => {
    const above = await leaderAbove();
    must(await ask());
    const { id } = must(await ask(above));
    expect((await explanationPage(who("representative"), id))?.askedByName).toBe("Chủ tịch tỉnh");
    must(await reply(id, 1));
    expect((await openNotices(above, null)).groups).toMatchObject([{ kind: "explanationAnswered", count: 1 }]);
    expect(codesOf(await decide(id, 2, "CLOSE", who("official")))).toEqual(["explanations.notDecider"]);
    must(await decide(id, 2, "CLOSE", above));
    expect(await unreadNotices(above)).toBe(0);
    expect((await verifyChain(world.placeId)).holds).toBe(true);
  });
});
