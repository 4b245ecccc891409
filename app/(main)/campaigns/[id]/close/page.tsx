import { getTranslations } from "next-intl/server";
import { CloseForm } from "@/components/campaigns/end-forms";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { closeCampaignAction } from "@/lib/campaigns/life/actions";
import { countWaitingReports } from "@/lib/campaigns/life/data";
import { mayClose } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadCampaignPage } from "../load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/close">) {
  await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.close");
  return { title: t("title") };
}

export default async function CloseCampaignPage({ params }: PageProps<"/campaigns/[id]/close">) {
  const actor = await requireActor();
  const campaign = await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.close");
  const allowed = mayClose(actor, campaign);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { name: campaign.name })}
        breadcrumb={[{ href: `/campaigns/${campaign.id}`, label: campaign.name }]}
      />
      {allowed.ok ? (
        <CloseForm campaign={campaign} waiting={await countWaitingReports(actor, campaign.id)} action={closeCampaignAction} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
