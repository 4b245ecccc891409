import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { SourceForm } from "@/components/sources/source-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { saveSourceAction } from "@/lib/sources/actions";
import { mayManage } from "@/lib/sources/policy";
import { editWords } from "../../campaigns/edit-words";

/** Empty rows that a form may need before any script adds one. */
const SPARE_ROWS = 20;

export async function generateMetadata() {
  const t = await getTranslations("sources.form");
  return { title: t("newTitle") };
}

export default async function NewSourcePage() {
  const actor = await requireActor();
  if (!can(actor, "events.read")) notFound();
  const { sources } = await getMessages();
  const allowed = mayManage(actor, actor.membership.placeId);
  return (
    <>
      <PageHeader
        title={sources.form.newTitle}
        lead={sources.form.newLead}
        breadcrumb={[{ href: "/sources", label: sources.list.title }]}
      />
      {allowed.ok ? (
        <SourceForm
          action={saveSourceAction}
          id={newId()}
          source={null}
          reference={actor.today}
          words={await editWords()}
          texts={sources.form}
          spareIds={Array.from({ length: SPARE_ROWS }, newId)}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
