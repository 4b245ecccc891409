import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { SectionForm } from "@/components/reviews/section-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { REVIEW_PARTS } from "@/lib/reviews/constants";
import { inPaperOrder } from "@/lib/reviews/domain";
import { mayWrite } from "@/lib/reviews/policy";
import type { ReviewDraft, Section } from "@/lib/reviews/types";
import { saveSectionAction } from "@/lib/reviews/writing/actions";
import { loadReview } from "../../load-review";

/** The section of the address, or a new one in the part that it asks for. */
function sectionOf(review: ReviewDraft, sectionId: string, part: unknown): Section | null {
  if (sectionId !== "new") return review.sections.find(({ id }) => id === sectionId) ?? null;
  const wanted = REVIEW_PARTS.find((one) => one === part) ?? REVIEW_PARTS[0];
  return { id: newId(), part: wanted, field: null, draftKey: null, sentences: [] };
}

export async function generateMetadata({ params }: PageProps<"/reviews/[id]/sections/[sectionId]">) {
  const { title } = await loadReview((await params).id);
  return { title };
}

export default async function SectionPage({ params, searchParams }: PageProps<"/reviews/[id]/sections/[sectionId]">) {
  const [actor, { id, sectionId }, { part }] = await Promise.all([requireActor(), params, searchParams]);
  const review = await loadReview(id);
  const section = sectionOf(review, sectionId, part);
  if (!section) notFound();
  const t = await getTranslations("reviews");
  const allowed = mayWrite(actor, review);
  const others = inPaperOrder(review.sections).filter((one) => one.id !== section.id);
  return (
    <>
      <PageHeader
        title={t("write.title", { part: t(`parts.${section.part}`) })}
        lead={t("write.lead")}
        breadcrumb={[{ href: `/reviews/${review.id}`, label: review.title }]}
      />
      {allowed.ok ? (
        <SectionForm
          action={saveSectionAction}
          reviewId={review.id}
          version={review.version}
          section={section}
          moves={others.map((one) => ({ id: one.id, label: [t(`parts.${one.part}`), one.field].filter(Boolean).join(": ") }))}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
