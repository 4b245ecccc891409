import { getTranslations } from "next-intl/server";
import { CloseForm } from "@/components/campaigns/end-forms";
import { requireActor } from "@/lib/auth/session";
import { closeCampaignAction } from "@/lib/campaigns/life/actions";
import { countWaitingReports } from "@/lib/campaigns/life/data";
import { mayClose } from "@/lib/campaigns/policy";
import { EndPage } from "../end-page";
import { loadCampaignPage } from "../load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/close">) {
  await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.close");
  return { title: t("title") };
}

export default async function CloseCampaignPage({ params }: PageProps<"/campaigns/[id]/close">) {
  const actor = await requireActor();
  const campaign = await loadCampaignPage((await params).id);
  const waiting = await countWaitingReports(actor, campaign.id);
  return (
    <EndPage way="close" campaign={campaign} allowed={mayClose(actor, campaign)}>
      <CloseForm campaign={campaign} waiting={waiting} action={closeCampaignAction} />
    </EndPage>
  );
}
