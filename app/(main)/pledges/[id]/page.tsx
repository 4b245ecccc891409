import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MoneySection } from "@/components/contributions/money-section";
import { EventsOf } from "@/components/events/events-of";
import { RequestList } from "@/components/explanations/request-list";
import { HistoryTimeline } from "@/components/history/history-timeline";
import { WorkSection } from "@/components/plaques/work-section";
import { BranchList, hasBranches } from "@/components/pledges/branch-list";
import { ExtensionList } from "@/components/pledges/extension-list";
import { ForecastNote } from "@/components/pledges/forecast-note";
import { FundingTable } from "@/components/pledges/funding-table";
import { MeasureDetail } from "@/components/pledges/measure-detail";
import { NextSteps } from "@/components/pledges/next-steps";
import { PeriodList } from "@/components/pledges/period-list";
import { PledgeFacts } from "@/components/pledges/pledge-facts";
import { ProgressChart } from "@/components/pledges/progress-chart";
import { ReportList } from "@/components/pledges/report-list";
import { StandingPanel } from "@/components/pledges/standing-panel";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Term } from "@/components/ui/term";
import { can, worksFor } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { takeBackOpeningsAction } from "@/lib/contributions/actions";
import { moneyOf } from "@/lib/contributions/summing/data";
import { eventsOf } from "@/lib/events/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { readHistory } from "@/lib/history/domain";
import type { Day } from "@/lib/kernel/dates";
import { plaqueOfWork } from "@/lib/plaques/data";
import { dossierOf } from "@/lib/plaques/dossier/data";
import { governingBranch } from "@/lib/pledges/domain";
import { pledgePage } from "@/lib/pledges/page/data";
import type { PledgePage } from "@/lib/pledges/page/types";
import type { Measure } from "@/lib/pledges/types";
import { mayPublish } from "@/lib/publications/policy";

export async function generateMetadata({ params }: PageProps<"/pledges/[id]">): Promise<Metadata> {
  const [actor, { id }] = await Promise.all([requireActor(), params]);
  const page = await pledgePage(actor, id);
  return page ? { title: page.title } : {};
}

/** Measures that have a forecast; the others need no section that says they have none. */
const FORECAST: readonly Measure["type"][] = ["MILESTONE", "QUANTITY", "AMOUNT"];

async function Course({ page, measure, today }: { page: PledgePage; measure: Measure | null; today: Day }) {
  const t = await getTranslations("pledges");
  return (
    <>
      <ProgressChart page={page} today={today} />
      {hasBranches(page) && (
        <Section title={<Term meaning={t("page.terms.branch")}>{t("page.branches")}</Term>}>
          <BranchList page={page} />
        </Section>
      )}
      {measure && (
        <Section title={t("page.progress")} note={<span data-field="measure.type">{t(`measure.${measure.type}`)}</span>}>
          <MeasureDetail measure={measure} detail={page.standing.detail} />
          {page.periods.length > 0 && <PeriodList periods={page.periods} />}
        </Section>
      )}
      {measure && FORECAST.includes(measure.type) && (
        <Section title={<Term meaning={t("page.terms.forecast")}>{t("page.forecast")}</Term>}>
          <ForecastNote forecast={page.standing.forecast} occasionDay={page.occasion?.day ?? null} />
        </Section>
      )}
    </>
  );
}

async function History({ page, isFirst }: { page: PledgePage; isFirst: boolean }) {
  const t = await getTranslations("pledges.page");
  const h = await getTranslations("history");
  const link = "inline-flex min-h-11 items-center";
  return (
    <Section title={t("history")} id="history">
      {page.history.entries.length === 0 ? (
        <p className="text-ink-soft">{t("noHistory")}</p>
      ) : (
        <HistoryTimeline page={page.history} level={3} />
      )}
      <nav aria-label={t("history")} className="print-hidden flex flex-wrap gap-6">
        {!isFirst && (
          <AppLink href={`/pledges/${page.id}#history`} className={link}>
            {h("newest")}
          </AppLink>
        )}
        {page.history.older !== null && (
          <AppLink href={`/pledges/${page.id}?before=${page.history.older}#history`} rel="next" className={link}>
            {h("older")}
          </AppLink>
        )}
      </nav>
    </Section>
  );
}

export default async function PledgeDetailPage({ params, searchParams }: PageProps<"/pledges/[id]">) {
  const actor = await requireActor();
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const { before } = readHistory(query);
  const [page, money, dossier, plaque] = await Promise.all([
    pledgePage(actor, id, before),
    moneyOf(actor, { pledgeId: id }),
    dossierOf(actor, id),
    plaqueOfWork(actor, id),
  ]);
  if (!page) notFound();
  const t = await getTranslations("pledges");
  const measure = governingBranch(page.content, page)?.measure ?? null;
  const steps = await Promise.all(page.steps.map(async ({ step, whyNot }) => ({ step, whyNot: whyNot && (await sentenceOf(whyNot)) })));
  const asking = page.asking && { whyNot: page.asking.whyNot && (await sentenceOf(page.asking.whyNot)) };
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/pledges", label: t("list.heading") }]}
        kicker={
          <>
            <span data-field="pledge.kind">{t(`kind.${page.content.kind}`)}</span> · {page.unit.name}
          </>
        }
        title={<span data-field="pledge.title">{page.title}</span>}
        actions={
          mayPublish(actor, page.placeId).ok && (
            <LinkButton href={`/publishing/pledges/${page.id}`} kind="secondary" icon="external">
              {t("page.publish")}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:gap-8">
        <StandingPanel page={page} />
        <NextSteps page={page} steps={steps} isForUnit={actor.membership.role !== "REPRESENTATIVE"} asking={asking} />
      </div>
      {page.explanations.length > 0 && (
        <Section title={(await getTranslations("explanations"))("onPledge")} id="explanations">
          <RequestList lines={page.explanations} />
        </Section>
      )}
      <Course page={page} measure={measure} today={actor.today} />
      <Section title={t("page.facts")}>
        <PledgeFacts page={page} />
      </Section>
      {page.extensions.length > 0 && (
        <Section title={t("page.extensions", { count: page.extensions.length })}>
          <ExtensionList extensions={page.extensions} />
        </Section>
      )}
      {page.content.funding.length > 0 && (
        <Section title={t("page.funding")}>
          <FundingTable funding={page.content.funding} />
        </Section>
      )}
      {dossier && (
        <WorkSection
          dossier={dossier}
          plaque={plaque}
          mayKeep={can(actor, "plaques.propose") && worksFor(actor, page.placeId)}
          mayPropose={can(actor, "plaques.propose") && worksFor(actor, page.placeId) && page.status === "ACCEPTED" && !plaque}
        />
      )}
      {money && (
        <MoneySection
          money={money}
          of={{ pledgeId: page.id, campaignId: page.campaign.id }}
          mayEnter={can(actor, "contributions.enter")}
          mayKeep={can(actor, "contributions.keep")}
          takeBackOpenings={takeBackOpeningsAction}
        />
      )}
      <EventsOf events={await eventsOf(actor, { pledgeId: page.id })} />
      <Section title={t("page.reports")} id="reports">
        <ReportList reports={page.reports} count={page.reportCount} measure={measure} />
      </Section>
      <History page={page} isFirst={before === null} />
    </>
  );
}
