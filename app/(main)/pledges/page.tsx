import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { ActiveFilters } from "@/components/pledges/active-filters";
import { PledgeFilters } from "@/components/pledges/pledge-filters";
import { PledgeTable } from "@/components/pledges/pledge-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { ListKeys } from "@/components/ui/list-keys";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type Actor, can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { asks } from "@/lib/explanations/policy";
import { formatNumber } from "@/lib/kernel/numbers";
import { listChoices, listPledges } from "@/lib/pledges/list/data";
import { hrefOf, isNarrowed, readFilter } from "@/lib/pledges/list/domain";
import type { PledgeFilter, PledgeList } from "@/lib/pledges/list/types";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  const t = await getTranslations("pledges.list");
  return can(actor, "pledges.read") ? { title: t("heading") } : {};
}

/** Why nothing stands on this page of the list, and the way to where something does. */
async function Nothing({ filter, total }: { filter: PledgeFilter; total: number }) {
  const t = await getTranslations("pledges.list");
  if (total > 0) {
    return (
      <EmptyState title={t("beyond")} action={<LinkButton href={hrefOf(filter)}>{t("firstPage")}</LinkButton>}>
        {t("beyondHint")}
      </EmptyState>
    );
  }
  return isNarrowed(filter) ? (
    <EmptyState title={t("nothingFound")} action={<LinkButton href="/pledges">{t("showAll")}</LinkButton>}>
      {t("nothingFoundHint")}
    </EmptyState>
  ) : (
    <EmptyState title={t("nothingYet")}>{t("nothingYetHint")}</EmptyState>
  );
}

async function Found({ actor, filter, list }: { actor: Actor; filter: PledgeFilter; list: PledgeList }) {
  const t = await getTranslations("pledges.list");
  const { role, placeKind } = actor.membership;
  const last = list.from + list.lines.length;
  const shown = { from: formatNumber(list.from + 1), to: formatNumber(last), total: formatNumber(list.total) };
  return (
    <>
      <ListKeys />
      <PledgeTable
        lines={list.lines}
        caption={t("heading")}
        shows={role === "REPRESENTATIVE" ? "one unit" : placeKind === "WARD" ? "units" : "places"}
        mayAsk={asks(actor)}
      />
      <Pagination
        previous={filter.page > 1 ? hrefOf(filter, { page: filter.page - 1 }) : null}
        next={last < list.total ? hrefOf(filter, { page: filter.page + 1 }) : null}
        summary={list.lines.length === list.total ? t("one", shown) : t("shown", shown)}
      />
    </>
  );
}

export default async function PledgesPage({ searchParams }: PageProps<"/pledges">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const filter = readFilter(asked);
  const [choices, list] = await Promise.all([listChoices(actor, filter), listPledges(actor, filter)]);
  if (!choices || !list) notFound();
  const t = await getTranslations("pledges.list");
  return (
    <>
      <PageHeader title={t("heading")} lead={t("lead")} actions={<ExportMenu list="pledges" asked={asked} />} />
      <PledgeFilters filter={filter} choices={choices} />
      <ActiveFilters filter={filter} choices={choices} />
      {list.lines.length === 0 ? <Nothing filter={filter} total={list.total} /> : <Found actor={actor} filter={filter} list={list} />}
    </>
  );
}
