import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EventTable } from "@/components/events/event-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { ListPage } from "@/components/ui/list-page";
import { requireActor } from "@/lib/auth/session";
import { EVENT_TYPES, PAGE_SIZE } from "@/lib/events/constants";
import { eventList } from "@/lib/events/data";
import { mayManage } from "@/lib/events/policy";
import { eventListSchema } from "@/lib/events/schema";

export async function generateMetadata() {
  const t = await getTranslations("events.list");
  return { title: t("title") };
}

export default async function EventsPage({ searchParams }: PageProps<"/events">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const query = eventListSchema.parse(asked);
  const list = await eventList(actor, query);
  if (!list) notFound();
  const t = await getTranslations("events");
  const manages = mayManage(actor, actor.membership.placeId).ok;
  return (
    <ListPage
      path="/events"
      title={t("list.title")}
      lead={t("list.lead")}
      search={{ label: t("list.search"), value: query.q }}
      filters={[
        {
          name: "type",
          label: t("list.type"),
          value: query.type ?? "",
          options: EVENT_TYPES.map((type) => ({ value: type, label: t(`types.${type}`) })),
        },
        {
          name: "year",
          label: t("list.year"),
          value: String(query.year ?? ""),
          options: list.years.map((year) => ({ value: String(year), label: String(year) })),
        },
      ]}
      list={list}
      pageSize={PAGE_SIZE}
      empty={{ title: t("list.empty"), nothingFound: t("list.nothing"), hint: manages ? t("list.emptyHint") : null }}
      add={manages ? { href: "/events/new", label: t("list.add") } : null}
      actions={
        <>
          <LinkButton href="/calendar" kind="secondary" icon="calendar">
            {t("calendar.title")}
          </LinkButton>
          <ExportMenu list="events" asked={asked} />
        </>
      }
    >
      <EventTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
    </ListPage>
  );
}
