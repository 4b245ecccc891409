"use client";

import { AddRow } from "@/components/campaigns/add-row";
import type { EditWords } from "@/components/campaigns/edit-words";
import { RowFrame } from "@/components/campaigns/row-frame";
import { type FormRow, useRows } from "@/components/campaigns/use-rows";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { MAX_DISCREPANCIES } from "@/lib/sources/constants";
import type { DiscrepancyView } from "@/lib/sources/types";
import type sources from "@/messages/vi/sources.json";

export type DiscrepancyTexts = Pick<
  (typeof sources)["form"],
  "legend" | "printed" | "printedHint" | "understood" | "understoodHint" | "note"
>;

type Props = { discrepancies: readonly DiscrepancyView[]; spareIds: readonly string[]; words: EditWords; texts: DiscrepancyTexts };

/** What a text prints, and what is understood by it, a row each. */
export function DiscrepancyRows({ discrepancies, spareIds, words, texts }: Props) {
  const list = useRows<DiscrepancyView>("discrepancies", discrepancies, spareIds, MAX_DISCREPANCIES);
  const { rows, extra, add, frame } = list;
  const renderRow = ({ id, value }: FormRow<DiscrepancyView>, index: number) => {
    const at = `discrepancies.${index}`;
    return (
      <RowFrame key={id} legend={fillIn(texts.legend, { number: index + 1 })} at={at} id={id} index={index} list={list} words={words}>
        <TextInput name={`${at}.asPublished`} label={texts.printed} hint={texts.printedHint} defaultValue={value?.asPublished ?? null} />
        <TextInput
          name={`${at}.understoodAs`}
          label={texts.understood}
          hint={texts.understoodHint}
          defaultValue={value?.understoodAs ?? null}
        />
        <TextInput name={`${at}.note`} label={texts.note} defaultValue={value?.note ?? null} />
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
