import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CalendarView } from "@/components/events/calendar-view";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { calendar } from "@/lib/events/calendar/data";
import { boundsOf, MONTHS_SHOWN, readMonth, shift, writeMonth } from "@/lib/events/calendar/domain";
import { formatDay } from "@/lib/kernel/dates";

export async function generateMetadata() {
  const t = await getTranslations("events.calendar");
  return { title: t("title") };
}

export default async function CalendarPage({ searchParams }: PageProps<"/calendar">) {
  const actor = await requireActor();
  const from = readMonth((await searchParams)["from"], actor.today);
  const view = await calendar(actor, from);
  if (!view) notFound();
  const [t, tc, feeds] = await Promise.all([getTranslations("events.calendar"), getTranslations("common"), getTranslations("feeds.page")]);
  const { first, last } = boundsOf(from);
  const hrefOf = (months: number) => `/calendar?from=${writeMonth(shift(from, months))}`;
  const isEmpty = view.months.length + view.undated.occasions.length + view.undated.events.length === 0;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("leadWindow", { from: formatDay(first), to: formatDay(last) })}
        actions={
          <>
            {can(actor, "events.manage") && (
              <LinkButton href="/events/new" icon="plus">
                {t("add")}
              </LinkButton>
            )}
            <LinkButton href="/events" kind="secondary">
              {t("events")}
            </LinkButton>
            <LinkButton href="/occasions" kind="secondary">
              {t("occasions")}
            </LinkButton>
            <PrintButton label={tc("print")} />
          </>
        }
      />
      {isEmpty ? (
        <EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>
      ) : (
        <CalendarView view={view} today={actor.today} showPlace={actor.membership.placeKind !== "WARD"} />
      )}
      <Pagination
        previous={hrefOf(-MONTHS_SHOWN)}
        next={hrefOf(MONTHS_SHOWN)}
        summary={t("window", { from: formatDay(first), to: formatDay(last) })}
      />
      <p>
        <AppLink href="/account/calendar">{feeds("fromCalendar")}</AppLink>
      </p>
    </>
  );
}
