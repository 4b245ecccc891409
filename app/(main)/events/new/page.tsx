import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BasicsForm } from "@/components/events/basics-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { unitChoices } from "@/lib/campaigns/choices/data";
import { saveEventAction } from "@/lib/events/actions";
import { mayManage } from "@/lib/events/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { sourceChoices } from "@/lib/sources/data";
import { editWords } from "../../campaigns/edit-words";

export async function generateMetadata() {
  const t = await getTranslations("events.form");
  return { title: t("newTitle") };
}

export default async function NewEventPage() {
  const actor = await requireActor();
  if (!can(actor, "events.read")) notFound();
  const t = await getTranslations("events");
  const allowed = mayManage(actor, actor.membership.placeId);
  return (
    <>
      <PageHeader title={t("form.newTitle")} lead={t("form.newLead")} breadcrumb={[{ href: "/events", label: t("list.title") }]} />
      {allowed.ok ? (
        <BasicsForm
          action={saveEventAction}
          id={newId()}
          event={null}
          units={await unitChoices(actor)}
          sources={await sourceChoices(actor)}
          reference={actor.today}
          words={await editWords()}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
