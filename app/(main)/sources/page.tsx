import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SourceTable } from "@/components/sources/source-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { PAGE_SIZE } from "@/lib/sources/constants";
import { sourceList } from "@/lib/sources/data";
import { mayManage } from "@/lib/sources/policy";
import { sourceListSchema } from "@/lib/sources/schema";

export async function generateMetadata() {
  const t = await getTranslations("sources.list");
  return { title: t("title") };
}

export default async function SourcesPage({ searchParams }: PageProps<"/sources">) {
  const actor = await requireActor();
  const query = sourceListSchema.parse(await searchParams);
  const list = await sourceList(actor, query);
  if (!list) notFound();
  const [t, shared, papers] = await Promise.all([
    getTranslations("sources.list"),
    getTranslations("campaigns.list"),
    getTranslations("documents.list"),
  ]);
  const manages = mayManage(actor, actor.membership.placeId).ok;
  const hrefOf = (page: number) => `/sources?${new URLSearchParams({ ...(query.q ? { q: query.q } : {}), page: String(page) }).toString()}`;
  const from = (list.page - 1) * PAGE_SIZE;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ href: "/documents", label: papers("title") }]}
        actions={
          manages && (
            <LinkButton href="/sources/new" icon="plus">
              {t("add")}
            </LinkButton>
          )
        }
      />
      <FilterBar path="/sources" search={{ label: t("search"), value: query.q }} />
      {list.total === 0 ? (
        <EmptyState
          title={t(query.q ? "nothing" : "empty")}
          action={query.q !== "" && <LinkButton href="/sources">{t("showAll")}</LinkButton>}
        >
          {query.q === "" && manages && t("emptyHint")}
        </EmptyState>
      ) : (
        <>
          <SourceTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
          <Pagination
            previous={list.page > 1 ? hrefOf(list.page - 1) : null}
            next={list.page < list.pages ? hrefOf(list.page + 1) : null}
            summary={shared("shown", { from: from + 1, to: from + list.rows.length, total: list.total })}
          />
        </>
      )}
    </>
  );
}
