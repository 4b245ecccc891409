import { getMessages, getTranslations } from "next-intl/server";
import { DocumentForm } from "@/components/documents/document-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { requireActor } from "@/lib/auth/session";
import { removeDocumentAction, saveDocumentAction } from "@/lib/documents/actions";
import { documentChoices } from "@/lib/documents/data";
import { mayManage, mayRemove } from "@/lib/documents/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { editWords } from "../../../campaigns/edit-words";
import { loadDocumentPage } from "../../load-document";

export async function generateMetadata({ params }: PageProps<"/documents/[id]/edit">) {
  const { document } = await loadDocumentPage((await params).id);
  const t = await getTranslations("documents.form");
  return { title: `${t("editTitle")} · ${document.title}` };
}

export default async function EditDocumentPage({ params }: PageProps<"/documents/[id]/edit">) {
  const actor = await requireActor();
  const { document, isUsed } = await loadDocumentPage((await params).id);
  const { documents } = await getMessages();
  const texts = documents.form;
  const allowed = mayManage(actor, document.placeId);
  const removable = mayRemove(actor, document, isUsed);
  return (
    <>
      <PageHeader
        title={texts.editTitle}
        lead={texts.editLead}
        breadcrumb={[{ href: `/documents/${document.id}`, label: document.title }]}
      />
      {allowed.ok ? (
        <>
          <DocumentForm
            action={saveDocumentAction}
            id={document.id}
            document={document}
            reference={actor.today}
            words={await editWords()}
            choices={await documentChoices(actor, [document.id])}
          />
          <div>
            <RemoveDialog
              words={texts}
              action={removeDocumentAction}
              id={document.id}
              version={document.version}
              offBecause={removable.ok ? null : await sentenceOf(removable.reasons[0])}
            />
          </div>
        </>
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
