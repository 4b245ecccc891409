import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PaperForm } from "@/components/papers/paper-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import { ASKED_FIELDS, type AskedField, PAPERS, type PaperKey } from "@/lib/papers/constants";
import { blanksOf } from "@/lib/papers/domain";
import { paperOf } from "@/lib/papers/offering/data";
import { askedSchema } from "@/lib/papers/schema";
import type { TemplateSubject } from "@/lib/papers/templates/constants";
import { usableTemplates } from "@/lib/papers/templates/data";

/** Papers of which a ward may have a form of its own. */
const SUBJECTS: ReadonlyMap<PaperKey, TemplateSubject> = new Map([
  ["plan", "CAMPAIGN"],
  ["covenant", "COVENANT"],
  ["registration", "COVENANT"],
]);

async function loadOffer({ paper: key, id }: { readonly paper: string; readonly id: string }) {
  const offer = await paperOf(await requireActor(), { key, id, asked: askedSchema.parse({}) });
  if (!offer) notFound();
  return offer;
}

export async function generateMetadata({ params }: PageProps<"/papers/[paper]/[id]">) {
  const { paper } = await loadOffer(await params);
  return { title: paper.title };
}

/** What stands in the address of a form that came back, field by field. */
function typedIn(query: Awaited<PageProps<"/papers/[paper]/[id]">["searchParams"]>): Readonly<Partial<Record<AskedField, string>>> {
  return Object.fromEntries(ASKED_FIELDS.flatMap((field) => (typeof query[field] === "string" ? [[field, query[field]]] : [])));
}

export default async function PaperPage({ params, searchParams }: PageProps<"/papers/[paper]/[id]">) {
  const { paper: key, id } = await params;
  const [offer, t] = await Promise.all([loadOffer({ paper: key, id }), getTranslations("papers")]);
  const { paper, back } = offer;
  const { asks, formats } = PAPERS[offer.key];
  const subject = SUBJECTS.get(offer.key);
  const templates = subject ? await usableTemplates(await requireActor(), subject) : [];
  const missing = blanksOf(paper);
  const { form } = paper.heading;
  const typed = typedIn(await searchParams);
  const day = typed.day?.trim() ? parseTypedDay(typed.day) : null;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: back, label: t("page.back") }]}
        kicker={t(`names.${offer.key}`)}
        title={paper.title}
        lead={t("page.lead")}
      />
      {day && !day.ok && <Notice kind="danger">{await sentenceOf(day.reasons[0])}</Notice>}
      <PaperForm
        action={`/api/papers/${offer.key}/${id}`}
        asks={asks}
        formats={formats}
        form={form === "NATIONAL" ? null : form}
        issuers={offer.issuers.join("\n")}
        typed={typed}
      />
      {templates.length > 0 && (
        <Section title={t("template.own")}>
          <ul className="flex flex-col gap-2">
            {templates.map((template) => (
              <li key={template.id}>
                <a href={`/api/papers/templates/${template.id}/${id}`} className="inline-flex min-h-11 items-center">
                  {t("template.ownLink", { name: template.name })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("page.missing")} {...(missing.length > 0 ? { note: t("page.missingNote") } : {})}>
        {missing.length === 0 ? (
          <p>{t("page.missingNone")}</p>
        ) : (
          <ul className="ml-5 list-disc">
            {missing.map((name) => (
              <li key={name}>{t(`blanks.${name}`)}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
