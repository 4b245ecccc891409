import { useTranslations } from "next-intl";
import { type Filter, FilterBar } from "@/components/ui/filter-bar";
import { HISTORY_TOPICS, type HistoryChoices, type HistoryFilter } from "@/lib/history/types";

/** What a place's history is narrowed to: what it is about, which campaign, which unit. */
export function HistoryFilters({ filter, choices }: { filter: HistoryFilter; choices: HistoryChoices }) {
  const t = useTranslations("history");
  const chosen = (name: string, label: string, value: string | null, rows: HistoryChoices["units"]): Filter[] =>
    rows.length > 0 ? [{ name, label, value: value ?? "", options: rows.map((row) => ({ value: row.id, label: row.name })) }] : [];
  return (
    <FilterBar
      path="/history"
      filters={[
        {
          name: "about",
          label: t("topic"),
          value: filter.topic ?? "",
          options: HISTORY_TOPICS.map((topic) => ({ value: topic, label: t(`topics.${topic}`) })),
        },
        ...chosen("unit", t("unit"), filter.organizationId, choices.units),
        ...chosen("campaign", t("campaign"), filter.campaignId, choices.campaigns),
      ]}
    />
  );
}
