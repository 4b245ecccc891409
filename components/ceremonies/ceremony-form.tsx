import { useTranslations } from "next-intl";
import { EventSelect } from "@/components/events/event-select";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { SESSIONS } from "@/lib/ceremonies/constants";
import type { CeremonyView } from "@/lib/ceremonies/types";
import type { EventRow } from "@/lib/events/types";
import { formatDay } from "@/lib/kernel/dates";

type Facts = Pick<CeremonyView, "name" | "day" | "session" | "location" | "event">;

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
  /** What stands in the fields; null for a new ceremony. */
  facts: Facts | null;
  /** Campaigns to choose from, for a new ceremony that does not come from one. */
  campaigns?: readonly { readonly id: string; readonly name: string }[];
  /** Events of the place that it may be part of. */
  events: readonly EventRow[];
  submit: string;
};

/** Name, day and place of a ceremony. */
export function CeremonyForm({ action, hidden, facts, campaigns, events, submit }: Props) {
  const t = useTranslations("ceremonies");
  return (
    <FormShell action={action} id="ceremony" hidden={hidden}>
      {campaigns && (
        <Select
          name="campaignId"
          label={t("form.campaign")}
          options={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      <TextInput name="name" label={t("form.name")} hint={t("form.nameHint")} defaultValue={facts?.name ?? null} required />
      <DateField name="day" label={t("form.day")} defaultValue={facts && formatDay(facts.day)} required />
      <RadioCards
        name="session"
        legend={t("form.session")}
        inline
        defaultValue={facts?.session ?? ""}
        options={["" as const, ...SESSIONS].map((value) => ({
          value,
          label: value === "" ? t("session.none") : t(`session.${value}`),
        }))}
      />
      <TextInput name="location" label={t("form.location")} hint={t("form.locationHint")} defaultValue={facts?.location ?? null} />
      {events.length > 0 && (
        <EventSelect
          label={t("form.event")}
          hint={t("form.eventHint")}
          none={t("form.eventNone")}
          events={events}
          start={facts?.event?.id ?? null}
        />
      )}
      <div>
        <Button icon="next">{submit}</Button>
      </div>
    </FormShell>
  );
}
