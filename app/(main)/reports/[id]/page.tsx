import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { EvidenceGallery } from "@/components/progress/evidence-gallery";
import { ForgetDraft } from "@/components/progress/forget-draft";
import { ReportFacts, ReportFigure } from "@/components/progress/report-facts";
import { ReportStatusBadge } from "@/components/progress/report-status";
import { ReviewForms, StepForm } from "@/components/progress/review-forms";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import type { Reason } from "@/lib/kernel/result";
import { recallReportAction } from "@/lib/progress/actions";
import { draftKeysOf } from "@/lib/progress/form/domain";
import { reportPage } from "@/lib/progress/reading/data";
import { acceptReportAction, returnReportAction, undoReportAction } from "@/lib/progress/review/actions";

const load = cache(async (id: string) => reportPage(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/reports/[id]">) {
  const page = await load((await params).id);
  return page ? { title: page.pledge.title } : {};
}

export default async function ReportRoute({ params, searchParams }: PageProps<"/reports/[id]">) {
  const actor = await requireActor();
  const [{ id }, { sent, reviewed }] = await Promise.all([params, searchParams]);
  const page = await load(id);
  if (!page) notFound();
  const t = await getTranslations("progress.page");
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const say = async (reason: Reason | null | undefined) => (reason ? sentenceOf(reason) : null);
  const step = { id: page.id, version: page.version };
  const next = page.nextId && can(actor, "reports.review") && <LinkButton href={`/reports/${page.nextId}`}>{t("next")}</LinkButton>;
  return (
    <>
      {page.isAuthor && <ForgetDraft drafts={draftKeysOf(actor.person?.id ?? "", page.pledge.id)} reportId={page.id} />}
      <PageHeader
        breadcrumb={[{ href: "/reports", label: t("list") }]}
        kicker={`${page.unitName} · ${page.campaignName}`}
        title={page.pledge.title}
        actions={
          <LinkButton kind="secondary" href={`/pledges/${page.pledge.id}`}>
            {t("toPledge")}
          </LinkButton>
        }
        status={
          <>
            <ReportStatusBadge status={page.status} />
            {page.claimsDone && <Badge tone="action">{t("claims")}</Badge>}
          </>
        }
      />
      {sent !== undefined && page.isAuthor && page.status === "SUBMITTED" && (
        <Notice
          kind="success"
          live
          title={t("sentTitle")}
          actions={<LinkButton href={isUnit ? "/today" : "/reports"}>{t("sentBack")}</LinkButton>}
        >
          {t(page.claimsDone ? "sentDone" : "sent", { photos: page.evidence.length })}
        </Notice>
      )}
      {reviewed !== undefined && page.status !== "SUBMITTED" && (
        <Notice kind="success" live actions={next}>
          {t(page.status === "ACCEPTED" ? "reviewedAccepted" : "reviewedReturned")}
        </Notice>
      )}
      {page.status === "RETURNED" && (
        <Notice
          kind="danger"
          title={t("returned", { name: page.reviewerName ?? "" })}
          actions={page.isAuthor && <LinkButton href={`/pledges/${page.pledge.id}/report?fix=${page.id}`}>{t("fix")}</LinkButton>}
        >
          <p className="whitespace-pre-line">{page.returnReason}</p>
        </Notice>
      )}
      <ReportFigure page={page} />
      <Section title={t("evidence", { count: page.evidence.length })}>
        <EvidenceGallery evidence={page.evidence} />
      </Section>
      <Section title={t("said")}>
        <ReportFacts page={page} />
      </Section>
      {page.canAcceptWork && (
        <Section title={t("acceptWork")}>
          <p className="max-w-prose">{t("acceptWorkNote")}</p>
          <div>
            <LinkButton href={`/pledges/${page.pledge.id}/acceptance`}>{t("acceptWorkNow")}</LinkButton>
          </div>
        </Section>
      )}
      {page.whyNotReview !== undefined && !isUnit && (
        <Section title={t("decide")}>
          <ReviewForms {...step} accept={acceptReportAction} return={returnReportAction} offBecause={await say(page.whyNotReview)} />
        </Section>
      )}
      {page.whyNotRecall !== undefined && page.isAuthor && (
        <Section title={t("recallTitle")}>
          <StepForm
            {...step}
            action={recallReportAction}
            label={t("recall")}
            note={t("recallNote")}
            offBecause={await say(page.whyNotRecall)}
          />
        </Section>
      )}
      {page.whyNotUndo !== undefined && !isUnit && can(actor, "reports.review") && (
        <Section title={t("undoTitle")}>
          <StepForm {...step} action={undoReportAction} label={t("undo")} note={t("undoNote")} offBecause={await say(page.whyNotUndo)} />
        </Section>
      )}
    </>
  );
}
