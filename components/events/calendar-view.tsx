import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { FirstLines } from "@/components/ui/first-lines";
import { MetaLine } from "@/components/ui/meta-line";
import { Section } from "@/components/ui/section";
import { checkYears, yearsBetween } from "@/lib/campaigns/readings/domain";
import type { CalendarItem, CalendarMonth, CalendarOccasion, CalendarView as View } from "@/lib/events/calendar/types";
import type { EventRow } from "@/lib/events/types";
import { type Day, daysBetween, formatDay } from "@/lib/kernel/dates";
import { When } from "./when";

/** Works that fall due on one day and stand open; a campaign's works often share their last day. */
const DUE_SHOWN = 5;

/** The years of an occasion: as published, else as its days count them. */
function yearsOf({ day, originDay, years }: CalendarOccasion): number | null {
  return years ?? (day && originDay ? yearsBetween(originDay, day) : null);
}

/** The years in words; a doubt is named. */
function Years({ occasion, years }: { occasion: CalendarOccasion; years: number }) {
  const t = useTranslations("events.calendar");
  const { originDay } = occasion;
  const check = checkYears(occasion);
  return (
    <span>
      {originDay ? t("yearsSince", { years, origin: formatDay(originDay) }) : t("years", { years })}
      {check && <span className="text-warning"> ({t("counted", { counted: check.counted })})</span>}
    </span>
  );
}

function OccasionLine({ occasion, showPlace }: { occasion: CalendarOccasion; showPlace: boolean }) {
  const t = useTranslations("events.calendar");
  const years = yearsOf(occasion);
  return (
    <>
      <AppLink href={`/occasions/${occasion.id}`} className="font-semibold">
        {occasion.name}
      </AppLink>
      <MetaLine>
        <span>{t("kinds.OCCASION")}</span>
        {years !== null && <Years occasion={occasion} years={years} />}
        {showPlace && <span>{occasion.placeName}</span>}
      </MetaLine>
      {occasion.campaigns
        .filter(({ pledges }) => pledges > 0)
        .map(({ id, name, pledges, done }) => (
          <span key={id} className="text-sm">
            {name}: <AppLink href={`/pledges?campaign=${id}`}>{t("pledges", { count: pledges })}</AppLink>,{" "}
            {t("pledgesDone", { done, count: pledges })}
          </span>
        ))}
    </>
  );
}

function EventLine({ event, showPlace }: { event: EventRow; showPlace: boolean }) {
  const t = useTranslations("events");
  return (
    <>
      <AppLink href={`/events/${event.id}`} className="font-semibold">
        {event.name}
      </AppLink>
      <MetaLine>
        <span>{t(`types.${event.type}`)}</span>
        <When time={event} plain />
        {event.location && <span>{event.location}</span>}
        {showPlace && <span>{event.placeName}</span>}
      </MetaLine>
    </>
  );
}

function Line({ item, showPlace }: { item: CalendarItem; showPlace: boolean }) {
  const t = useTranslations("events.calendar");
  switch (item.kind) {
    case "OCCASION":
      return <OccasionLine occasion={item.occasion} showPlace={showPlace} />;
    case "EVENT":
      return <EventLine event={item.event} showPlace={showPlace} />;
    case "CAMPAIGN":
      return (
        <>
          <AppLink href={`/campaigns/${item.id}`}>{item.name}</AppLink>
          <MetaLine>
            <span>{t(item.edge === "END" ? "campaignEnd" : "campaignStart")}</span>
            {showPlace && <span>{item.placeName}</span>}
          </MetaLine>
        </>
      );
    case "PLEDGE":
      return (
        <>
          <AppLink href={`/pledges/${item.id}`}>{item.title}</AppLink>
          <span className="text-sm text-ink-soft">
            {t("pledgeDue")} · {item.unitName}
          </span>
        </>
      );
  }
}

function MonthPart({ month, today, showPlace }: { month: CalendarMonth; today: Day; showPlace: boolean }) {
  const t = useTranslations("events.calendar");
  const distance = (day: Day) => {
    const days = daysBetween(today, day);
    if (days === 0) return t("today");
    return days > 0 ? t("daysLeft", { days }) : t("daysAgo", { days: -days });
  };
  return (
    <Section title={t("month", { month: month.month, year: String(month.year) })}>
      <ol className="divide-y divide-line">
        {byDay(month.items).map(({ day, items }) => {
          const due = items.filter(({ kind }) => kind === "PLEDGE");
          const others = items.filter(({ kind }) => kind !== "PLEDGE");
          return (
            <li key={day ?? "month"} className="flex flex-col gap-2 py-4 sm:flex-row sm:gap-6">
              <p className="flex shrink-0 gap-x-3 text-sm tabular-nums sm:w-36 sm:flex-col">
                {day && (
                  <>
                    <span className="font-semibold">{formatDay(day)}</span>
                    <span className="text-ink-soft">{distance(day)}</span>
                  </>
                )}
              </p>
              <div className="flex min-w-0 flex-1 flex-col gap-4">
                {others.length > 0 && (
                  <ul className="flex flex-col gap-4">
                    {others.map((item) => (
                      <ItemLine key={keyOf(item)} item={item} showPlace={showPlace} />
                    ))}
                  </ul>
                )}
                {due.length > 0 && (
                  <FirstLines
                    lines={due.map((item) => <ItemLine key={keyOf(item)} item={item} showPlace={showPlace} />)}
                    shown={DUE_SHOWN}
                    rest={(count) => t("dueRest", { count })}
                    list={(lines) => <ul className="flex flex-col gap-4">{lines}</ul>}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {month.moreDue > 0 && (
        <p>
          <AppLink href="/pledges?sort=due" className="inline-flex min-h-11 items-center">
            {t("morePledges", { count: month.moreDue })}
          </AppLink>
        </p>
      )}
    </Section>
  );
}

/** What stands on one day, in its order; what is known by its month only has no day and stands first. */
function byDay(items: readonly CalendarItem[]): { day: Day | null; items: CalendarItem[] }[] {
  const dayIn = (item: CalendarItem) => (item.kind === "EVENT" && item.event.when?.precision === "MONTH" ? null : item.day);
  const days = new Map<Day | null, CalendarItem[]>();
  for (const item of items) days.set(dayIn(item), [...(days.get(dayIn(item)) ?? []), item]);
  return [...days].map(([day, own]) => ({ day, items: own }));
}

function ItemLine({ item, showPlace }: { item: CalendarItem; showPlace: boolean }) {
  return (
    <li className="flex flex-col gap-1">
      <Line item={item} showPlace={showPlace} />
    </li>
  );
}

function keyOf(item: CalendarItem): string {
  if (item.kind === "OCCASION") return item.occasion.id;
  if (item.kind === "EVENT") return item.event.id;
  return item.kind === "CAMPAIGN" ? `${item.id}-${item.edge}` : item.id;
}

/** Half a year, month by month; what has no day stands at the end. */
export function CalendarView({ view, today, showPlace }: { view: View; today: Day; showPlace: boolean }) {
  const t = useTranslations("events.calendar");
  const { occasions, events } = view.undated;
  return (
    <>
      {view.months.map((month) => (
        <MonthPart key={`${month.year}-${month.month}`} month={month} today={today} showPlace={showPlace} />
      ))}
      {occasions.length + events.length > 0 && (
        <Section title={t("undated")} note={t("undatedNote")}>
          <ul className="divide-y divide-line">
            {occasions.map((occasion) => (
              <li key={occasion.id} className="flex flex-col gap-1 py-3">
                <OccasionLine occasion={occasion} showPlace={showPlace} />
              </li>
            ))}
            {events.map((event) => (
              <li key={event.id} className="flex flex-col gap-1 py-3">
                <EventLine event={event} showPlace={showPlace} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
