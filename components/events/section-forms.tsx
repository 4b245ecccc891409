import { useTranslations } from "next-intl";
import type { EditWords } from "@/components/campaigns/edit-words";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { Fieldset } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { FormShell } from "@/components/ui/form-shell";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { UnitChoice } from "@/lib/campaigns/types";
import { PARTICIPANT_KINDS, PARTICIPANT_ROLES, SPEECH_KINDS } from "@/lib/events/constants";
import type { EventLink, EventPage, EventRecord, LinkChoices } from "@/lib/events/types";
import { useParticipantName } from "./participant-list";
import { type EventTexts, ParticipantRows } from "./participant-rows";
import { CaptionRows, SpeechRows } from "./speech-rows";

type Props = { event: EventRecord; action: FormAction; words: EditWords; texts: EventTexts; spareIds: readonly string[] };

/** The part of who took part. */
export function PeopleForm({ event, action, words, texts, spareIds, units }: Props & { units: readonly UnitChoice[] }) {
  const t = useTranslations("events");
  return (
    <FormShell action={action} id="people" hidden={{ id: event.id, version: event.version }}>
      <ParticipantRows
        participants={event.participants}
        spareIds={spareIds}
        kinds={PARTICIPANT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        roles={PARTICIPANT_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        units={units.map(({ id, name }) => ({ value: id, label: name }))}
        words={words}
        texts={texts}
      />
      <div>
        <Button icon="next">{t("form.next")}</Button>
      </div>
    </FormShell>
  );
}

/** The part of what was said. */
export function SpeechesForm({ event, action, words, texts, spareIds }: Props) {
  const t = useTranslations("events");
  const nameOf = useParticipantName();
  return (
    <FormShell action={action} id="speeches" hidden={{ id: event.id, version: event.version }}>
      <SpeechRows
        speeches={event.speeches}
        spareIds={spareIds}
        kinds={SPEECH_KINDS.map((kind) => ({ value: kind, label: t(`speechKinds.${kind}`) }))}
        speakers={event.participants.map((one) => ({ value: one.id, label: nameOf(one) }))}
        words={words}
        texts={texts}
      />
      <div>
        <Button icon="next">{t("form.next")}</Button>
      </div>
    </FormShell>
  );
}

/** The part of captions and photos. */
export function PicturesForm({
  event,
  action,
  words,
  texts,
  spareIds,
  photoAction,
  fileId,
}: Props & { photoAction: FormAction; fileId: string }) {
  const t = useTranslations("events.form");
  return (
    <>
      <FormShell action={action} id="pictures" hidden={{ id: event.id, version: event.version }}>
        <CaptionRows pictures={event.pictures} spareIds={spareIds} words={words} texts={texts} />
        <div>
          <Button icon="next">{t("next")}</Button>
        </div>
      </FormShell>
      <Section title={t("addPhoto")} note={t("addPhotoNote")}>
        <FormShell action={photoAction} id="photo" hidden={{ id: event.id, version: event.version, fileId }}>
          <Select
            name="pictureId"
            label={t("photoFor")}
            placeholder={t("photoNew")}
            options={event.pictures.filter((picture) => picture.fileId === null).map(({ id, caption }) => ({ value: id, label: caption }))}
            defaultValue=""
          />
          <TextInput name="caption" label={t("photoCaption")} defaultValue={null} />
          <FileField name="file" label={t("photo")} hint={t("photoHint")} accept="image/*" required />
          <div>
            <Button kind="secondary" icon="upload">
              {t("attach")}
            </Button>
          </div>
        </FormShell>
      </Section>
    </>
  );
}

function Ticks({
  name,
  legend,
  choices,
  chosen,
  empty,
  rest,
}: {
  name: string;
  legend: string;
  choices: readonly EventLink[];
  chosen: readonly EventLink[];
  empty: string;
  rest: (count: number) => string;
}) {
  const ids = new Set(chosen.map(({ id }) => id));
  return (
    <Fieldset legend={legend} large>
      {choices.length === 0 && <p className="text-ink-soft">{empty}</p>}
      <ChoiceList name={`${name}[]`} choices={choices} chosen={ids} rest={rest} />
    </Fieldset>
  );
}

/** The part of what the event is tied to. */
export function LinksForm({ page, action, choices }: { page: EventPage; action: FormAction; choices: LinkChoices }) {
  const t = useTranslations("events");
  const { event } = page;
  return (
    <FormShell action={action} id="links" hidden={{ id: event.id, version: event.version }}>
      <p className="max-w-prose text-ink-soft">{t("form.linksHint")}</p>
      <Ticks
        name="occasionIds"
        legend={t("page.occasions")}
        choices={choices.occasions}
        chosen={page.occasions}
        empty={t("form.noOccasions")}
        rest={(count) => t("form.occasionsRest", { count })}
      />
      <Ticks
        name="campaignIds"
        legend={t("page.campaigns")}
        choices={choices.campaigns}
        chosen={page.campaigns}
        empty={t("form.noCampaigns")}
        rest={(count) => t("form.campaignsRest", { count })}
      />
      <Ticks
        name="pledgeIds"
        legend={t("page.pledges")}
        choices={choices.pledges}
        chosen={page.pledges}
        empty={t("form.noPledges")}
        rest={(count) => t("form.pledgesRest", { count })}
      />
      <div>
        <Button>{t("form.save")}</Button>
      </div>
    </FormShell>
  );
}
