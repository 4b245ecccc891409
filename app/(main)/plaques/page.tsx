import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { PlaqueTable } from "@/components/plaques/plaque-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { PAGE_SIZE, PLAQUE_STATUSES } from "@/lib/plaques/constants";
import { plaqueList } from "@/lib/plaques/data";
import { type PlaqueQuery, plaqueQuerySchema } from "@/lib/plaques/schema";

export async function generateMetadata() {
  const t = await getTranslations("plaques.list");
  return { title: t("title") };
}

function address({ q, status, page }: Pick<PlaqueQuery, "q" | "status" | "page">): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set("q", q);
  if (status) parameters.set("status", status);
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query ? `/plaques?${query}` : "/plaques";
}

export default async function PlaquesPage({ searchParams }: PageProps<"/plaques">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const query = plaqueQuerySchema.parse(asked);
  const list = await plaqueList(actor, query);
  if (!list) notFound();
  const t = await getTranslations("plaques");
  const { lines, total, from, counts, works } = list;
  const { q, status, page } = query;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { href: address({ q, status: null, page: 1 }), label: t("list.all"), count: all, current: status === null },
    ...PLAQUE_STATUSES.map((each) => ({
      href: address({ q, status: each, page: 1 }),
      label: t(`status.${each}`),
      count: counts[each],
      current: status === each,
    })),
  ];
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <>
            {works.length > 0 && <LinkButton href="/plaques/new">{t("list.propose")}</LinkButton>}
            {counts.DECIDED + counts.MOUNTED > 0 && (
              <LinkButton href="/plaques/labels" kind="secondary" icon="qr">
                {t("sheets.open")}
              </LinkButton>
            )}
            <ExportMenu list="plaques" asked={asked} />
          </>
        }
      />
      {works.length > 0 && <p>{t("list.worksReady", { count: works.length })}</p>}
      {(all > 0 || q) && (
        <>
          <Tabs label={t("list.views")} tabs={tabs} />
          <FilterBar path="/plaques" search={{ label: t("list.search"), value: q }} keep={status ? { status } : {}} />
        </>
      )}
      {lines.length === 0 ? <EmptyState title={t("list.empty")}>{t("list.emptyNote")}</EmptyState> : <PlaqueTable lines={lines} />}
      {total > PAGE_SIZE && (
        <Pagination
          previous={from > 0 ? address({ q, status, page: page - 1 }) : null}
          next={from + lines.length < total ? address({ q, status, page: page + 1 }) : null}
          summary={t("list.summary", { from: from + 1, to: from + lines.length, total })}
        />
      )}
    </>
  );
}
