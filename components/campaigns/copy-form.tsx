import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { CampaignChoice } from "@/lib/campaigns/types";

type Props = { id: string; source: CampaignChoice; isAbove: boolean; action: FormAction };

/** A new draft from another campaign: what comes along, what stays behind, and its name. */
export function CopyForm({ id, source, isAbove, action }: Props) {
  const t = useTranslations("campaigns.copy");
  return (
    <FormShell action={action} id="copy" hidden={{ id, sourceId: source.id }}>
      <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5">
        <li>{t(isAbove ? "takenAbove" : "taken")}</li>
        <li>{t("left")}</li>
      </ul>
      <TextInput name="name" label={t("name")} defaultValue={source.name} required />
      <div>
        <Button icon="copy">{t("submit")}</Button>
      </div>
    </FormShell>
  );
}
