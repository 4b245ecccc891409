import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { OccasionTable } from "@/components/occasions/occasion-table";
import { LinkButton } from "@/components/ui/link-button";
import { ListPage } from "@/components/ui/list-page";
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
  const asked = await searchParams;
  const query = occasionListSchema.parse(asked);
  const list = await occasionList(actor, query);
  if (!list) notFound();
  const t = await getTranslations("occasions.list");
  const manages = mayManage(actor, actor.membership.placeId).ok;
  return (
    <ListPage
      path="/occasions"
      title={t("title")}
      lead={t("lead")}
      search={{ label: t("search"), value: query.q }}
      list={list}
      pageSize={PAGE_SIZE}
      empty={{ title: t("empty"), nothingFound: t("nothing"), hint: manages ? t("emptyHint") : null }}
      add={manages ? { href: "/occasions/new", label: t("add") } : null}
      actions={
        <>
          <LinkButton href="/calendar" kind="secondary" icon="calendar">
            {t("calendar")}
          </LinkButton>
          <ExportMenu list="occasions" asked={asked} />
        </>
      }
    >
      <OccasionTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
    </ListPage>
  );
}
