import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { recordConsent } from "@/lib/contributions/donors/mutations";
import { enterContribution } from "@/lib/contributions/ledger/mutations";
import { consentSchema, entrySchema } from "@/lib/contributions/schema";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { putBytes } from "@/lib/files/storage";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { reasonedSchema } from "@/lib/pledges/course/schema";
import { cancelPledge } from "@/lib/pledges/mutations";
import { returnReport } from "@/lib/progress/review/mutations";
import { addPledge, as, contentOf, must, QUANTITY, type World } from "@/lib/progress/test-world";
import { CAMPAIGN_PARTS, PLEDGE_PARTS } from "@/lib/publications/constants";
import { publicDonors } from "@/lib/publications/data";
import { withdraw } from "@/lib/publications/mutations";
import { takeDownName, takeDownPhoto } from "@/lib/publications/takedowns/mutations";
import { openWorld, published, report, TODAY, VISITOR } from "@/lib/publications/test-world";
import { everythingPublic, expectStopped } from "./test-reading";

vi.mock("next/headers", () => ({ headers: async () => new Headers({ host: "thidua.example.vn" }), cookies: async () => new Map() }));

beforeAll(testDatabase);

let planted = 0;

/** A text that stands in one place only and in no word of ours. */
function secret(): string {
  planted += 1;
  return `bimat${planted}x`;
}

const secrets = new Set<string>();
function hide(text = secret()): string {
  secrets.add(text);
  return text;
}

const anyPlan = fc.record({
  pledges: fc.array(
    fc.record({
      published: fc.boolean(),
      withdrawn: fc.boolean(),
      parts: fc.array(fc.boolean(), { minLength: PLEDGE_PARTS.length, maxLength: PLEDGE_PARTS.length }),
      photo: fc.boolean(),
      takenDown: fc.boolean(),
      cancelled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  campaign: fc.boolean(),
  campaignParts: fc.array(fc.boolean(), { minLength: CAMPAIGN_PARTS.length, maxLength: CAMPAIGN_PARTS.length }),
  nameGone: fc.boolean(),
});

type Plan = typeof anyPlan extends fc.Arbitrary<infer P> ? P : never;

/** Everything about a ward that is for nobody outside: people, what units wrote, what was decided about it. */
async function plantWard(world: World): Promise<void> {
  const { placeId } = world;
  for (const id of Object.values(world.people)) {
    await prisma.person.update({
      where: { id },
      data: { fullName: hide(), nameFolded: hide(), login: hide(`0912${String(planted).padStart(6, "0")}`) },
    });
  }
  await prisma.organization.updateMany({
    where: { placeId },
    data: { helpContact: hide(`Gọi 0987 654 ${String(planted % 1000).padStart(3, "0")}`) },
  });
  await prisma.campaign.updateMany({
    where: { placeId },
    data: { audience: hide(), launchedBy: hide(), cancelReason: hide(), launchAsPublished: hide(), periodAsPublished: hide() },
  });
  await prisma.block.updateMany({ where: { placeId }, data: { text: hide() } });
}

/** A pledge with secrets in what is said about it; in its own text too where that is not to be published. */
async function plantPledge(world: World, isPublished: boolean, parts: readonly boolean[]): Promise<{ id: string; fileId: string }> {
  const own = () => (isPublished ? `Nhà văn hóa ${planted}` : hide());
  const described = isPublished && parts[PLEDGE_PARTS.indexOf("description")] === true;
  const funded = isPublished && parts[PLEDGE_PARTS.indexOf("funding")] === true;
  const text = (isShown: boolean) => (isShown ? "Mô tả" : hide());
  const content = contentOf(
    { ...QUANTITY, targetAsPublished: isPublished ? `${hide("0911 222 333")}` : hide() },
    {
      title: own(),
      asPublished: hide(),
      description: text(described),
      location: text(described),
      scale: text(described),
      funding: [{ source: "SOCIALISED", amount: null, asPublished: text(funded) }],
      dueDay: day("2025-05-31"),
    },
  );
  const id = await addPledge(world, { content, data: { statusReason: hide(), titleFolded: hide(), location: hide() } });
  const words = () => ({ text: hide(), difficulties: hide(), proposals: hide() });
  const fileId = await report(world, id, "30", words());
  const waiting = await report(world, id, "45", { ...words(), day: "27/03/2025" }, false);
  const row = await prisma.evidence.findFirstOrThrow({ where: { fileId: waiting } });
  must(await returnReport(as(world, "official", TODAY), { id: row.reportId, version: 1, reason: hide() }));
  await prisma.evidence.updateMany({ where: { placeId: world.placeId }, data: { caption: hide() } });
  await prisma.storedFile.updateMany({ where: { placeId: world.placeId }, data: { originalName: hide() } });
  return { id, fileId };
}

/** What may become of a published work: it is cancelled, its page is withdrawn, both, or neither. */
async function end(world: World, pledgeId: string, id: string, { cancelled, withdrawn }: Plan["pledges"][number]): Promise<void> {
  const official = as(world, "official", TODAY);
  if (cancelled) {
    const { version } = await prisma.pledge.findUniqueOrThrow({ where: { id: pledgeId } });
    must(await cancelPledge(official, reasonedSchema.parse({ pledgeId, version: String(version), reason: hide() })));
  }
  if (withdrawn) must(await withdraw(official, { id, version: 1, reason: hide() }));
}

async function play(world: World, plan: Plan): Promise<void> {
  const official = as(world, "official", TODAY);
  for (const wanted of plan.pledges) {
    const { id, fileId } = await plantPledge(world, wanted.published, wanted.parts);
    const { sha256 } = await prisma.storedFile.findUniqueOrThrow({ where: { id: fileId } });
    await putBytes(
      sha256,
      "page",
      Buffer.from(wanted.published && wanted.photo && !wanted.takenDown && !wanted.withdrawn ? "Ảnh" : hide()),
    );
    if (!wanted.published) continue;
    const photos = wanted.photo ? [{ fileId, phase: "AFTER" as const, caption: "Xong" }] : [];
    const parts = PLEDGE_PARTS.filter((_, index) => wanted.parts[index] || (wanted.photo && PLEDGE_PARTS[index] === "photos"));
    const saved = await published(official, "PLEDGE", id, { parts, photos });
    if (wanted.takenDown && wanted.photo) {
      const shown = await prisma.publicationPhoto.findFirstOrThrow({ where: { fileId } });
      must(await takeDownPhoto(official, { photoId: shown.id, askedBy: hide(), askedDay: "", reason: hide() }));
    }
    await end(world, id, saved.id, wanted);
  }
  if (plan.campaign) {
    const parts = CAMPAIGN_PARTS.filter((_, index) => plan.campaignParts[index]);
    const isChosen = (name: (typeof CAMPAIGN_PARTS)[number]) => parts.some((one) => one === name);
    await prisma.campaign.update({
      where: { id: world.campaignId },
      data: { theme: isChosen("theme") ? "Chủ đề" : hide(), purpose: isChosen("purpose") ? "của Nguyễn Thị Hoa" : hide() },
    });
    await published(official, "CAMPAIGN", world.campaignId, { parts, photos: [] });
  }
  if (plan.nameGone) must(await takeDownName(official, { name: "Nguyễn Thị Hoa", askedBy: hide(), askedDay: "", reason: hide() }));
}

const donorNumber = fc.nat(3);
const anyDeed = fc.oneof(
  fc.record({ kind: fc.constant("CONSENT" as const), donor: donorNumber, isGiven: fc.boolean() }),
  fc.record({ kind: fc.constant("GIVE" as const), donor: donorNumber }),
  fc.record({ kind: fc.constant("PUBLISH" as const), withDonors: fc.boolean() }),
  fc.record({ kind: fc.constant("PUBLISH_CAMPAIGN" as const), withDonors: fc.boolean() }),
  fc.record({ kind: fc.constant("WITHDRAW" as const) }),
);

type Deed = typeof anyDeed extends fc.Arbitrary<infer D> ? D : never;

const nameOf = (donor: number) => `Hộ bà Mẫu Thị ${["Một", "Hai", "Ba", "Bốn"][donor]}`;

type State = { readonly given: Set<number>; readonly agrees: Map<number, boolean>; isShown: boolean };

async function give(world: World, pledgeId: string, donor: number, { given }: State): Promise<void> {
  const typed = { id: newId(), pledgeId, stage: "RECEIVED", kind: "CASH", source: "SOCIALISED", value: "5 triệu", day: "10/03/2025" };
  const entry = entrySchema.parse({ ...typed, donorKind: "HOUSEHOLD", donorName: nameOf(donor) });
  must(await enterContribution(as(world, "official", TODAY), entry));
  given.add(donor);
}

async function say(world: World, donor: number, isGiven: boolean, { given, agrees }: State): Promise<void> {
  if (!given.has(donor) || agrees.get(donor) === isGiven) return;
  const { id } = await prisma.donor.findFirstOrThrow({ where: { placeId: world.placeId, name: nameOf(donor) } });
  const said = { id: newId(), donorId: id, isGiven: isGiven ? "yes" : "no", day: "20/03/2025", how: "Ký giấy" };
  must(await recordConsent(as(world, "official", TODAY), consentSchema.parse(said)));
  agrees.set(donor, isGiven);
}

async function takeBack(world: World, pledgeId: string, state: State): Promise<void> {
  const row = await prisma.publication.findFirst({ where: { subjectId: pledgeId, withdrawnAt: null } });
  if (row) must(await withdraw(as(world, "official", TODAY), { id: row.id, version: row.version, reason: "Đổi ý" }));
  state.isShown = false;
}

async function letOut(world: World, pledgeId: string, { kind, withDonors }: Deed & { withDonors: boolean }, state: State): Promise<void> {
  const choice = { parts: withDonors ? (["donors"] as const) : [], photos: [] };
  const [subject, id] = kind === "PUBLISH" ? (["PLEDGE", pledgeId] as const) : (["CAMPAIGN", world.campaignId] as const);
  await published(as(world, "official", TODAY), subject, id, choice);
  if (kind === "PUBLISH") state.isShown = withDonors;
}

/** Does what people do, one after the other; gives what the last of them left: who gave, who agrees, whether donors are shown. */
async function doAll(world: World, pledgeId: string, deeds: readonly Deed[]): Promise<State> {
  const state: State = { given: new Set(), agrees: new Map(), isShown: false };
  for (const deed of deeds) {
    if (deed.kind === "GIVE") await give(world, pledgeId, deed.donor, state);
    else if (deed.kind === "CONSENT") await say(world, deed.donor, deed.isGiven, state);
    else if (deed.kind === "WITHDRAW") await takeBack(world, pledgeId, state);
    else await letOut(world, pledgeId, deed, state);
  }
  return state;
}

describe("whatever a ward keeps and whatever it publishes", () => {
  test("nothing that is not published can be read at any public address", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        secrets.clear();
        const world = await openWorld();
        await plantWard(world);
        await play(world, plan);
        const text = (await everythingPublic(world.placeId)).toLowerCase();
        expect([...secrets].filter((one) => text.includes(one.toLowerCase()))).toEqual([]);
        if (plan.nameGone) expect(text).not.toContain("nguyễn thị hoa");
        await expectStopped(world.placeId);
        expect(secrets.size).toBeGreaterThan(20);
      }),
      { numRuns: 5 },
    );
  });

  test("nobody without consent is named anywhere, whatever people agreed to, took back, published and withdrew, in whatever order", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        const world = await openWorld();
        const pledgeId = await addPledge(world);
        const { given, agrees, isShown } = await doAll(world, pledgeId, deeds);
        const campaign = await publicDonors(VISITOR, { campaignId: world.campaignId });
        const pledge = await publicDonors(VISITOR, { pledgeId });
        const text = `${await everythingPublic(world.placeId)} ${JSON.stringify([campaign, pledge])}`;
        for (const donor of [0, 1, 2, 3]) {
          const mayBeNamed = given.has(donor) && agrees.get(donor) === true;
          if (!mayBeNamed) expect(text).not.toContain(nameOf(donor));
        }
        if (!isShown) expect(pledge).toBeNull();
      }),
      { numRuns: 8 },
    );
  });

  test("who agreed is named where donors are public, and gone with the request after the withdrawal", async () => {
    const world = await openWorld();
    const pledgeId = await addPledge(world);
    const deeds: Deed[] = [
      { kind: "GIVE", donor: 0 },
      { kind: "CONSENT", donor: 0, isGiven: true },
      { kind: "GIVE", donor: 1 },
      { kind: "PUBLISH", withDonors: true },
      { kind: "PUBLISH_CAMPAIGN", withDonors: true },
    ];
    const state = await doAll(world, pledgeId, deeds);
    const before = await everythingPublic(world.placeId);
    expect(before.split(nameOf(0)).length).toBeGreaterThan(3);
    expect(before).toContain("1 người, đơn vị không nêu tên");
    await say(world, 0, false, state);
    expect(await everythingPublic(world.placeId)).not.toContain(nameOf(0));
  });

  test("the same search finds what is published, and what stands where it should not", async () => {
    const world = await openWorld();
    const official = as(world, "official", TODAY);
    const { id } = await plantPledge(world, true, [true, true, true, true, true]);
    await published(official, "PLEDGE", id);
    await published(official, "CAMPAIGN", world.campaignId);
    const text = await everythingPublic(world.placeId);
    expect(text).toContain("Phong trào thử");
    expect(text).toContain("Nhà văn hóa");
    const row = await prisma.publication.findFirstOrThrow({ where: { subjectId: id } });
    await prisma.publication.update({
      where: { id: row.id },
      data: { content: { ...(row.content as object), unit: hide("lot-ra-ngoai") } },
    });
    expect(await everythingPublic(world.placeId)).toContain("lot-ra-ngoai");
  });
});
