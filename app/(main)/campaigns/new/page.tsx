import { getTranslations } from "next-intl/server";
import { CreateForm } from "@/components/campaigns/create-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { campaignsAbove, copySources } from "@/lib/campaigns/choices/data";
import { createCampaignAction } from "@/lib/campaigns/life/actions";
import { mayManage } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";

export async function generateMetadata() {
  const t = await getTranslations("campaigns.create");
  return { title: t("title") };
}

export default async function NewCampaignPage() {
  const actor = await requireActor();
  const t = await getTranslations("campaigns");
  const allowed = mayManage(actor, actor.membership.placeId);
  const header = (
    <PageHeader title={t("create.title")} lead={t("create.lead")} breadcrumb={[{ href: "/campaigns", label: t("list.title") }]} />
  );
  if (!allowed.ok) {
    return (
      <>
        {header}
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      </>
    );
  }
  const [above, sources] = await Promise.all([campaignsAbove(actor), copySources(actor)]);
  return (
    <>
      {header}
      <CreateForm id={newId()} action={createCampaignAction} above={above} sources={sources} />
    </>
  );
}
