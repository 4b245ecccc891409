import { getTranslations } from "next-intl/server";
import { DiscardForm } from "@/components/campaigns/end-forms";
import { requireActor } from "@/lib/auth/session";
import { discardCampaignAction } from "@/lib/campaigns/life/actions";
import { mayDiscard } from "@/lib/campaigns/policy";
import { EndPage } from "../end-page";
import { loadCampaignPage } from "../load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/delete">) {
  await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.discard");
  return { title: t("title") };
}

export default async function DeleteCampaignPage({ params }: PageProps<"/campaigns/[id]/delete">) {
  const actor = await requireActor();
  const campaign = await loadCampaignPage((await params).id);
  return (
    <EndPage way="discard" campaign={campaign} allowed={mayDiscard(actor, campaign)}>
      <DiscardForm campaign={campaign} action={discardCampaignAction} />
    </EndPage>
  );
}
