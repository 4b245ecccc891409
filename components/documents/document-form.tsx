import { useTranslations } from "next-intl";
import type { EditWords } from "@/components/campaigns/edit-words";
import { PublishedDay } from "@/components/campaigns/published-day";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { MAX_TEXT } from "@/lib/campaigns/constants";
import { formatTerm } from "@/lib/campaigns/readings/domain";
import { DOCUMENT_KINDS, DOCUMENT_LEVELS } from "@/lib/documents/constants";
import type { DocumentChoice, DocumentRecord } from "@/lib/documents/types";
import type { Day } from "@/lib/kernel/dates";
import { formatRoman } from "@/lib/kernel/numbers";

type Props = {
  action: FormAction;
  id: string;
  /** What it is now; null = a new one. */
  document: DocumentRecord | null;
  /** Papers of the place that it may carry out. */
  choices: readonly DocumentChoice[];
  reference: Day;
  words: EditWords;
};

/** A paper of the place: what, whose, when, and which papers it carries out. */
export function DocumentForm({ action, id, document, choices, reference, words }: Props) {
  const t = useTranslations("documents");
  const term = document?.termFrom && document.termTo ? formatTerm({ from: document.termFrom, to: document.termTo }) : null;
  return (
    <FormShell action={action} id="document" hidden={{ id, version: document?.version ?? "" }}>
      <TextInput name="title" label={t("form.title")} defaultValue={document?.title ?? null} required />
      <div className="grid max-w-prose gap-4 md:grid-cols-2">
        <Select
          name="kind"
          label={t("form.kind")}
          options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          placeholder={t("form.noKind")}
          defaultValue={document?.kind ?? ""}
        />
        <TextInput name="number" label={t("form.number")} hint={t("form.numberHint")} defaultValue={document?.number ?? null} />
      </div>
      <TextInput name="issuer" label={t("form.issuer")} defaultValue={document?.issuer ?? null} />
      <PublishedDay
        name="signedDay"
        publishedName="dateAsPublished"
        label={t("form.day")}
        day={document?.signedDay ?? null}
        asPublished={document?.dateAsPublished ?? null}
        reference={reference}
        lean="PAST"
        words={words}
      />
      <div className="grid max-w-prose gap-4 md:grid-cols-2">
        <Select
          name="level"
          label={t("form.level")}
          options={DOCUMENT_LEVELS.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
          placeholder={t("form.noLevel")}
          defaultValue={document?.level ?? ""}
        />
        <TextInput
          name="congressOrdinal"
          label={t("form.ordinal")}
          hint={t("form.ordinalHint")}
          defaultValue={document?.congressOrdinal ? formatRoman(document.congressOrdinal) : null}
        />
        <TextInput name="term" label={t("form.term")} hint={t("form.termHint")} defaultValue={term} />
      </div>
      {choices.length > 0 && (
        <Fieldset legend={t("form.implements")} hint={t("form.implementsHint")} name="implementsIds">
          {choices.map((choice) => (
            <Checkbox
              key={choice.id}
              name="implementsIds[]"
              value={choice.id}
              label={choice.number ? `${choice.number}: ${choice.title}` : choice.title}
              defaultChecked={document?.implements.some((one) => one.id === choice.id) ?? false}
            />
          ))}
        </Fieldset>
      )}
      <TextArea name="note" label={t("form.note")} defaultValue={document?.note ?? null} rows={3} maxLength={MAX_TEXT} />
      <div>
        <Button>{t("form.save")}</Button>
      </div>
    </FormShell>
  );
}
