import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import type { PlaceFigure, PlacesDashboard } from "@/lib/dashboard/campaign/types";
import { formatDay } from "@/lib/kernel/dates";
import { Headline } from "./headline";
import { RollUpFigure } from "./roll-up-figure";

/** A province or the nation: the sum, and each place below with its campaigns. */
export function PlacesView({ view }: { view: PlacesDashboard }) {
  const t = useTranslations("dashboard.places");
  const columns: Column<PlaceFigure>[] = [
    {
      key: "name",
      head: t("name"),
      names: true,
      cell: (place) => (
        <AppLink href={`/dashboard?place=${place.id}`} className="font-semibold">
          {place.name}
        </AppLink>
      ),
    },
    { key: "figure", head: t("figure"), align: "right", cell: (place) => <RollUpFigure rollUp={place.rollUp} /> },
    {
      key: "campaigns",
      head: t("campaigns"),
      cell: (place) =>
        place.campaigns.length === 0 ? (
          <span className="text-ink-soft">{t("noCampaign")}</span>
        ) : (
          <ul>
            {place.campaigns.slice(0, 5).map((campaign) => (
              <li key={campaign.id}>
                <AppLink href={`/dashboard?campaign=${campaign.id}`}>{`${campaign.placeName}: ${campaign.name}`}</AppLink>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <>
      <Headline rollUp={view.rollUp} />
      {view.asOf && <p className="text-sm text-ink-soft">{t("asOf", { day: formatDay(view.asOf) })}</p>}
      {view.places.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <Table caption={t("name")} columns={columns} rows={view.places} rowKey={(place) => place.id} />
      )}
    </>
  );
}
