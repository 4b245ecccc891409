import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { EntryFields } from "@/components/contributions/entry-fields";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { replaceEntryAction, takeBackEntryAction } from "@/lib/contributions/actions";
import { entryForm } from "@/lib/contributions/form/data";
import { entryPage } from "@/lib/contributions/ledger/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";

/** Only who keeps the ledger corrects it; to everybody else the page is not there. */
const load = cache(async (id: string) => {
  const actor = await requireActor();
  return can(actor, "contributions.keep") ? entryPage(actor, id) : null;
});

export async function generateMetadata({ params }: PageProps<"/contributions/[id]/correct">) {
  const page = await load((await params).id);
  const t = await getTranslations("contributions.form");
  return page ? { title: t("titleCorrect") } : {};
}

export default async function CorrectContributionPage({ params }: PageProps<"/contributions/[id]/correct">) {
  const actor = await requireActor();
  const { id } = await params;
  const page = await load(id);
  const form = page && page.whyNotCorrect !== undefined ? await entryForm(actor, null) : null;
  if (!page || !form) notFound();
  const t = await getTranslations("contributions");
  const back = [
    { href: "/contributions", label: t("list.title") },
    { href: `/contributions/${id}`, label: t("entry.title") },
  ];
  if (page.whyNotCorrect) {
    return (
      <>
        <PageHeader breadcrumb={back} title={t("form.titleCorrect")} />
        <Notice kind="warning" actions={<LinkButton href={`/contributions/${id}`}>{t("entry.title")}</LinkButton>}>
          {await sentenceOf(page.whyNotCorrect)}
        </Notice>
      </>
    );
  }
  const hidden = { entryId: id, counterId: newId() };
  const reason = <TextArea name="reason" label={t("form.reason")} rows={2} required />;
  return (
    <>
      <PageHeader breadcrumb={back} title={t("form.titleCorrect")} lead={t("form.takeBackNote")} />
      <FormShell action={replaceEntryAction} id="correct" hidden={{ ...hidden, id: newId() }} className="flex flex-col gap-6">
        {reason}
        <EntryFields form={form} start={{ pledgeId: page.pledge?.id ?? null, donorId: null, entry: page }} today={actor.today} />
        <div>
          <Button>{t("form.submitCorrect")}</Button>
        </div>
      </FormShell>
      <Section title={t("form.takeBackTitle")}>
        <FormShell action={takeBackEntryAction} id="take-back" hidden={hidden} className="flex flex-col gap-4">
          {reason}
          <div>
            <Button kind="danger">{t("form.takeBack")}</Button>
          </div>
        </FormShell>
      </Section>
    </>
  );
}
