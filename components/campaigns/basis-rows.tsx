"use client";

import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { MAX_BASES } from "@/lib/campaigns/constants";
import type { LegalBasisView } from "@/lib/campaigns/types";
import type { DocumentChoice } from "@/lib/documents/types";
import type { Day } from "@/lib/kernel/dates";
import { AddRow } from "./add-row";
import type { BasisTexts, EditWords } from "./edit-words";
import { PublishedDay } from "./published-day";
import { RowFrame } from "./row-frame";
import { TakeRow } from "./take-row";
import { type FormRow, useRows } from "./use-rows";

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
  const { rows, extra, add, take, frame } = list;
  const renderRow = ({ id, value }: FormRow<LegalBasisView>, index: number) => (
    <RowFrame
      key={id}
      legend={fillIn(texts.legend, { number: index + 1 })}
      at={`bases.${index}`}
      id={id}
      index={index}
      list={list}
      words={words}
    >
      <TextInput name={`bases.${index}.title`} label={texts.title} defaultValue={value?.title ?? null} required />
      <div className="grid max-w-prose gap-4 md:grid-cols-2">
        <Select
          name={`bases.${index}.kind`}
          label={texts.kind}
          options={kinds}
          placeholder={texts.noKind}
          defaultValue={value?.kind ?? ""}
        />
        <TextInput name={`bases.${index}.number`} label={texts.number} defaultValue={value?.number ?? null} />
      </div>
      <TextInput name={`bases.${index}.issuer`} label={texts.issuer} defaultValue={value?.issuer ?? null} />
      <PublishedDay
        name={`bases.${index}.signedDay`}
        publishedName={`bases.${index}.dateAsPublished`}
        label={texts.day}
        day={value?.signedDay ?? null}
        asPublished={value?.dateAsPublished ?? null}
        reference={reference}
        lean="PAST"
        words={words}
      />
    </RowFrame>
  );
  return (
    <div ref={frame} className="flex flex-col gap-6">
      {rows.map(renderRow)}
      <noscript>{renderRow(extra, rows.length)}</noscript>
      <AddRow label={words.add} onAdd={add} />
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
