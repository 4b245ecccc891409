import { useTranslations } from "next-intl";
import { Fieldset } from "@/components/ui/fieldset";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { MAX_TEXT, PROVENANCE_FIELDS, PROVENANCES } from "@/lib/campaigns/constants";
import { provenanceOf } from "@/lib/campaigns/domain";
import type { Day } from "@/lib/kernel/dates";
import type { EditWords } from "./edit-words";
import { PublishedDay } from "./published-day";
import { StepForm, type StepProps } from "./step-form";

type Props = StepProps & { words: EditWords; reference: Day };

/** Step 8: the text that the campaign was entered from, and which values are not that text's own. */
export function SourcesForm({ campaign, action, words, reference }: Props) {
  const t = useTranslations("campaigns");
  const { source } = campaign;
  const marked = campaign.sampleFields.length + campaign.inferredFields.length;
  return (
    <StepForm campaign={campaign} action={action}>
      <Fieldset legend={t("sources.legend")} large>
        <TextInput name="sourceTitle" label={t("sources.title")} defaultValue={source.title} />
        <TextInput name="sourcePublisher" label={t("sources.publisher")} defaultValue={source.publisher} />
        <TextInput name="sourceAuthors" label={t("sources.authors")} defaultValue={source.authors} />
        <PublishedDay
          name="sourceDay"
          publishedName={null}
          label={t("sources.day")}
          hint={t("sources.dayHint")}
          day={source.day}
          reference={reference}
          lean="PAST"
          words={words}
        />
        <TextArea
          name="sourceNotes"
          label={t("sources.notes")}
          hint={t("sources.notesHint")}
          defaultValue={source.notes}
          rows={3}
          maxLength={MAX_TEXT}
        />
      </Fieldset>
      <details open={marked > 0} className="rounded border border-line">
        <summary className="flex min-h-11 items-center px-4 font-semibold">{t("sources.origins")}</summary>
        <div className="flex flex-col gap-4 border-t border-line p-4">
          <p className="max-w-prose text-sm text-ink-soft">{t("sources.originsHint")}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            {PROVENANCE_FIELDS.map((field) => (
              <Select
                key={field}
                name={`origins.${field}`}
                label={t(`fields.${field}`)}
                defaultValue={provenanceOf(campaign, field)}
                options={PROVENANCES.map((origin) => ({ value: origin, label: t(`origin.${origin}`) }))}
                width="medium"
                required
              />
            ))}
          </div>
        </div>
      </details>
    </StepForm>
  );
}
