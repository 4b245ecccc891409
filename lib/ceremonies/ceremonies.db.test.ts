import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { displayToken } from "@/lib/auth/one-time";
import { codesOf, must, signedByAccount, unitOf } from "@/lib/covenants/test-steps";
import { type CovenantWorld, covenantWorld } from "@/lib/covenants/test-world";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { saveBasics } from "@/lib/events/mutations";
import { basicsSchema } from "@/lib/events/schema";
import { day, momentOf } from "@/lib/kernel/dates";
import { sha256 } from "@/lib/kernel/hash";
import { newId } from "@/lib/kernel/ids";
import { ceremoniesAt, ceremonyList, ceremonyView } from "./data";
import { frozenMinutes } from "./minutes/data";
import { signedAfter } from "./minutes/domain";
import { endCeremony } from "./minutes/mutations";
import { arrangeCeremony, changeCeremony, discardCeremony, planCeremony, renewDisplay, tieCeremonyEvent } from "./mutations";
import { tabletView } from "./running/data";
import { takeSignature, takeStep } from "./running/mutations";
import { displayStage, stageView } from "./stage/data";
import { approvedCovenants, ceremonyVersion, runningCeremony, stepOf, takenOf } from "./test-ceremony";

// The address of the sign page is that of the request, which there is none of here.
vi.mock("next/headers", () => ({ headers: async () => new Headers({ host: "hoi-truong.test" }) }));

beforeAll(testDatabase);

const visitor = (now: Date) => ({ now });

async function hall(units = 3): Promise<{ world: CovenantWorld; covenants: string[]; id: string; official: Actor }> {
  const world = await covenantWorld({ units });
  const covenants = await approvedCovenants(world);
  return { world, covenants, id: await runningCeremony(world), official: world.official };
}

const stageOf = async (actor: Actor, id: string) => (await stageView(actor, id))?.view;

describe("a ceremony", () => {
  it("is planned with the campaign's blocks as rounds, names who cannot sign and why, and is laid out anew", async () => {
    const world = await covenantWorld({ units: 3 });
    const { official } = world;
    const facts = { name: "Lễ ký", day: "11/04/2025", session: null, location: "Hội trường", eventId: null };
    const input = { id: newId(), campaignId: world.campaignId, ...facts };
    must(await planCeremony(official, input));
    expect(must(await planCeremony(official, input))).toEqual({ id: input.id, version: 1 });
    expect(codesOf(await planCeremony(official, { ...input, id: newId(), day: "" }))).toEqual(["ceremonies.dayMissing"]);
    const ids = world.units.map(({ id }) => id);
    const seen = await ceremonyView(official, input.id);
    expect(seen?.rounds.map(({ name, turns }) => [name, turns.map(({ organizationId }) => organizationId)])).toEqual([
      ["Khối khu phố", ids],
    ]);
    expect(seen?.rounds[0]?.turns[0]).toMatchObject({ state: "NOT_READY", standing: "NOT_SENT", covenantId: null });
    const [first = "", second = "", third = ""] = ids;
    const roundId = seen?.rounds[0]?.id ?? "";
    const order = {
      rounds: [
        { id: null, name: "Mở đầu" },
        { id: roundId, name: "Sau" },
      ],
      turns: [
        { organizationId: third, round: 0, place: 1 },
        { organizationId: first, round: 1, place: 2 },
        { organizationId: second, round: null, place: null },
      ],
    };
    must(await arrangeCeremony(official, { id: input.id, version: 1, ...order }));
    const laid = await ceremonyView(official, input.id);
    expect(laid?.rounds.map(({ name, turns }) => [name, turns.map(({ organizationId }) => organizationId)])).toEqual([
      ["Mở đầu", [third]],
      ["Sau", [first]],
    ]);
    expect(laid?.others.map(({ organizationId }) => organizationId)).toEqual([second]);
    expect(codesOf(await arrangeCeremony(official, { id: input.id, version: 1, ...order }))).toEqual(["access.conflict"]);
    const foreign = { ...order, turns: [{ organizationId: newId(), round: 0, place: 1 }] };
    expect(codesOf(await arrangeCeremony(official, { id: input.id, version: 2, ...foreign }))).toEqual(["access.notFound"]);
    must(await discardCeremony(official, { id: input.id, version: 2 }));
    expect(await ceremonyView(official, input.id)).toBeNull();
  });

  it("moves the stage with the steps, and counts what is signed in any way", async () => {
    const { world, covenants, id, official } = await hall();
    const [one, two, three] = world.units.map((unit) => unit.id) as [string, string, string];
    const [a = "", b = ""] = covenants;
    expect(await stageOf(official, id)).toMatchObject({ called: null, counter: { signed: 0, total: 3 }, status: "RUNNING" });
    must(await takeStep(official, stepOf(id, one)));
    expect(await stageOf(world.leader, id)).toMatchObject({
      called: { organizationId: one, signedAt: null, pledges: [{ number: 1, title: "Trồng cây xanh ven đường", kind: "WORK" }] },
      round: { number: 1, of: 1 },
      phone: null,
    });
    must(await takeSignature(official, await takenOf(id, a)));
    expect(await stageOf(official, id)).toMatchObject({ called: { signedAt: "09:00" }, counter: { signed: 1, total: 3 } });
    must(await takeStep(official, stepOf(id, two, "PHONE_OFFERED")));
    expect((await stageOf(official, id))?.phone?.address).toBe(`http://hoi-truong.test/covenants/${b}/sign`);
    await signedByAccount(unitOf(world, 1).representative, b);
    expect(await stageOf(official, id)).toMatchObject({ phone: null, counter: { signed: 2, total: 3 } });
    must(await takeStep(official, stepOf(id, three, "PAPER_MARKED")));
    must(await takeStep(official, stepOf(id, three, "CALLED")));
    expect(await stageOf(official, id)).toMatchObject({ called: { onPaper: true }, counter: { signed: 2, total: 3 } });
    const tablet = await tabletView(official, id);
    expect(tablet?.view.rounds[0]?.turns.map(({ standing, version }) => [standing, version !== null])).toEqual([
      ["SIGNED", false],
      ["SIGNED", false],
      ["APPROVED", true],
    ]);
    expect(tablet?.view.rounds[0]?.turns[2]?.signers).toMatchObject([{ post: "Trưởng khu phố" }]);
    const rows = await ceremonyList(official, world.campaignId);
    expect(rows).toMatchObject([{ id, counter: { signed: 2, total: 3 } }]);
    const touched = await arrangeCeremony(official, { id, version: 2, rounds: [], turns: [] });
    expect(codesOf(touched)).toEqual(["ceremonies.turnBegun"]);
    expect(await verifyChain(world.placeId)).toMatchObject({ holds: true });
  });

  it("takes a step once, in the order of arrival, and nobody else's id", async () => {
    const { world, id, official } = await hall(1);
    const step = stepOf(id, unitOf(world).id);
    const answers = await Promise.all([takeStep(official, step), takeStep(official, step), takeStep(official, step)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await prisma.ceremonyStep.count({ where: { ceremonyId: id } })).toBe(1);
    const other = await hall(1);
    expect(codesOf(await takeStep(other.official, { ...step, ceremonyId: other.id, organizationId: unitOf(other.world).id }))).toEqual([
      "access.notFound",
    ]);
    expect(codesOf(await takeStep(other.official, step))).toEqual(["access.notFound"]);
    expect(codesOf(await takeStep(world.leader, stepOf(id, unitOf(world).id)))).toEqual(["ceremonies.onlyOfficial"]);
    await expect(prisma.ceremonyStep.deleteMany({ where: { ceremonyId: id } })).rejects.toThrow("append-only");
  });

  it("is seen by nobody outside: representatives, other wards; a foreign covenant is none of its turns", async () => {
    const { world, covenants, id } = await hall(1);
    const other = await hall(1);
    for (const actor of [unitOf(world).representative, other.official]) {
      expect([await ceremonyView(actor, id), await stageView(actor, id), await tabletView(actor, id)]).toEqual([null, null, null]);
    }
    expect(await tabletView(world.leader, id)).toBeNull();
    expect(codesOf(await takeSignature(other.official, await takenOf(other.id, covenants[0] ?? "")))).toEqual(["access.notFound"]);
  });

  it("is part of an event of its own place, whose time and place its minutes keep; tied or untied later, they stay", async () => {
    const [{ world, id, official }, stranger] = [await hall(1), await covenantWorld({ units: 1 })];
    const event = { version: "", type: "LAUNCH", name: "Lễ phát động", when: "31/03/2025", session: "AFTERNOON", location: "Nhà văn hóa" };
    const held = async (actor: Actor) => must(await saveBasics(actor, basicsSchema.parse({ id: newId(), ...event, hostIds: [] }))).id;
    const [eventId, strangeId] = [await held(official), await held(stranger.official)];
    const facts = { name: "Lễ ký", day: "31/03/2025", session: null, location: null };
    const version = () => ceremonyVersion(id);
    expect(codesOf(await changeCeremony(official, { id, version: await version(), ...facts, eventId: strangeId }))).toEqual([
      "access.notFound",
    ]);
    must(await changeCeremony(official, { id, version: await version(), ...facts, eventId }));
    expect(await ceremoniesAt(official, eventId)).toEqual([{ id, name: "Lễ ký" }]);
    expect(await ceremoniesAt(stranger.official, eventId)).toEqual([]);
    must(await endCeremony(official, { id, version: await version(), reasons: [] }));
    const frozen = await frozenMinutes(official, id);
    const when = { precision: "DAY", day: "2025-03-31" };
    expect(frozen?.minutes?.event).toEqual({ id: eventId, name: "Lễ phát động", when, session: "AFTERNOON", location: "Nhà văn hóa" });
    const untied = { id, version: await version(), eventId: null };
    expect(codesOf(await tieCeremonyEvent(world.leader, untied))).toEqual(["ceremonies.onlyOfficial"]);
    must(await tieCeremonyEvent(official, untied));
    expect((await ceremonyView(official, id))?.event).toBeNull();
    expect(await frozenMinutes(official, id)).toEqual(frozen);
  });

  it("freezes its minutes with its end; a signature that comes later is kept, and they stay as they are", async () => {
    const { world, covenants, id, official } = await hall();
    const [a = "", b = ""] = covenants;
    const [, two, three] = world.units.map((unit) => unit.id) as [string, string, string];
    const given = new Date(official.now.getTime() - 60_000);
    must(await takeSignature(official, await takenOf(id, a, given)));
    must(await takeStep(official, stepOf(id, two, "SKIPPED", "Đi công tác")));
    const head = await prisma.auditHead.findUniqueOrThrow({ where: { placeId: world.placeId } });
    const reasons = [{ organizationId: three, reason: "Ký bổ sung sau" }];
    must(await endCeremony(official, { id, version: await ceremonyVersion(id), reasons }));
    const frozen = await frozenMinutes(world.leader, id);
    expect(frozen).toMatchObject({
      isIntact: true,
      minutes: { counter: { signed: 1, total: 3 }, chain: { length: Number(head.seq), head: head.hash } },
    });
    const revision = await prisma.covenantRevision.findFirstOrThrow({ where: { covenantId: a, status: "SIGNED" } });
    expect(frozen?.minutes?.rounds[0]?.turns).toMatchObject([
      {
        outcome: "SIGNED",
        reason: null,
        signature: {
          method: "DRAWN",
          post: "Phó Trưởng khu phố",
          witness: { name: "Cán bộ thi đua" },
          signedAt: given.toISOString(),
          receivedAt: official.now.toISOString(),
          code: revision.code,
          hash: revision.hash,
        },
      },
      { outcome: "NOT_SIGNED", signature: null, reason: "Đi công tác" },
      { outcome: "NOT_SIGNED", signature: null, reason: "Ký bổ sung sau" },
    ]);
    const told = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: id, type: "ceremonies.ended" } });
    expect(told.after).toMatchObject({ hash: frozen?.hash });
    const kept = await prisma.ceremony.findUniqueOrThrow({ where: { id } });
    must(await takeSignature(official, await takenOf(id, b)));
    expect(codesOf(await takeStep(official, stepOf(id, two)))).toEqual(["ceremonies.hasEnded"]);
    const after = await prisma.ceremony.findUniqueOrThrow({ where: { id } });
    expect([after.minutes, sha256(after.minutes ?? "")]).toEqual([kept.minutes, kept.minutesHash]);
    const seen = await ceremonyView(official, id);
    expect(frozen?.minutes && seen && signedAfter(frozen.minutes, seen)).toEqual([unitOf(world, 1).name]);
    await expect(prisma.ceremony.update({ where: { id }, data: { minutes: "{}" } })).rejects.toThrow("append-only");
  });

  it("is shown by its address for screens until that is renewed, or a day after the end", async () => {
    const { world, id, official } = await hall(1);
    const key = displayToken(id, 1);
    expect((await displayStage(visitor(official.now), key))?.view).toMatchObject({ name: "Lễ ký giao ước", counter: { total: 1 } });
    expect(await displayStage(visitor(official.now), displayToken(newId(), 1))).toBeNull();
    must(await renewDisplay(official, { id, version: await ceremonyVersion(id) }));
    expect(await displayStage(visitor(official.now), key)).toBeNull();
    const renewed = displayToken(id, 2);
    must(await endCeremony(official, { id, version: await ceremonyVersion(id), reasons: [] }));
    const at = async (now: Date) => (await displayStage(visitor(now), renewed))?.view.status ?? null;
    expect([await at(momentOf(day("2025-04-01"), 8, 59)), await at(momentOf(day("2025-04-01"), 9))]).toEqual(["ENDED", null]);
    expect(
      (await prisma.ceremony.findMany({ where: { placeId: world.placeId } })).map(({ displayKeyHash }) => displayKeyHash),
    ).not.toContain(renewed);
  });
});
