import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { closeDirective, saveDirective } from "@/lib/directives/mutations";
import { directiveSchema } from "@/lib/directives/schema";
import { day } from "@/lib/kernel/dates";
import { sha256 } from "@/lib/kernel/hash";
import { newId } from "@/lib/kernel/ids";
import { codesOf, must } from "@/lib/progress/test-world";
import { addReading } from "@/lib/targets/readings/mutations";
import { readingSchema } from "@/lib/targets/readings/schema";
import { draftReview } from "../drafting/mutations";
import { dropReview, saveReview } from "../mutations";
import { reviewSchema } from "../schema";
import { accepted, changed, frozen, reviewWorld, seen, TODAY, write } from "../test-reviews";
import { comparedWithToday, keptReview } from "./data";
import { freezeReview } from "./mutations";

beforeAll(async () => {
  await testDatabase();
});

describe("a frozen review", () => {
  test("never changes, whatever happens afterwards", async () => {
    const made = await reviewWorld();
    const kept = await frozen(made);
    expect(kept.hash).toBe(sha256(kept.text));
    const { world, official, reviewId, targetId, setId, pledgeId } = made;
    const version = async () => (await seen(made)).version;
    const { sections } = await seen(made);
    const section = sections[0]?.id ?? "";
    const later: Readonly<Record<string, () => Promise<unknown>>> = {
      report: () => accepted(world, pledgeId, TODAY, 55),
      deletePledge: async () => {
        await prisma.pledge.update({ where: { id: pledgeId }, data: { deletedAt: new Date() } });
        await changed(world, pledgeId, TODAY);
      },
      renameCampaign: () => prisma.campaign.update({ where: { id: world.campaignId }, data: { name: "Tên khác" } }),
      renamePlace: () => prisma.organization.update({ where: { id: world.placeId }, data: { name: "Phường Khác" } }),
      reading: async () => addReading(official, readingSchema.parse({ id: newId(), targetId, ofDay: TODAY, value: "90" })),
      removeTarget: () => prisma.target.update({ where: { id: targetId }, data: { deletedAt: new Date() } }),
      edit: async () => saveReview(official, reviewSchema.parse({ id: reviewId, version: await version(), kind: "FINAL", title: "Khác" })),
      draft: async () => draftReview(official, { id: reviewId, version: await version() }),
      section: () => write(made, section, [{ text: "Câu chen vào." }], "RESULT"),
      drop: async () => dropReview(official, { id: reviewId, version: await version() }),
      freezeAgain: async () => freezeReview(official, { id: reviewId, version: await version() }),
      sentences: () => prisma.reviewSentence.updateMany({ where: { section: { reviewId } }, data: { pieces: [] } }),
      sets: () => prisma.targetSet.update({ where: { id: setId }, data: { name: "Bộ khác" } }),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(later)), { minLength: 3, maxLength: 8 }), async (deeds) => {
        for (const deed of deeds) await later[deed]?.();
        const now = await keptReview(official, reviewId);
        expect(now?.text).toBe(kept.text);
        expect(now).toMatchObject({ hash: kept.hash, isIntact: true, document: kept.document });
      }),
      { numRuns: 5 },
    );
    for (const data of [{ text: "{}" }, { hash: "0" }, { frozenByName: "Ai khác" }]) {
      await expect(prisma.frozenReview.update({ where: { reviewId }, data })).rejects.toThrow(/append-only/);
    }
    await expect(prisma.frozenReview.delete({ where: { reviewId } })).rejects.toThrow(/append-only/);
  });

  test("is refused to everybody's pen, and compares with today", async () => {
    const made = await reviewWorld();
    const kept = await frozen(made);
    const { official, reviewId, world, pledgeId } = made;
    const { version, sections } = await seen(made);
    expect(codesOf(await draftReview(official, { id: reviewId, version }))).toEqual(["reviews.frozen"]);
    expect(codesOf(await write(made, sections[0]?.id ?? "", []))).toEqual(["reviews.frozen"]);
    expect(codesOf(await dropReview(official, { id: reviewId, version }))).toEqual(["reviews.frozen"]);
    const before = await comparedWithToday(official, kept);
    expect(before.length).toBeGreaterThan(4);
    expect(before.every(({ isSame }) => isSame)).toBe(true);
    await accepted(world, pledgeId, TODAY, 55);
    const after = await comparedWithToday(official, kept);
    expect(after.filter(({ isSame }) => !isSame).map(({ figure, now }) => [figure.of, figure.what, figure.shown, now])).toEqual(
      expect.arrayContaining([
        ["CAMPAIGN", "PERCENT", "20%", "55%"],
        ["PLEDGE", "PERCENT", "20%", "55%"],
      ]),
    );
  });

  test("needs every sentence shown or confirmed, and something to say", async () => {
    const made = await reviewWorld();
    const freezing = async () => freezeReview(made.official, { id: made.reviewId, version: (await seen(made)).version });
    expect(codesOf(await freezing())).toEqual(["reviews.empty"]);
    must(await write(made, newId(), [{ text: "Chưa ai xác nhận." }]));
    expect(codesOf(await freezing())).toEqual(["reviews.unconfirmed"]);
    const [section] = (await seen(made)).sections;
    must(await write(made, section?.id ?? "", [{ id: section?.sentences[0]?.id, text: "Chưa ai xác nhận.", confirmed: "true" }]));
    must(await freezing());
  });

  test("opens with the conclusions of the one before, and whether they were done by then", async () => {
    const made = await reviewWorld();
    await frozen(made);
    const { official, reviewId, world } = made;
    const give = (text: string, change: object = {}) =>
      saveDirective(
        official,
        directiveSchema.parse({
          id: newId(),
          version: "0",
          reviewId,
          issuerPost: "Bí thư Đảng ủy phường",
          text,
          organizationIds: [world.unitId],
          ...change,
        }),
      );
    const done = must(await give("Đẩy nhanh trồng cây", { dueDay: "30/03/2025" }));
    must(await give("Rà soát chỉ tiêu", { dueDay: "30/03/2025" }));
    must(await closeDirective(official, { id: done.id, version: 1, doneDay: day(TODAY), doneText: "Đã trồng xong" }));
    const next = { ...made, reviewId: newId() };
    must(
      await saveReview(
        official,
        reviewSchema.parse({
          id: next.reviewId,
          version: "0",
          kind: "INTERIM",
          title: "Sơ kết 6 tháng",
          previousId: reviewId,
          campaignIds: [world.campaignId],
        }),
      ),
    );
    const { document } = await frozen(next);
    expect(document?.previous).toMatchObject({
      id: reviewId,
      directives: [
        { text: "Đẩy nhanh trồng cây", status: "DONE", done: ["Đã trồng xong"], isOverdue: false },
        { text: "Rà soát chỉ tiêu", status: "OPEN", done: [], isOverdue: true },
      ],
    });
  });
});
