import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
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

const load = cache(async (id: string, fix: string | null) => reportForm(await requireActor(), id, fix));

type Props = PageProps<"/pledges/[id]/report">;

async function formOf({ params, searchParams }: Props) {
  const [{ id }, { fix }] = await Promise.all([params, searchParams]);
  return load(id, typeof fix === "string" ? fix : null);
}

export async function generateMetadata(props: Props) {
  const form = await formOf(props);
  const t = await getTranslations("progress.form");
  return form ? { title: `${t("title")}: ${form.title}` } : {};
}

export default async function ReportFormPage(props: Props) {
  const actor = await requireActor();
  const form = await formOf(props);
  if (!form) notFound();
  const id = form.pledgeId;
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
