import { useTranslations } from "next-intl";
import { PublishedValue } from "@/components/campaigns/published-value";
import { AppLink } from "@/components/ui/app-link";
import { DefinitionList } from "@/components/ui/definition-list";
import type { EventRecord } from "@/lib/events/types";
import { When } from "./when";

/** What an event was, when, where and whose, each fact in its own field. */
export function EventFacts({ event }: { event: EventRecord }) {
  const t = useTranslations("events");
  const untitled = useTranslations("sources");
  const { type, location, hosts, summary, source } = event;
  const items = [
    { term: t("page.type"), value: t(`types.${type}`), field: "event.type" },
    { term: t("page.when"), value: <When time={event} field="event.date" /> },
    { term: t("page.location"), value: <PublishedValue value={location} />, field: "event.location" },
    {
      term: t("page.hosts"),
      value: <PublishedValue value={hosts.length > 0 ? hosts.map(({ name }) => name).join("; ") : null} />,
      field: "event.hosts",
    },
    ...(summary
      ? [{ term: t("page.summary"), value: <span className="whitespace-pre-line">{summary}</span>, field: "event.summary" }]
      : []),
    ...(source
      ? [
          {
            term: t("page.source"),
            value: <AppLink href={`/sources/${source.id}`}>{source.title ?? source.publisher ?? untitled("untitled")}</AppLink>,
            field: "event.source",
          },
        ]
      : []),
  ];
  return <DefinitionList items={items} />;
}
