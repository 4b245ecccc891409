import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { MAX_TEMPLATE_MEGABYTES, TEMPLATE_SUBJECTS } from "@/lib/papers/templates/constants";

/** A new template; `id` is made with the form, so that sending it twice keeps it once. */
export function TemplateForm({ id, action }: { readonly id: string; readonly action: FormAction }) {
  const t = useTranslations("papers.template");
  return (
    <FormShell action={action} id="template" hidden={{ id }}>
      <FileField name="file" label={t("file")} hint={t("fileHint", { max: MAX_TEMPLATE_MEGABYTES })} accept=".docx" required />
      <TextInput name="name" label={t("name")} required />
      <Select
        name="subject"
        label={t("subject")}
        required
        options={TEMPLATE_SUBJECTS.map((value) => ({ value, label: t(`subjects.${value}`) }))}
      />
      <div>
        <Button icon="upload">{t("upload")}</Button>
      </div>
    </FormShell>
  );
}
