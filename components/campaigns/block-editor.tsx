"use client";

import { useState } from "react";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import type { SelectOption } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { MAX_BLOCKS, MAX_TEXT } from "@/lib/campaigns/constants";
import type { BlockView } from "@/lib/campaigns/types";
import { AddRow } from "./add-row";
import type { BlockTexts, EditWords } from "./edit-words";
import { RowFrame } from "./row-frame";
import { type UnitRow, UnitRows } from "./unit-rows";
import { type FormRow, useRows } from "./use-rows";

type Props = {
  blocks: readonly BlockView[];
  units: readonly UnitRow[];
  kinds: readonly SelectOption[];
  spareIds: readonly string[];
  words: EditWords;
  texts: BlockTexts;
};

/** The blocks of a campaign, and below them every unit with the block that it signs in. */
export function BlockEditor({ blocks, units, kinds, spareIds, words, texts }: Props) {
  const list = useRows<BlockView>("blocks", blocks, spareIds, MAX_BLOCKS);
  const { rows, extra, add, frame } = list;
  const [names, setNames] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(blocks.map(({ id, name }) => [id, name])));
  const options = rows.map(({ id }, index) => ({ value: id, label: names[id] || `${texts.newBlock} ${index + 1}` }));
  const renderRow = ({ id, value }: FormRow<BlockView>, index: number) => {
    const at = `blocks.${index}`;
    return (
      <RowFrame key={id} legend={fillIn(texts.block, { number: index + 1 })} at={at} id={id} index={index} list={list} words={words}>
        <div
          onInput={(event) => {
            if (event.target instanceof HTMLInputElement) setNames({ ...names, [id]: event.target.value });
          }}
        >
          <TextInput name={`${at}.name`} label={texts.name} hint={texts.nameHint} defaultValue={value?.name ?? null} required />
        </div>
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          <NumberField
            name={`${at}.minWorks`}
            label={texts.minWorks}
            unit={texts.each}
            defaultValue={value?.minWorks ?? null}
            whole
            required
          />
          <NumberField
            name={`${at}.minTasks`}
            label={texts.minTasks}
            unit={texts.each}
            defaultValue={value?.minTasks ?? null}
            whole
            required
          />
        </div>
        <TextArea
          name={`${at}.text`}
          label={texts.text}
          hint={texts.textHint}
          defaultValue={value?.text ?? null}
          rows={3}
          maxLength={MAX_TEXT}
        />
      </RowFrame>
    );
  };
  return (
    <div ref={frame} className="flex flex-col gap-8">
      {rows.map(renderRow)}
      <noscript>{renderRow(extra, rows.length)}</noscript>
      <AddRow label={words.add} onAdd={add} />
      <Fieldset legend={texts.units} hint={texts.unitsHint} name="blocks" large>
        <UnitRows units={units} kinds={kinds} blocks={options} texts={texts} />
      </Fieldset>
    </div>
  );
}
