import { useTranslations } from "next-intl";
import { LEGAL_BASIS_KINDS } from "@/lib/campaigns/constants";
import type { Day } from "@/lib/kernel/dates";
import { BasisRows } from "./basis-rows";
import type { BasisTexts, EditWords } from "./edit-words";
import { StepForm, type StepProps } from "./step-form";

type Props = StepProps & { words: EditWords; texts: BasisTexts; spareIds: readonly string[]; reference: Day };

/** Step 4: the papers that the campaign rests on. */
export function BasesForm({ campaign, action, words, texts, spareIds, reference }: Props) {
  const t = useTranslations("campaigns.basisKind");
  return (
    <StepForm campaign={campaign} action={action}>
      <BasisRows
        bases={campaign.legalBases}
        spareIds={spareIds}
        kinds={LEGAL_BASIS_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        reference={reference}
        words={words}
        texts={texts}
      />
    </StepForm>
  );
}
