import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { SourceTable } from "@/components/sources/source-table";
import { ListPage } from "@/components/ui/list-page";
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
  const asked = await searchParams;
  const query = sourceListSchema.parse(asked);
  const list = await sourceList(actor, query);
  if (!list) notFound();
  const [t, papers] = await Promise.all([getTranslations("sources.list"), getTranslations("documents.list")]);
  const manages = mayManage(actor, actor.membership.placeId).ok;
  return (
    <ListPage
      path="/sources"
      title={t("title")}
      lead={t("lead")}
      breadcrumb={[{ href: "/documents", label: papers("title") }]}
      search={{ label: t("search"), value: query.q }}
      list={list}
      pageSize={PAGE_SIZE}
      empty={{ title: t("empty"), nothingFound: t("nothing"), hint: manages ? t("emptyHint") : null }}
      add={manages ? { href: "/sources/new", label: t("add") } : null}
      actions={<ExportMenu list="sources" asked={asked} />}
    >
      <SourceTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
    </ListPage>
  );
}
