import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { ReviewTable } from "@/components/reviews/review-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { listReviews } from "@/lib/reviews/data";
import { mayWriteReviews } from "@/lib/reviews/policy";

export async function generateMetadata() {
  const t = await getTranslations("reviews.list");
  return { title: t("title") };
}

export default async function ReviewsPage() {
  const actor = await requireActor();
  const reviews = await listReviews(actor);
  if (!reviews) notFound();
  const t = await getTranslations("reviews.list");
  const mayWrite = mayWriteReviews(actor, actor.membership.placeId).ok;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {mayWrite && (
              <LinkButton href="/reviews/new" icon="plus">
                {t("new")}
              </LinkButton>
            )}
            <ExportMenu list="reviews" />
          </>
        }
      />
      {reviews.length === 0 ? (
        <EmptyState title={t("none")}>{mayWrite && t("noneText")}</EmptyState>
      ) : (
        <ReviewTable reviews={reviews} withPlace={actor.membership.placeKind !== "WARD"} />
      )}
    </>
  );
}
