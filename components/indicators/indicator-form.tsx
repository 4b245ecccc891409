import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { KNOWN_CODES, MAX_TEXT } from "@/lib/indicators/constants";
import type { IndicatorView } from "@/lib/indicators/types";
import { formatDay } from "@/lib/kernel/dates";
import { formatNumber } from "@/lib/kernel/numbers";
import { DECIMALS } from "@/lib/targets/constants";

type Props = { action: FormAction; id: string; result: IndicatorView | null };

const typed = (value: number | null): string | null => (value === null ? null : formatNumber(value, DECIMALS));

/** A year's result of an index, field by field as the source gives it. */
export function IndicatorForm({ action, id, result }: Props) {
  const t = useTranslations("indicators.form");
  return (
    <FormShell action={action} id="indicator" hidden={{ id, version: result?.version ?? 0 }}>
      <TextInput
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        width="medium"
        required
        suggestions={KNOWN_CODES}
        defaultValue={result?.code ?? null}
      />
      <TextInput name="name" label={t("name")} hint={t("nameHint")} required defaultValue={result?.name ?? null} />
      <TextInput
        name="year"
        label={t("year")}
        width="short"
        inputMode="numeric"
        required
        defaultValue={result ? String(result.year) : null}
      />
      <TextInput
        name="score"
        label={t("score")}
        hint={t("scoreHint")}
        width="short"
        inputMode="decimal"
        defaultValue={typed(result?.score ?? null)}
      />
      <TextInput
        name="maximum"
        label={t("maximum")}
        hint={t("maximumHint")}
        width="short"
        inputMode="decimal"
        defaultValue={typed(result?.maximum ?? null)}
      />
      <TextInput name="rank" label={t("rank")} hint={t("rankHint")} width="short" defaultValue={result?.rankAsPublished ?? null} />
      <TextInput
        name="rankOf"
        label={t("rankOf")}
        width="short"
        inputMode="numeric"
        defaultValue={result?.rankOf == null ? null : String(result.rankOf)}
      />
      <TextInput name="scope" label={t("scope")} hint={t("scopeHint")} defaultValue={result?.scope ?? null} />
      <TextInput
        name="levelAsPublished"
        label={t("levelAsPublished")}
        hint={t("levelHint")}
        width="medium"
        defaultValue={result?.levelAsPublished ?? null}
      />
      <TextInput name="grade" label={t("grade")} width="medium" defaultValue={result?.grade ?? null} />
      <DateField name="resultDay" label={t("resultDay")} defaultValue={result?.day ? formatDay(result.day) : null} />
      <TextInput name="dayAsPublished" label={t("dayAsPublished")} width="medium" defaultValue={result?.dayAsPublished ?? null} />
      <TextInput name="source" label={t("source")} defaultValue={result?.source ?? null} />
      <TextArea name="note" label={t("note")} rows={3} maxLength={MAX_TEXT} defaultValue={result?.note ?? null} />
      <div>
        <Button>{t("save")}</Button>
      </div>
    </FormShell>
  );
}

/** Takes a result out of the lists, after asking. */
export function RemoveIndicator({ action, result }: { action: FormAction; result: IndicatorView }) {
  const t = useTranslations("indicators.form");
  const removeTitle = t("removeAsk", { code: result.code, year: String(result.year) });
  const words = { remove: t("remove"), removeTitle, removeBody: t("removeNote") };
  return (
    <div>
      <RemoveDialog words={words} action={action} id={result.id} version={result.version} kind="danger" />
    </div>
  );
}
