import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { formatDay } from "@/lib/kernel/dates";
import { MAX_TEXT, TARGET_VERDICTS } from "@/lib/targets/constants";
import type { ReadingView } from "@/lib/targets/types";
import { typedNumber } from "./target-forms";

type Props = { action: FormAction; id: string; targetId: string; unit: string | null; corrects: ReadingView | null };

/** What was reached by a day; with `corrects` in place of an earlier entry, and why. */
export function ReadingForm({ action, id, targetId, unit, corrects }: Props) {
  const t = useTranslations("targets");
  return (
    <FormShell
      action={action}
      id={corrects ? `correct-${corrects.id}` : "reading"}
      hidden={{ id, targetId, correctsId: corrects?.id ?? null }}
    >
      <DateField name="ofDay" label={t("page.ofDay")} required defaultValue={corrects && formatDay(corrects.day)} />
      <TextInput
        name="periodLabel"
        label={t("page.periodLabel")}
        hint={t("page.periodLabelHint")}
        width="medium"
        defaultValue={corrects?.periodLabel ?? null}
      />
      <TextInput
        name="value"
        label={unit ? `${t("page.valueLabel")} (${unit})` : t("page.valueLabel")}
        width="short"
        inputMode="decimal"
        defaultValue={typedNumber(corrects?.value ?? null)}
      />
      <Select
        name="verdict"
        label={t("page.verdict")}
        hint={t("page.verdictHint")}
        placeholder={t("page.noVerdict")}
        defaultValue={corrects?.verdict ?? ""}
        options={TARGET_VERDICTS.map((verdict) => ({ value: verdict, label: t(`verdicts.${verdict}`) }))}
      />
      <TextInput
        name="asPublished"
        label={t("form.asPublished")}
        hint={t("form.asPublishedHint")}
        defaultValue={corrects?.asPublished ?? null}
      />
      <TextInput name="source" label={t("page.source")} hint={t("page.sourceHint")} defaultValue={corrects?.source ?? null} />
      {corrects && <TextArea name="reason" label={t("page.reason")} rows={2} maxLength={MAX_TEXT} required />}
      <div>
        <Button>{t("page.save")}</Button>
      </div>
    </FormShell>
  );
}
