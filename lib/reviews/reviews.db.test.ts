import { beforeAll, describe, expect, test } from "vitest";
import { addPlace, leaderOf, putBelow } from "@/lib/dashboard/test-campaign";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { as, codesOf, makeWorld, must } from "@/lib/progress/test-world";
import { findReview, listReviews } from "./data";
import { typedText } from "./domain";
import { draftReview } from "./drafting/mutations";
import { keptReview } from "./freezing/data";
import { freezeReview } from "./freezing/mutations";
import { dropReview, saveReview } from "./mutations";
import { reviewSchema } from "./schema";
import { accepted, drafted, frozen, reviewWorld, seen, sentencesOf, TODAY, textsOf, write } from "./test-reviews";
import { saveSection } from "./writing/mutations";
import { sectionSchema } from "./writing/schema";

beforeAll(async () => {
  await testDatabase();
});

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
