import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OccasionTable } from "@/components/occasions/occasion-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { PAGE_SIZE } from "@/lib/occasions/constants";
import { occasionList } from "@/lib/occasions/data";
import { mayManage } from "@/lib/occasions/policy";
import { occasionListSchema } from "@/lib/occasions/schema";

export async function generateMetadata() {
  const t = await getTranslations("occasions.list");
  return { title: t("title") };
}

export default async function OccasionsPage({ searchParams }: PageProps<"/occasions">) {
  const actor = await requireActor();
  const query = occasionListSchema.parse(await searchParams);
  const list = await occasionList(actor, query);
  if (!list) notFound();
  const [t, shared] = await Promise.all([getTranslations("occasions.list"), getTranslations("campaigns.list")]);
  const manages = mayManage(actor, actor.membership.placeId).ok;
  const hrefOf = (page: number) =>
    `/occasions?${new URLSearchParams({ ...(query.q ? { q: query.q } : {}), page: String(page) }).toString()}`;
  const from = (list.page - 1) * PAGE_SIZE;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {manages && (
              <LinkButton href="/occasions/new" icon="plus">
                {t("add")}
              </LinkButton>
            )}
            <LinkButton href="/calendar" kind="secondary" icon="calendar">
              {t("calendar")}
            </LinkButton>
          </>
        }
      />
      <FilterBar path="/occasions" search={{ label: t("search"), value: query.q }} />
      {list.total === 0 ? (
        <EmptyState
          title={t(query.q ? "nothing" : "empty")}
          action={query.q !== "" && <LinkButton href="/occasions">{t("showAll")}</LinkButton>}
        >
          {query.q === "" && manages && t("emptyHint")}
        </EmptyState>
      ) : (
        <>
          <OccasionTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
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
