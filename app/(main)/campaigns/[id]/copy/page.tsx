import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { CopyForm } from "@/components/campaigns/copy-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { copySource } from "@/lib/campaigns/choices/data";
import { copyCampaignAction } from "@/lib/campaigns/copying/actions";
import { mayManage } from "@/lib/campaigns/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId, newId } from "@/lib/kernel/ids";
import type { Reason } from "@/lib/kernel/result";
import { loadCampaignPage } from "../load-campaign";

/** What is to be copied, or the campaign that somebody who may not copy it sees; what may not be seen answers like what does not exist. */
const loadSource = cache(async (id: string) => {
  const actor = await requireActor();
  const allowed = mayManage(actor, actor.membership.placeId);
  const source = allowed.ok && isId(id) ? await copySource(actor, id) : null;
  if (source) {
    const { name, placeName } = source;
    return { name, placeName, refusal: null, source, isAbove: source.placeId !== actor.membership.placeId };
  }
  const { name, place } = await loadCampaignPage(id);
  const refusal: Reason = allowed.ok ? { code: "campaigns.copyElsewhere" } : allowed.reasons[0];
  return { name, placeName: place.name, refusal, source: null, isAbove: false };
});

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/copy">) {
  await loadSource((await params).id);
  const t = await getTranslations("campaigns.copy");
  return { title: t("title") };
}

export default async function CopyCampaignPage({ params }: PageProps<"/campaigns/[id]/copy">) {
  await requireActor();
  const { name, placeName, refusal, source, isAbove } = await loadSource((await params).id);
  const t = await getTranslations("campaigns");
  return (
    <>
      <PageHeader
        title={t("copy.title")}
        lead={t("copy.lead", { name, place: placeName })}
        breadcrumb={[{ href: "/campaigns", label: t("list.title") }]}
      />
      {source ? (
        <CopyForm id={newId()} source={source} isAbove={isAbove} action={copyCampaignAction} />
      ) : (
        refusal && <NoPermission reason={await sentenceOf(refusal)} />
      )}
    </>
  );
}
