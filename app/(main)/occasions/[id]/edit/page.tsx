import { getMessages, getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { OccasionForm } from "@/components/occasions/occasion-form";
import { PageHeader } from "@/components/ui/page-header";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { removeOccasionAction, saveOccasionAction } from "@/lib/occasions/actions";
import { mayManage, mayRemove } from "@/lib/occasions/policy";
import { editWords } from "../../../campaigns/edit-words";
import { loadOccasionPage } from "../../load-occasion";

export async function generateMetadata({ params }: PageProps<"/occasions/[id]/edit">) {
  const { occasion } = await loadOccasionPage((await params).id);
  const t = await getTranslations("occasions.form");
  return { title: `${t("editTitle")} · ${occasion.name}` };
}

export default async function EditOccasionPage({ params }: PageProps<"/occasions/[id]/edit">) {
  const actor = await requireActor();
  const { occasion, isUsed } = await loadOccasionPage((await params).id);
  const { campaigns, occasions } = await getMessages();
  const texts = occasions.form;
  const allowed = mayManage(actor, occasion.placeId);
  const removable = mayRemove(actor, occasion, isUsed);
  return (
    <>
      <PageHeader
        title={texts.editTitle}
        lead={texts.editLead}
        breadcrumb={[{ href: `/occasions/${occasion.id}`, label: occasion.name }]}
      />
      {allowed.ok ? (
        <>
          <OccasionForm
            action={saveOccasionAction}
            id={occasion.id}
            occasion={occasion}
            reference={actor.today}
            words={await editWords()}
            texts={campaigns.occasions}
          />
          <div>
            <RemoveDialog
              words={texts}
              action={removeOccasionAction}
              id={occasion.id}
              version={occasion.version}
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
