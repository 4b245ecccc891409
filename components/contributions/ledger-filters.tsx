import { useTranslations } from "next-intl";
import { type Filter, FilterBar } from "@/components/ui/filter-bar";
import { SOURCES, STAGES } from "@/lib/contributions/constants";
import type { Choice, LedgerList } from "@/lib/contributions/ledger/types";
import type { LedgerQuery } from "@/lib/contributions/schema";

function choices(name: string, label: string, value: string | null, all: readonly Choice[]): Filter[] {
  const isNeeded = all.length > 1 || value !== null;
  return isNeeded ? [{ name, label, value: value ?? "", options: all.map(({ id, name: text }) => ({ value: id, label: text })) }] : [];
}

/** What the ledger is narrowed to; everything stands in the address. */
export function LedgerFilters({ list, query }: { list: LedgerList; query: LedgerQuery }) {
  const t = useTranslations("contributions");
  const p = useTranslations("pledges.funding");
  return (
    <FilterBar
      path="/contributions"
      search={{ label: t("list.search"), value: query.q }}
      keep={query.donor ? { donor: query.donor } : {}}
      filters={[
        ...choices("pledge", t("list.pledge"), query.pledge, list.pledges),
        ...choices("campaign", t("list.campaign"), query.campaign, list.campaigns),
        {
          name: "stage",
          label: t("list.stage"),
          value: query.stage ?? "",
          options: STAGES.map((value) => ({ value, label: t(`stage.${value}`) })),
        },
        {
          name: "source",
          label: t("list.source"),
          value: query.source ?? "",
          options: SOURCES.map((value) => ({ value, label: p(value) })),
        },
      ]}
    />
  );
}
