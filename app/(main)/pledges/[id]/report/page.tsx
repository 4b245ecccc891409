import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportForm } from "@/components/progress/report-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { sendReportAction } from "@/lib/progress/actions";
import { reportForm } from "@/lib/progress/form/data";
import { draftKey } from "@/lib/progress/form/domain";

export default async function ReportFormPage({ params, searchParams }: PageProps<"/pledges/[id]/report">) {
  const actor = await requireActor();
  const [{ id }, { fix }] = await Promise.all([params, searchParams]);
  const form = await reportForm(actor, id, typeof fix === "string" ? fix : null);
  if (!form) notFound();
  const t = await getTranslations("progress.form");
  const { measure, whyNot } = form;
  return (
    <>
      <PageHeader
        breadcrumb={[form.isEntered ? { href: `/pledges/${id}`, label: t("back") } : { href: "/today", label: t("today") }]}
        kicker={t("kicker", { unit: form.unitName })}
        title={form.title}
      />
      {whyNot || !measure ? (
        <Notice kind="warning" actions={<LinkButton href={`/pledges/${id}`}>{t("back")}</LinkButton>}>
          {whyNot && (await sentenceOf(whyNot))}
        </Notice>
      ) : (
        <ReportForm
          form={form}
          measure={measure}
          action={sendReportAction}
          reportId={newId()}
          draft={draftKey(actor.person?.id ?? "", id, form.returned !== null)}
          today={actor.today}
        />
      )}
    </>
  );
}
