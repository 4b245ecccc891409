import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { CampaignRow } from "@/lib/campaigns/types";
import { formatDay } from "@/lib/kernel/dates";
import { StatusBadge } from "./status-badge";

type Props = {
  rows: readonly CampaignRow[];
  /** The place stands there where the reader sees several. */
  showPlace: boolean;
  /** Which order the rows are in, and the addresses of the other orders. */
  sorted: { readonly by: "new" | "name" | "day"; readonly name: string; readonly day: string };
};

/** Campaigns, one in a row. */
export function CampaignTable({ rows, showPlace, sorted }: Props) {
  const t = useTranslations("campaigns");
  const name: Column<CampaignRow> = {
    key: "name",
    head: t("list.name"),
    names: true,
    sort: { href: sorted.name, direction: sorted.by === "name" ? "ascending" : null },
    cell: (row) => (
      <span className="flex max-w-prose flex-col gap-1">
        <AppLink href={`/campaigns/${row.id}`}>{row.name}</AppLink>
        {row.theme && <span className="line-clamp-2 text-sm font-normal text-ink-soft">“{row.theme}”</span>}
      </span>
    ),
  };
  const columns: Column<CampaignRow>[] = [
    name,
    ...(showPlace ? [{ key: "place", head: t("list.place"), cell: (row: CampaignRow) => row.placeName }] : []),
    { key: "status", head: t("list.status"), cell: (row) => <StatusBadge status={row.status} isDeleted={row.isDeleted} /> },
    {
      key: "occasion",
      head: t("list.occasion"),
      cell: ({ mainOccasion }) =>
        mainOccasion ? (
          <span className="flex flex-col">
            <span>{mainOccasion.name}</span>
            <span className="text-sm text-ink-soft">{mainOccasion.day ? formatDay(mainOccasion.day) : t("list.noDay")}</span>
          </span>
        ) : (
          t("list.noOccasion")
        ),
    },
    {
      key: "launch",
      head: t("list.launch"),
      sort: { href: sorted.day, direction: sorted.by === "day" ? "descending" : null },
      cell: ({ launchDay }) => (launchDay ? formatDay(launchDay) : t("list.notLaunched")),
    },
    { key: "units", head: t("list.units"), align: "right", cell: ({ unitCount }) => unitCount },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
