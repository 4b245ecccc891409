import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CampaignTable } from "@/components/campaigns/campaign-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { CAMPAIGN_STATUSES, PAGE_SIZE } from "@/lib/campaigns/constants";
import { campaignList } from "@/lib/campaigns/list/data";
import { type ListInput, listSchema } from "@/lib/campaigns/schema";

export async function generateMetadata() {
  const t = await getTranslations("campaigns.list");
  return { title: t("title") };
}

function hrefOf({ q, status, sort }: ListInput, page: number): string {
  const query = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(status ? { status } : {}),
    ...(sort === "new" ? {} : { sort }),
    page: String(page),
  });
  return `/campaigns?${query.toString()}`;
}

export default async function CampaignsPage({ searchParams }: PageProps<"/campaigns">) {
  const actor = await requireActor();
  if (!can(actor, "campaigns.read")) notFound();
  const asked = await searchParams;
  const query = listSchema.parse(asked);
  const list = await campaignList(actor, query);
  const t = await getTranslations("campaigns");
  const manages = can(actor, "campaigns.manage");
  const isRepresentative = actor.membership.role === "REPRESENTATIVE";
  const statuses = isRepresentative ? CAMPAIGN_STATUSES.filter((status) => status !== "DRAFT") : [...CAMPAIGN_STATUSES, "DELETED" as const];
  const isNarrowed = query.q !== "" || query.status !== null;
  const from = (list.page - 1) * PAGE_SIZE;
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <>
            {manages && (
              <LinkButton href="/campaigns/new" icon="plus">
                {t("list.add")}
              </LinkButton>
            )}
            <ExportMenu list="campaigns" asked={asked} />
          </>
        }
      />
      <FilterBar
        path="/campaigns"
        search={{ label: t("list.search"), value: query.q }}
        filters={[
          {
            name: "status",
            label: t("list.status"),
            value: query.status ?? "",
            options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
          },
        ]}
        {...(query.sort === "new" ? {} : { keep: { sort: query.sort } })}
      />
      {list.total === 0 ? (
        <EmptyState
          title={t(isNarrowed ? "list.nothingTitle" : "list.emptyTitle")}
          action={isNarrowed && <LinkButton href="/campaigns">{t("list.showAll")}</LinkButton>}
        >
          {t(isNarrowed ? "list.nothingBody" : manages ? "list.emptyOfficial" : "list.emptyOther")}
        </EmptyState>
      ) : (
        <>
          <CampaignTable
            rows={list.rows}
            showPlace={actor.membership.placeKind !== "WARD"}
            sorted={{ by: query.sort, name: hrefOf({ ...query, sort: "name" }, 1), day: hrefOf({ ...query, sort: "day" }, 1) }}
          />
          <Pagination
            previous={list.page > 1 ? hrefOf(query, list.page - 1) : null}
            next={list.page < list.pages ? hrefOf(query, list.page + 1) : null}
            summary={t("list.shown", { from: from + 1, to: from + list.rows.length, total: list.total })}
          />
        </>
      )}
    </>
  );
}
