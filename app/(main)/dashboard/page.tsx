import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CampaignView } from "@/components/dashboard/campaign-view";
import { PlacesView } from "@/components/dashboard/places-view";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { type Actor, can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { campaignDashboard, dashboardChoices } from "@/lib/dashboard/campaign/data";
import { placesDashboard } from "@/lib/dashboard/places/data";
import { formatDay } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";

function readId(value: string | string[] | undefined): string | null {
  return typeof value === "string" && isId(value) ? value : null;
}

async function Places({ actor, placeId }: { actor: Actor; placeId: string | null }) {
  const view = await placesDashboard(actor, placeId);
  if (!view) notFound();
  const t = await getTranslations("dashboard");
  return (
    <>
      <PageHeader
        title={t("places.title", { place: view.placeName })}
        lead={t("question")}
        breadcrumb={placeId ? [{ href: "/dashboard", label: t("places.up") }] : []}
      />
      <PlacesView view={view} />
    </>
  );
}

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const actor = await requireActor();
  if (!can(actor, "dashboard.read")) notFound();
  const query = await searchParams;
  const wanted = readId(query.campaign);
  if (!wanted && actor.membership.placeKind !== "WARD") return <Places actor={actor} placeId={readId(query.place)} />;
  const choices = await dashboardChoices(actor);
  const t = await getTranslations("dashboard");
  const campaignId = wanted ?? choices[0]?.id;
  if (!campaignId) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("question")} />
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      </>
    );
  }
  const view = await campaignDashboard(actor, campaignId);
  if (!view) notFound();
  const { occasion } = view;
  const days =
    occasion && (occasion.daysLeft < 0 ? t("daysPast", { days: -occasion.daysLeft }) : t("daysLeft", { days: occasion.daysLeft }));
  return (
    <>
      <PageHeader
        kicker={view.campaign.placeName}
        title={view.campaign.name}
        lead={
          occasion ? (
            <>
              {t("occasion", { name: occasion.name, day: formatDay(occasion.day) })}: <strong className="text-ink">{days}</strong>
              {occasion.extensions > 0 && ` (${t("extended", { count: occasion.extensions })})`}
            </>
          ) : (
            t("noOccasion")
          )
        }
      />
      {choices.length > 1 && actor.membership.placeKind === "WARD" && (
        <FilterBar
          path="/dashboard"
          filters={[
            {
              name: "campaign",
              label: t("choose"),
              value: campaignId,
              options: choices.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
        />
      )}
      <CampaignView view={view} today={actor.today} mayDecide={can(actor, "covenants.approve") && actor.membership.placeKind === "WARD"} />
    </>
  );
}
