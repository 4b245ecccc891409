import { getTranslations } from "next-intl/server";
import { CancelForm } from "@/components/campaigns/end-forms";
import { requireActor } from "@/lib/auth/session";
import { cancelCampaignAction } from "@/lib/campaigns/life/actions";
import { mayCancel } from "@/lib/campaigns/policy";
import { EndPage } from "../end-page";
import { loadCampaignPage } from "../load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/cancel">) {
  await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.cancel");
  return { title: t("title") };
}

export default async function CancelCampaignPage({ params }: PageProps<"/campaigns/[id]/cancel">) {
  const actor = await requireActor();
  const campaign = await loadCampaignPage((await params).id);
  return (
    <EndPage way="cancel" campaign={campaign} allowed={mayCancel(actor, campaign)}>
      <CancelForm campaign={campaign} action={cancelCampaignAction} />
    </EndPage>
  );
}
