"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormRows, type RowWords } from "@/components/ui/form-rows";
import { NumberField } from "@/components/ui/number-field";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { useRows } from "@/components/ui/use-rows";
import { MAX_PARTICIPANTS } from "@/lib/events/constants";
import type { ParticipantView } from "@/lib/events/types";
import type events from "@/messages/vi/events.json";

export type EventTexts = (typeof events)["form"];

type Props = {
  participants: readonly ParticipantView[];
  spareIds: readonly string[];
  kinds: readonly SelectOption[];
  roles: readonly SelectOption[];
  units: readonly SelectOption[];
  words: RowWords;
  texts: EventTexts;
};

/** Who took part, a row each: a person by posts, a group, an organisation. */
export function ParticipantRows({ participants, spareIds, kinds, roles, units, words, texts }: Props) {
  const list = useRows<ParticipantView>("participants", participants, spareIds, MAX_PARTICIPANTS);
  return (
    <FormRows list={list} legend={texts.participantLegend} words={words}>
      {({ at, value }) => (
        <>
          <Select name={`${at}.kind`} label={texts.kind} options={kinds} defaultValue={value?.kind ?? "PERSON"} width="medium" required />
          <TextInput
            name={`${at}.name`}
            label={texts.participantName}
            hint={texts.participantNameHint}
            defaultValue={value?.name ?? null}
          />
          <TextArea
            name={`${at}.posts`}
            label={texts.posts}
            hint={texts.postsHint}
            defaultValue={value?.posts.join("\n") ?? null}
            rows={2}
          />
          <Fieldset legend={texts.roles}>
            <div className="grid max-w-prose sm:grid-cols-2">
              {roles.map((role) => (
                <Checkbox
                  key={role.value}
                  name={`${at}.roles[]`}
                  value={role.value}
                  label={role.label}
                  defaultChecked={value?.roles.some((one) => one === role.value) ?? false}
                />
              ))}
            </div>
          </Fieldset>
          <div className="grid max-w-prose gap-4 md:grid-cols-2">
            <NumberField
              name={`${at}.count`}
              label={texts.count}
              hint={texts.countHint}
              unit={texts.people}
              defaultValue={value?.count ?? null}
              whole
            />
            <Select
              name={`${at}.organizationId`}
              label={texts.organization}
              hint={texts.organizationHint}
              options={units}
              placeholder={texts.noOrganization}
              defaultValue={value?.organization?.id ?? ""}
            />
          </div>
        </>
      )}
    </FormRows>
  );
}
