"use client";

import { TextArea } from "@/components/ui/text-area";
import { fillIn } from "@/components/ui/words";
import { MAX_CONTENTS, MAX_THEME } from "@/lib/campaigns/constants";
import type { ContentView } from "@/lib/campaigns/types";
import { AddRow } from "./add-row";
import type { EditWords } from "./edit-words";
import { RowFrame } from "./row-frame";
import { type FormRow, useRows } from "./use-rows";

type Props = { contents: readonly ContentView[]; spareIds: readonly string[]; words: EditWords; label: string };

/** The contents of a campaign, in their order. */
export function ContentRows({ contents, spareIds, words, label }: Props) {
  const list = useRows<ContentView>("contents", contents, spareIds, MAX_CONTENTS);
  const { rows, extra, add, frame } = list;
  const renderRow = (row: FormRow<ContentView>, index: number) => {
    const legend = fillIn(label, { number: index + 1 });
    return (
      <RowFrame key={row.id} legend={legend} at={`contents.${index}`} id={row.id} index={index} list={list} words={words}>
        <TextArea
          name={`contents.${index}.text`}
          label={legend}
          labelHidden
          defaultValue={row.value?.text ?? null}
          rows={3}
          maxLength={MAX_THEME}
        />
      </RowFrame>
    );
  };
  return (
    <div ref={frame} className="flex flex-col gap-4">
      {rows.map(renderRow)}
      <noscript>{renderRow(extra, rows.length)}</noscript>
      <AddRow label={words.add} onAdd={add} />
    </div>
  );
}
