"use client";

import { FormRows, type RowWords } from "@/components/ui/form-rows";
import { TextArea } from "@/components/ui/text-area";
import { useRows } from "@/components/ui/use-rows";
import { MAX_CONTENTS, MAX_THEME } from "@/lib/campaigns/constants";
import type { ContentView } from "@/lib/campaigns/types";

type Props = { contents: readonly ContentView[]; spareIds: readonly string[]; words: RowWords; label: string };

/** The contents of a campaign, in their order. */
export function ContentRows({ contents, spareIds, words, label }: Props) {
  const list = useRows<ContentView>("contents", contents, spareIds, MAX_CONTENTS);
  return (
    <FormRows list={list} legend={label} words={words} gap="narrow">
      {({ at, value, legend }) => (
        <TextArea name={`${at}.text`} label={legend} labelHidden defaultValue={value?.text ?? null} rows={3} maxLength={MAX_THEME} />
      )}
    </FormRows>
  );
}
