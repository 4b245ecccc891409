import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { FreezeForm } from "@/components/reviews/review-acts";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { directivesOf } from "@/lib/directives/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { checkComplete, countOpen, figuresOf } from "@/lib/reviews/domain";
import { freezeReviewAction } from "@/lib/reviews/freezing/actions";
import { mayFreeze } from "@/lib/reviews/policy";
import { loadReview } from "../load-review";

export async function generateMetadata({ params }: PageProps<"/reviews/[id]/freeze">) {
  const { title } = await loadReview((await params).id);
  const t = await getTranslations("reviews.freeze");
  return { title: t("title", { title }) };
}

export default async function FreezeReviewPage({ params }: PageProps<"/reviews/[id]/freeze">) {
  const actor = await requireActor();
  const review = await loadReview((await params).id);
  const t = await getTranslations("reviews.freeze");
  const allowed = mayFreeze(actor, review);
  const complete = checkComplete(review);
  const kept = review.sections.flatMap(({ sentences }) => sentences).filter(({ isLeftOut }) => !isLeftOut);
  const figures = kept.flatMap(({ pieces }) => figuresOf(pieces)).length;
  const directives = review.previous ? (await directivesOf(actor, review.previous.id)).length : 0;
  return (
    <>
      <PageHeader
        title={t("title", { title: review.title })}
        lead={t("lead")}
        breadcrumb={[{ href: `/reviews/${review.id}`, label: review.title }]}
      />
      {allowed.ok ? (
        <>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            <li>{t("sentences", { count: kept.length })}</li>
            <li>{t("figures", { count: figures })}</li>
            <li>{t("open", { count: countOpen(review.sections) })}</li>
            {review.previous && <li>{t("directives", { count: directives })}</li>}
          </ul>
          <FreezeForm
            action={freezeReviewAction}
            hidden={{ id: review.id, version: review.version }}
            offBecause={complete.ok ? null : await sentenceOf(complete.reasons[0])}
          />
        </>
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
