"use client";

import { FormRows } from "@/components/ui/form-rows";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useRows } from "@/components/ui/use-rows";
import { MAX_BASES } from "@/lib/campaigns/constants";
import type { LegalBasisView } from "@/lib/campaigns/types";
import type { DocumentChoice } from "@/lib/documents/types";
import type { Day } from "@/lib/kernel/dates";
import type { BasisTexts, EditWords } from "./edit-words";
import { PublishedDay } from "./published-day";
import { TakeRow } from "./take-row";

type Props = {
  bases: readonly LegalBasisView[];
  spareIds: readonly string[];
  kinds: readonly SelectOption[];
  reference: Day;
  /** Papers that the place has already. */
  choices: readonly DocumentChoice[];
  words: EditWords;
  texts: BasisTexts;
};

/** The papers that a campaign rests on, each with its date as published and as understood. */
export function BasisRows({ bases, spareIds, kinds, reference, choices, words, texts }: Props) {
  const list = useRows<LegalBasisView>("bases", bases, spareIds, MAX_BASES);
  const { rows, take } = list;
  return (
    <div className="flex flex-col gap-6">
      <FormRows list={list} legend={texts.legend} words={words}>
        {({ at, value }) => (
          <>
            <TextInput name={`${at}.title`} label={texts.title} defaultValue={value?.title ?? null} required />
            <div className="grid max-w-prose gap-4 md:grid-cols-2">
              <Select name={`${at}.kind`} label={texts.kind} options={kinds} placeholder={texts.noKind} defaultValue={value?.kind ?? ""} />
              <TextInput name={`${at}.number`} label={texts.number} defaultValue={value?.number ?? null} />
            </div>
            <TextInput name={`${at}.issuer`} label={texts.issuer} defaultValue={value?.issuer ?? null} />
            <PublishedDay
              name={`${at}.signedDay`}
              publishedName={`${at}.dateAsPublished`}
              label={texts.day}
              day={value?.signedDay ?? null}
              asPublished={value?.dateAsPublished ?? null}
              reference={reference}
              lean="PAST"
              words={words}
            />
          </>
        )}
      </FormRows>
      <TakeRow
        label={texts.takeLabel}
        none={texts.takeNone}
        take={texts.take}
        options={choices
          .filter(({ id }) => !rows.some((row) => row.id === id))
          .map(({ id, title, number }) => ({ id, label: number ? `${number}: ${title}` : title }))}
        onTake={(id) => {
          const found = choices.find((choice) => choice.id === id);
          if (found) take(found);
        }}
      />
    </div>
  );
}
