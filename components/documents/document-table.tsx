import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { DocumentRow } from "@/lib/documents/types";
import { formatDay } from "@/lib/kernel/dates";

/** Papers, one in a row. */
export function DocumentTable({ rows, showPlace }: { rows: readonly DocumentRow[]; showPlace: boolean }) {
  const t = useTranslations("documents");
  const unknown = useTranslations("campaigns.view");
  const columns: Column<DocumentRow>[] = [
    {
      key: "title",
      head: t("list.titleColumn"),
      names: true,
      cell: (row) => (
        <span className="flex max-w-prose flex-col gap-1">
          <AppLink href={`/documents/${row.id}`}>{row.title}</AppLink>
          {showPlace && <span className="text-sm font-normal text-ink-soft">{row.placeName}</span>}
        </span>
      ),
    },
    {
      key: "number",
      head: t("list.number"),
      cell: ({ kind, number }) => [kind && t(`kinds.${kind}`), number].filter(Boolean).join(" ") || unknown("unknown"),
    },
    { key: "issuer", head: t("list.issuer"), cell: ({ issuer }) => issuer ?? unknown("unknown") },
    {
      key: "day",
      head: t("list.day"),
      cell: ({ signedDay, dateAsPublished }) => (signedDay ? formatDay(signedDay) : (dateAsPublished ?? unknown("unknown"))),
    },
    { key: "campaigns", head: t("list.campaigns"), align: "right", cell: ({ campaigns }) => campaigns },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
