import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import type { EventRow } from "@/lib/events/types";
import { When } from "./when";

/** The events that a campaign, pledge or occasion is tied to; nothing where there is none and none can be added. */
export function EventsOf({ events, canAdd = false }: { events: readonly EventRow[]; canAdd?: boolean }) {
  const t = useTranslations("events");
  if (events.length === 0 && !canAdd) return null;
  return (
    <Section
      id="events"
      title={t("page.events")}
      actions={
        canAdd && (
          <LinkButton href="/events/new" kind="quiet" icon="plus">
            {t("page.add")}
          </LinkButton>
        )
      }
    >
      <LinkList
        items={events.map((event) => ({
          href: `/events/${event.id}`,
          label: event.name,
          note: (
            <span className="flex flex-wrap gap-x-2">
              {t(`types.${event.type}`)} · <When time={event} plain />
            </span>
          ),
        }))}
        empty={t("list.empty")}
      />
    </Section>
  );
}
