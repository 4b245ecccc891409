import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import type { OccasionRow } from "@/lib/occasions/types";

/** Occasions, one in a row. */
export function OccasionTable({ rows, showPlace }: { rows: readonly OccasionRow[]; showPlace: boolean }) {
  const t = useTranslations("occasions");
  const unknown = useTranslations("campaigns.view");
  const columns: Column<OccasionRow>[] = [
    {
      key: "name",
      head: t("list.name"),
      names: true,
      cell: (row) => (
        <span className="flex max-w-prose flex-col gap-1">
          <AppLink href={`/occasions/${row.id}`}>{row.name}</AppLink>
          {showPlace && <span className="text-sm font-normal text-ink-soft">{row.placeName}</span>}
        </span>
      ),
    },
    { key: "kind", head: t("list.kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
    {
      key: "day",
      head: t("list.day"),
      cell: ({ day, dateAsPublished }) => (day ? formatDay(day) : (dateAsPublished ?? unknown("unknown"))),
    },
    { key: "years", head: t("list.years"), align: "right", cell: ({ years }) => years ?? "" },
    { key: "campaigns", head: t("list.campaigns"), align: "right", cell: ({ campaigns }) => campaigns },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
