import { getTranslations } from "next-intl/server";
import { PaperLinks } from "@/components/papers/paper-links";
import { FrozenTargets, PreviousDirectives } from "@/components/reviews/opening-parts";
import { ReviewPaper } from "@/components/reviews/paper";
import { ReviewHead } from "@/components/reviews/review-head";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import type { Actor } from "@/lib/access/actor";
import { withPost } from "@/lib/history/domain";
import { formatMoment } from "@/lib/kernel/dates";
import type { KeptReview } from "@/lib/reviews/freezing/types";
import { AfterConference } from "./after-conference";

/** A frozen review: everything of the paper comes from the kept bytes and from nothing else. */
export async function FrozenView({ actor, kept }: { actor: Actor; kept: KeptReview }) {
  const t = await getTranslations("reviews");
  const { document, hash, isIntact, reviewId } = kept;
  if (!document) {
    return (
      <>
        <PageHeader title={t("frozen.kicker")} breadcrumb={[{ href: "/reviews", label: t("list.title") }]} />
        <Notice kind="danger">{t("frozen.unreadable")}</Notice>
      </>
    );
  }
  const { frozenBy, frozenAt, targets, previous, sections } = document;
  return (
    <>
      <PageHeader
        kicker={`${document.place.name} · ${t("frozen.kicker")}`}
        title={<span data-field="review.title">{document.title}</span>}
        lead={t("frozen.line", { who: withPost(frozenBy.name, frozenBy.post), at: formatMoment(new Date(frozenAt)) })}
        breadcrumb={[{ href: "/reviews", label: t("list.title") }]}
        actions={
          <>
            <LinkButton href={`/reviews/${reviewId}/compare`} kind="secondary" icon="clock">
              {t("page.compare")}
            </LinkButton>
            {isIntact && <PaperLinks id={reviewId} papers={["review"]} />}
            <PrintButton label={(await getTranslations("common"))("print")} />
          </>
        }
      />
      <Notice kind={isIntact ? "success" : "danger"}>
        {t(isIntact ? "frozen.intact" : "frozen.broken")}{" "}
        <span className="block break-all text-sm">
          {t("frozen.hash")}: <span data-field="review.hash">{hash}</span>
        </span>
        <a href={`/api/reviews/${reviewId}`} className="print-hidden inline-flex min-h-11 items-center">
          {t("frozen.bytes")}
        </a>
      </Notice>
      <div data-frozen={reviewId} className="flex flex-col gap-8">
        <ReviewHead facts={document} />
        {previous && <PreviousDirectives previous={previous} />}
        {targets.length > 0 && <FrozenTargets targets={targets} />}
        <ReviewPaper isFrozen sections={sections} />
      </div>
      <AfterConference actor={actor} reviewId={reviewId} placeId={kept.placeId} />
    </>
  );
}
