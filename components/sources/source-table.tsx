import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import type { SourceRow } from "@/lib/sources/types";

/** Published texts, one in a row. */
export function SourceTable({ rows, showPlace }: { rows: readonly SourceRow[]; showPlace: boolean }) {
  const t = useTranslations("sources");
  const unknown = useTranslations("campaigns.view");
  const columns: Column<SourceRow>[] = [
    {
      key: "title",
      head: t("list.name"),
      names: true,
      cell: (row) => (
        <span className="flex max-w-prose flex-col gap-1">
          <AppLink href={`/sources/${row.id}`}>{row.title ?? t("untitled")}</AppLink>
          {showPlace && <span className="text-sm font-normal text-ink-soft">{row.placeName}</span>}
        </span>
      ),
    },
    { key: "publisher", head: t("list.publisher"), cell: ({ publisher }) => publisher ?? unknown("unknown") },
    { key: "day", head: t("list.day"), cell: ({ publishedDay }) => (publishedDay ? formatDay(publishedDay) : unknown("unknown")) },
    { key: "discrepancies", head: t("list.discrepancies"), align: "right", cell: ({ discrepancies }) => discrepancies },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
