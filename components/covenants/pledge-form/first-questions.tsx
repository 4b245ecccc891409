"use client";

import { Button } from "@/components/ui/button";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { MEASURE_TYPES, PLEDGE_KINDS } from "@/lib/pledges/constants";
import type { Beginning } from "./pledge-fields";
import type { FormWords } from "./words";

/** The three questions that a new pledge starts with; a plain form whose answers stand in the next page's address. */
export function FirstQuestions({
  path,
  pledgeId,
  beginning,
  words,
}: {
  path: string;
  pledgeId: string;
  beginning: Beginning;
  words: FormWords;
}) {
  return (
    <form method="get" action={path} className="flex flex-col gap-6">
      <input type="hidden" name="id" value={pledgeId} />
      <RadioCards
        name="kind"
        legend={words.kindLegend}
        options={PLEDGE_KINDS.map((value) => ({ value, label: words.kind[value], hint: words.kindHint[value] }))}
        defaultValue={beginning.kind}
        inline
      />
      <TextInput name="title" label={words.title} hint={words.titleHint} defaultValue={beginning.title} required />
      <RadioCards
        name="measure"
        legend={words.measureLegend}
        hint={words.measureHint}
        options={MEASURE_TYPES.map((value) => ({
          value,
          label: words.measureCards[value].label,
          hint: fillIn(words.example, { text: words.measureCards[value].example }),
        }))}
        defaultValue={beginning.measure}
      />
      <div>
        <Button icon="next">{words.goOn}</Button>
      </div>
    </form>
  );
}
