import { useTranslations } from "next-intl";
import type { EditWords } from "@/components/campaigns/edit-words";
import { PublishedDay } from "@/components/campaigns/published-day";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { DAY_SESSIONS, MAX_TEXT } from "@/lib/campaigns/constants";
import type { UnitChoice } from "@/lib/campaigns/types";
import { EVENT_TYPES } from "@/lib/events/constants";
import type { EventRecord } from "@/lib/events/types";
import type { Day } from "@/lib/kernel/dates";
import { formatPreciseDay } from "@/lib/kernel/typed-days";
import type { SourceChoice } from "@/lib/sources/types";

type Props = {
  action: FormAction;
  id: string;
  /** What it is now; null = a new one. */
  event: EventRecord | null;
  units: readonly UnitChoice[];
  sources: readonly SourceChoice[];
  reference: Day;
  words: EditWords;
};

/** An event's first part: what, when as far as it is known, where, whose, from which text. */
export function BasicsForm({ action, id, event, units, sources, reference, words }: Props) {
  const t = useTranslations("events");
  const untitled = useTranslations("sources");
  const hosts = new Set(event?.hosts.map((host) => host.id));
  return (
    <FormShell action={action} id="event" hidden={{ id, version: event?.version ?? "" }}>
      <Select
        name="type"
        label={t("form.type")}
        options={EVENT_TYPES.map((type) => ({ value: type, label: t(`types.${type}`) }))}
        defaultValue={event?.type ?? "CONFERENCE"}
        width="medium"
        required
      />
      <TextInput name="name" label={t("form.name")} hint={t("form.nameHint")} defaultValue={event?.name ?? null} required />
      <PublishedDay
        name="when"
        publishedName="dateAsPublished"
        label={t("form.when")}
        hint={t("form.whenHint")}
        day={null}
        initial={event?.when ? formatPreciseDay(event.when) : null}
        asPublished={event?.dateAsPublished ?? null}
        reference={reference}
        lean="PAST"
        words={words}
        sessionName="session"
      />
      <Select
        name="session"
        label={t("form.session")}
        placeholder={t("form.noSession")}
        options={DAY_SESSIONS.map((session) => ({ value: session, label: t(`session.${session}`) }))}
        defaultValue={event?.session ?? ""}
        width="short"
      />
      <TextInput name="location" label={t("form.location")} hint={t("form.locationHint")} defaultValue={event?.location ?? null} />
      <Fieldset legend={t("form.hosts")} hint={t("form.hostsHint")} name="hostIds">
        <ChoiceList name="hostIds[]" choices={units} chosen={hosts} rest={(count) => t("form.hostsRest", { count })} />
      </Fieldset>
      <TextArea
        name="summary"
        label={t("form.summary")}
        hint={t("form.summaryHint")}
        defaultValue={event?.summary ?? null}
        rows={4}
        maxLength={MAX_TEXT}
      />
      <Select
        name="sourceId"
        label={t("form.source")}
        hint={t("form.sourceHint")}
        placeholder={t("form.noSource")}
        options={sources.map((source) => ({ value: source.id, label: source.title ?? source.publisher ?? untitled("untitled") }))}
        defaultValue={event?.source?.id ?? ""}
      />
      <div>
        <Button>{t(event ? "form.save" : "form.next")}</Button>
      </div>
    </FormShell>
  );
}
