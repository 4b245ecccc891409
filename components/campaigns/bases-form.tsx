import { useTranslations } from "next-intl";
import { DOCUMENT_KINDS } from "@/lib/documents/constants";
import type { DocumentChoice } from "@/lib/documents/types";
import type { Day } from "@/lib/kernel/dates";
import { BasisRows } from "./basis-rows";
import type { BasisTexts, EditWords } from "./edit-words";
import { StepForm, type StepProps } from "./step-form";

type Props = StepProps & {
  words: EditWords;
  texts: BasisTexts;
  spareIds: readonly string[];
  reference: Day;
  choices: readonly DocumentChoice[];
};

/** Step 4: the papers that the campaign rests on. */
export function BasesForm({ campaign, action, words, texts, spareIds, reference, choices }: Props) {
  const t = useTranslations("documents.kinds");
  return (
    <StepForm campaign={campaign} action={action}>
      <BasisRows
        bases={campaign.legalBases}
        spareIds={spareIds}
        kinds={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        reference={reference}
        choices={choices}
        words={words}
        texts={texts}
      />
    </StepForm>
  );
}
