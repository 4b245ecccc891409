import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { type Day, formatDay } from "@/lib/kernel/dates";
import type { Step } from "@/lib/pledges/types";
import type { ReachedStep } from "@/lib/progress/types";

type Props = { steps: readonly Step[]; reached: readonly ReachedStep[]; legend: string };

function StepDay({ index, day }: { index: number; day: Day | null }) {
  const t = useTranslations("progress.form");
  return (
    <DateField
      name={`figure.reached.${index}.reachedOn`}
      label={t("stepDay")}
      hint={t("stepDayHint")}
      defaultValue={day && formatDay(day)}
    />
  );
}

/** The steps of the way, those reached before already ticked; the day of a step opens with its tick and may stay empty. */
export function StepFields({ steps, reached, legend }: Props) {
  const t = useTranslations("progress.form");
  const dayOf = (key: string) => reached.find(({ step }) => step === key)?.reachedOn ?? null;
  return (
    <Fieldset name="figure.reached" legend={legend} hint={t("stepsHint")}>
      <ol className="flex max-w-prose flex-col divide-y divide-line rounded border border-line bg-card">
        {steps.map((step, index) => {
          const day = dayOf(step.key);
          return (
            <li key={step.key} className="group px-4 py-1">
              <Checkbox
                name={`figure.reached.${index}.step`}
                value={step.key}
                label={<span className="text-lg font-semibold">{step.name}</span>}
                hint={step.plannedDay && !day ? t("planned", { day: formatDay(step.plannedDay) }) : undefined}
                defaultChecked={day !== null}
              />
              {day === null ? (
                <div className="hidden pb-3 pl-9 group-has-[:checked]:block">
                  <StepDay index={index} day={null} />
                </div>
              ) : (
                <details className="pb-1 pl-9">
                  <summary className="min-h-11 cursor-pointer py-2 text-action">{t("stepReached", { day: formatDay(day) })}</summary>
                  <StepDay index={index} day={day} />
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </Fieldset>
  );
}
