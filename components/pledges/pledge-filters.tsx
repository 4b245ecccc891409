import { useTranslations } from "next-intl";
import { type Filter, FilterBar } from "@/components/ui/filter-bar";
import { FILTER_NAMES } from "@/lib/pledges/list/domain";
import { PLEDGE_SORTS, type PledgeChoices, type PledgeFilter } from "@/lib/pledges/list/types";

const LIGHTS = ["RED", "AMBER", "GREEN", "GREY", "DONE"] as const;
const KINDS = ["WORK", "TASK"] as const;
const STATUSES = ["ACTIVE", "DONE_REPORTED", "ACCEPTED", "WAITING", "PAUSED", "NOT_DELIVERED", "CANCELLED", "TRANSFERRED"] as const;

/** Search and narrowing of a list of pledges; all of it stands in the address. */
export function PledgeFilters({ filter, choices }: { filter: PledgeFilter; choices: PledgeChoices }) {
  const t = useTranslations("pledges");
  const p = useTranslations("progress");
  const named = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));
  const filters: Filter[] = [
    ...(choices.campaigns.length > 1
      ? [{ name: FILTER_NAMES.campaignId, label: t("list.campaign"), value: filter.campaignId ?? "", options: named(choices.campaigns) }]
      : []),
    ...(choices.blocks.length > 1
      ? [{ name: FILTER_NAMES.blockId, label: t("list.block"), value: filter.blockId ?? "", options: named(choices.blocks) }]
      : []),
    {
      name: FILTER_NAMES.light,
      label: t("list.standing"),
      value: filter.light ?? "",
      options: LIGHTS.map((value) => ({ value, label: p(`colour.${value}`) })),
    },
    {
      name: FILTER_NAMES.status,
      label: t("list.status"),
      value: filter.status ?? "",
      options: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
    },
    {
      name: FILTER_NAMES.kind,
      label: t("list.kind"),
      value: filter.kind ?? "",
      options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    {
      name: FILTER_NAMES.sort,
      label: t("list.order"),
      value: filter.sort === "trouble" ? "" : filter.sort,
      options: PLEDGE_SORTS.filter((value) => value !== "trouble").map((value) => ({ value, label: t(`sort.${value}`) })),
    },
  ];
  const keep = Object.fromEntries(
    (["organizationId", "contentId", "reporting", "branch", "verdict", "source"] as const).flatMap((key) =>
      filter[key] ? [[FILTER_NAMES[key], filter[key]]] : [],
    ),
  );
  return (
    <FilterBar
      path="/pledges"
      search={{ label: t("list.search"), value: filter.search }}
      filters={filters}
      keep={filter.waiting ? { ...keep, waiting: "1" } : keep}
    />
  );
}
