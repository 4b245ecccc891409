import { useTranslations } from "next-intl";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { DAY_SESSIONS } from "@/lib/campaigns/constants";
import { formatTerm } from "@/lib/campaigns/readings/domain";
import { type Day, formatDay } from "@/lib/kernel/dates";
import type { EditWords } from "./edit-words";
import { PublishedDay } from "./published-day";
import { StepForm, type StepProps } from "./step-form";
import { TermField } from "./term-field";

type Props = StepProps & { words: EditWords; reference: Day };

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Step 6: from when to when, launched on which day, reported how often. */
export function TimeForm({ campaign, action, words, reference }: Props) {
  const t = useTranslations("campaigns");
  const { term, rhythm, startDay, endDay } = campaign;
  const typedTerm = term.from !== null && term.to !== null ? formatTerm({ from: term.from, to: term.to }) : "";
  return (
    <StepForm campaign={campaign} action={action}>
      <Fieldset legend={t("time.term")} large>
        <TermField
          label={t("time.termUnderstood")}
          hint={t("time.termHint")}
          term={typedTerm}
          asPublished={term.asPublished}
          words={words}
        />
      </Fieldset>
      <Fieldset legend={t("time.period")} large>
        <TextInput name="periodAsPublished" label={t("time.periodPublished")} defaultValue={campaign.periodAsPublished} />
        <div className="flex flex-col gap-4 md:flex-row md:gap-8">
          <DateField name="startDay" label={t("time.start")} defaultValue={startDay && formatDay(startDay)} required />
          <DateField name="endDay" label={t("time.end")} defaultValue={endDay && formatDay(endDay)} required />
        </div>
      </Fieldset>
      <Fieldset legend={t("time.launch")} large>
        <PublishedDay
          name="launchDay"
          publishedName="launchAsPublished"
          label={t("time.launchDay")}
          hint={t("time.launchHint")}
          day={campaign.launchDay}
          asPublished={campaign.launchAsPublished}
          reference={reference}
          lean="PAST"
          words={words}
          sessionName="launchSession"
        />
        <Select
          name="launchSession"
          label={t("time.launchSession")}
          placeholder={t("time.noSession")}
          defaultValue={campaign.launchSession ?? ""}
          options={DAY_SESSIONS.map((session) => ({ value: session, label: t(`session.${session}`) }))}
          width="short"
        />
      </Fieldset>
      <Fieldset legend={t("time.rhythm")} large>
        <RadioCards
          name="rhythmEvery"
          legend={<span className="sr-only">{t("time.rhythm")}</span>}
          defaultValue={rhythm.every}
          inline
          options={[
            { value: "MONTH", label: t("time.month") },
            { value: "WEEK", label: t("time.week") },
          ]}
        />
        <div className="flex flex-col gap-4 md:flex-row md:gap-8">
          <NumberField
            name="rhythmDate"
            label={t("time.date")}
            hint={t("time.dateHint")}
            defaultValue={rhythm.every === "MONTH" ? rhythm.day : null}
            whole
          />
          <Select
            name="rhythmWeekday"
            label={t("time.weekday")}
            placeholder=""
            defaultValue={rhythm.every === "WEEK" ? String(rhythm.day) : ""}
            options={WEEKDAYS.map((weekday) => ({ value: weekday, label: t(`rhythm.weekdays.${weekday}`) }))}
            width="short"
          />
        </div>
      </Fieldset>
    </StepForm>
  );
}
