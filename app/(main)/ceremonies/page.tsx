import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CeremonyTable } from "@/components/ceremonies/ceremony-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { ceremonyList } from "@/lib/ceremonies/data";

export async function generateMetadata() {
  const t = await getTranslations("ceremonies.list");
  return { title: t("title") };
}

export default async function CeremoniesPage({ searchParams }: PageProps<"/ceremonies">) {
  const actor = await requireActor();
  const { campaign } = await searchParams;
  const campaignId = typeof campaign === "string" ? campaign : null;
  const rows = await ceremonyList(actor, campaignId);
  if (!rows) notFound();
  const t = await getTranslations("ceremonies.list");
  const href = campaignId ? `/ceremonies/new?campaign=${encodeURIComponent(campaignId)}` : "/ceremonies/new";
  const plan = can(actor, "ceremonies.run") && actor.membership.placeKind === "WARD" && (
    <LinkButton href={href} icon="plus">
      {t("plan")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {plan}
            <ExportMenu list="ceremonies" also={campaignId ? { campaign: campaignId } : {}} />
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <CeremonyTable rows={rows} showsPlace={actor.membership.placeKind !== "WARD"} />
      )}
    </>
  );
}
