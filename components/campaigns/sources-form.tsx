import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Fieldset } from "@/components/ui/fieldset";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { MAX_TEXT, PROVENANCE_FIELDS, PROVENANCES } from "@/lib/campaigns/constants";
import { provenanceOf } from "@/lib/campaigns/domain";
import { type Day, formatDay } from "@/lib/kernel/dates";
import type { SourceChoice } from "@/lib/sources/types";
import type { EditWords } from "./edit-words";
import { PublishedDay } from "./published-day";
import { StepForm, type StepProps } from "./step-form";

type Props = StepProps & { words: EditWords; reference: Day; choices: readonly SourceChoice[] };

/** Step 8: the text that the campaign was entered from, and which values are not that text's own. */
export function SourcesForm({ campaign, action, words, reference, choices }: Props) {
  const t = useTranslations("campaigns");
  const { source } = campaign;
  const marked = campaign.sampleFields.length + campaign.inferredFields.length;
  return (
    <StepForm campaign={campaign} action={action}>
      <Fieldset legend={t("sources.legend")} large>
        {choices.length > 0 && (
          <Select
            name="takenSourceId"
            label={t("sources.take")}
            hint={t("sources.takeHint")}
            placeholder={t("sources.takeNone")}
            defaultValue=""
            options={choices.map(({ id, title, publisher, publishedDay }) => ({
              value: id,
              label: [title ?? publisher ?? t("sources.untitled"), publishedDay && formatDay(publishedDay)].filter(Boolean).join(", "),
            }))}
          />
        )}
        <TextInput name="sourceTitle" label={t("sources.title")} defaultValue={source?.title ?? null} />
        <TextInput name="sourcePortal" label={t("sources.portal")} defaultValue={source?.portal ?? null} />
        <TextInput name="sourcePublisher" label={t("sources.publisher")} defaultValue={source?.publisher ?? null} />
        <TextInput
          name="sourceOriginalPublisher"
          label={t("sources.originalPublisher")}
          hint={t("sources.originalPublisherHint")}
          defaultValue={source?.originalPublisher ?? null}
        />
        <TextInput name="sourceAuthors" label={t("sources.authors")} defaultValue={source?.authors ?? null} />
        <PublishedDay
          name="sourceDay"
          publishedName={null}
          label={t("sources.day")}
          hint={t("sources.dayHint")}
          day={source?.publishedDay ?? null}
          reference={reference}
          lean="PAST"
          words={words}
        />
        <TextInput name="sourceTime" label={t("sources.time")} hint={t("sources.timeHint")} defaultValue={source?.publishedTime ?? null} />
        <TextArea
          name="sourceNotes"
          label={t("sources.notes")}
          hint={t("sources.notesHint")}
          defaultValue={source?.notes ?? null}
          rows={3}
          maxLength={MAX_TEXT}
        />
        {source && (
          <AppLink href={`/sources/${source.id}`} className="inline-flex min-h-11 items-center self-start">
            {t("sources.discrepancies")}
          </AppLink>
        )}
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
