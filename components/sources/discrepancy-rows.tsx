"use client";

import { FormRows, type RowWords } from "@/components/ui/form-rows";
import { TextInput } from "@/components/ui/text-input";
import { useRows } from "@/components/ui/use-rows";
import { MAX_DISCREPANCIES } from "@/lib/sources/constants";
import type { DiscrepancyView } from "@/lib/sources/types";
import type sources from "@/messages/vi/sources.json";

export type DiscrepancyTexts = Pick<
  (typeof sources)["form"],
  "legend" | "printed" | "printedHint" | "understood" | "understoodHint" | "note"
>;

type Props = { discrepancies: readonly DiscrepancyView[]; spareIds: readonly string[]; words: RowWords; texts: DiscrepancyTexts };

/** What a text prints, and what is understood by it, a row each. */
export function DiscrepancyRows({ discrepancies, spareIds, words, texts }: Props) {
  const list = useRows<DiscrepancyView>("discrepancies", discrepancies, spareIds, MAX_DISCREPANCIES);
  return (
    <FormRows list={list} legend={texts.legend} words={words}>
      {({ at, value }) => (
        <>
          <TextInput name={`${at}.asPublished`} label={texts.printed} hint={texts.printedHint} defaultValue={value?.asPublished ?? null} />
          <TextInput
            name={`${at}.understoodAs`}
            label={texts.understood}
            hint={texts.understoodHint}
            defaultValue={value?.understoodAs ?? null}
          />
          <TextInput name={`${at}.note`} label={texts.note} defaultValue={value?.note ?? null} />
        </>
      )}
    </FormRows>
  );
}
