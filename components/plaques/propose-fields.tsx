import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { TextArea } from "@/components/ui/text-area";
import { formatDay } from "@/lib/kernel/dates";
import type { OccasionChoice } from "@/lib/occasions/types";

type Props = {
  occasions: readonly OccasionChoice[];
  start: { readonly wording: string; readonly note: string; readonly occasionIds: readonly string[] };
};

/** The words of a plaque, why it is proposed, and what it celebrates. */
export function ProposeFields({ occasions, start }: Props) {
  const t = useTranslations("plaques");
  return (
    <>
      <TextArea name="wording" label={t("form.wording")} hint={t("form.wordingHint")} rows={4} defaultValue={start.wording} required />
      <TextArea name="note" label={t("form.note")} rows={3} defaultValue={start.note} />
      <Fieldset legend={t("form.occasions")}>
        {occasions.length === 0 && <p className="text-ink-soft">{t("form.noOccasions")}</p>}
        {occasions.map(({ id, name, day, years }) => (
          <Checkbox
            key={id}
            name="occasionIds[]"
            value={id}
            label={name}
            hint={[years === null ? null : t("page.years", { years }), day && formatDay(day)].filter(Boolean).join(" · ")}
            defaultChecked={start.occasionIds.includes(id)}
          />
        ))}
      </Fieldset>
    </>
  );
}
