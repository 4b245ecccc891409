import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EntryFields } from "@/components/contributions/entry-fields";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { enterContributionAction } from "@/lib/contributions/actions";
import { entryForm } from "@/lib/contributions/form/data";
import { ledgerQuerySchema } from "@/lib/contributions/schema";
import { newId } from "@/lib/kernel/ids";
import { formatMoney } from "@/lib/kernel/money";

export async function generateMetadata() {
  const t = await getTranslations("contributions.form");
  return { title: t("title") };
}

export default async function NewContributionPage({ searchParams }: PageProps<"/contributions/new">) {
  const actor = await requireActor();
  const { pledge, donor } = ledgerQuerySchema.parse(await searchParams);
  const form = await entryForm(actor, pledge);
  if (!form) notFound();
  const t = await getTranslations("contributions");
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/contributions", label: t("list.title") }]}
        title={t("form.title")}
        lead={t(form.isProposal ? "form.leadProposal" : "form.lead")}
      />
      {form.carriesOver !== null && (
        <Notice title={t("form.openingTitle")}>{t("form.opening", { amount: formatMoney(form.carriesOver) })}</Notice>
      )}
      <FormShell action={enterContributionAction} id="entry" hidden={{ id: newId() }} className="flex flex-col gap-6">
        <EntryFields form={form} start={{ pledgeId: pledge, donorId: donor, entry: null }} today={actor.today} />
        <div className="flex flex-wrap gap-3">
          <Button>{t(form.isProposal ? "form.submitProposal" : "form.submit")}</Button>
          <LinkButton kind="quiet" href="/contributions">
            {t("form.back")}
          </LinkButton>
        </div>
      </FormShell>
    </>
  );
}
