"use client";

import { AddRow } from "@/components/campaigns/add-row";
import type { EditWords } from "@/components/campaigns/edit-words";
import { RowFrame } from "@/components/campaigns/row-frame";
import { type FormRow, useRows } from "@/components/campaigns/use-rows";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
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
  words: EditWords;
  texts: EventTexts;
};

/** Who took part, a row each: a person by posts, a group, an organisation. */
export function ParticipantRows({ participants, spareIds, kinds, roles, units, words, texts }: Props) {
  const list = useRows<ParticipantView>("participants", participants, spareIds, MAX_PARTICIPANTS);
  const { rows, extra, add, frame } = list;
  const renderRow = ({ id, value }: FormRow<ParticipantView>, index: number) => {
    const at = `participants.${index}`;
    return (
      <RowFrame
        key={id}
        legend={fillIn(texts.participantLegend, { number: index + 1 })}
        at={at}
        id={id}
        index={index}
        list={list}
        words={words}
      >
        <Select name={`${at}.kind`} label={texts.kind} options={kinds} defaultValue={value?.kind ?? "PERSON"} width="medium" required />
        <TextInput name={`${at}.name`} label={texts.participantName} hint={texts.participantNameHint} defaultValue={value?.name ?? null} />
        <TextArea name={`${at}.posts`} label={texts.posts} hint={texts.postsHint} defaultValue={value?.posts.join("\n") ?? null} rows={2} />
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
      </RowFrame>
    );
  };
  return (
    <div ref={frame} className="flex flex-col gap-6">
      {rows.map(renderRow)}
      <noscript>{renderRow(extra, rows.length)}</noscript>
      <AddRow label={words.add} onAdd={add} />
    </div>
  );
}
