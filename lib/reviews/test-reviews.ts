import { pledgesChanged } from "@/lib/dashboard/summary/mutations";
import { addReport } from "@/lib/dashboard/test-campaign";
import { prisma } from "@/lib/db/client";
import { writeInPlace } from "@/lib/db/write";
import { day, momentOf } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok } from "@/lib/kernel/result";
import { addPledge, as, makeWorld, must, type World } from "@/lib/progress/test-world";
import { saveSet, saveTarget } from "@/lib/targets/mutations";
import { addReading } from "@/lib/targets/readings/mutations";
import { readingSchema } from "@/lib/targets/readings/schema";
import { setSchema, targetSchema } from "@/lib/targets/schema";
import { findReview } from "./data";
import { plainText } from "./domain";
import { draftReview } from "./drafting/mutations";
import { keptReview } from "./freezing/data";
import { freezeReview } from "./freezing/mutations";
import { saveReview } from "./mutations";
import { reviewSchema } from "./schema";
import type { ReviewDraft } from "./types";
import { saveSection } from "./writing/mutations";
import { sectionSchema } from "./writing/schema";

export const TODAY = "2025-03-31";

export async function changed(world: World, pledgeId: string, today: string) {
  const { placeId, campaignId, unitId: organizationId } = world;
  const actor = as(world, "official", today);
  await writeInPlace(placeId, async (tx) => {
    await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds: [pledgeId], ofDay: actor.today });
    return ok(null);
  });
}

export async function accepted(world: World, pledgeId: string, on: string, value: number) {
  const id = await addReport(world, pledgeId, on, { type: "QUANTITY", value });
  const said = { difficulties: "Thiếu cây giống", proposals: "Hỗ trợ cây giống" };
  await prisma.progressReport.update({ where: { id }, data: { reviewedAt: momentOf(day(on), 17), ...said } });
  await changed(world, pledgeId, on);
}

/** A ward with a pledge that is slow, a target that remains, and a review of the first quarter. */
export async function reviewWorld() {
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

export type Made = Awaited<ReturnType<typeof reviewWorld>>;

export async function seen({ official, reviewId }: Made): Promise<ReviewDraft> {
  const review = await findReview(official, reviewId);
  if (!review) throw new Error("the official sees the review");
  return review;
}

export async function drafted(made: Made): Promise<ReviewDraft> {
  must(await draftReview(made.official, { id: made.reviewId, version: (await seen(made)).version }));
  return seen(made);
}

export const sentencesOf = (review: ReviewDraft) => review.sections.flatMap(({ sentences }) => sentences);
export const textsOf = (review: ReviewDraft, part: string) =>
  review.sections.filter((section) => section.part === part).flatMap(({ sentences }) => sentences.map(({ pieces }) => plainText(pieces)));

export async function write(made: Made, sectionId: string, sentences: object[], part = "LESSON") {
  const { version } = await seen(made);
  return saveSection(made.official, sectionSchema.parse({ id: sectionId, reviewId: made.reviewId, version, part, sentences }));
}

export async function frozen(made: Made) {
  must(await draftReview(made.official, { id: made.reviewId, version: (await seen(made)).version }));
  must(await freezeReview(made.official, { id: made.reviewId, version: (await seen(made)).version }));
  const kept = await keptReview(made.official, made.reviewId);
  if (!kept) throw new Error("the official sees what was frozen");
  return kept;
}
