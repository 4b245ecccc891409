import { getTranslations } from "next-intl/server";
import { CeremonyForm } from "@/components/ceremonies/ceremony-form";
import { OrderForm } from "@/components/ceremonies/order-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { arrangeCeremonyAction, changeCeremonyAction } from "@/lib/ceremonies/actions";
import { mayArrange } from "@/lib/ceremonies/policy";
import { eventChoices } from "@/lib/events/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadCeremonyPage } from "../../load-ceremony";

export async function generateMetadata({ params }: PageProps<"/ceremonies/[id]/edit">) {
  return { title: (await loadCeremonyPage((await params).id)).name };
}

export default async function EditCeremonyPage({ params }: PageProps<"/ceremonies/[id]/edit">) {
  const actor = await requireActor();
  const ceremony = await loadCeremonyPage((await params).id);
  const t = await getTranslations("ceremonies");
  const allowed = mayArrange(actor, ceremony);
  const { id, version } = ceremony;
  const events = allowed.ok ? await eventChoices(actor) : [];
  return (
    <>
      <PageHeader title={t("order.title")} lead={t("order.lead")} breadcrumb={[{ href: `/ceremonies/${id}`, label: ceremony.name }]} />
      {allowed.ok ? (
        <>
          <Section title={t("order.heading")} note={t("order.note")}>
            <OrderForm ceremony={ceremony} action={arrangeCeremonyAction} />
          </Section>
          <Section title={t("order.facts")}>
            <CeremonyForm
              action={changeCeremonyAction}
              hidden={{ id, version }}
              facts={ceremony}
              events={events}
              submit={t("order.saveFacts")}
            />
          </Section>
        </>
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
