import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CopyForm } from "@/components/campaigns/copy-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { copySource } from "@/lib/campaigns/choices/data";
import { copyCampaignAction } from "@/lib/campaigns/copying/actions";
import { mayManage } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId, newId } from "@/lib/kernel/ids";
import { loadCampaignPage } from "../load-campaign";

export default async function CopyCampaignPage({ params }: PageProps<"/campaigns/[id]/copy">) {
  const [actor, { id }] = await Promise.all([requireActor(), params]);
  const t = await getTranslations("campaigns");
  const breadcrumb = [{ href: "/campaigns", label: t("list.title") }];
  const allowed = mayManage(actor, actor.membership.placeId);
  if (!allowed.ok) {
    const { campaign } = await loadCampaignPage(id);
    return (
      <>
        <PageHeader
          title={t("copy.title")}
          lead={t("copy.lead", { name: campaign.name, place: campaign.place.name })}
          breadcrumb={breadcrumb}
        />
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      </>
    );
  }
  const source = isId(id) ? await copySource(actor, id) : null;
  if (!source) notFound();
  return (
    <>
      <PageHeader title={t("copy.title")} lead={t("copy.lead", { name: source.name, place: source.placeName })} breadcrumb={breadcrumb} />
      <CopyForm id={newId()} source={source} isAbove={source.placeId !== actor.membership.placeId} action={copyCampaignAction} />
    </>
  );
}
