import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { FormShell } from "@/components/ui/form-shell";
import { PageHeader } from "@/components/ui/page-header";
import { RadioCards } from "@/components/ui/radio-cards";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { requireActor } from "@/lib/auth/session";
import { uploadImportAction } from "@/lib/imports/actions";
import { ACCEPTED_FILES } from "@/lib/imports/constants";
import { importChoices } from "@/lib/imports/data";
import { newQuerySchema } from "@/lib/imports/schema";
import type { ImportKind } from "@/lib/imports/types";
import { newId } from "@/lib/kernel/ids";
import { MAX_SHEET_MEGABYTES } from "@/lib/sheets/limits";

export async function generateMetadata() {
  const t = await getTranslations("imports.new");
  return { title: t("title") };
}

export default async function NewImportPage({ searchParams }: PageProps<"/imports/new">) {
  const choices = await importChoices(await requireActor());
  if (!choices) notFound();
  const query = newQuerySchema.parse(await searchParams);
  const t = await getTranslations("imports");
  const { kinds, campaigns, sets } = choices;
  const asOptions = (records: readonly { id: string; name: string }[]) => records.map(({ id, name }) => ({ value: id, label: name }));
  const [only] = campaigns;
  const campaign = query.campaign ?? (campaigns.length === 1 && query.kind !== "UNITS" ? only?.id : null);
  const set = query.set ?? sets[0]?.id ?? null;
  const belonging = new URLSearchParams({ ...(campaign ? { campaign } : {}), ...(set ? { set } : {}) }).toString();
  const hasRecords = (kind: ImportKind) =>
    (kind === "PLEDGES" || kind === "PROGRESS" ? campaign != null : true) && (kind !== "TARGETS" || set !== null);
  return (
    <>
      <PageHeader title={t("new.title")} lead={t("new.lead")} breadcrumb={[{ href: "/imports", label: t("list.title") }]} />
      <FormShell action={uploadImportAction} id="import" hidden={{ id: newId() }}>
        <RadioCards
          name="kind"
          legend={t("new.kind")}
          defaultValue={query.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kindHints.${kind}`) }))}
        />
        <Select
          name="campaignId"
          label={t("new.campaign")}
          hint={t("new.campaignHint")}
          placeholder={t("new.noCampaign")}
          defaultValue={campaign ?? null}
          options={asOptions(campaigns)}
        />
        {kinds.includes("TARGETS") && (
          <Select
            name="targetSetId"
            label={t("new.set")}
            hint={t("new.setHint")}
            placeholder={t("new.noSet")}
            defaultValue={query.set}
            options={asOptions(sets)}
          />
        )}
        <FileField
          name="file"
          label={t("new.file")}
          hint={t("new.fileHint")}
          accept={ACCEPTED_FILES}
          maxMegabytes={MAX_SHEET_MEGABYTES}
          required
        />
        <div>
          <Button icon="upload">{t("new.submit")}</Button>
        </div>
      </FormShell>
      <Section title={t("new.templates")} note={t("new.templatesNote")} id="templates">
        <ul className="flex flex-col gap-1">
          {kinds.map((kind) => (
            <li key={kind} className="flex flex-wrap gap-x-6">
              <a href={`/api/imports/template/${kind}`} className="inline-flex min-h-11 items-center" download>
                {t("new.fileOf", { kind: t(`kinds.${kind}`), what: t("new.blank") })}
              </a>
              {hasRecords(kind) && (
                <a href={`/api/exports/importable?kind=${kind}&${belonging}`} className="inline-flex min-h-11 items-center" download>
                  {t("new.current")}
                </a>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
