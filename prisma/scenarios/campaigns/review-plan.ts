import { saveDirective } from "@/lib/directives/mutations";
import { directiveSchema } from "@/lib/directives/schema";
import { newId } from "@/lib/kernel/ids";
import { findReview } from "@/lib/reviews/data";
import { draftReview } from "@/lib/reviews/drafting/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { saveReview } from "@/lib/reviews/mutations";
import { reviewSchema } from "@/lib/reviews/schema";
import { saveSection } from "@/lib/reviews/writing/mutations";
import { sectionSchema } from "@/lib/reviews/writing/schema";
import { acting, idOf, must, nameId, type World } from "../world";

/** A section as its writer types it; `paper` shows its sentences, without it the writer confirms them. */
export type SectionPlan = {
  readonly part: string;
  readonly field?: string;
  readonly sentences: readonly string[];
  readonly paper?: string;
};

/** What a review is of, by the scenario's own names; `drafts` draws it from the figures. */
export type ReviewPlan = {
  readonly ward: string;
  readonly key: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly previous?: string;
  readonly campaigns?: readonly string[];
  readonly targetSets?: readonly string[];
  readonly documents?: readonly string[];
  readonly drafts?: true;
  readonly sections: readonly SectionPlan[];
};

/** A conclusion as the official records it. */
export type DirectivePlan = {
  readonly key: string;
  readonly units?: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
};

const ids = (world: World, names: readonly string[] = []) => names.map((name) => idOf(world, name));

async function versionOf(world: World, { ward, key }: ReviewPlan): Promise<{ id: string; version: number }> {
  const id = idOf(world, `${ward}.${key}`);
  const review = await findReview(await acting(world, `${ward}.canbo`), id);
  if (!review) throw new Error(`${ward}'s official does not see the review ${key}`);
  return { id, version: review.version };
}

/** The official begins a review, draws it from the figures where it says so, and writes its parts. */
export async function enterReview(world: World, plan: ReviewPlan): Promise<void> {
  const { ward, key, facts, event, previous, campaigns, targetSets, documents } = plan;
  const official = await acting(world, `${ward}.canbo`);
  const form = {
    ...{ id: nameId(world, `${ward}.${key}`), version: "0", kind: "INTERIM", ...facts },
    eventId: event ? idOf(world, event) : "",
    previousId: previous ? idOf(world, previous) : "",
    campaignIds: ids(world, campaigns),
    targetSetIds: ids(world, targetSets),
    documentIds: ids(world, documents),
  };
  must(await saveReview(official, reviewSchema.parse(form)), key);
  if (plan.drafts) must(await draftReview(official, await versionOf(world, plan)), `drafting ${key}`);
  for (const { part, field = "", sentences, paper = "" } of plan.sections) {
    const { id: reviewId, version } = await versionOf(world, plan);
    const rows = sentences.map((text) => ({ text, paper, confirmed: paper === "" ? "true" : "" }));
    must(
      await saveSection(official, sectionSchema.parse({ id: newId(), reviewId, version, part, field, sentences: rows })),
      `${key} ${field}`,
    );
  }
}

/** The leader freezes a review. */
export async function freezePlan(world: World, plan: ReviewPlan, login: string): Promise<void> {
  must(await freezeReview(await acting(world, login), await versionOf(world, plan)), `freezing ${plan.key}`);
}

/** The official records a conclusion of a review. */
export async function giveDirective(world: World, ward: string, review: string | null, plan: DirectivePlan): Promise<void> {
  const form = {
    ...{ id: nameId(world, `${ward}.${plan.key}`), version: "0", reviewId: review ? idOf(world, review) : "", ...plan.facts },
    organizationIds: ids(
      world,
      plan.units?.map((unit) => `${ward}.${unit}`),
    ),
  };
  must(await saveDirective(await acting(world, `${ward}.canbo`), directiveSchema.parse(form)), plan.key);
}
