import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { EventRow } from "@/lib/events/types";
import { When } from "./when";

/** Events, one in a row. */
export function EventTable({ rows, showPlace }: { rows: readonly EventRow[]; showPlace: boolean }) {
  const t = useTranslations("events");
  const columns: Column<EventRow>[] = [
    {
      key: "name",
      head: t("list.name"),
      names: true,
      cell: (row) => (
        <span className="flex max-w-prose flex-col gap-1">
          <AppLink href={`/events/${row.id}`}>{row.name}</AppLink>
          {showPlace && <span className="text-sm font-normal text-ink-soft">{row.placeName}</span>}
        </span>
      ),
    },
    { key: "type", head: t("list.type"), cell: ({ type }) => t(`types.${type}`) },
    { key: "when", head: t("list.when"), cell: (row) => <When time={row} plain /> },
    { key: "place", head: t("list.place"), cell: ({ location }) => location ?? <Unknown /> },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
