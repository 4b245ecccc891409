import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CampaignView } from "@/components/dashboard/campaign-view";
import { Countdown } from "@/components/dashboard/countdown";
import { PlacesView } from "@/components/dashboard/places-view";
import { DirectiveStrip } from "@/components/directives/directive-strip";
import { ExportMenu } from "@/components/exports/export-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { MoreMenu } from "@/components/ui/more-menu";
import { PageHeader } from "@/components/ui/page-header";
import { type Actor, can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { campaignDashboard, dashboardChoices } from "@/lib/dashboard/campaign/data";
import { placesDashboard } from "@/lib/dashboard/places/data";
import { directiveCounts } from "@/lib/directives/data";
import { asks } from "@/lib/explanations/policy";
import { isId } from "@/lib/kernel/ids";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  const t = await getTranslations("dashboard");
  return can(actor, "dashboard.read") ? { title: t("title") } : {};
}

/** An id of the address: null when it is not asked for; anything that is no id opens nothing. */
function readId(value: string | string[] | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string" || !isId(value)) notFound();
  return value;
}

async function Places({ actor, placeId }: { actor: Actor; placeId: string | null }) {
  const view = await placesDashboard(actor, placeId);
  if (!view) notFound();
  const t = await getTranslations("dashboard");
  return (
    <>
      <PageHeader
        breadcrumb={view.above.map(({ id, name }, index) => ({
          href: index === 0 ? "/dashboard" : `/dashboard?place=${id}`,
          label: name,
        }))}
        title={t("places.title", { place: view.placeName })}
        lead={t("places.lead", { running: view.running })}
      />
      <PlacesView view={view} mayAsk={asks(actor)} />
    </>
  );
}

async function Campaign({ actor, wanted }: { actor: Actor; wanted: string | null }) {
  const isWard = actor.membership.placeKind === "WARD";
  const choices = isWard ? await dashboardChoices(actor) : [];
  const [t, h, e, briefs, papers, more] = await Promise.all([
    getTranslations("dashboard"),
    getTranslations("history.past"),
    getTranslations("exports.summary"),
    getTranslations("briefs"),
    getTranslations("papers.names"),
    getTranslations("campaigns.view"),
  ]);
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
  const { campaign, occasion } = view;
  const up = [
    { href: "/dashboard", label: actor.membership.placeName },
    { href: `/dashboard?place=${campaign.placeId}`, label: campaign.placeName },
  ];
  return (
    <>
      <PageHeader
        breadcrumb={isWard ? [] : up}
        kicker={campaign.placeName}
        title={campaign.name}
        lead={<Countdown occasion={occasion} />}
        actions={
          <>
            <LinkButton href={`/dashboard/present?campaign=${campaignId}`} kind="secondary">
              {t("present.start")}
            </LinkButton>
            <LinkButton href={`/campaigns/${campaignId}/brief`} kind="secondary" icon="copy">
              {briefs("title")}
            </LinkButton>
            <ExportMenu list="summary" also={{ campaign: campaignId }} label={e("menu")} />
            <MoreMenu
              label={more("more")}
              items={[
                { href: `/campaigns/${campaignId}/past`, label: h("open"), icon: "clock" },
                { href: `/papers/meeting/${campaignId}`, label: papers("meeting"), icon: "file" },
              ]}
            />
          </>
        }
      />
      {choices.length > 1 && (
        <FilterBar
          path="/dashboard"
          filters={[
            {
              name: "campaign",
              label: t("choose"),
              value: campaignId,
              options: choices.map(({ id, name }) => ({ value: id, label: name })),
              required: true,
            },
          ]}
        />
      )}
      <CampaignView view={view} today={actor.today} mayDecide={isWard && can(actor, "covenants.approve")} mayAsk={asks(actor)} />
      {isWard && <DirectiveStrip counts={await directiveCounts(actor)} />}
    </>
  );
}

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const actor = await requireActor();
  if (!can(actor, "dashboard.read")) notFound();
  const { campaign, place } = await searchParams;
  const wanted = readId(campaign);
  const showsPlaces = wanted === null && actor.membership.placeKind !== "WARD";
  return showsPlaces ? <Places actor={actor} placeId={readId(place)} /> : <Campaign actor={actor} wanted={wanted} />;
}
