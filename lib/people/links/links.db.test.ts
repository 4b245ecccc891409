import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { addDays, day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { changeOrganization } from "@/lib/organizations/mutations";
import { createAccount, disablePerson } from "../mutations";
import { LIMITS } from "../sign-in/constants";
import { signIn } from "../sign-in/mutations";
import { codesOf, must, TEST_PASSWORD, testNation, testOrganization, testPerson, testSignedIn, testVisitor } from "../test-world";
import { cardCandidates, viewLink } from "./data";
import { createLink, makeCards, openWithCode, redeemLink } from "./mutations";

let wardId: string;
let administrator: Actor;
let official: Actor;
let leader: Actor;
let representative: Actor;
let khuPho: string;
let otherRepresentative: Actor;

beforeAll(async () => {
  await testDatabase();
  const { administrator: nation, nationId } = await testNation();
  const province = await testOrganization(nation, nationId, "PROVINCE", "Tỉnh Quảng Ninh");
  wardId = await testOrganization(nation, province, "WARD", "Phường Đại Yên");
  const otherWardId = await testOrganization(nation, province, "WARD", "Phường Bãi Cháy");
  administrator = await testPerson(nation, wardId, "ADMINISTRATOR", "daiyen.quantri");
  official = await testPerson(administrator, wardId, "OFFICIAL", "daiyen.canbo");
  leader = await testPerson(administrator, wardId, "LEADER", "daiyen.bithu");
  khuPho = await testOrganization(official, wardId, "RESIDENTIAL_AREA", "Khu phố 7");
  representative = await testPerson(official, khuPho, "REPRESENTATIVE", "daiyen.kp7");
  const otherUnit = await testOrganization(nation, otherWardId, "RESIDENTIAL_AREA", "Khu phố 1");
  otherRepresentative = await testPerson(nation, otherUnit, "REPRESENTATIVE", "baichay.kp1");
}, 120_000);

const idOf = (actor: Actor) => actor.person?.id ?? "";
const another = "ba con vịt trên cầu";
const redeem = (token: string, password = TEST_PASSWORD, visitor = testVisitor()) =>
  redeemLink(visitor, { token, password, trusted: false });

let serial = 0;
async function newAccount() {
  serial += 1;
  const login = `moi.${serial}`;
  const ids = { id: newId(), membershipId: newId() };
  const facts = {
    organizationId: khuPho,
    role: "REPRESENTATIVE",
    post: "Trưởng khu",
    fullName: `Người mới ${serial}`,
    login,
    fromDay: null,
  } as const;
  return must(await createAccount(official, { ...ids, ...facts }));
}

describe("a link", () => {
  it("sets the password once and signs in; looking at it does not use it up", async () => {
    const { link, login } = await newAccount();
    for (let look = 0; look < 3; look += 1) {
      expect(await viewLink(testVisitor(), link.token)).toMatchObject({
        state: "OPEN",
        login,
        unitName: "Khu phố 7",
        placeName: "Phường Đại Yên",
      });
    }
    const session = must(await redeem(link.token));
    const row = await prisma.signInSession.findUniqueOrThrow({ where: { id: session.sessionId }, include: { person: true } });
    expect([row.person.login, row.trusted, row.person.passwordHash?.startsWith("$argon2id$v=19$m=19456,t=2,p=1$")]).toEqual([
      login,
      false,
      true,
    ]);
    expect(codesOf(await redeem(link.token, another))).toEqual(["people.linkUsed"]);
    expect((await viewLink(testVisitor(), link.token))?.state).toBe("USED");
    expect((await signIn(testVisitor(), { login, password: TEST_PASSWORD, trusted: false, next: "/" })).ok).toBe(true);
  });

  it("lets one of two in who use it at the same moment", async () => {
    const { link, id } = await newAccount();
    const passwords = [TEST_PASSWORD, another, "mưa rơi trên mái tôn", "chó mèo cùng ăn cơm"];
    const all = await Promise.all(passwords.map((password) => redeem(link.token, password)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.flatMap(codesOf)).toEqual(["people.linkUsed", "people.linkUsed", "people.linkUsed"]);
    expect(await prisma.signInSession.count({ where: { personId: id } })).toBe(1);
    expect(await prisma.auditEvent.count({ where: { type: "people.accountOpened", subjectId: id } })).toBe(1);
  });

  it("opens nothing when it is unknown, replaced, expired or of a disabled account, and says which", async () => {
    const { link, id } = await newAccount();
    expect(codesOf(await redeem("khong-co"))).toEqual(["people.linkUnknown"]);
    expect(await viewLink(testVisitor(), "khong-co")).toBeNull();
    const newer = must(await createLink(official, { personId: id }));
    expect(codesOf(await redeem(link.token))).toEqual(["people.linkReplaced"]);
    const late = testVisitor({ today: addDays(day("2025-03-31"), 14) });
    expect(codesOf(await redeem(newer.token, TEST_PASSWORD, late))).toEqual(["people.linkExpired"]);
    const { version } = await prisma.person.findUniqueOrThrow({ where: { id } });
    must(await disablePerson(official, { id, version }));
    expect(codesOf(await redeem(newer.token))).toEqual(["people.linkUnknown"]);
    expect(await viewLink(testVisitor(), newer.token)).toBeNull();
    expect(codesOf(await createLink(official, { personId: id }))).toEqual(["people.disabledNoLink"]);
  });

  it("stays unused when the password is refused, with the owner's own words among those refused", async () => {
    const { link } = await newAccount();
    expect(codesOf(await redeem(link.token, "ngắn"))).toEqual(["people.passwordTooShort"]);
    expect(codesOf(await redeem(link.token, "matkhau123"))).toEqual(["people.passwordCommon"]);
    expect(codesOf(await redeem(link.token, "DaiYen2025"))).toEqual(["people.passwordPersonal"]);
    expect((await redeem(link.token)).ok).toBe(true);
  });

  it("waits for who has no post yet", async () => {
    const { link, membershipId } = await newAccount();
    await prisma.membership.update({ where: { id: membershipId }, data: { fromDay: new Date("2025-04-05T00:00:00Z") } });
    expect(codesOf(await redeem(link.token))).toEqual(["people.noPostNow"]);
    expect((await redeem(link.token, TEST_PASSWORD, testVisitor({ today: day("2025-04-05") }))).ok).toBe(true);
  });

  it("to a new password leaves the old one until it is used, then signs every device out", async () => {
    const typed = { login: "daiyen.kp7", password: TEST_PASSWORD, trusted: true, next: "/" };
    const before = must(await signIn(testVisitor(), typed));
    const link = must(await createLink(official, { personId: idOf(representative) }));
    expect(link.purpose).toBe("RESET");
    expect((await signIn(testVisitor(), typed)).ok).toBe(true);
    must(await redeem(link.token, another));
    expect((await prisma.signInSession.findUniqueOrThrow({ where: { id: before.sessionId } })).revokedAt).not.toBeNull();
    expect(codesOf(await signIn(testVisitor(), typed))).toEqual(["people.signInFailed"]);
    expect((await signIn(testVisitor(), { ...typed, password: another })).ok).toBe(true);
    expect(await prisma.auditEvent.count({ where: { type: "people.passwordReset", subjectId: idOf(representative) } })).toBe(1);
  });

  it("names whom to ask", async () => {
    const row = await prisma.organization.findUniqueOrThrow({ where: { id: khuPho } });
    must(
      await changeOrganization(official, { id: khuPho, version: row.version, name: row.name, code: null, helpContact: "Văn phòng phường" }),
    );
    const { link } = await newAccount();
    expect((await viewLink(testVisitor(), link.token))?.help).toBe("Văn phòng phường");
  });

  it("is made only by who looks after the person", async () => {
    const make = async (actor: Actor, personId: string) => codesOf(await createLink(actor, { personId }));
    expect(await make(official, idOf(administrator))).toEqual(["people.notYours"]);
    expect(await make(official, idOf(leader))).toEqual(["people.notYours"]);
    expect(await make(administrator, idOf(administrator))).toEqual(["people.notYourself"]);
    expect(await make(administrator, idOf(leader))).toEqual([]);
    expect(await make(leader, idOf(representative))).toEqual(["access.notFound"]);
    expect(await make(official, idOf(otherRepresentative))).toEqual(["access.notFound"]);
    expect(await make(official, newId())).toEqual(["access.notFound"]);
    const { id, membershipId } = await newAccount();
    await prisma.membership.update({ where: { id: membershipId }, data: { endedAt: new Date() } });
    expect(await make(official, id)).toEqual(["people.noPostNoLink"]);
  });
});

describe("the short code", () => {
  it("opens the same link, and not after the link was used", async () => {
    const { link } = await newAccount();
    expect(must(await openWithCode(testVisitor(), { code: link.code })).token).toBe(link.token);
    must(await redeem(link.token));
    expect(codesOf(await openWithCode(testVisitor(), { code: link.code }))).toEqual(["people.linkUsed"]);
  });

  it("cannot be guessed at leisure", async () => {
    const machineNow = new Date("2026-02-01T00:00:00Z");
    const visitor = testVisitor({ machineNow, address: "203.0.113.9" });
    const guesses = await Promise.all(
      Array.from({ length: LIMITS.code + 3 }, (_, index) => openWithCode(visitor, { code: String(index).padStart(12, "0") })),
    );
    const codes = guesses.flatMap(codesOf);
    expect(codes.filter((code) => code === "people.codeUnknown")).toHaveLength(LIMITS.code);
    expect(codes.filter((code) => code === "people.tooManyAttempts")).toHaveLength(3);
    const { link } = await newAccount();
    expect(codesOf(await openWithCode(visitor, { code: link.code }))).toEqual(["people.tooManyAttempts"]);
    expect((await openWithCode(testVisitor({ machineNow, address: "203.0.113.10" }), { code: link.code })).ok).toBe(true);
  });
});

describe("the sheet of cards", () => {
  it("is offered for everybody of the place who never signed in and whom the actor looks after", async () => {
    const { id } = await newAccount();
    const boss = must(
      await createAccount(administrator, {
        id: newId(),
        membershipId: newId(),
        organizationId: wardId,
        role: "LEADER",
        post: "Phó Chủ tịch",
        fullName: "Phó Chủ tịch",
        login: "daiyen.pho",
        fromDay: null,
      }),
    );
    const of = async (actor: Actor) => (await cardCandidates(actor))?.map(({ personId }) => personId);
    expect(await of(official)).toContain(id);
    expect(await of(official)).not.toContain(boss.id);
    expect(await of(administrator)).toEqual(expect.arrayContaining([id, boss.id]));
    expect(await of(official)).not.toContain(idOf(representative));
    expect(await cardCandidates(leader)).toBeNull();
    expect(codesOf(await makeCards(official, { people: [boss.id] }, "https://x.example"))).toEqual(["people.notYours"]);
  });

  it("draws a card for each with a link and code that work", async () => {
    const [one, two] = [await newAccount(), await newAccount()];
    const cards = must(await makeCards(official, { people: [one.id, two.id, two.id] }, "https://giaouoc.example"));
    expect(cards.map(({ login }) => login).sort()).toEqual([one.login, two.login].sort());
    for (const card of cards) {
      expect(card.address).toMatch(/^https:\/\/giaouoc\.example\/welcome\/[\w-]{43}$/);
      const [, svg = ""] = /^data:image\/svg\+xml;base64,(.+)$/.exec(card.qr) ?? [];
      expect(Buffer.from(svg, "base64").toString("utf8")).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    }
    expect(codesOf(await redeem(one.link.token))).toEqual(["people.linkReplaced"]);
    const [card] = cards;
    must(await redeem(card?.address.split("/").at(-1) ?? ""));
    expect((await testSignedIn(card?.login ?? "")).membership.organizationId).toBe(khuPho);
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { type: "people.cardsMade" }, orderBy: { seq: "desc" } });
    expect(event.params).toEqual({ count: 2 });
    expect(JSON.stringify(event.after)).not.toContain(card?.code ?? "?");
  });

  it("is made whole or not at all", async () => {
    const { id, link } = await newAccount();
    for (const stranger of [idOf(otherRepresentative), newId()]) {
      expect(codesOf(await makeCards(official, { people: [id, stranger] }, "https://x.example"))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await makeCards(official, { people: [id, idOf(representative)] }, "https://x.example"))).toEqual([
      "people.cardNotNeeded",
    ]);
    expect((await viewLink(testVisitor(), link.token))?.state).toBe("OPEN");
    expect(codesOf(await makeCards(leader, { people: [id] }, "https://x.example"))).toEqual(["access.notFound"]);
  });
});
