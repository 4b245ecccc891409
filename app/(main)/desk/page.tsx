import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskView } from "@/components/desk/desk-view";
import { DirectiveStrip } from "@/components/directives/directive-strip";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { dashboardChoices } from "@/lib/dashboard/campaign/data";
import { deskOf } from "@/lib/desk/data";
import { directiveCounts } from "@/lib/directives/data";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  const t = await getTranslations("desk");
  return can(actor, "campaigns.manage") ? { title: t("title") } : {};
}

export default async function DeskPage({ searchParams }: PageProps<"/desk">) {
  const actor = await requireActor();
  if (!can(actor, "campaigns.manage")) notFound();
  const { campaign: wanted } = await searchParams;
  const choices = await dashboardChoices(actor);
  const campaign = wanted ? choices.find(({ id }) => id === wanted) : choices[0];
  if (wanted && !campaign) notFound();
  const t = await getTranslations("desk");
  const [desk, counts] = await Promise.all([campaign ? deskOf(actor, campaign) : null, directiveCounts(actor)]);
  return (
    <>
      <PageHeader title={t("title")} kicker={campaign?.name} lead={t("question")} />
      {choices.length > 1 && campaign && (
        <FilterBar
          path="/desk"
          filters={[
            {
              name: "campaign",
              label: t("campaign"),
              value: campaign.id,
              options: choices.map(({ id, name }) => ({ value: id, label: name })),
              required: true,
            },
          ]}
        />
      )}
      {desk ? (
        <DeskView desk={desk} />
      ) : (
        <EmptyState title={t("empty.title")} action={<LinkButton href="/campaigns/new">{t("empty.action")}</LinkButton>}>
          {t("empty.text")}
        </EmptyState>
      )}
      <DirectiveStrip counts={counts} />
    </>
  );
}
