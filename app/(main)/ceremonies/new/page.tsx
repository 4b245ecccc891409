import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CeremonyForm } from "@/components/ceremonies/ceremony-form";
import { NoPermission } from "@/components/layout/no-permission";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { planCeremonyAction } from "@/lib/ceremonies/actions";
import { plannableCampaigns } from "@/lib/ceremonies/data";
import { mayWatch } from "@/lib/ceremonies/policy";
import { eventChoices } from "@/lib/events/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";

export async function generateMetadata() {
  const t = await getTranslations("ceremonies.new");
  return { title: t("title") };
}

export default async function NewCeremonyPage({ searchParams }: PageProps<"/ceremonies/new">) {
  const actor = await requireActor();
  if (!mayWatch(actor)) notFound();
  const t = await getTranslations("ceremonies");
  const { campaign } = await searchParams;
  const header = <PageHeader title={t("new.title")} lead={t("new.lead")} breadcrumb={[{ href: "/ceremonies", label: t("list.title") }]} />;
  if (!can(actor, "ceremonies.run")) {
    return (
      <>
        {header}
        <NoPermission reason={await sentenceOf({ code: "ceremonies.onlyOfficial" })} />
      </>
    );
  }
  const [campaigns, events] = await Promise.all([plannableCampaigns(actor), eventChoices(actor)]);
  const inOrder = [...campaigns.filter(({ id }) => id === campaign), ...campaigns.filter(({ id }) => id !== campaign)];
  return (
    <>
      {header}
      {inOrder.length === 0 ? (
        <EmptyState title={t("new.none")}>{t("new.noneHint")}</EmptyState>
      ) : (
        <CeremonyForm
          action={planCeremonyAction}
          hidden={{ id: newId() }}
          facts={null}
          campaigns={inOrder}
          events={events}
          submit={t("new.submit")}
        />
      )}
    </>
  );
}
