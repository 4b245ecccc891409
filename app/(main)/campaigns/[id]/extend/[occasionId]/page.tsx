import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExtendForm } from "@/components/campaigns/extend-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { extendOccasionAction } from "@/lib/campaigns/extensions/actions";
import { mayExtend } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { loadCampaignPage } from "../../load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/extend/[occasionId]">) {
  const { id, occasionId } = await params;
  const campaign = await loadCampaignPage(id);
  if (!campaign.occasions.some((one) => one.id === occasionId)) notFound();
  const t = await getTranslations("campaigns.extend");
  return { title: t("title") };
}

export default async function ExtendOccasionPage({ params }: PageProps<"/campaigns/[id]/extend/[occasionId]">) {
  const { id, occasionId } = await params;
  const actor = await requireActor();
  const campaign = await loadCampaignPage(id);
  const occasion = campaign.occasions.find((one) => one.id === occasionId);
  if (!occasion) notFound();
  const t = await getTranslations("campaigns.extend");
  const allowed = mayExtend(actor, campaign);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { occasion: occasion.name, name: campaign.name })}
        breadcrumb={[{ href: `/campaigns/${campaign.id}`, label: campaign.name }]}
      />
      {allowed.ok ? (
        <ExtendForm campaign={campaign} occasion={occasion} extensionId={newId()} action={extendOccasionAction} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
