"use client";

import { useState } from "react";
import { Fieldset } from "@/components/ui/fieldset";
import { FormRows, type RowWords } from "@/components/ui/form-rows";
import { NumberField } from "@/components/ui/number-field";
import type { SelectOption } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { useRows } from "@/components/ui/use-rows";
import { MAX_BLOCKS, MAX_TEXT } from "@/lib/campaigns/constants";
import type { BlockView } from "@/lib/campaigns/types";
import type { BlockTexts } from "./edit-words";
import { type UnitRow, UnitRows } from "./unit-rows";

type Props = {
  blocks: readonly BlockView[];
  units: readonly UnitRow[];
  kinds: readonly SelectOption[];
  spareIds: readonly string[];
  words: RowWords;
  texts: BlockTexts;
};

/** The blocks of a campaign, and below them every unit with the block that it signs in. */
export function BlockEditor({ blocks, units, kinds, spareIds, words, texts }: Props) {
  const list = useRows<BlockView>("blocks", blocks, spareIds, MAX_BLOCKS);
  const [names, setNames] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(blocks.map(({ id, name }) => [id, name])));
  const options = list.rows.map(({ id }, index) => ({ value: id, label: names[id] || `${texts.newBlock} ${index + 1}` }));
  return (
    <div className="flex flex-col gap-8">
      <FormRows list={list} legend={texts.block} words={words} gap="wide">
        {({ at, id, value }) => (
          <>
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
          </>
        )}
      </FormRows>
      <Fieldset legend={texts.units} hint={texts.unitsHint} name="blocks" large>
        <UnitRows units={units} kinds={kinds} blocks={options} texts={texts} />
      </Fieldset>
    </div>
  );
}
