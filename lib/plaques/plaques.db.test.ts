import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { recordConsent } from "@/lib/contributions/donors/mutations";
import { enterContribution } from "@/lib/contributions/ledger/mutations";
import { entrySchema } from "@/lib/contributions/schema";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { saveBasics } from "@/lib/events/mutations";
import { basicsSchema } from "@/lib/events/schema";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { removeOccasion } from "@/lib/occasions/mutations";
import { addPledge, as, codesOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { plaquePage, plaquesAt } from "./data";
import { dossierOf } from "./dossier/data";
import { saveDossier } from "./dossier/mutations";
import { dossierSchema } from "./dossier/schema";
import { appraisePlaque, decidePlaque, mountPlaque, proposeAgain, proposePlaque, returnPlaque, tieCeremony } from "./mutations";
import { againSchema, decideSchema, mountSchema, proposeSchema, tieSchema } from "./schema";
import { plaqueForPublic } from "./showing/data";

const DAY = "2025-03-20";
const visitor = { today: day(DAY) };

let world: World;
let other: World;

beforeAll(async () => {
  await testDatabase();
  world = await makeWorld();
  other = await makeWorld();
});

const official = () => as(world, "official", DAY);
const leader = () => as(world, "leader", DAY);
const accepted = () => addPledge(world, { status: "ACCEPTED" });
const proposal = (pledgeId: string, rest: object = {}) =>
  proposeSchema.parse({ id: newId(), pledgeId, wording: "Công trình chào mừng Đại hội", occasionIds: [world.occasionId], ...rest });

async function proposed(pledgeId: string) {
  const { id } = must(await proposePlaque(official(), proposal(pledgeId)));
  return id;
}

const decision = (id: string, version: number, rest: object = {}) =>
  decideSchema.parse({ id, version, decisionNumber: "12/QĐ-UBND", decisionDay: "15/03/2025", level: "cấp xã", ...rest });

async function held(actor: Actor) {
  const facts = { version: "", type: "PLAQUE", name: "Lễ gắn biển công trình", when: "16/03/2025", session: "MORNING", hostIds: [] };
  return must(await saveBasics(actor, basicsSchema.parse({ id: newId(), ...facts }))).id;
}

describe("a plaque", () => {
  it("is proposed, returned, mended, appraised by somebody else, decided and put up", async () => {
    const id = await proposed(await accepted());
    expect(codesOf(await appraisePlaque(official(), { id, version: 1, note: null }))).toEqual(["plaques.ownProposal"]);
    must(await returnPlaque(leader(), { id, version: 1, reason: "Thiếu ảnh trước khi làm" }));
    expect(await plaquePage(official(), id)).toMatchObject({ status: "RETURNED", course: { returnReason: "Thiếu ảnh trước khi làm" } });
    must(await proposeAgain(official(), againSchema.parse({ id, version: 2, wording: "Công trình", occasionIds: [world.occasionId] })));
    expect(codesOf(await decidePlaque(leader(), decision(id, 3)))).toEqual(["plaques.notNow"]);
    must(await appraisePlaque(as(world, "secondOfficial", DAY), { id, version: 3, note: "Đủ hồ sơ" }));
    expect(codesOf(await decidePlaque(leader(), decision(id, 4, { decisionNumber: "" })))).toEqual([
      "plaques.decisionNumberMissing @decisionNumber",
    ]);
    must(await decidePlaque(leader(), decision(id, 4)));
    expect(codesOf(await mountPlaque(official(), mountSchema.parse({ id, version: 5, ceremonyDay: "14/03/2025" })))).toEqual([
      "plaques.beforeDecision @ceremonyDay",
    ]);
    must(await mountPlaque(official(), mountSchema.parse({ id, version: 5, ceremonyDay: "16/03/2025", ceremonySession: "MORNING" })));
    const page = await plaquePage(official(), id);
    expect(page).toMatchObject({
      status: "MOUNTED",
      ceremonyDay: "2025-03-16",
      ceremonySession: "MORNING",
      event: null,
      steps: { TIE: null },
    });
    const events = await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" }, select: { type: true } });
    expect(events.map(({ type }) => type.replace("plaques.", ""))).toEqual([
      ...["proposed", "returned", "proposed", "appraised", "decided", "mounted"],
    ]);
  });

  it("is tied to the event that was its ceremony, when it is put up or later; to one of the own ward only", async () => {
    const { eventId, strangeId } = { eventId: await held(official()), strangeId: await held(as(other, "official", DAY)) };
    const id = await proposed(await accepted());
    const early = tieSchema.parse({ id, version: 1, eventId });
    expect(codesOf(await tieCeremony(official(), early))).toEqual(["plaques.notNow"]);
    must(await appraisePlaque(leader(), { id, version: 1, note: null }));
    must(await decidePlaque(leader(), decision(id, 2)));
    expect(codesOf(await mountPlaque(official(), mountSchema.parse({ id, version: 3, eventId: strangeId })))).toEqual(["access.notFound"]);
    must(await mountPlaque(official(), mountSchema.parse({ id, version: 3, eventId })));
    const page = await plaquePage(leader(), id);
    expect(page).toMatchObject({ ceremonyDay: "2025-03-16", ceremonySession: "MORNING", event: { id: eventId }, steps: {} });
    expect(await plaquesAt(leader(), eventId)).toEqual([{ id, title: page?.title }]);
    expect(codesOf(await tieCeremony(leader(), tieSchema.parse({ id, version: 4, eventId: "" })))).toEqual(["plaques.onlyOfficial"]);
    must(await tieCeremony(official(), tieSchema.parse({ id, version: 4, eventId: "" })));
    expect(await plaquePage(official(), id)).toMatchObject({ ceremonyDay: "2025-03-16", event: null });
    expect(codesOf(await tieCeremony(official(), tieSchema.parse({ id, version: 5, eventId: strangeId })))).toEqual(["access.notFound"]);
    must(await tieCeremony(official(), tieSchema.parse({ id, version: 5, eventId })));
    expect(await plaquesAt(as(other, "leader", DAY), eventId)).toEqual([]);
  });

  it("is of an accepted work of the own ward, once, and keeps its occasions", async () => {
    expect(codesOf(await proposePlaque(official(), proposal(await addPledge(world))))).toEqual(["plaques.notAccepted @pledgeId"]);
    const pledgeId = await accepted();
    const first = proposal(pledgeId);
    must(await proposePlaque(official(), first));
    expect(must(await proposePlaque(official(), first)).id).toBe(first.id);
    expect(codesOf(await proposePlaque(official(), proposal(pledgeId)))).toEqual(["plaques.hasPlaque @pledgeId"]);
    const work = await accepted();
    expect(codesOf(await proposePlaque(official(), proposal(work, { occasionIds: [other.occasionId] })))).toEqual(["access.notFound"]);
    expect(codesOf(await proposePlaque(as(other, "official", DAY), proposal(work)))).toEqual(["access.notFound"]);
    expect(codesOf(await proposePlaque(as(world, "representative", DAY), proposal(work)))).toEqual(["plaques.onlyOfficial"]);
    expect((await removeOccasion(official(), { id: world.occasionId, version: 1 })).ok).toBe(false);
    expect(await plaquePage(as(other, "leader", DAY), first.id)).toBeNull();
    // Every unit of the ward knows of it; the work's papers are the unit's own.
    expect(await plaquePage(as(world, "otherRepresentative", DAY), first.id)).toMatchObject({ dossier: null, course: null });
  });
});

describe("the dossier of a work", () => {
  it("keeps parts, who took part without a role, and pictures of the unit only", async () => {
    const pledgeId = await accepted();
    const input = dossierSchema.parse({
      ...{ pledgeId, version: "0", outcome: "Chủ trương được triển khai nhanh", cost: "320 triệu", costAsPublished: "" },
      components: [
        { name: "màn hình Led lớn", quantity: "1", unit: "", placement: "ngoài khuôn viên trụ sở" },
        { name: "", quantity: "", unit: "", placement: "" },
      ],
      participants: [{ name: "Công ty đèn Led", role: "UNSPECIFIED" }],
    });
    must(await saveDossier(official(), input));
    expect(codesOf(await saveDossier(official(), input))).toEqual(["access.conflict"]);
    expect(await dossierOf(as(world, "representative", DAY), pledgeId)).toMatchObject({
      version: 1,
      purpose: null,
      cost: 320_000_000,
      components: [{ name: "màn hình Led lớn", quantity: 1, placement: "ngoài khuôn viên trụ sở" }],
      participants: [{ name: "Công ty đèn Led", role: "UNSPECIFIED" }],
    });
    expect(await dossierOf(as(world, "otherRepresentative", DAY), pledgeId)).toBeNull();
    const foreign = { ...input, version: 1, photos: [{ fileId: newId(), moment: "AFTER" as const, caption: null }] };
    expect(codesOf(await saveDossier(official(), foreign))).toEqual(["access.notFound"]);
  });
});

describe("what anybody learns by the code", () => {
  it("is a decided plaque, its donors by consent, under today's names", async () => {
    const pledgeId = await accepted();
    const given = entrySchema.parse({
      ...{ id: newId(), pledgeId, stage: "RECEIVED", kind: "CASH", source: "SOCIALISED", value: "7 triệu", day: "10/03/2025" },
      ...{ donorKind: "PERSON", donorName: "Bà Bí Mật" },
    });
    must(await enterContribution(official(), given));
    const id = await proposed(pledgeId);
    const { code } = await prisma.plaque.findUniqueOrThrow({ where: { id } });
    expect(await plaqueForPublic(visitor, code)).toBeNull();
    must(await appraisePlaque(leader(), { id, version: 1, note: "Nội bộ" }));
    must(await decidePlaque(leader(), decision(id, 2)));
    const shown = await plaqueForPublic(visitor, code.toLowerCase());
    expect(shown).toMatchObject({ received: 7_000_000, donors: { named: [], unnamed: 1 }, occasions: [{ name: "Đại hội" }] });
    expect(JSON.stringify(shown)).not.toMatch(/Bí Mật|Nội bộ|Cán bộ|Lãnh đạo/);
    const { donorId } = await prisma.contribution.findUniqueOrThrow({ where: { id: given.id } });
    const consent = { id: newId(), donorId: donorId ?? "", isGiven: true, day: null, how: "Ký phiếu" };
    must(await recordConsent(official(), consent));
    expect((await plaqueForPublic(visitor, code))?.donors.named).toEqual([{ kind: "PERSON", name: "Bà Bí Mật" }]);
    await prisma.organization.update({ where: { id: world.placeId }, data: { name: "Phường Mới" } });
    expect(await plaqueForPublic(visitor, code)).toMatchObject({ code, placeName: "Phường Mới" });
    expect(await plaqueForPublic(visitor, "34679ACDEFGH")).toBeNull();
  });
});
