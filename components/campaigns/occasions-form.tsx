import { useTranslations } from "next-intl";
import type { Day } from "@/lib/kernel/dates";
import { OCCASION_KINDS } from "@/lib/occasions/constants";
import type { OccasionChoice } from "@/lib/occasions/types";
import type { EditWords, OccasionTexts } from "./edit-words";
import { OccasionRows } from "./occasion-rows";
import { StepForm, type StepProps } from "./step-form";

type Props = StepProps & {
  words: EditWords;
  texts: OccasionTexts;
  spareIds: readonly string[];
  reference: Day;
  choices: readonly OccasionChoice[];
};

/** Step 5: what the campaign celebrates, and which day everything must be ready for. */
export function OccasionsForm({ campaign, action, words, texts, spareIds, reference, choices }: Props) {
  const t = useTranslations("occasions.kinds");
  return (
    <StepForm campaign={campaign} action={action}>
      <OccasionRows
        occasions={campaign.occasions}
        spareIds={spareIds}
        kinds={OCCASION_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        reference={reference}
        choices={choices}
        words={words}
        texts={texts}
      />
    </StepForm>
  );
}
