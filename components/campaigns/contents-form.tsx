import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { ContentRows } from "./content-rows";
import { ContentsCount } from "./contents-count";
import type { EditWords } from "./edit-words";
import { StepForm, type StepProps } from "./step-form";

type Props = StepProps & { words: EditWords; spareIds: readonly string[]; label: string };

/** Step 3: what units compete in, as many as are known, beside how many the source declares. */
export function ContentsForm({ campaign, action, words, spareIds, label }: Props) {
  const t = useTranslations("campaigns.contents");
  return (
    <StepForm campaign={campaign} action={action}>
      <NumberField
        name="declaredContentCount"
        label={t("declared")}
        hint={t("declaredHint")}
        unit={t("unit")}
        defaultValue={campaign.declaredContentCount}
        whole
      />
      <p className="text-ink-soft">
        <ContentsCount declared={campaign.declaredContentCount} entered={campaign.contents.length} />
      </p>
      <ContentRows contents={campaign.contents} spareIds={spareIds} words={words} label={label} />
    </StepForm>
  );
}
