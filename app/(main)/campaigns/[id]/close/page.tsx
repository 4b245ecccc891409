import { getTranslations } from "next-intl/server";
import { CloseForm } from "@/components/campaigns/end-forms";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { closeCampaignAction } from "@/lib/campaigns/life/actions";
import { countWaitingReports } from "@/lib/campaigns/life/data";
import { mayClose } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadCampaignPage } from "../load-campaign";

export default async function CloseCampaignPage({ params }: PageProps<"/campaigns/[id]/close">) {
  const { actor, campaign } = await loadCampaignPage((await params).id);
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
