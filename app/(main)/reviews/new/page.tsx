import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { ReviewForm } from "@/components/reviews/review-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { saveReviewAction } from "@/lib/reviews/actions";
import { reviewChoices } from "@/lib/reviews/data";
import { mayWriteReviews } from "@/lib/reviews/policy";

export async function generateMetadata() {
  const t = await getTranslations("reviews.form");
  return { title: t("titleNew") };
}

export default async function NewReviewPage() {
  const actor = await requireActor();
  if (!can(actor, "reviews.read")) notFound();
  const t = await getTranslations("reviews");
  const allowed = mayWriteReviews(actor, actor.membership.placeId);
  return (
    <>
      <PageHeader title={t("form.titleNew")} breadcrumb={[{ href: "/reviews", label: t("list.title") }]} />
      {allowed.ok ? (
        <ReviewForm action={saveReviewAction} id={newId()} review={null} choices={await reviewChoices(actor, null)} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
