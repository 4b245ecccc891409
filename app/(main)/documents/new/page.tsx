import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { DocumentForm } from "@/components/documents/document-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { saveDocumentAction } from "@/lib/documents/actions";
import { documentChoices } from "@/lib/documents/data";
import { mayManage } from "@/lib/documents/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { editWords } from "../../campaigns/edit-words";

export async function generateMetadata() {
  const t = await getTranslations("documents.form");
  return { title: t("newTitle") };
}

export default async function NewDocumentPage() {
  const actor = await requireActor();
  if (!can(actor, "events.read")) notFound();
  const { documents } = await getMessages();
  const allowed = mayManage(actor, actor.membership.placeId);
  return (
    <>
      <PageHeader
        title={documents.form.newTitle}
        lead={documents.form.newLead}
        breadcrumb={[{ href: "/documents", label: documents.list.title }]}
      />
      {allowed.ok ? (
        <DocumentForm
          action={saveDocumentAction}
          id={newId()}
          document={null}
          reference={actor.today}
          words={await editWords()}
          choices={await documentChoices(actor)}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
