import { useTranslations } from "next-intl";
import { type Filter, FilterBar } from "@/components/ui/filter-bar";
import { Tabs } from "@/components/ui/tabs";
import { listAddress } from "@/lib/progress/review/domain";
import type { Choice, ReportFilter, ReportList } from "@/lib/progress/review/types";
import { REPORT_VIEWS, type ReportView } from "@/lib/progress/review/types";

type Props = { list: ReportList; filter: ReportFilter; isUnit: boolean };

/** A unit has one view of what waits; what was taken back shows once there is some. */
function viewsOf({ list, filter, isUnit }: Props): ReportView[] {
  return REPORT_VIEWS.filter((view) => {
    if (view === filter.view) return true;
    if (view === "periodic") return !isUnit;
    return view !== "recalled" || list.counts.recalled > 0;
  });
}

/** The views of the list with their counts. */
export function ReportViews(props: Props) {
  const t = useTranslations("progress.list");
  const { list, filter } = props;
  const tabs = viewsOf(props).map((view) => ({
    href: listAddress({ ...filter, view, page: 1 }),
    label: t(`view.${view}`),
    count: list.counts[view],
    current: view === filter.view,
  }));
  return <Tabs label={t("views")} tabs={tabs} />;
}

function choiceOf(name: string, label: string, value: string | null, choices: readonly Choice[]): Filter[] {
  if (choices.length < 2) return [];
  return [{ name, label, value: value ?? "", options: choices.map((choice) => ({ value: choice.id, label: choice.name })) }];
}

/** Search, campaign and unit; where there is nothing to choose there is no field. */
export function ReportFilters({ list, filter }: Props) {
  const t = useTranslations("progress.list");
  return (
    <FilterBar
      path="/reports"
      keep={{ view: filter.view }}
      search={{ label: t("search"), value: filter.search }}
      filters={[
        ...choiceOf("campaign", t("campaign"), filter.campaignId, list.campaigns),
        ...choiceOf("unit", t("unit"), filter.organizationId, list.units),
      ]}
    />
  );
}
