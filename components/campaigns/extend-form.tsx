import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { DefinitionList } from "@/components/ui/definition-list";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { MAX_TEXT } from "@/lib/campaigns/constants";
import type { CampaignView, OccasionView } from "@/lib/campaigns/types";
import { formatDay } from "@/lib/kernel/dates";
import { ExtensionList } from "./extension-list";
import { Unknown } from "./published-value";

type Props = { campaign: CampaignView; occasion: OccasionView; extensionId: string; action: FormAction };

/** Moving the day of an occasion after the launch: the new day, why, and by which decision. */
export function ExtendForm({ campaign, occasion, extensionId, action }: Props) {
  const t = useTranslations("campaigns.extend");
  return (
    <>
      <DefinitionList
        items={[
          { term: t("current"), value: occasion.day ? formatDay(occasion.day) : <Unknown /> },
          ...(occasion.extensions.length > 0 ? [{ term: t("before"), value: <ExtensionList extensions={occasion.extensions} /> }] : []),
        ]}
      />
      <FormShell action={action} id="extend" hidden={{ id: campaign.id, version: campaign.version, occasionId: occasion.id, extensionId }}>
        <DateField name="newDay" label={t("newDay")} hint={t("newDayHint")} required />
        <TextArea name="reason" label={t("reason")} rows={3} maxLength={MAX_TEXT} required />
        <TextInput name="decision" label={t("decision")} hint={t("decisionHint")} required />
        <Notice>{t("effect")}</Notice>
        <div>
          <Button icon="calendar">{t("submit")}</Button>
        </div>
      </FormShell>
    </>
  );
}
