import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HistoryTimeline } from "@/components/history/history-timeline";
import { BranchList } from "@/components/pledges/branch-list";
import { ExtensionList } from "@/components/pledges/extension-list";
import { ForecastNote } from "@/components/pledges/forecast-note";
import { FundingTable } from "@/components/pledges/funding-table";
import { MeasureDetail } from "@/components/pledges/measure-detail";
import { PledgeFacts } from "@/components/pledges/pledge-facts";
import { ProgressChart } from "@/components/pledges/progress-chart";
import { ReportList } from "@/components/pledges/report-list";
import { StandingPanel } from "@/components/pledges/standing-panel";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { isId } from "@/lib/kernel/ids";
import { governingBranch } from "@/lib/pledges/domain";
import { pledgePage } from "@/lib/pledges/page/data";

export default async function PledgeDetailPage({ params }: PageProps<"/pledges/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const page = isId(id) ? await pledgePage(actor, id) : null;
  if (!page) notFound();
  const t = await getTranslations("pledges");
  const { content, standing, extensions } = page;
  const measure = governingBranch(content, page)?.measure ?? null;
  const isFork = content.branches.length > 1 || content.branches.some(({ precondition }) => precondition !== null);
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/pledges", label: t("list.heading") }]}
        kicker={`${t(`kind.${content.kind}`)} · ${page.unit.name}`}
        title={page.title}
        actions={can(actor, "reports.send") && <LinkButton href={`/pledges/${page.id}/report`}>{t("page.report")}</LinkButton>}
      />
      <StandingPanel page={page} />
      {page.statusReason && <p>{t("page.statusReason", { reason: page.statusReason })}</p>}
      <ProgressChart page={page} today={actor.today} />
      {isFork && (
        <Section title={t("page.branches")}>
          <BranchList page={page} />
        </Section>
      )}
      {measure && (
        <Section title={t("page.progress")} note={t(`measure.${measure.type}`)}>
          <MeasureDetail measure={measure} detail={standing.detail} />
        </Section>
      )}
      {measure && (
        <Section title={t("page.forecast")}>
          <ForecastNote forecast={standing.forecast} occasionDay={page.occasion?.day ?? null} />
        </Section>
      )}
      <Section title={t("page.facts")}>
        <PledgeFacts page={page} />
      </Section>
      {extensions.length > 0 && (
        <Section title={t("page.extensions", { count: extensions.length })}>
          <ExtensionList extensions={extensions} />
        </Section>
      )}
      {content.funding.length > 0 && (
        <Section title={t("page.funding")}>
          <FundingTable funding={content.funding} />
        </Section>
      )}
      <Section title={t("page.reports")} id="reports">
        <ReportList reports={page.reports} measure={measure} />
      </Section>
      <Section title={t("page.history")}>
        <HistoryTimeline entries={page.history.entries} />
      </Section>
    </>
  );
}
