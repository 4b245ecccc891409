import { getMessages, getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { SourceForm } from "@/components/sources/source-form";
import { PageHeader } from "@/components/ui/page-header";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { removeSourceAction, saveSourceAction } from "@/lib/sources/actions";
import { mayManage, mayRemove } from "@/lib/sources/policy";
import { editWords } from "../../../campaigns/edit-words";
import { loadSourcePage } from "../../load-source";

/** Empty rows that a form may need before any script adds one. */
const SPARE_ROWS = 20;

export async function generateMetadata({ params }: PageProps<"/sources/[id]/edit">) {
  const { source } = await loadSourcePage((await params).id);
  const t = await getTranslations("sources.form");
  return { title: [t("editTitle"), source.title].filter(Boolean).join(" · ") };
}

export default async function EditSourcePage({ params }: PageProps<"/sources/[id]/edit">) {
  const actor = await requireActor();
  const { source, isUsed } = await loadSourcePage((await params).id);
  const { sources } = await getMessages();
  const texts = sources.form;
  const allowed = mayManage(actor, source.placeId);
  const removable = mayRemove(actor, source, isUsed);
  return (
    <>
      <PageHeader
        title={texts.editTitle}
        lead={texts.editLead}
        breadcrumb={[{ href: `/sources/${source.id}`, label: source.title ?? sources.untitled }]}
      />
      {allowed.ok ? (
        <>
          <SourceForm
            action={saveSourceAction}
            id={source.id}
            source={source}
            reference={actor.today}
            words={await editWords()}
            texts={sources.form}
            spareIds={Array.from({ length: SPARE_ROWS }, newId)}
          />
          <div>
            <RemoveDialog
              words={texts}
              action={removeSourceAction}
              id={source.id}
              version={source.version}
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
