import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { MAX_TEXT, REVIEW_KINDS } from "@/lib/reviews/constants";
import type { Named, ReviewChoices, ReviewFacts } from "@/lib/reviews/types";

type Props = { action: FormAction; id: string; review: ReviewFacts | null; choices: ReviewChoices };

const typed = (day: Day | null | undefined): string | null => (day ? formatDay(day) : null);

/** What a review is of, and what it is drawn from. */
export function ReviewForm({ action, id, review, choices }: Props) {
  const t = useTranslations("reviews");
  const previousId = review ? (review.previous?.id ?? "") : (choices.previous[0]?.id ?? "");
  return (
    <FormShell action={action} id="review" hidden={{ id, version: review?.version ?? 0 }}>
      <Select
        name="kind"
        label={t("form.kind")}
        required
        defaultValue={review?.kind ?? "INTERIM"}
        options={REVIEW_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextInput name="title" label={t("form.title")} hint={t("form.titleHint")} required defaultValue={review?.title ?? null} />
      <TextInput name="subject" label={t("form.subject")} hint={t("form.subjectHint")} defaultValue={review?.subject ?? null} />
      <DateField name="fromDay" label={t("form.fromDay")} defaultValue={typed(review?.period.from)} />
      <DateField name="toDay" label={t("form.toDay")} defaultValue={typed(review?.period.to)} />
      <TextInput
        name="periodLabel"
        label={t("form.periodLabel")}
        hint={t("form.periodHint")}
        width="medium"
        defaultValue={review?.period.label ?? null}
      />
      <TextArea name="purpose" label={t("form.purpose")} rows={3} maxLength={MAX_TEXT} defaultValue={review?.purpose ?? null} />
      <Choices name="campaignIds" legend={t("form.campaigns")} all={choices.campaigns} chosen={review?.campaigns ?? []} />
      <Choices name="targetSetIds" legend={t("form.targetSets")} all={choices.targetSets} chosen={review?.targetSets ?? []} />
      <Choices
        name="documentIds"
        legend={t("form.documents")}
        all={choices.documents.map(({ id: documentId, title, number }) => ({
          id: documentId,
          name: [number, title].filter(Boolean).join(": "),
        }))}
        chosen={review?.documents ?? []}
      />
      <Select
        name="previousId"
        label={t("form.previous")}
        hint={t("form.previousHint")}
        placeholder={t("form.noPrevious")}
        defaultValue={previousId}
        options={choices.previous.map((one) => ({ value: one.id, label: one.name }))}
      />
      {choices.events.length > 0 && (
        <Select
          name="eventId"
          label={t("form.event")}
          hint={t("form.eventHint")}
          placeholder={t("form.noEvent")}
          defaultValue={review?.event?.id ?? ""}
          options={choices.events.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <TextArea name="note" label={t("form.note")} rows={2} maxLength={MAX_TEXT} defaultValue={review?.note ?? null} />
      <div>
        <Button>{t("form.save")}</Button>
      </div>
    </FormShell>
  );
}

type ChoicesProps = { name: string; legend: string; all: readonly Named[]; chosen: readonly { readonly id: string }[] };

/** Boxes to tick, one for each; nothing at all where there is nothing to choose. */
function Choices({ name, legend, all, chosen }: ChoicesProps) {
  if (all.length === 0) return null;
  return (
    <Fieldset legend={legend}>
      {all.map((one) => (
        <Checkbox key={one.id} name={`${name}[]`} value={one.id} label={one.name} defaultChecked={chosen.some(({ id }) => id === one.id)} />
      ))}
    </Fieldset>
  );
}
