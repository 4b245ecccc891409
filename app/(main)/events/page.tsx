import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EventTable } from "@/components/events/event-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { EVENT_TYPES, PAGE_SIZE } from "@/lib/events/constants";
import { eventList } from "@/lib/events/data";
import { mayManage } from "@/lib/events/policy";
import { type EventListInput, eventListSchema } from "@/lib/events/schema";

export async function generateMetadata() {
  const t = await getTranslations("events.list");
  return { title: t("title") };
}

function hrefOf({ q, type, year }: EventListInput, page: number): string {
  const query = { ...(q ? { q } : {}), ...(type ? { type } : {}), ...(year ? { year: String(year) } : {}), page: String(page) };
  return `/events?${new URLSearchParams(query).toString()}`;
}

export default async function EventsPage({ searchParams }: PageProps<"/events">) {
  const actor = await requireActor();
  const query = eventListSchema.parse(await searchParams);
  const list = await eventList(actor, query);
  if (!list) notFound();
  const [t, shared] = await Promise.all([getTranslations("events"), getTranslations("ui.pages")]);
  const manages = mayManage(actor, actor.membership.placeId).ok;
  const isNarrowed = query.q !== "" || query.type !== null || query.year !== null;
  const from = (list.page - 1) * PAGE_SIZE;
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <>
            {manages && (
              <LinkButton href="/events/new" icon="plus">
                {t("list.add")}
              </LinkButton>
            )}
            <LinkButton href="/calendar" kind="secondary" icon="calendar">
              {t("calendar.title")}
            </LinkButton>
          </>
        }
      />
      <FilterBar
        path="/events"
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
      />
      {list.total === 0 ? (
        <EmptyState
          title={t(isNarrowed ? "list.nothing" : "list.empty")}
          action={isNarrowed && <LinkButton href="/events">{t("list.showAll")}</LinkButton>}
        >
          {!isNarrowed && manages && t("list.emptyHint")}
        </EmptyState>
      ) : (
        <>
          <EventTable rows={list.rows} showPlace={actor.membership.placeKind !== "WARD"} />
          <Pagination
            previous={list.page > 1 ? hrefOf(query, list.page - 1) : null}
            next={list.page < list.pages ? hrefOf(query, list.page + 1) : null}
            summary={shared("shown", { from: from + 1, to: from + list.rows.length, total: list.total })}
          />
        </>
      )}
    </>
  );
}
