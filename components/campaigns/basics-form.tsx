import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { MAX_TEXT, MAX_THEME } from "@/lib/campaigns/constants";
import { StepForm, type StepProps } from "./step-form";

/** Step 1: what the campaign is and what it is for. */
export function BasicsForm({ campaign, action }: StepProps) {
  const t = useTranslations("campaigns");
  return (
    <StepForm campaign={campaign} action={action}>
      <TextInput name="name" label={t("basics.name")} defaultValue={campaign.name} required />
      <TextArea
        name="theme"
        label={t("basics.theme")}
        hint={t("basics.themeHint")}
        defaultValue={campaign.theme}
        required
        rows={4}
        maxLength={MAX_THEME}
      />
      <TextArea name="purpose" label={t("basics.purpose")} defaultValue={campaign.purpose} rows={5} maxLength={MAX_TEXT} />
      <TextArea
        name="audience"
        label={t("basics.audience")}
        hint={t("basics.audienceHint")}
        defaultValue={campaign.audience}
        rows={2}
        maxLength={MAX_TEXT}
      />
      <RadioCards
        name="form"
        legend={t("basics.form")}
        defaultValue={campaign.form}
        options={[
          { value: "THEMATIC", label: t("form.THEMATIC"), hint: t("basics.formThematicHint") },
          { value: "REGULAR", label: t("form.REGULAR"), hint: t("basics.formRegularHint") },
        ]}
      />
      <Checkbox name="isSpecial" label={t("basics.special")} hint={t("basics.specialHint")} defaultChecked={campaign.isSpecial} />
    </StepForm>
  );
}
