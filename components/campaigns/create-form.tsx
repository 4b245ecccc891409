import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { CampaignChoice } from "@/lib/campaigns/types";

function CopyList({ choices }: { choices: readonly CampaignChoice[] }) {
  const t = useTranslations("campaigns.create");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {choices.map(({ id, name, placeName }) => (
        <li key={id} className="flex min-h-12 items-center justify-between gap-4 py-1">
          <span className="min-w-0">{t("ofPlace", { name, place: placeName })}</span>
          <AppLink href={`/campaigns/${id}/copy`} className="inline-flex min-h-11 shrink-0 items-center px-2">
            {t("copyThis")}
            <span className="sr-only">: {name}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

type Props = { id: string; action: FormAction; above: readonly CampaignChoice[]; sources: readonly CampaignChoice[] };

/** Beginning a campaign: by its name alone, from an earlier one, or from one of a higher place that it answers. */
export function CreateForm({ id, action, above, sources }: Props) {
  const t = useTranslations("campaigns.create");
  return (
    <>
      <FormShell action={action} id="create" hidden={{ id }}>
        <TextInput name="name" label={t("name")} hint={t("nameHint")} required />
        {above.length > 0 && (
          <Select
            name="parentId"
            label={t("parent")}
            hint={t("parentHint")}
            placeholder={t("noParent")}
            options={above.map(({ id: value, name, placeName }) => ({ value, label: t("ofPlace", { name, place: placeName }) }))}
          />
        )}
        <div>
          <Button icon="next">{t("submit")}</Button>
        </div>
      </FormShell>
      {above.length > 0 && (
        <Section title={t("aboveTitle")} note={t("aboveNote")}>
          <CopyList choices={above} />
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={t("copyTitle")} note={t("copyNote")}>
          <CopyList choices={sources} />
        </Section>
      )}
    </>
  );
}
