import { useTranslations } from "next-intl";
import { type Filter, FilterBar } from "@/components/ui/filter-bar";
import { PLEDGE_KINDS, PLEDGE_STATUSES } from "@/lib/pledges/constants";
import { FILTER_NAMES } from "@/lib/pledges/list/domain";
import { PLEDGE_SORTS, type PledgeChoices, type PledgeFilter } from "@/lib/pledges/list/types";
import { LIGHT_ORDER } from "@/lib/progress/constants";

type Props = { filter: PledgeFilter; choices: PledgeChoices };

/** What a figure narrowed the list to, without a box of its own in the bar; it stays when something else is chosen. */
const KEPT = [
  "organizationId",
  "contentId",
  "reporting",
  "waiting",
  "overdue",
  "counted",
  "assessment",
  "branch",
  "verdict",
  "source",
] as const;

function keptOf(filter: PledgeFilter, choices: PledgeChoices): Record<string, string> {
  const hidden = [
    ...KEPT,
    ...(choices.campaigns.length > 1 ? [] : (["campaignId"] as const)),
    ...(choices.blocks.length > 1 ? [] : (["blockId"] as const)),
    ...(choices.places.some(({ id }) => id === filter.placeId) ? [] : (["placeId"] as const)),
  ];
  return Object.fromEntries(
    hidden.flatMap((key) => {
      const value = filter[key];
      return value === null || value === false ? [] : [[FILTER_NAMES[key], value === true ? "1" : value]];
    }),
  );
}

/** Search, filters and order of the list of pledges; all stand in the address. */
export function PledgeFilters({ filter, choices }: Props) {
  const t = useTranslations("pledges");
  const p = useTranslations("progress");
  const named = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = (name: "placeId" | "campaignId" | "blockId", label: string, rows: PledgeChoices["places"], least: number): Filter[] =>
    rows.length > least ? [{ name: FILTER_NAMES[name], label, value: filter[name] ?? "", options: named(rows) }] : [];
  const filters: Filter[] = [
    ...chosen("placeId", t("list.place"), choices.places, 0),
    ...chosen("campaignId", t("list.campaign"), choices.campaigns, 1),
    ...chosen("blockId", t("list.block"), choices.blocks, 1),
    {
      name: FILTER_NAMES.light,
      label: t("list.standing"),
      value: filter.light ?? "",
      options: LIGHT_ORDER.map((value) => ({ value, label: p(`colour.${value}`) })),
    },
    {
      name: FILTER_NAMES.status,
      label: t("list.status"),
      value: filter.status ?? "",
      options: PLEDGE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
    },
    {
      name: FILTER_NAMES.kind,
      label: t("list.kind"),
      value: filter.kind ?? "",
      options: PLEDGE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    {
      name: FILTER_NAMES.sort,
      label: t("list.order"),
      value: filter.sort === "trouble" ? "" : filter.sort,
      emptyLabel: t("sort.trouble"),
      options: PLEDGE_SORTS.filter((value) => value !== "trouble").map((value) => ({ value, label: t(`sort.${value}`) })),
    },
  ];
  return (
    <FilterBar
      path="/pledges"
      search={{ label: t("list.search"), value: filter.search }}
      filters={filters}
      keep={keptOf(filter, choices)}
    />
  );
}
