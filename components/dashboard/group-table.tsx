import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { GroupFigure } from "@/lib/dashboard/campaign/types";
import type { LightColour } from "@/lib/progress/types";
import { LightCounts } from "./light-counts";
import { RollUpFigure } from "./roll-up-figure";

type Props = {
  caption: string;
  groups: readonly GroupFigure[];
  /** The records of a group, of one light when given. */
  href: (id: string, colour?: LightColour) => string;
};

/** Groups of pledges beside each other: each figure opens its records. */
export function GroupTable({ caption, groups, href }: Props) {
  const t = useTranslations("dashboard.groups");
  const columns: Column<GroupFigure>[] = [
    {
      key: "name",
      head: t("name"),
      names: true,
      cell: (group) => (
        <AppLink href={href(group.id)} className="line-clamp-3 font-semibold" title={group.name}>
          {group.name}
        </AppLink>
      ),
    },
    { key: "figure", head: t("figure"), align: "right", cell: (group) => <RollUpFigure rollUp={group.rollUp} /> },
    { key: "whole", head: t("whole"), align: "right", cell: (group) => group.rollUp.whole },
    {
      key: "counts",
      head: t("counts"),
      cell: (group) => <LightCounts lights={group.rollUp.lights} href={(colour) => href(group.id, colour)} />,
    },
  ];
  return <Table caption={caption} columns={columns} rows={groups} rowKey={(group) => group.id} />;
}
