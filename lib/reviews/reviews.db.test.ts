import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { pledgesChanged } from "@/lib/dashboard/summary/mutations";
import { addPlace, addReport, leaderOf, putBelow } from "@/lib/dashboard/test-campaign";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { writeInPlace } from "@/lib/db/write";
import { closeDirective, saveDirective } from "@/lib/directives/mutations";
import { directiveSchema } from "@/lib/directives/schema";
import { day, momentOf } from "@/lib/kernel/dates";
import { sha256 } from "@/lib/kernel/hash";
import { newId } from "@/lib/kernel/ids";
import { ok } from "@/lib/kernel/result";
import { addPledge, as, codesOf, makeWorld, must, type World } from "@/lib/progress/test-world";
import { saveSet, saveTarget } from "@/lib/targets/mutations";
import { addReading } from "@/lib/targets/readings/mutations";
import { readingSchema } from "@/lib/targets/readings/schema";
import { setSchema, targetSchema } from "@/lib/targets/schema";
import { findReview, listReviews } from "./data";
import { plainText, typedText } from "./domain";
import { draftReview } from "./drafting/mutations";
import { comparedWithToday, keptReview } from "./freezing/data";
import { freezeReview } from "./freezing/mutations";
import { dropReview, saveReview } from "./mutations";
import { reviewSchema } from "./schema";
import type { ReviewDraft } from "./types";
import { saveSection } from "./writing/mutations";
import { sectionSchema } from "./writing/schema";

beforeAll(async () => {
  await testDatabase();
});

const TODAY = "2025-03-31";

async function changed(world: World, pledgeId: string, today: string) {
  const { placeId, campaignId, unitId: organizationId } = world;
  const actor = as(world, "official", today);
  await writeInPlace(placeId, async (tx) => {
    await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds: [pledgeId], ofDay: actor.today });
    return ok(null);
  });
}

async function accepted(world: World, pledgeId: string, on: string, value: number) {
  const id = await addReport(world, pledgeId, on, { type: "QUANTITY", value });
  const said = { difficulties: "Thiếu cây giống", proposals: "Hỗ trợ cây giống" };
  await prisma.progressReport.update({ where: { id }, data: { reviewedAt: momentOf(day(on), 17), ...said } });
  await changed(world, pledgeId, on);
}

/** A ward with a pledge that is slow, a target that remains, and a review of the first quarter. */
async function reviewWorld() {
  const world = await makeWorld();
  const official = as(world, "official", TODAY);
  const pledgeId = await addPledge(world);
  await changed(world, pledgeId, "2025-01-10");
  await accepted(world, pledgeId, "2025-03-20", 20);
  const setId = newId();
  const targetId = newId();
  must(await saveSet(official, setSchema.parse({ id: setId, version: "0", kind: "YEAR", name: "Chỉ tiêu 2025", toDay: "31/12/2025" })));
  must(
    await saveTarget(
      official,
      targetSchema.parse({ id: targetId, version: "0", setId, name: "Cây xanh", unit: "cây", base: "0", goal: "100" }),
    ),
  );
  must(await addReading(official, readingSchema.parse({ id: newId(), targetId, ofDay: "20/03/2025", value: "20" })));
  const form = {
    id: newId(),
    version: "0",
    kind: "INTERIM",
    title: "Sơ kết quý I",
    fromDay: "01/01/2025",
    toDay: TODAY,
    campaignIds: [world.campaignId],
    targetSetIds: [setId],
  };
  must(await saveReview(official, reviewSchema.parse(form)));
  return { world, official, pledgeId, targetId, setId, reviewId: form.id };
}

type Made = Awaited<ReturnType<typeof reviewWorld>>;

async function seen({ official, reviewId }: Made): Promise<ReviewDraft> {
  const review = await findReview(official, reviewId);
  if (!review) throw new Error("the official sees the review");
  return review;
}

async function drafted(made: Made): Promise<ReviewDraft> {
  must(await draftReview(made.official, { id: made.reviewId, version: (await seen(made)).version }));
  return seen(made);
}

const sentencesOf = (review: ReviewDraft) => review.sections.flatMap(({ sentences }) => sentences);
const textsOf = (review: ReviewDraft, part: string) =>
  review.sections.filter((section) => section.part === part).flatMap(({ sentences }) => sentences.map(({ pieces }) => plainText(pieces)));

async function write(made: Made, sectionId: string, sentences: object[], part = "LESSON") {
  const { version } = await seen(made);
  return saveSection(made.official, sectionSchema.parse({ id: sectionId, reviewId: made.reviewId, version, part, sentences }));
}

async function frozen(made: Made) {
  must(await draftReview(made.official, { id: made.reviewId, version: (await seen(made)).version }));
  must(await freezeReview(made.official, { id: made.reviewId, version: (await seen(made)).version }));
  const kept = await keptReview(made.official, made.reviewId);
  if (!kept) throw new Error("the official sees what was frozen");
  return kept;
}

describe("a draft", () => {
  test("says what the figures of the period say, in the field's parts, each figure with its record", async () => {
    const review = await drafted(await reviewWorld());
    expect(textsOf(review, "RESULT")).toEqual([
      "Đến 31/03/2025, “Phong trào thử” có 1 công trình, phần việc; tiến độ chung đạt 20%, tính trên 1/1 việc đã có số liệu.",
      "Chỉ tiêu “Cây xanh”: 20 cây, mục tiêu 100 cây (còn lại).",
    ]);
    expect(textsOf(review, "LIMITATION")).toEqual(["“Việc thử” của Khu phố 1 mới đạt 20%, kế hoạch đến 31/03/2025 là 59,3%."]);
    expect(textsOf(review, "DIFFICULTY")).toEqual(["Khu phố 1, “Việc thử”: Thiếu cây giống"]);
    expect(textsOf(review, "PROPOSAL")).toEqual(["Khu phố 1, “Việc thử”: Hỗ trợ cây giống"]);
    expect(textsOf(review, "DIRECTION")).toEqual([
      "Tập trung thực hiện chỉ tiêu “Cây xanh”: còn 80 cây, cần 8,73 cây mỗi 30 ngày.",
      "Hoàn thành “Việc thử” của Khu phố 1 trước 31/05/2025 (hiện đạt 20%).",
    ]);
    expect(review.sections.map(({ part }) => part)).toContain("CAUSE_SUBJECTIVE");
    for (const { evidence } of sentencesOf(review)) expect(evidence).not.toEqual([]);
  });

  test("is drawn again without losing what people wrote", async () => {
    const made = await reviewWorld();
    const review = await drafted(made);
    const limits = review.sections.find(({ part }) => part === "LIMITATION");
    const [slow] = limits?.sentences ?? [];
    if (!limits || !slow) throw new Error("something is slow");
    must(
      await write(
        made,
        limits.id,
        [
          { id: slow.id, text: `${typedText(slow.pieces)} Cần tập trung.` },
          { text: "Tuyên truyền chưa sâu.", confirmed: "true" },
        ],
        "LIMITATION",
      ),
    );
    await accepted(made.world, made.pledgeId, TODAY, 30);
    const again = await drafted(made);
    expect(textsOf(again, "LIMITATION")).toEqual([
      "“Việc thử” của Khu phố 1 mới đạt 20%, kế hoạch đến 31/03/2025 là 59,3%. Cần tập trung.",
      "Tuyên truyền chưa sâu.",
    ]);
    expect(textsOf(again, "RESULT")[0]).toContain("tiến độ chung đạt 30%");
    const own = sentencesOf(again).find(({ draftKey }) => draftKey === null);
    expect(own?.confirmed).toMatchObject({ name: "official", post: "Chức vụ official" });
  });

  test("is written section by section: added, moved, left out; nobody writes over another", async () => {
    const made = await reviewWorld();
    const review = await drafted(made);
    const lessons = review.sections.find(({ part }) => part === "LESSON");
    const limits = review.sections.find(({ part }) => part === "LIMITATION");
    if (!lessons || !limits) throw new Error("the draft has its parts");
    must(await write(made, lessons.id, [{ text: "Bài học một.", paper: "Báo cáo 12" }, { text: "Bài học hai." }]));
    const [one, two] = (await seen(made)).sections.find(({ id }) => id === lessons.id)?.sentences ?? [];
    must(
      await write(made, lessons.id, [
        { id: one?.id, text: "Bài học một.", leaveOut: "true", paper: "Báo cáo 12" },
        { id: two?.id, text: "Bài học hai.", moveTo: limits.id },
      ]),
    );
    const after = await seen(made);
    expect(after.sections.find(({ id }) => id === lessons.id)?.sentences).toMatchObject([{ isLeftOut: true }]);
    expect(textsOf(after, "LIMITATION").at(-1)).toBe("Bài học hai.");
    const stale = sectionSchema.parse({ id: lessons.id, reviewId: made.reviewId, version: review.version, part: "LESSON", sentences: [] });
    expect(codesOf(await saveSection(made.official, stale))).toEqual(["access.conflict"]);
    expect(codesOf(await write(made, lessons.id, [{ text: "đạt [99%]" }]))).toEqual(["reviews.figureUnknown @sentences.0.text"]);
    must(await write(made, newId(), [{ text: "Mục mới." }], "CAUSE_OBJECTIVE"));
    expect(textsOf(await seen(made), "CAUSE_OBJECTIVE")).toEqual(["Mục mới."]);
    expect(
      (await prisma.auditEvent.findMany({ where: { subjectId: made.reviewId }, orderBy: { seq: "asc" } })).map(({ type }) => type),
    ).toEqual(["reviews.begun", "reviews.drafted", "reviews.written", "reviews.written", "reviews.written"]);
  });
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

describe("who may", () => {
  test("read: the ward's official and leader and those above; foreign and made-up ids are answered alike", async () => {
    const made = await reviewWorld();
    await frozen(made);
    const { world, reviewId, official } = made;
    const other = await makeWorld();
    const province = await addPlace("PROVINCE", "Tỉnh Một");
    await putBelow(world, province);
    for (const actor of [official, as(world, "leader", TODAY), leaderOf(province)]) {
      expect((await listReviews(actor))?.map(({ id }) => id)).toContain(reviewId);
      expect(await keptReview(actor, reviewId)).not.toBeNull();
    }
    for (const actor of [as(world, "representative", TODAY), as(world, "administrator", TODAY)]) {
      expect(await listReviews(actor)).toBeNull();
      expect(await keptReview(actor, reviewId)).toBeNull();
    }
    const stranger = as(other, "official", TODAY);
    expect(await findReview(stranger, reviewId)).toBeNull();
    expect(await keptReview(stranger, reviewId)).toBeNull();
    for (const [actor, id] of [
      [stranger, reviewId],
      [official, newId()],
    ] as const) {
      expect(codesOf(await draftReview(actor, { id, version: 1 }))).toEqual(["access.notFound"]);
      expect(codesOf(await freezeReview(actor, { id, version: 1 }))).toEqual(["access.notFound"]);
      expect(codesOf(await dropReview(actor, { id, version: 1 }))).toEqual(["access.notFound"]);
    }
    const own = { version: "0", kind: "INTERIM", title: "Khác" };
    expect(codesOf(await saveReview(stranger, reviewSchema.parse({ id: reviewId, ...own })))).toEqual(["access.notFound"]);
    for (const ties of [{ campaignIds: [world.campaignId] }, { targetSetIds: [made.setId] }, { previousId: reviewId }]) {
      expect(codesOf(await saveReview(stranger, reviewSchema.parse({ id: newId(), ...own, ...ties })))).toEqual([
        `access.notFound @${Object.keys(ties)[0]}`,
      ]);
    }
  });
});
