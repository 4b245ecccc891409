import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { OccasionForm } from "@/components/occasions/occasion-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { saveOccasionAction } from "@/lib/occasions/actions";
import { mayManage } from "@/lib/occasions/policy";
import { editWords } from "../../campaigns/edit-words";

export async function generateMetadata() {
  const t = await getTranslations("occasions.form");
  return { title: t("newTitle") };
}

export default async function NewOccasionPage() {
  const actor = await requireActor();
  if (!can(actor, "events.read")) notFound();
  const { campaigns, occasions } = await getMessages();
  const allowed = mayManage(actor, actor.membership.placeId);
  return (
    <>
      <PageHeader
        title={occasions.form.newTitle}
        lead={occasions.form.newLead}
        breadcrumb={[{ href: "/occasions", label: occasions.list.title }]}
      />
      {allowed.ok ? (
        <OccasionForm
          action={saveOccasionAction}
          id={newId()}
          occasion={null}
          reference={actor.today}
          words={await editWords()}
          texts={campaigns.occasions}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
