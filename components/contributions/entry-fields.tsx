import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { MoneyField } from "@/components/ui/money-field";
import { NumberField } from "@/components/ui/number-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { KINDS, SOURCES, STAGES } from "@/lib/contributions/constants";
import type { EntryForm, EntryPage } from "@/lib/contributions/ledger/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatNumber } from "@/lib/kernel/numbers";
import { DonorFields } from "./donor-fields";
import { useDonorName } from "./donor-name";

/** What the form starts with: nothing, a pledge, a donor, or an entry that is corrected. */
export type EntryStart = { readonly pledgeId: string | null; readonly donorId: string | null; readonly entry: EntryPage | null };

function What({ form, start: { entry, pledgeId } }: Props) {
  const t = useTranslations("contributions");
  return (
    <>
      <RadioCards
        name="stage"
        legend={t("form.stage")}
        inline
        defaultValue={entry?.stage ?? "RECEIVED"}
        options={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
      />
      <RadioCards
        name="kind"
        legend={t("form.kind")}
        inline
        defaultValue={entry?.kind ?? "CASH"}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <MoneyField name="value" label={t("form.value")} hint={t("form.valueHint")} defaultValue={entry?.value ?? null} />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <NumberField
          name="quantity"
          label={t("form.quantity")}
          defaultValue={entry?.quantity === null || !entry ? null : formatNumber(entry.quantity)}
        />
        <TextInput
          name="unit"
          label={t("form.unit")}
          width="short"
          defaultValue={entry?.unit ?? ""}
          suggestions={t("form.units").split("|")}
        />
      </div>
      <Select
        name="pledgeId"
        label={t("form.pledge")}
        required={form.isProposal}
        {...(form.isProposal ? {} : { placeholder: t("form.pledgeNone") })}
        defaultValue={entry?.pledge?.id ?? pledgeId ?? ""}
        options={form.pledges.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

function Who({ form, start }: Props) {
  const t = useTranslations("contributions");
  const nameOf = useDonorName();
  return (
    <Fieldset legend={t("entry.donor")} large>
      {form.donors.length > 0 && (
        <Select
          name="donorId"
          label={t("form.donor")}
          hint={t("form.donorHint")}
          placeholder={t("form.donorNone")}
          defaultValue={start.entry?.donor?.id ?? start.donorId ?? ""}
          options={form.donors.map((donor) => ({ value: donor.id, label: `${nameOf(donor)} · ${t(`donorKind.${donor.kind}`)}` }))}
        />
      )}
      <DonorFields />
    </Fieldset>
  );
}

function When({ form, start: { entry }, today }: Props) {
  const t = useTranslations("contributions");
  const p = useTranslations("pledges.funding");
  return (
    <>
      <DateField name="day" label={t("form.day")} defaultValue={entry ? entry.day && formatDay(entry.day) : formatDay(today)} />
      <Select
        name="source"
        label={t("form.source")}
        width="medium"
        required
        defaultValue={entry?.source ?? "SOCIALISED"}
        options={SOURCES.map((value) => ({ value, label: p(value) }))}
      />
      <details open={entry !== null}>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("form.more")}</summary>
        <div className="flex flex-col gap-4">
          <TextInput name="valueAsPublished" label={t("form.valueAsPublished")} defaultValue={entry?.valueAsPublished ?? ""} />
          <TextInput name="dayAsPublished" label={t("form.dayAsPublished")} defaultValue={entry?.dayAsPublished ?? ""} />
          {form.promises.length > 0 && (
            <Select
              name="fulfilsId"
              label={t("form.fulfils")}
              placeholder={t("form.fulfilsNone")}
              defaultValue={entry?.fulfils?.id ?? ""}
              options={form.promises.map(({ id, words }) => ({ value: id, label: words }))}
            />
          )}
          <TextArea name="note" label={t("form.note")} rows={2} defaultValue={entry?.note ?? ""} />
          <Checkbox name="isSample" label={t("form.sample")} defaultChecked={entry?.isSample ?? false} />
        </div>
      </details>
    </>
  );
}

type Props = { readonly form: EntryForm; readonly start: EntryStart; readonly today: Day };

/** An entry of the ledger: what, from whom, when; the rest is folded away. */
export function EntryFields(props: Props) {
  return (
    <>
      <What {...props} />
      <Who {...props} />
      <When {...props} />
    </>
  );
}
