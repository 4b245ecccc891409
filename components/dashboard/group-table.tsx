import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { RollUp } from "@/lib/dashboard/types";
import { LightCounts } from "./light-counts";
import type { PledgesHref } from "./pledges-href";
import { RollUpFigure } from "./roll-up-figure";

/** One group: its name, what it comes to, and where its records are listed. `opens`: where the name leads when not to them. */
export type GroupRow = {
  readonly id: string;
  readonly name: string;
  readonly rollUp: RollUp;
  readonly href: PledgesHref;
  readonly opens?: string;
  readonly note?: ReactNode;
};

type Props = { caption: string; rows: readonly GroupRow[]; nameHead?: string };

/** Groups of pledges beside each other, on one scale: each figure opens its records. */
export function GroupTable({ caption, rows, nameHead }: Props) {
  const t = useTranslations("dashboard.groups");
  const columns: Column<GroupRow>[] = [
    {
      key: "name",
      head: nameHead ?? t("name"),
      names: true,
      className: "@min-[44rem]:w-[40%]",
      cell: ({ name, href, opens, note }) => (
        <>
          <AppLink href={opens ?? href()} className="line-clamp-3 font-semibold" title={name}>
            {name}
          </AppLink>
          {note && <span className="block text-sm font-normal text-ink-soft">{note}</span>}
        </>
      ),
    },
    {
      key: "figure",
      head: t("figure"),
      className: "@min-[44rem]:w-[32%]",
      cell: ({ rollUp, name, href }) => <RollUpFigure rollUp={rollUp} name={name} href={href} />,
    },
    {
      key: "counts",
      head: t("counts"),
      className: "@min-[44rem]:w-[28%]",
      cell: ({ rollUp, href }) => (rollUp.whole === 0 ? null : <LightCounts lights={rollUp.lights} href={href} />),
    },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
