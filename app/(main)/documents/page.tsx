import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DocumentTable } from "@/components/documents/document-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { PAGE_SIZE } from "@/lib/documents/constants";
import { documentList } from "@/lib/documents/data";
import { mayManage } from "@/lib/documents/policy";
import { documentListSchema } from "@/lib/documents/schema";

export async function generateMetadata() {
  const t = await getTranslations("documents.list");
  return { title: t("title") };
}

export default async function DocumentsPage({ searchParams }: PageProps<"/documents">) {
  const actor = await requireActor();
  const query = documentListSchema.parse(await searchParams);
  const list = await documentList(actor, query);
  if (!list) notFound();
  const [t, shared] = await Promise.all([getTranslations("documents.list"), getTranslations("campaigns.list")]);
  const manages = mayManage(actor, actor.membership.placeId).ok;
  const hrefOf = (page: number) =>
    `/documents?${new URLSearchParams({ ...(query.q ? { q: query.q } : {}), page: String(page) }).toString()}`;
  const from = (list.page - 1) * PAGE_SIZE;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {manages && (
              <LinkButton href="/documents/new" icon="plus">
                {t("add")}
              </LinkButton>
            )}
            <LinkButton href="/sources" kind="secondary">
              {t("sources")}
            </LinkButton>
          </>
        }
      />
      <FilterBar path="/documents" search={{ label: t("search"), value: query.q }} />
      {list.total === 0 ? (
        <EmptyState
          title={t(query.q ? "nothing" : "empty")}
          action={query.q !== "" && <LinkButton href="/documents">{t("showAll")}</LinkButton>}
        >
          {query.q === "" && manages && t("emptyHint")}
        </EmptyState>
      ) : (
        <>
          <DocumentTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
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
