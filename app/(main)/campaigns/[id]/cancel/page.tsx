import { getTranslations } from "next-intl/server";
import { CancelForm } from "@/components/campaigns/end-forms";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { cancelCampaignAction } from "@/lib/campaigns/life/actions";
import { mayCancel } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadCampaignPage } from "../load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/cancel">) {
  await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.cancel");
  return { title: t("title") };
}

export default async function CancelCampaignPage({ params }: PageProps<"/campaigns/[id]/cancel">) {
  const actor = await requireActor();
  const campaign = await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.cancel");
  const allowed = mayCancel(actor, campaign);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { name: campaign.name })}
        breadcrumb={[{ href: `/campaigns/${campaign.id}`, label: campaign.name }]}
      />
      {allowed.ok ? (
        <CancelForm campaign={campaign} action={cancelCampaignAction} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
