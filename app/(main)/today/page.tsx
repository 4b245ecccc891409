import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OwnDirectives } from "@/components/directives/directive-strip";
import { AskedOfUnit } from "@/components/explanations/request-list";
import { OnlineState } from "@/components/progress/online-state";
import { TodayView } from "@/components/progress/today-view";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { ownDirectives } from "@/lib/directives/data";
import { askedOfUnit } from "@/lib/explanations/data";
import { newId } from "@/lib/kernel/ids";
import { sendDutyAction } from "@/lib/progress/actions";
import { reportPage } from "@/lib/progress/reading/data";
import { todayPage } from "@/lib/progress/today/data";
import { figureWords } from "@/lib/progress/wording/domain";

export async function generateMetadata() {
  const t = await getTranslations("progress.today");
  return { title: t("name") };
}

export default async function TodayRoute({ searchParams }: PageProps<"/today">) {
  const actor = await requireActor();
  const { sent } = await searchParams;
  const [page, explanations, report, directives] = await Promise.all([
    todayPage(actor),
    askedOfUnit(actor),
    typeof sent === "string" ? reportPage(actor, sent) : null,
    ownDirectives(actor),
  ]);
  if (!page) notFound();
  const [t, briefs] = await Promise.all([getTranslations("progress"), getTranslations("briefs")]);
  const todo = explanations.length + page.returned.length + page.asked.length + page.duties.filter(({ isMissed }) => isMissed).length;
  const words = report && figureWords(report.measure, report.figure);
  return (
    <>
      <PageHeader
        kicker={actor.membership.organizationName}
        title={todo > 0 ? t("today.title", { count: todo }) : t("today.titleNothing")}
        status={<OnlineState online={t("today.online")} offline={t("today.offline")} />}
        actions={
          page.pledges > 0 && (
            <LinkButton href="/today/brief" kind="secondary" icon="copy">
              {briefs("title")}
            </LinkButton>
          )
        }
      />
      {report && words && (
        <Notice kind="success" live actions={<AppLink href={`/reports/${report.id}`}>{t("today.seeSent")}</AppLink>}>
          {t("today.sent", { title: report.pledge.title, figure: t(`figure.${words.type}`, words) })}
        </Notice>
      )}
      <AskedOfUnit lines={explanations} />
      {page.pledges === 0 ? (
        <EmptyState title={t("today.noPledges")} action={<LinkButton href="/campaigns">{t("today.toCampaigns")}</LinkButton>}>
          {t("today.noPledgesText")}
        </EmptyState>
      ) : (
        <TodayView page={page} action={sendDutyAction} newId={newId} />
      )}
      <OwnDirectives directives={directives} today={actor.today} />
    </>
  );
}
