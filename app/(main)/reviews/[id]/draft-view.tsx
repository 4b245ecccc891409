import { getTranslations } from "next-intl/server";
import { PaperLinks } from "@/components/papers/paper-links";
import { PreviousDirectives } from "@/components/reviews/opening-parts";
import { ReviewPaper } from "@/components/reviews/paper";
import { DraftForm, DropForm } from "@/components/reviews/review-acts";
import { ReviewHead } from "@/components/reviews/review-head";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import type { Actor } from "@/lib/access/actor";
import { directivesOf } from "@/lib/directives/data";
import { formatMoment } from "@/lib/kernel/dates";
import { dropReviewAction } from "@/lib/reviews/actions";
import { countOpen, inPaperOrder } from "@/lib/reviews/domain";
import { draftReviewAction } from "@/lib/reviews/drafting/actions";
import { freezeDirective, paperSections } from "@/lib/reviews/freezing/domain";
import { mayFreeze, mayWrite } from "@/lib/reviews/policy";
import type { ReviewDraft } from "@/lib/reviews/types";
import { AfterConference } from "./after-conference";

/** A review while it is written: what the figures say, what people make of it, and what still lacks evidence. */
export async function DraftView({ actor, review }: { actor: Actor; review: ReviewDraft }) {
  const t = await getTranslations("reviews");
  const { id, version, previous, sections, draftedAt } = review;
  const writes = mayWrite(actor, review).ok;
  const hidden = { id, version };
  const directives = previous ? await directivesOf(actor, previous.id) : [];
  const said = sections.flatMap(({ sentences }) => sentences).length;
  const leftOut = new Map(sections.map((section) => [section.id, section.sentences.filter(({ isLeftOut }) => isLeftOut).length]));
  return (
    <>
      <PageHeader
        kicker={`${review.placeName} · ${t("statuses.DRAFT")}`}
        title={<span data-field="review.title">{review.title}</span>}
        lead={draftedAt && t("page.drafted", { at: formatMoment(draftedAt) })}
        breadcrumb={[{ href: "/reviews", label: t("list.title") }]}
        actions={
          <>
            {mayFreeze(actor, review).ok && (
              <LinkButton href={`/reviews/${id}/freeze`} kind={said > 0 ? "primary" : "secondary"} icon="lock">
                {t("page.freeze")}
              </LinkButton>
            )}
            {writes && (
              <LinkButton href={`/reviews/${id}/edit`} kind="secondary" icon="edit">
                {t("page.edit")}
              </LinkButton>
            )}
            <PaperLinks id={id} papers={["review"]} />
            <PrintButton label={(await getTranslations("common"))("print")} />
          </>
        }
      />
      <ReviewHead facts={review} isDraft />
      {writes && <DraftForm action={draftReviewAction} hidden={hidden} isRenewed={draftedAt !== null} isFirst={said === 0} />}
      {said > 0 && <Notice kind={countOpen(sections) > 0 ? "warning" : "info"}>{t("page.open", { count: countOpen(sections) })}</Notice>}
      {previous && (
        <PreviousDirectives
          previous={{ id: previous.id, title: previous.name, directives: directives.map((one) => freezeDirective(one, actor.today)) }}
        />
      )}
      <ReviewPaper
        sections={paperSections(inPaperOrder(sections))}
        {...(writes
          ? {
              actions: (section) => (
                <span className="flex flex-wrap items-baseline gap-3">
                  {(leftOut.get(section.id) ?? 0) > 0 && (
                    <span className="text-sm text-ink-soft">{t("page.leftOut", { count: leftOut.get(section.id) ?? 0 })}</span>
                  )}
                  <LinkButton href={`/reviews/${id}/sections/${section.id}`} kind="quiet" icon="edit">
                    {t("page.editSection")}
                    <span className="sr-only">: {section.field ?? t(`parts.${section.part}`)}</span>
                  </LinkButton>
                </span>
              ),
              below: (part) => (
                <div className="print-hidden">
                  <LinkButton href={`/reviews/${id}/sections/new?part=${part}`} kind="quiet" icon="plus">
                    {t("page.addSection")}
                    <span className="sr-only">: {t(`parts.${part}`)}</span>
                  </LinkButton>
                </div>
              ),
            }
          : {})}
      />
      <AfterConference actor={actor} reviewId={id} placeId={review.placeId} />
      {writes && <DropForm action={dropReviewAction} hidden={hidden} title={review.title} />}
    </>
  );
}
