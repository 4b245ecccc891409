import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { CampaignFigure, PlacesDashboard } from "@/lib/dashboard/campaign/types";
import { formatDay } from "@/lib/kernel/dates";
import { ALL_PLEDGES, hrefOf } from "@/lib/pledges/list/domain";
import { DisciplineList } from "./discipline-list";
import { type GroupRow, GroupTable } from "./group-table";
import { Headline } from "./headline";
import type { PledgesHref } from "./pledges-href";
import { TroubleSection } from "./trouble-section";

function useRows(view: PlacesDashboard): { places: GroupRow[]; campaigns: GroupRow[] } {
  const t = useTranslations("dashboard.places");
  const daysOf = ({ daysLeft }: CampaignFigure) => {
    if (daysLeft === null) return undefined;
    return daysLeft < 0 ? t("daysPast", { days: -daysLeft }) : t("daysLeft", { days: daysLeft });
  };
  const places = view.places.map(({ id, name, isWard, rollUp, campaigns }): GroupRow => {
    const [only] = campaigns;
    const opens = isWard && only && campaigns.length === 1 ? `/dashboard?campaign=${only.id}` : `/dashboard?place=${id}`;
    return {
      ...{ id, name, rollUp, opens },
      href: (change) => hrefOf(ALL_PLEDGES, { placeId: id, ...change }),
      note: t("count", { count: campaigns.length }),
    };
  });
  const campaigns = view.campaigns.map((campaign): GroupRow => {
    const { id, name, rollUp } = campaign;
    return {
      ...{ id, name, rollUp, opens: `/dashboard?campaign=${id}`, note: daysOf(campaign) },
      href: (change) => hrefOf(ALL_PLEDGES, { campaignId: id, ...change }),
    };
  });
  return { places, campaigns };
}

/** A province or the nation: the sum, where help is needed, and each place below with its campaigns. */
export function PlacesView({ view, mayAsk }: { view: PlacesDashboard; mayAsk: boolean }) {
  const t = useTranslations("dashboard");
  const { places, campaigns } = useRows(view);
  const href: PledgesHref = (change = {}) => hrefOf(ALL_PLEDGES, { placeId: view.id, ...change });
  if (view.rollUp.whole === 0 && places.length === 0 && campaigns.length === 0) {
    return <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>;
  }
  return (
    <>
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:gap-8">
        <Headline rollUp={view.rollUp} verdicts={view.verdicts} href={href} />
        <Section title={t("reporting.title")} level={3}>
          <DisciplineList reporting={view.reporting} signing={null} href={href} />
          {view.asOf && <p className="text-sm text-ink-soft">{t("places.asOf", { day: formatDay(view.asOf) })}</p>}
        </Section>
      </div>
      <TroubleSection lines={view.trouble} lights={view.rollUp.lights} href={href} showPlace mayAsk={mayAsk} />
      {campaigns.length > 0 && (
        <Section title={t("places.own", { place: view.placeName })}>
          <GroupTable caption={t("places.own", { place: view.placeName })} rows={campaigns} nameHead={t("places.campaign")} />
        </Section>
      )}
      {places.length > 0 && (
        <Section title={t("places.list")} note={t("places.order")}>
          <GroupTable caption={t("places.list")} rows={places} nameHead={t("places.name")} />
        </Section>
      )}
    </>
  );
}
