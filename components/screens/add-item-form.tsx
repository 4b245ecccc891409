import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { LIMITS, SLIDE_KINDS } from "@/lib/screens/constants";
import type { ScreenPage } from "@/lib/screens/types";

/** One more slide: what it shows, and of which published campaign or work, or in which words. */
export function AddItemForm({ page, action }: { page: ScreenPage; action: FormAction }) {
  const t = useTranslations("screens");
  const options = (choices: ScreenPage["campaigns"]) => choices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormShell action={action} id="add-item" hidden={{ id: page.id, version: page.version }} guardLeaving={false}>
      {page.campaigns.length === 0 && <Notice kind="warning">{t("nothingPublished")}</Notice>}
      <Select
        name="kind"
        label={t("whatToShow")}
        options={SLIDE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        required
      />
      <Select name="campaignId" label={t("ofCampaign")} hint={t("ofCampaignHint")} options={options(page.campaigns)} />
      <Select name="pledgeId" label={t("ofWork")} hint={t("ofWorkHint")} options={options(page.pledges)} />
      <TextInput name="heading" label={t("heading")} hint={t("headingHint")} />
      <TextArea name="text" label={t("text")} hint={t("textHint")} rows={3} maxLength={LIMITS.text} />
      <div>
        <Button icon="plus">{t("add")}</Button>
      </div>
    </FormShell>
  );
}
