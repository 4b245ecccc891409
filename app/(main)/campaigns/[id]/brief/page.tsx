import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { BriefText } from "@/components/briefs/brief-text";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { briefOf, factsOfCampaign } from "@/lib/briefs/domain";
import { campaignDashboard } from "@/lib/dashboard/campaign/data";
import { isId } from "@/lib/kernel/ids";
import { briefWords } from "../../../brief-words";

const load = cache(async (id: string) => {
  const actor = await requireActor();
  return isId(id) ? campaignDashboard(actor, id) : null;
});

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/brief">) {
  const t = await getTranslations("briefs");
  return (await load((await params).id)) ? { title: t("title") } : {};
}

export default async function CampaignBriefPage({ params }: PageProps<"/campaigns/[id]/brief">) {
  const [actor, view] = await Promise.all([requireActor(), load((await params).id)]);
  if (!view) notFound();
  const [t, words, origin] = await Promise.all([getTranslations("briefs"), briefWords(), publicOrigin()]);
  const { id, name } = view.campaign;
  return (
    <>
      <PageHeader breadcrumb={[{ href: `/dashboard?campaign=${id}`, label: name }]} title={t("title")} lead={t("lead")} />
      <BriefText
        text={briefOf(factsOfCampaign(view, actor.now, `${origin}/dashboard?campaign=${id}`), words)}
        label={t("label")}
        copy={t("copy")}
        hint={t("hint")}
      />
    </>
  );
}
