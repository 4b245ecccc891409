import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { ReviewForm } from "@/components/reviews/review-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { saveReviewAction } from "@/lib/reviews/actions";
import { reviewChoices } from "@/lib/reviews/data";
import { mayWrite } from "@/lib/reviews/policy";
import { loadReview } from "../load-review";

export async function generateMetadata({ params }: PageProps<"/reviews/[id]/edit">) {
  await loadReview((await params).id);
  const t = await getTranslations("reviews.form");
  return { title: t("titleEdit") };
}

export default async function EditReviewPage({ params }: PageProps<"/reviews/[id]/edit">) {
  const actor = await requireActor();
  const review = await loadReview((await params).id);
  const t = await getTranslations("reviews");
  const allowed = mayWrite(actor, review);
  return (
    <>
      <PageHeader title={t("form.titleEdit")} breadcrumb={[{ href: `/reviews/${review.id}`, label: review.title }]} />
      {allowed.ok ? (
        <ReviewForm action={saveReviewAction} id={review.id} review={review} choices={await reviewChoices(actor, review.id)} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
