import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { ImportLink } from "@/components/imports/import-link";
import { PersonTable } from "@/components/people/person-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { mayImport } from "@/lib/imports/policy";
import { listPeople } from "@/lib/people/data";
import { PEOPLE_PER_PAGE, readPeopleQuery } from "@/lib/people/search/domain";
import { ACCOUNT_STATES } from "@/lib/people/types";

export async function generateMetadata() {
  const t = await getTranslations("people.list");
  return { title: t("title") };
}

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  const query = readPeopleQuery(asked);
  const list = await listPeople(actor, query);
  if (!list) notFound();
  const t = await getTranslations("people");
  const pageHref = (page: number) =>
    `/people?${new URLSearchParams({ q: query.search, account: query.account ?? "", page: String(page) }).toString()}`;
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <>
            <LinkButton href="/people/new" icon="plus">
              {t("list.add")}
            </LinkButton>
            <LinkButton href="/people/cards" kind="secondary" icon="qr">
              {t("list.cards")}
            </LinkButton>
            {mayImport(actor, "ACCOUNTS").ok && <ImportLink kind="ACCOUNTS" />}
            <ExportMenu list="people" asked={asked} again={mayImport(actor, "ACCOUNTS").ok ? { kind: "ACCOUNTS" } : null} />
          </>
        }
      />
      <FilterBar
        path="/people"
        search={{ label: t("list.searchLabel"), value: query.search }}
        filters={[
          {
            name: "account",
            label: t("list.account"),
            value: query.account ?? "",
            options: ACCOUNT_STATES.map((state) => ({ value: state, label: t(`accountStates.${state}`) })),
          },
        ]}
      />
      {list.people.length > 0 ? (
        <PersonTable people={list.people} />
      ) : (
        <EmptyState title={t("list.emptyTitle")}>{t("list.emptyBody")}</EmptyState>
      )}
      <Pagination
        summary={t("list.total", { count: list.total })}
        previous={query.page > 1 ? pageHref(query.page - 1) : null}
        next={query.page * PEOPLE_PER_PAGE < list.total ? pageHref(query.page + 1) : null}
      />
    </>
  );
}
