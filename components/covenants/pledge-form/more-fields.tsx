"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { LIMITS } from "@/lib/pledges/constants";
import type { PledgeContent } from "@/lib/pledges/types";
import { FundingRows } from "./funding-rows";
import type { FormChoices, FormWords } from "./words";

type Props = { readonly content: PledgeContent | null; readonly choices: FormChoices; readonly words: FormWords };

function Links({ content, choices, words }: Props) {
  return (
    <>
      {choices.contents.length > 0 && (
        <Fieldset legend={words.contents} hint={words.contentsHint} name="contentIds">
          {choices.contents.map(({ id, number, text }) => (
            <Checkbox
              key={id}
              name="contentIds"
              value={id}
              label={`${number}. ${text}`}
              defaultChecked={content?.contentIds.includes(id) ?? false}
            />
          ))}
        </Fieldset>
      )}
      {choices.units.length > 0 && (
        <details>
          <summary className="min-h-11 py-2 text-action">{words.supporters}</summary>
          <Fieldset legend={words.supportersLegend} name="supportingOrganizationIds">
            <div className="max-h-80 overflow-y-auto rounded border border-line px-3">
              {choices.units.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  name="supportingOrganizationIds"
                  value={id}
                  label={name}
                  defaultChecked={content?.supportingOrganizationIds.includes(id) ?? false}
                />
              ))}
            </div>
          </Fieldset>
        </details>
      )}
    </>
  );
}

function Rhythm({ content, words }: Omit<Props, "choices">) {
  const options = (["WEEK", "MONTH"] as const).map((value) => ({ value, label: words.every[value] }));
  return (
    <Fieldset legend={words.rhythm} hint={words.rhythmHint}>
      <div className="flex flex-wrap gap-4">
        <Select
          name="rhythm.every"
          label={words.rhythmEvery}
          options={options}
          defaultValue={content?.rhythm?.every ?? null}
          placeholder={words.rhythmOfCampaign}
          width="medium"
        />
        <NumberField
          name="rhythm.day"
          label={words.rhythmDay}
          hint={words.rhythmDayHint}
          defaultValue={content?.rhythm?.day ?? null}
          whole
        />
      </div>
    </Fieldset>
  );
}

/** What is asked only of those who want to say more. */
export function MoreFields({ content, choices, words }: Props) {
  return (
    <div className="flex flex-col gap-6 pt-3">
      <TextArea
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        defaultValue={content?.description ?? null}
        rows={3}
        maxLength={LIMITS.text}
      />
      <TextInput name="location" label={words.location} hint={words.locationHint} defaultValue={content?.location ?? null} />
      <TextInput name="scale" label={words.scale} hint={words.scaleHint} defaultValue={content?.scale ?? null} />
      <FundingRows funding={content?.funding ?? []} words={words} />
      <Links content={content} choices={choices} words={words} />
      <Rhythm content={content} words={words} />
      {choices.canWeigh && (
        <NumberField name="weight" label={words.weight} hint={words.weightHint} defaultValue={content?.weight ?? 1} whole required />
      )}
      <TextInput
        name="dueAsPublished"
        label={words.dueAsPublished}
        hint={words.dueAsPublishedHint}
        defaultValue={content?.dueAsPublished ?? null}
        width="medium"
      />
      <TextArea
        name="asPublished"
        label={words.asPublished}
        hint={words.asPublishedHint}
        defaultValue={content?.asPublished ?? null}
        rows={3}
        maxLength={LIMITS.text}
      />
    </div>
  );
}
