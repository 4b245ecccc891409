import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import type { ProposedDay } from "@/lib/holidays/types";
import { formatDay, weekdayOf } from "@/lib/kernel/dates";

type Props = { year: number; days: readonly ProposedDay[]; action: FormAction };

/** The holidays of a year that nobody has declared yet, all ticked; what the government declared otherwise is left out or added by hand. */
export function ProposedDays({ year, days, action }: Props) {
  const t = useTranslations("holidays");
  return (
    <FormShell action={action} id="proposed-days" hidden={{ year }} guardLeaving={false}>
      <Fieldset legend={t("proposedLegend")}>
        {days.map(({ day, holiday }) => (
          <Checkbox
            key={day}
            name="days[]"
            value={day}
            defaultChecked
            label={t("proposedDay", {
              day: formatDay(day),
              weekday: t(`weekday.${weekdayOf(day)}` as "weekday.1"),
              name: t(`holiday.${holiday}`),
            })}
          />
        ))}
      </Fieldset>
      <div>
        <Button icon="check">{t("take")}</Button>
      </div>
    </FormShell>
  );
}
