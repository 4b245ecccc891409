import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TemplateForm } from "@/components/papers/template-form";
import { TemplateHelp } from "@/components/papers/template-help";
import { TemplateList } from "@/components/papers/template-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { newId } from "@/lib/kernel/ids";
import { keepUnknownAction, removeTemplateAction, uploadTemplateAction } from "@/lib/papers/templates/actions";
import { TEMPLATE_SUBJECTS } from "@/lib/papers/templates/constants";
import { templatePage } from "@/lib/papers/templates/data";

export async function generateMetadata() {
  const t = await getTranslations("papers.template");
  return { title: t("title") };
}

export default async function TemplatesPage() {
  const page = await templatePage(await requireActor());
  if (!page) notFound();
  const t = await getTranslations("papers.template");
  const { lines, mayManage } = page;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("list")}>
        {lines.length === 0 ? (
          <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
        ) : (
          <TemplateList lines={lines} actions={mayManage ? { keep: keepUnknownAction, remove: removeTemplateAction } : null} />
        )}
      </Section>
      {mayManage && (
        <Section title={t("add")} id="add">
          <TemplateForm key={lines.length} id={newId()} action={uploadTemplateAction} />
        </Section>
      )}
      <Section title={t("how")} note={t("howText")}>
        <p className="max-w-prose">{t("howList")}</p>
        {TEMPLATE_SUBJECTS.map((subject) => (
          <TemplateHelp key={subject} subject={subject} />
        ))}
      </Section>
    </>
  );
}
