import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { ChainNotice } from "@/components/history/chain-notice";
import { HistoryFilters } from "@/components/history/history-filters";
import { HistoryTimeline } from "@/components/history/history-timeline";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Term } from "@/components/ui/term";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { chainOf, historyChoices, placeHistory } from "@/lib/history/data";
import { historyHref, readHistory } from "@/lib/history/domain";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  const t = await getTranslations("history");
  return can(actor, "history.read") ? { title: t("title") } : {};
}

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  const actor = await requireActor();
  const query = await searchParams;
  const filter = readHistory(query);
  const [page, choices, chain] = await Promise.all([
    placeHistory(actor, filter),
    historyChoices(actor),
    query["check"] === "1" ? chainOf(actor) : null,
  ]);
  if (!page || !choices) notFound();
  const t = await getTranslations("history");
  const isNarrowed = historyHref({ ...filter, before: null }) !== "/history";
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={
          <>
            {t("intro")} <Term meaning={t("hash")}>{t("hashWord")}</Term>
          </>
        }
        actions={
          <>
            {actor.membership.placeKind === "WARD" && can(actor, "dashboard.read") && (
              <LinkButton href="/past" kind="secondary" icon="clock">
                {t("past.open")}
              </LinkButton>
            )}
            <LinkButton href="/history?check=1" kind="secondary" icon="lock">
              {t("chainCheck")}
            </LinkButton>
            <ExportMenu list="history" asked={query} />
          </>
        }
      />
      {chain && <ChainNotice chain={chain} />}
      <HistoryFilters filter={filter} choices={choices} />
      {page.entries.length === 0 ? (
        <EmptyState
          title={t(isNarrowed ? "nothingFound" : "empty")}
          action={isNarrowed && <LinkButton href="/history">{t("showAll")}</LinkButton>}
        />
      ) : (
        <HistoryTimeline page={page} />
      )}
      <nav aria-label={t("label")} className="print-hidden flex flex-wrap gap-6">
        {filter.before !== null && (
          <AppLink href={historyHref(filter)} className="inline-flex min-h-11 items-center">
            {t("newest")}
          </AppLink>
        )}
        {page.older !== null && (
          <AppLink href={historyHref(filter, { before: page.older })} rel="next" className="inline-flex min-h-11 items-center">
            {t("older")}
          </AppLink>
        )}
      </nav>
    </>
  );
}
