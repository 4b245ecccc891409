import { getTranslations } from "next-intl/server";
import { DiscardForm } from "@/components/campaigns/end-forms";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { discardCampaignAction } from "@/lib/campaigns/life/actions";
import { mayDiscard } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadCampaignPage } from "../load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/delete">) {
  await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.discard");
  return { title: t("title") };
}

export default async function DeleteCampaignPage({ params }: PageProps<"/campaigns/[id]/delete">) {
  const actor = await requireActor();
  const campaign = await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.discard");
  const allowed = mayDiscard(actor, campaign);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { name: campaign.name })}
        breadcrumb={[{ href: `/campaigns/${campaign.id}`, label: campaign.name }]}
      />
      {allowed.ok ? (
        <DiscardForm campaign={campaign} action={discardCampaignAction} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
