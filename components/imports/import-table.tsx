import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import type { ImportLine } from "@/lib/imports/types";
import { formatMoment } from "@/lib/kernel/dates";

/** The imports of a place, newest first. */
export function ImportTable({ lines }: { lines: readonly ImportLine[] }) {
  const t = useTranslations("imports");
  const columns: Column<ImportLine>[] = [
    {
      key: "file",
      head: t("list.file"),
      names: true,
      cell: ({ id, fileName }) => <AppLink href={`/imports/${id}`}>{fileName}</AppLink>,
    },
    {
      key: "kind",
      head: t("list.kind"),
      cell: ({ kind, campaignName }) => (
        <>
          {t(`kinds.${kind}`)}
          {campaignName && <span className="block text-sm text-ink-soft">{campaignName}</span>}
        </>
      ),
    },
    { key: "status", head: t("list.status"), cell: ({ status }) => <Badge>{t(`statuses.${status}`)}</Badge> },
    {
      key: "result",
      head: t("list.result"),
      cell: ({ status, created, changed }) => (status === "APPLIED" ? t("list.wrote", { created, changed }) : null),
    },
    { key: "when", head: t("list.when"), cell: ({ createdAt }) => formatMoment(createdAt) },
    { key: "who", head: t("list.who"), cell: ({ createdByName }) => createdByName, wideOnly: true },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={lines} rowKey={({ id }) => id} record="import" />;
}
