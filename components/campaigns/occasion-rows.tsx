"use client";

import { FormRows } from "@/components/ui/form-rows";
import { NumberField } from "@/components/ui/number-field";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useRows } from "@/components/ui/use-rows";
import { MAX_OCCASIONS } from "@/lib/campaigns/constants";
import type { OccasionView } from "@/lib/campaigns/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import type { OccasionChoice } from "@/lib/occasions/types";
import type { EditWords, OccasionTexts } from "./edit-words";
import { PublishedDay } from "./published-day";
import { TakeRow } from "./take-row";
import { YearCheck } from "./year-check";

type Props = {
  occasions: readonly OccasionView[];
  spareIds: readonly string[];
  kinds: readonly SelectOption[];
  reference: Day;
  /** Occasions that the place has already. */
  choices: readonly OccasionChoice[];
  words: EditWords;
  texts: OccasionTexts;
};

/** What a campaign celebrates; one of it is the main occasion, whose day everything must be ready for. */
export function OccasionRows({ occasions, spareIds, kinds, reference, choices, words, texts }: Props) {
  const list = useRows<OccasionView>("occasions", occasions, spareIds, MAX_OCCASIONS);
  const { rows, take } = list;
  const hasMain = occasions.some(({ isMain }) => isMain);
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose text-ink-soft">{texts.mainHint}</p>
      <FormRows list={list} legend={texts.legend} words={words}>
        {({ at, id, index, value }) => (
          <>
            <TextInput name={`${at}.name`} label={texts.name} defaultValue={value?.name ?? null} required />
            <label className="flex min-h-11 max-w-prose items-start gap-3 py-2">
              <input
                type="radio"
                name="mainId"
                value={id}
                defaultChecked={value ? value.isMain : !hasMain && index === 0}
                className="tick tick-round"
              />
              <span className="font-semibold">{texts.main}</span>
            </label>
            <Select
              name={`${at}.kind`}
              label={texts.kind}
              options={kinds}
              defaultValue={value?.kind ?? "PARTY_CONGRESS"}
              width="medium"
              required
            />
            <PublishedDay
              name={`${at}.day`}
              publishedName={`${at}.dateAsPublished`}
              label={texts.day}
              hint={texts.dayHint}
              day={value?.day ?? null}
              asPublished={value?.dateAsPublished ?? null}
              reference={reference}
              lean="FUTURE"
              words={words}
              fixedBecause={value?.isFixed && value.day ? texts.fixed : null}
            />
            <YearCheck at={at} texts={texts}>
              <PublishedDay
                name={`${at}.originDay`}
                publishedName={null}
                label={texts.origin}
                hint={texts.originHint}
                day={value?.originDay ?? null}
                reference={reference}
                lean="PAST"
                words={words}
              />
              <NumberField name={`${at}.years`} label={texts.years} unit={texts.yearsUnit} defaultValue={value?.years ?? null} whole />
            </YearCheck>
          </>
        )}
      </FormRows>
      <TakeRow
        label={texts.takeLabel}
        none={texts.takeNone}
        take={texts.take}
        options={choices
          .filter(({ id }) => !rows.some((row) => row.id === id))
          .map(({ id, name, day }) => ({ id, label: day ? `${name} (${formatDay(day)})` : name }))}
        onTake={(id) => {
          const found = choices.find((choice) => choice.id === id);
          if (found) take({ ...found, isMain: false, extensions: [] });
        }}
      />
    </div>
  );
}
