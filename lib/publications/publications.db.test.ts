import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { randomCode } from "@/lib/kernel/codes";
import { newId } from "@/lib/kernel/ids";
import { reasonedSchema } from "@/lib/pledges/course/schema";
import { cancelPledge } from "@/lib/pledges/mutations";
import { as, codesOf, must, type World } from "@/lib/progress/test-world";
import { publicCampaign, publicPhotoFile, publicPledge, publicPledges } from "./data";
import { publishingList, stoppedPage } from "./managing/data";
import { publish, withdraw } from "./mutations";
import { sitemapLines } from "./pages/data";
import { plaquePage } from "./plaques/data";
import { takeDowns } from "./takedowns/data";
import { liftTakeDown, takeDownName, takeDownPhoto } from "./takedowns/mutations";
import { EVERYTHING, formOf, openWorld, published, report, TODAY, titled, VISITOR } from "./test-world";

let world: World;
let elsewhere: World;

beforeAll(async () => {
  await testDatabase();
  elsewhere = await openWorld();
});

beforeEach(async () => {
  world = await openWorld();
});

const official = () => as(world, "official", TODAY);
const asked = { askedBy: "Phụ huynh", askedDay: "30/03/2025", reason: null };

async function withPhoto() {
  const pledge = await titled(world, "Trồng cây");
  const fileId = await report(world, pledge, "40");
  const choice = { ...EVERYTHING.PLEDGE, photos: [{ fileId, phase: "AFTER" as const, caption: "Hàng cây mới" }] };
  const saved = await published(official(), "PLEDGE", pledge, choice);
  return { pledge, fileId, saved, choice };
}

describe("publishing", () => {
  test("shows a campaign with its counts, and only the works that were published themselves", async () => {
    const { pledge } = await withPhoto();
    await report(world, await titled(world, "Việc không công khai"), "30");
    expect(await publicCampaign(VISITOR, world.campaignId)).toBeNull();
    await published(official(), "CAMPAIGN", world.campaignId);
    const campaign = await publicCampaign(VISITOR, world.campaignId);
    expect(campaign).toMatchObject({
      name: "Phong trào thử",
      place: { name: "Phường Thử" },
      figures: { day: TODAY, whole: 2, assessable: 2, percent: 35 },
      occasions: [{ name: "Đại hội", day: "2025-06-15" }],
      units: [{ block: "Khối khu phố", names: ["Khu phố 1", "Khu phố 2"] }],
    });
    expect(campaign?.address.path).toMatch(/^\/cong-khai\/phong-trao-thu-[a-z0-9]{8}$/);
    const { lines, total } = await publicPledges(VISITOR, world.campaignId);
    expect(total).toBe(1);
    expect(lines).toMatchObject([{ pledgeId: pledge, title: "Trồng cây", unit: "Khu phố 1", percent: 40, acceptedOn: null }]);
    expect((await verifyChain(world.placeId)).holds).toBe(true);
  });

  test("keeps the state of its day until it is published again, at the same address", async () => {
    const { pledge, choice } = await withPhoto();
    const before = await publicPledge(VISITOR, pledge);
    await report(world, pledge, "60", { day: "25/03/2025" });
    expect(await publicPledge(VISITOR, pledge)).toEqual(before);
    await published(official(), "PLEDGE", pledge, choice);
    const after = await publicPledge(VISITOR, pledge);
    expect(after).toMatchObject({ progress: { percent: 60, day: "2025-03-25" }, address: before?.address });
    expect(after?.photos).toEqual(before?.photos);
  });

  test("refuses what changed since the preview, photos nobody looked at, and a name with a telephone number", async () => {
    const pledge = await titled(world, "Trồng cây");
    const fileId = await report(world, pledge, "40");
    const form = await formOf(official(), "PLEDGE", pledge, {
      parts: ["progress", "photos"],
      photos: [{ fileId, phase: null, caption: null }],
    });
    expect(codesOf(await publish(official(), { ...form, photosChecked: undefined }))).toEqual([
      "publications.photosUnchecked @photosChecked",
    ]);
    await report(world, pledge, "60", { day: "25/03/2025" });
    expect(codesOf(await publish(official(), form))).toEqual(["publications.changedSincePreview"]);
    const named = await titled(world, "Gọi 0912 345 678 để ủng hộ");
    expect(codesOf(await publish(official(), await formOf(official(), "PLEDGE", named)))).toEqual(["publications.contactInName"]);
    expect(await prisma.publication.count({ where: { placeId: world.placeId } })).toBe(0);
  });

  test("is for the place's own official; foreign and made-up ids are answered alike", async () => {
    const pledge = await titled(world, "Trồng cây");
    const form = await formOf(official(), "PLEDGE", pledge);
    for (const who of ["leader", "representative", "administrator"] as const) {
      expect(codesOf(await publish(as(world, who, TODAY), form))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await publish(as(elsewhere, "official", TODAY), form))).toEqual(["access.notFound"]);
    expect(codesOf(await publish(official(), { ...form, subjectId: newId() }))).toEqual(["access.notFound"]);
    const saved = must(await publish(official(), form));
    expect(codesOf(await publish(official(), form))).toEqual(["access.conflict"]);
    const leave = { id: saved.id, version: 1, reason: "Nhầm" };
    expect(codesOf(await withdraw(as(elsewhere, "official", TODAY), leave))).toEqual(["access.notFound"]);
    expect(codesOf(await withdraw(as(world, "leader", TODAY), leave))).toEqual(["publications.onlyOfficial"]);
  });
});

describe("withdrawing", () => {
  test("ends it at once, photos too; publishing again brings the same address back", async () => {
    const { pledge, saved, choice } = await withPhoto();
    const before = await publicPledge(VISITOR, pledge);
    const photo = before?.photos[0]?.id ?? "";
    expect(await publicPhotoFile(VISITOR, photo)).toHaveLength(64);
    expect(codesOf(await withdraw(official(), { id: saved.id, version: 7, reason: "Nhầm" }))).toEqual(["access.conflict"]);
    must(await withdraw(official(), { id: saved.id, version: 1, reason: "Nhầm" }));
    expect(await publicPledge(VISITOR, pledge)).toBeNull();
    expect(await publicPhotoFile(VISITOR, photo)).toBeNull();
    expect((await publicPledges(VISITOR, world.campaignId)).total).toBe(0);
    expect(codesOf(await withdraw(official(), { id: saved.id, version: 2, reason: "Nhầm" }))).toEqual(["publications.alreadyWithdrawn"]);
    await published(official(), "PLEDGE", pledge, choice);
    expect((await publicPledge(VISITOR, pledge))?.address).toEqual(before?.address);
  });
});

describe("what was stopped after it was published", () => {
  test("says so at its own address with the next request, stands in no list and on no wall, and can be withdrawn", async () => {
    const { pledge, saved } = await withPhoto();
    await published(official(), "CAMPAIGN", world.campaignId);
    const before = await publicPledge(VISITOR, pledge);
    expect(before?.stopped).toBeNull();
    expect(await stoppedPage(official(), pledge)).toBeNull();
    const { version } = await prisma.pledge.findUniqueOrThrow({ where: { id: pledge } });
    must(await cancelPledge(official(), reasonedSchema.parse({ pledgeId: pledge, version: String(version), reason: "Chuyện nội bộ" })));
    const after = await publicPledge(VISITOR, pledge);
    expect(after).toEqual({ ...before, stopped: "CANCELLED" });
    expect(JSON.stringify(after)).not.toContain("Chuyện nội bộ");
    expect((await publicPledges(VISITOR, world.campaignId)).total).toBe(0);
    const { lines } = await sitemapLines(VISITOR, 0);
    expect(lines.map(({ path }) => path)).not.toContain(before?.address.path);
    expect((await publishingList(official()))?.published.find(({ subjectId }) => subjectId === pledge)?.isStopped).toBe(true);
    expect(await stoppedPage(official(), pledge)).toMatchObject({ name: "Trồng cây", stopped: "CANCELLED", state: { id: saved.id } });
    expect(await stoppedPage(as(elsewhere, "official", TODAY), pledge)).toBeNull();
    must(await withdraw(official(), { id: saved.id, version: 1, reason: "Đã hủy" }));
    expect(await publicPledge(VISITOR, pledge)).toBeNull();
  });

  test("a campaign that was cancelled takes its works along", async () => {
    const { pledge } = await withPhoto();
    await published(official(), "CAMPAIGN", world.campaignId);
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "CANCELLED" } });
    expect(await publicCampaign(VISITOR, world.campaignId)).toMatchObject({ isCancelled: true });
    expect((await publicPledge(VISITOR, pledge))?.stopped).toBe("CANCELLED");
  });
});

describe("taking down", () => {
  test("a photo ends it everywhere, and it can not be published again", async () => {
    const { pledge, fileId, choice } = await withPhoto();
    const photoId = (await publicPledge(VISITOR, pledge))?.photos[0]?.id ?? "";
    expect(codesOf(await takeDownPhoto(as(elsewhere, "official", TODAY), { photoId, ...asked }))).toEqual(["access.notFound"]);
    expect(codesOf(await takeDownPhoto(as(world, "leader", TODAY), { photoId, ...asked }))).toEqual(["publications.onlyOfficial"]);
    const done = must(await takeDownPhoto(official(), { photoId, ...asked }));
    expect(must(await takeDownPhoto(official(), { photoId, ...asked }))).toEqual(done);
    expect((await publicPledge(VISITOR, pledge))?.photos).toEqual([]);
    expect(await publicPhotoFile(VISITOR, photoId)).toBeNull();
    await published(official(), "PLEDGE", pledge, choice);
    expect((await publicPledge(VISITOR, pledge))?.photos).toEqual([]);
    expect(await takeDowns(official())).toMatchObject([
      { kind: "PHOTO", fileId, askedBy: "Phụ huynh", askedDay: "2025-03-30", doneByName: "official", lifted: null },
    ]);
    await expect(prisma.takeDown.delete({ where: { id: done.id } })).rejects.toThrow();
    await expect(prisma.takeDown.update({ where: { id: done.id }, data: { askedBy: "Ai khác" } })).rejects.toThrow();
  });

  test("a name goes from texts and addresses, and comes back when that was a mistake", async () => {
    const pledge = await titled(world, "Sửa nhà bà Nguyễn Thị Hoa ở tổ 3");
    await published(official(), "PLEDGE", pledge);
    expect((await publicPledge(VISITOR, pledge))?.address.slug).toContain("nguyen-thi-hoa");
    expect(codesOf(await takeDownName(official(), { name: "Hoa", ...asked }))).toEqual(["publications.nameTooShort @name"]);
    const done = must(await takeDownName(official(), { name: "nguyễn thị  Hoa", ...asked }));
    const page = await publicPledge(VISITOR, pledge);
    expect(page?.title).toBe("Sửa nhà bà (đã rút tên) ở tổ 3");
    expect(JSON.stringify(page).toLowerCase()).not.toMatch(/nguyễn thị hoa|nguyen-thi-hoa/);
    await published(official(), "PLEDGE", pledge);
    expect(JSON.stringify(await publicPledge(VISITOR, pledge)).toLowerCase()).not.toMatch(/nguyễn thị hoa|nguyen-thi-hoa/);
    must(await liftTakeDown(official(), { id: done.id, reason: "Nhầm người" }));
    expect((await publicPledge(VISITOR, pledge))?.title).toContain("Nguyễn Thị Hoa");
    expect(codesOf(await liftTakeDown(official(), { id: done.id, reason: "Nhầm" }))).toEqual(["access.conflict"]);
  });
});

describe("the page behind a plaque's code", () => {
  async function plaqued(status: "PROPOSED" | "MOUNTED") {
    const pledge = await titled(world, "Nhà văn hóa khu phố 1");
    const fileId = await report(world, pledge, "100");
    const { placeId, campaignId, unitId } = world;
    const code = randomCode(12);
    const phone = "Gọi 0912 345 678";
    await prisma.workDossier.create({
      data: {
        ...{
          pledgeId: pledge,
          placeId,
          organizationId: unitId,
          purpose: "Theo ý nguyện bà Trần Thị Mẫu",
          outcome: phone,
          cost: 320_000_000n,
        },
        photos: { create: { id: newId(), placeId, fileId, moment: "AFTER", position: 1, caption: phone } },
        participants: { create: { id: newId(), placeId, position: 1, name: "Công ty A", role: "SUPPLIER" } },
      },
    });
    const who = { proposedById: world.people.official, proposedByName: "Người đề nghị", proposedAt: VISITOR.now, proposalNote: "Nội bộ" };
    const state = {
      id: newId(),
      placeId,
      organizationId: unitId,
      campaignId,
      pledgeId: pledge,
      code,
      status,
      wording: "Chào mừng Đại hội",
    };
    await prisma.plaque.create({ data: { ...state, ...who } });
    return { code, pledge };
  }

  test("opens once it was decided, by whatever the code is typed like, and says nothing of how it came about", async () => {
    const { code } = await plaqued("MOUNTED");
    const page = await plaquePage(VISITOR, code.toLowerCase());
    expect(page).toMatchObject({
      ...{ code, title: "Nhà văn hóa khu phố 1", unitName: "Khu phố 1", placeName: "Phường Thử", wording: "Chào mừng Đại hội" },
      ...{ outcome: null, cost: 320_000_000, participants: [{ name: "Công ty A", role: "SUPPLIER" }] },
      photos: [{ path: `/q/${code}/sau-1`, caption: null, phase: "AFTER" }],
      donors: { names: [], groups: [], unnamed: 0 },
    });
    expect(JSON.stringify(page)).not.toMatch(/Người đề nghị|Nội bộ|0912/);
    const { code: waiting } = await plaqued("PROPOSED");
    for (const none of [waiting, randomCode(12), "khong-phai-ma"]) expect(await plaquePage(VISITOR, none)).toBeNull();
  });

  test("outlives a rename of its place, and loses a name or picture with the request after it was taken down", async () => {
    const { code, pledge } = await plaqued("MOUNTED");
    await prisma.organization.update({ where: { id: world.placeId }, data: { name: "Phường Mới" } });
    expect((await plaquePage(VISITOR, code))?.placeName).toBe("Phường Mới");
    must(await takeDownName(official(), { name: "Trần Thị Mẫu", ...asked }));
    expect((await plaquePage(VISITOR, code))?.purpose).toBe("Theo ý nguyện bà (đã rút tên)");
    const { fileId } = await prisma.workPhoto.findFirstOrThrow({ where: { pledgeId: pledge } });
    await published(official(), "PLEDGE", pledge, { ...EVERYTHING.PLEDGE, photos: [{ fileId, phase: null, caption: null }] });
    const photoId = (await publicPledge(VISITOR, pledge))?.photos[0]?.id ?? "";
    must(await takeDownPhoto(official(), { photoId, ...asked }));
    expect((await plaquePage(VISITOR, code))?.photos).toEqual([]);
  });
});
