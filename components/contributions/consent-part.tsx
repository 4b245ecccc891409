import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { DonorPage } from "@/lib/contributions/donors/types";
import { type Day, formatDay, formatMoment } from "@/lib/kernel/dates";

/** Everything that a donor said about being named, newest first. */
export function ConsentList({ consents }: Pick<DonorPage, "consents">) {
  const t = useTranslations("contributions.consent");
  if (consents.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ol className="flex flex-col divide-y divide-line">
      {consents.map(({ id, isGiven, day, how, recordedBy, recordedAt }) => (
        <li key={id} className="flex flex-col py-3" data-record="consent" data-id={id}>
          <span className="font-semibold" data-field="consent.isGiven">
            {t(isGiven ? "yes" : "no")}
          </span>
          <span>
            <span data-field="consent.ofDay">{formatDay(day)}</span> · <span data-field="consent.how">{how}</span>
          </span>
          <span className="text-sm text-ink-soft">{t("recorded", { name: recordedBy, time: formatMoment(recordedAt) })}</span>
        </li>
      ))}
    </ol>
  );
}

/** Records what a donor says now. */
export function ConsentForm({ donor, id, today, action }: { donor: DonorPage; id: string; today: Day; action: FormAction }) {
  const t = useTranslations("contributions.consent");
  return (
    <FormShell action={action} hidden={{ id, donorId: donor.id }} id="consent" className="flex flex-col gap-4">
      <RadioCards
        name="isGiven"
        legend={t("said")}
        inline
        defaultValue={donor.consent === "GIVEN" ? "no" : "yes"}
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
      />
      <DateField name="day" label={t("day")} defaultValue={formatDay(today)} />
      <TextInput name="how" label={t("how")} hint={t("howHint")} required />
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </FormShell>
  );
}
