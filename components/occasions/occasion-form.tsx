import { useTranslations } from "next-intl";
import type { EditWords, OccasionTexts } from "@/components/campaigns/edit-words";
import { PublishedDay } from "@/components/campaigns/published-day";
import { YearCheck } from "@/components/campaigns/year-check";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { MAX_TEXT } from "@/lib/campaigns/constants";
import { formatTerm } from "@/lib/campaigns/readings/domain";
import type { Day } from "@/lib/kernel/dates";
import { formatRoman } from "@/lib/kernel/numbers";
import { OCCASION_KINDS } from "@/lib/occasions/constants";
import type { OccasionRecord } from "@/lib/occasions/types";

type Props = {
  action: FormAction;
  id: string;
  /** What it is now; null = a new one. */
  occasion: OccasionRecord | null;
  reference: Day;
  words: EditWords;
  texts: OccasionTexts;
};

/** An occasion of the place: what, when, since when, how many years. */
export function OccasionForm({ action, id, occasion, reference, words, texts }: Props) {
  const t = useTranslations("occasions");
  const term = occasion?.termFrom && occasion.termTo ? formatTerm({ from: occasion.termFrom, to: occasion.termTo }) : null;
  return (
    <FormShell action={action} id="occasion" hidden={{ id, version: occasion?.version ?? "" }}>
      <TextInput name="name" label={t("form.name")} hint={t("form.nameHint")} defaultValue={occasion?.name ?? null} required />
      <Select
        name="kind"
        label={t("form.kind")}
        options={OCCASION_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        defaultValue={occasion?.kind ?? "ANNIVERSARY"}
        width="medium"
        required
      />
      <PublishedDay
        name="day"
        publishedName="dateAsPublished"
        label={t("form.day")}
        hint={t("form.dayHint")}
        day={occasion?.day ?? null}
        asPublished={occasion?.dateAsPublished ?? null}
        reference={reference}
        lean="FUTURE"
        words={words}
        fixedBecause={occasion?.isFixed && occasion.day ? t("form.fixed") : null}
      />
      <YearCheck at="" texts={texts}>
        <PublishedDay
          name="originDay"
          publishedName={null}
          label={texts.origin}
          hint={texts.originHint}
          day={occasion?.originDay ?? null}
          reference={reference}
          lean="PAST"
          words={words}
        />
        <NumberField name="years" label={texts.years} unit={texts.yearsUnit} defaultValue={occasion?.years ?? null} whole />
      </YearCheck>
      <div className="grid max-w-prose gap-4 md:grid-cols-2">
        <TextInput name="term" label={t("form.term")} hint={t("form.termHint")} defaultValue={term} />
        <TextInput
          name="congressOrdinal"
          label={t("form.ordinal")}
          hint={t("form.ordinalHint")}
          defaultValue={occasion?.congressOrdinal ? formatRoman(occasion.congressOrdinal) : null}
        />
      </div>
      <TextArea name="note" label={t("form.note")} defaultValue={occasion?.note ?? null} rows={3} maxLength={MAX_TEXT} />
      <div>
        <Button>{t("form.save")}</Button>
      </div>
    </FormShell>
  );
}
