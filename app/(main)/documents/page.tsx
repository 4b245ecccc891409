import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DocumentTable } from "@/components/documents/document-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { ListPage } from "@/components/ui/list-page";
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
  const asked = await searchParams;
  const query = documentListSchema.parse(asked);
  const list = await documentList(actor, query);
  if (!list) notFound();
  const t = await getTranslations("documents.list");
  const manages = mayManage(actor, actor.membership.placeId).ok;
  return (
    <ListPage
      path="/documents"
      title={t("title")}
      lead={t("lead")}
      search={{ label: t("search"), value: query.q }}
      list={list}
      pageSize={PAGE_SIZE}
      empty={{ title: t("empty"), nothingFound: t("nothing"), hint: manages ? t("emptyHint") : null }}
      add={manages ? { href: "/documents/new", label: t("add") } : null}
      actions={
        <>
          <LinkButton href="/sources" kind="secondary">
            {t("sources")}
          </LinkButton>
          <ExportMenu list="documents" asked={asked} />
        </>
      }
    >
      <DocumentTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
    </ListPage>
  );
}
