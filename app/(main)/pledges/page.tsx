import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PledgeFilters } from "@/components/pledges/pledge-filters";
import { PledgeTable } from "@/components/pledges/pledge-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { formatNumber } from "@/lib/kernel/numbers";
import { listChoices, listPledges } from "@/lib/pledges/list/data";
import { hrefOf, readFilter } from "@/lib/pledges/list/domain";

export default async function PledgesPage({ searchParams }: PageProps<"/pledges">) {
  const actor = await requireActor();
  if (!can(actor, "pledges.read")) notFound();
  const filter = readFilter(await searchParams);
  const choices = await listChoices(actor, filter.campaignId);
  const list = await listPledges(actor, filter, choices);
  const t = await getTranslations("pledges");
  const last = list.from + list.lines.length;
  const isNarrowed = hrefOf({ ...filter, page: 1, sort: "trouble" }) !== "/pledges";
  return (
    <>
      <PageHeader title={t("list.heading")} lead={t("list.lead")} />
      <PledgeFilters filter={filter} choices={choices} />
      {list.total === 0 ? (
        <EmptyState
          title={isNarrowed ? t("list.nothingFound") : t("list.nothingYet")}
          action={isNarrowed && <LinkButton href="/pledges">{t("list.showAll")}</LinkButton>}
        >
          {isNarrowed ? t("list.nothingFoundHint") : t("list.nothingYetHint")}
        </EmptyState>
      ) : (
        <>
          <PledgeTable lines={list.lines} caption={t("list.heading")} showUnit={actor.membership.role !== "REPRESENTATIVE"} />
          <Pagination
            previous={filter.page > 1 ? hrefOf(filter, { page: filter.page - 1 }) : null}
            next={last < list.total ? hrefOf(filter, { page: filter.page + 1 }) : null}
            summary={t("list.shown", { from: formatNumber(list.from + 1), to: formatNumber(last), total: formatNumber(list.total) })}
          />
        </>
      )}
    </>
  );
}
